#pragma once
#include "book/workbook.hpp"

#include <map>
#include <string>

namespace referralbook::book {

/// The formula of a schema's column in one row of a table, with the cells of that row as "$C7". `columns`: sheet
/// columns by key. Sheet row counted from 0. Where names are typed in one column and companies stand in another, a row
/// without a name is called by its company, as everywhere in the book.
std::string row_formula(column_spec const& column, std::map<std::string, int, std::less<>> const& columns, int row);
inline std::string row_formula(column_spec const& column, table_place const& place, int row) {
    return row_formula(column, place.columns, row);
}

}
