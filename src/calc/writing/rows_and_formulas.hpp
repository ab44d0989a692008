#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/table/XCellRange.hpp>

#include <map>
#include <string>
#include <vector>

namespace referralbook::calc {

/// Rows of values into cells in one go; texts stay texts.
void put_rows(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells,
    std::vector<std::vector<book::cell>> const& rows, int columns);

/// The formulas of the schema's formula columns in one row, and down to the last one.
void fill_formulas(sheet_ref const& sheet, book::table_id table, std::map<std::string, int, std::less<>> const& columns,
    std::vector<std::string> const& keys, int first_row, int last_row);

}
