#pragma once
#include "calc/sheets/document.hpp"

#include <utility>

namespace referralbook::calc {

/// The first and last column of the user's contact table, those included that the book knows nothing of: as far as
/// headings stand in its header row, across empty columns too, and on from there as long as anything stands in the next
/// column. Of any other table its own columns.
std::pair<int, int> whole_table_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

}
