#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/schema.hpp"

#include <span>
#include <string_view>

namespace referralbook::book {

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
