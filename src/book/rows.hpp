#pragma once
#include "book/alias.hpp"
#include "book/cell.hpp"
#include "book/contact.hpp"
#include "book/given.hpp"
#include "book/referral.hpp"
#include "book/schema.hpp"
#include "book/source_plan.hpp"
#include "book/touch.hpp"

#include <optional>
#include <span>
#include <vector>

namespace referralbook::book {

/// One row of a table as values. `cells` are in the order of the schema's columns; a column that the table lacks is an
/// empty cell. Nothing where the row is no record: a referral without source and prospect, a touch or a given referral
/// without person, a contact without any name.
std::optional<referral> referral_of(std::span<cell const> cells, int row, null_date origin = {});
std::optional<touch> touch_of(std::span<cell const> cells, int row, null_date origin = {});
std::optional<contact> contact_of(std::span<cell const> cells, int row, null_date origin = {});
std::optional<given_referral> given_of(std::span<cell const> cells, int row, null_date origin = {});
std::optional<source_plan> source_plan_of(std::span<cell const> cells, int row, null_date origin = {});
std::optional<alias> alias_of(
    std::span<cell const> cells, int row, null_date origin = {});   ///< nothing unless both are given
std::optional<apart> apart_of(
    std::span<cell const> cells, int row, null_date origin = {});   ///< nothing unless both are given

/// The place of a column in the schema's order; the key must exist.
std::size_t column_index(table_id id, std::string_view key);

/// Whether a list of choices is of our words (text/own_words.hpp): `choices` of a column, or the key of a list. Needs,
/// owners, areas and gifts are the office's own, in whatever language.
bool has_own_words(std::string_view choices);

/// The words of ours in the cells of one row that are chosen from a list, put into English, whatever language they were
/// written in; `cells` in the schema's order. Other words stay.
void put_choices_into_english(table_id id, std::span<cell> cells);

/// Whether a cell still holds what a change set expects there, as far as the book tells contents apart: dates by their
/// day, texts without surrounding blanks, words of ours whatever their language, a blank status is New, a blank count
/// is 0.
bool same_content(column_spec const& column, cell const& expected, cell const& found, null_date origin = {});

}
