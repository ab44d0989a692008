#pragma once
#include "book/change_set.hpp"
#include "commands/visits/visit_sources.hpp"

namespace referralbook::commands {

/// The call plan as the lines of its sheet.
std::vector<book::page_line> call_plan_lines(follow_up::call_plan const& plan, visit_sources const& who,
    plan_notes const& notes, book::workbook const& workbook, book::day today);

}
