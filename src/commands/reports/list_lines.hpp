#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <vector>

namespace referralbook::commands {

/// Lines of the sheet Habits: of each bought list how many people it brought, how many rows turned out to be wrong, of
/// those that were looked at, with Wilson's 95 % interval (S0). No lines where the contacts hold no such list.
void add_list_lines(std::vector<book::page_line>& page, book::workbook const& workbook, book::day today);

}
