#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/table/XCellRange.hpp>

#include <map>
#include <string>
#include <vector>

namespace referralbook::calc {

/// Writes rows of values into cells in one go; a text that looks like a number stays a text.
void put_rows(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells,
    std::vector<std::vector<book::cell>> const& rows, int columns);

/// Writes the formulas of the columns `keys` (as the schema in src/book/schema.cpp has them) into the rows `first_row`
/// to `last_row` of the sheet, counted from 0, with words in the language `writes`. `columns` tells the sheet column of
/// each key of the table.
void fill_formulas(document_ref const& document, sheet_ref const& sheet, book::table_id table,
    std::map<std::string, int, std::less<>> const& columns, std::vector<std::string> const& keys, int first_row,
    int last_row, text::language const& writes);

}
