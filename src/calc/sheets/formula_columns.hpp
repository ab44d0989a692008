#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

/// The cell style of the headings of our tables, and of our columns beside the user's.
inline constexpr char heading_style[] = "Referral Heading";

/// The keys of the columns that hold formulas of ours in a table, as it stands in this workbook; `end_row` must be
/// told. "Name" of the contacts is often the user's own column: it is ours where it holds our formula, or nothing below
/// a heading of ours.
std::vector<std::string> formula_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// A column of a table from below its header to its end; the table must have a row.
com::sun::star::uno::Reference<com::sun::star::sheet::XCellRangesQuery> below_header(
    sheet_ref const& sheet, book::table_place const& place, int column);

/// The first row below the records of a table, formulas of ours apart. Below the contacts a total or a note of the
/// user's may stand there: `row_below_all` is below that too.
int first_free_row(sheet_ref const& sheet, book::table_id id, book::table_place const& place);
int row_below_all(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// True for cells of a row in the order of the schema that make it one of the table: a person or a command filled one
/// of them, and of the contacts it is no total and no note.
bool is_record(book::table_id id, std::span<book::column_spec const> specs, std::span<book::cell const> cells);

/// A formula for comparing: without the blanks that the office writes where it likes, and our functions by the names
/// that people see (a cell gives ORG.REFERRALBOOK.FUNCTIONS.NEXTSTEP for REFERRAL.NEXTSTEP).
std::string comparable_formula(std::string formula);

}
