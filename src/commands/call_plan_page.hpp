#pragma once
#include "book/change_set.hpp"
#include "commands/visit_sources.hpp"

namespace referralbook::commands {

/// The call plan as the lines of its sheet.
std::vector<book::page_line> call_plan_lines(followup::call_plan const& plan, visit_sources const& who, plan_notes const& notes,
                                             book::workbook const& book, book::day today);

}
