#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// The keys of the columns that hold formulas of ours in a table, as it stands in this workbook; `end_row` must be
/// told. "Who" of the contacts is often the user's own column of names: it is ours where it holds our formula, or
/// nothing.
std::vector<std::string> formula_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// A column of a table from below its header to its end; the table must have a row.
com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangesQuery> below_header(
    sheet_ref const& sheet, book::table_place const& place, int column);

/// The first row below everything that stands in the table's columns, formulas of ours apart.
int first_free_row(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// True where the column is one that a person or a command fills, so that its content makes a row used.
bool counts_as_content(book::table_id id, book::column_spec const& column);

/// A formula for comparing: without the blanks that the office writes where it likes, and our functions by the names
/// that people see (a cell gives ORG.REFERRALBOOK.FUNCTIONS.NEXTSTEP for REFERRAL.NEXTSTEP).
std::string comparable_formula(std::string formula);

}
