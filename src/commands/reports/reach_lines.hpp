#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <vector>

namespace referralbook::commands {

/// Lines of the sheet Habits: of the half days on which prospects or sources were tried five times or more, how often
/// they were reached, and which one is clearly the best (follow_up/reach_times.hpp). No lines where there is none.
void add_reach_lines(std::vector<book::page_line>& page, book::workbook const& workbook);

}
