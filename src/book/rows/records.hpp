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

}
