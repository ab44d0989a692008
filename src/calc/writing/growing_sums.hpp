#pragma once
#include "book/workbook.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Contacts that come right below the others.
struct contacts_below {
    book::table_place place;
    int first = 0, count = 0;   ///< their rows, counted from 0
};

/// The user's formulas over the contacts, wherever they stand in the workbook ("=SUM($Sheet1.F2:F40)"), take the new
/// ones in: the office does so by itself only for cells that are inserted between others. Inside an undo step; what
/// stands in the rows of the contacts themselves stays, and so does a locked cell of a protected sheet.
void let_sums_grow(document_ref const& document, contacts_below const& came);

}
