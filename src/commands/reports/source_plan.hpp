#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "commands/plan_items.hpp"
#include "follow_up/plans/plan_list.hpp"

namespace referralbook::commands {

struct source_plan_arguments {
    std::string source;   ///< needed
    /// By key of the schema ("gain", "serves", ...): what is to stand there from now on; days as dates. Other cells
    /// stay.
    std::vector<std::pair<std::string, book::cell>> cells;
};

/// What the sheet holds in a cell of a plan's row, by key of the schema.
book::cell const& plan_cell(book::workbook const& workbook, book::source_plan const& plan, std::string_view key);

/// Writes a source's row of the sheet Source plans (S1), a new one where it has none; the sheet is made when it is
/// missing.
book::result<book::change_set> write_source_plan(
    book::workbook const& workbook, source_plan_arguments const& what, moment now);

/// The first step of the ladder (S1) that is not done; of nobody's plan the first of all; nullptr at the top.
follow_up::ladder_step const* next_rung(book::source_plan const* plan);

}
