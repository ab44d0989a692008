#pragma once
#include "calc/sheets/document.hpp"

#include <rtl/ustring.hxx>

namespace referralbook::calc {

/// Inserts an empty sheet before the one of the index `at`, or behind all; callers take a title that is free.
void insert_sheet(document_ref const& document, rtl::OUString const& title, sal_Int16 at);

/// Lets a sheet be inserted or copied before a chart without harm. While LibreOffice 7.4 inserts a sheet, a chart that
/// stands in a window is drawn anew, and it reads its cells on the sheet behind the right one. Where that sheet is the
/// last one and has been used in fewer columns than the chart, the office dies. It lives where the columns were read
/// before, which changes nothing that a user sees. The user's own sheets come without us, so a session calls this too.
void let_sheets_come(document_ref const& document) noexcept;

}
