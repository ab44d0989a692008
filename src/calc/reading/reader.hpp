#pragma once
#include "book/workbook.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace referralbook::calc {

/// Reads a set-up workbook once, as plain values: the tables found by their RB_ names, the columns by their RB_CONTACT_
/// names (the user's sheet) or headers (ours). A workbook that is not set up gives a book that says so. Never
/// calculates more than it reads, never writes.
book::workbook read_workbook(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document);

/// The rules alone; those of a new book where it is not set up.
book::rules read_rules(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document);

/// Reads the sheet History into a workbook that was read; not each reading needs its many lines.
void read_history(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
    book::workbook& workbook);

}
