#pragma once
#include "book/workbook.hpp"

#include <string>

namespace referralbook::book {

/// The formula of a schema's column in one row of a table, with the cells of that row as "$C7". Sheet row counted from
/// 0.
std::string row_formula(column_spec const& column, table_place const& place, int row);

}
