#pragma once
#include "calc/document.hpp"

#include <utility>

namespace referralbook::calc {

/// The first and last column of the user's contact table, those included that the book knows nothing of: outward from the
/// columns it knows as long as a heading or anything below it stands in the next one. Of any other table its own columns.
std::pair<int, int> whole_table_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

}
