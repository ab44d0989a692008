#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"

#include <vector>

namespace referralbook::commands {

/// Blocks of the Dashboard that are counted when it is made: how the enquiries of the last twelve months came, whether
/// referred ones are won more often, and what one client costs from the best sources and one whom nobody sent (S4).
/// In the book's language; shares with their Wilson interval.
std::vector<book::page_line> enquiry_lines(book::workbook const& workbook, book::day today);

}
