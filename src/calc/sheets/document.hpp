#pragma once
#include "book/result.hpp"
#include "book/workbook.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::calc {

using document_ref = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;
using sheet_ref = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;

/// The range behind a name of the workbook; nothing where there is no such name or where its cells are gone (#REF!).
std::optional<com::sun::star::table::CellRangeAddress> named_place(document_ref const& document, std::string_view name);

/// Whether Set up has made our tables there.
bool is_set_up_workbook(document_ref const& document);

/// A sheet by its title or its index; an empty reference where there is none.
sheet_ref sheet_named(document_ref const& document, std::string_view title);
sheet_ref sheet_at(document_ref const& document, int index);
std::string title_of(sheet_ref const& sheet);
bool is_visible(sheet_ref const& sheet);   ///< false for a hidden one

int rows_of(sheet_ref const& sheet);   ///< how many it has
/// Every kind of content of a cell, for XCellRangesQuery.
inline constexpr sal_Int16 any_content = com::sun::star::sheet::CellFlags::VALUE |
    com::sun::star::sheet::CellFlags::DATETIME | com::sun::star::sheet::CellFlags::STRING |
    com::sun::star::sheet::CellFlags::FORMULA;

/// The last row of the sheet that is used at all, counted from 0. Formats down to the end of a sheet do not count.
int last_used_row(sheet_ref const& sheet);
int last_used_column(sheet_ref const& sheet);   ///< the same of columns

/// What stands in one cell: a formula as its result.
book::cell content_of(com::sun::star::uno::Reference<com::sun::star::table::XCell> const& cell);

/// Reads cells of some columns, a row at a time, first to last; a missing column (-1) gives empty cells. The row's
/// cells are the caller's to keep. Rows without any content may be passed over.
void read_rows(sheet_ref const& sheet, std::span<int const> columns, int first_row, int last_row,
    std::function<void(int row, std::span<book::cell> cells)> const& visit);

/// Where the tables of the workbook stand, by their names and headers; `end_row` and the formulas are not told yet.
std::map<book::table_id, book::table_place> table_places(document_ref const& document);
/// The sheets on which tables of ours stand, by their index; the contacts are the user's.
std::set<int> sheets_of_our_tables(document_ref const& document);

/// The sheet columns of a table in the schema's order, -1 for missing ones.
std::vector<int> columns_of(book::table_id id, book::table_place const& place);

/// The day from which the document counts its date serials.
book::null_date origin_of(document_ref const& document);

bool is_read_only(document_ref const& document);
bool is_protected(sheet_ref const& sheet);
/// Whether a cell may not be written while its sheet is protected.
bool is_locked(sheet_ref const& sheet, int column, int row);
/// That it is, and what to do about it, in the office's language.
book::problem protected_sheet(std::string_view title);
/// That the workbook is open read-only, or that no sheet can be added to it.
book::problem read_only_document();
book::problem protected_structure();

}
