#pragma once
#include "calc/sheets/document.hpp"
#include "commands/privacy/forget.hpp"

namespace referralbook::calc {

/// Whether what is no cell may be written: formulas, comments and titles of sheets. A sentence where a sheet, or the
/// structure of the workbook, is protected.
book::result<void> check_forgotten(document_ref const& document, commands::forgetting const& what);

/// Writes it, inside the step of Undo of its change set; the conditions of filters, too, and charts of
/// the Dashboard that show the name are taken away. `workbook` is the book as it
/// was before.
void write_forgotten(document_ref const& document, book::workbook const& workbook, commands::forgetting const& what);

/// Takes somebody out of what Undo does not know: what macros call a sheet, and the properties of the document,
/// File > Properties, with what they keep of ours.
void forget_properties(document_ref const& document, book::workbook const& workbook, commands::forgetting const& what);

}
