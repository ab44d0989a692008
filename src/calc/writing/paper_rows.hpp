#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/table/XCellRange.hpp>

namespace referralbook::calc {

/// Makes rows high enough for paper. The office measures them for the screen, whose letters are a little narrower: a
/// text that just fits its lines there needs one line more on paper, which would be cut. Rows to which the user gave a
/// height of their own keep it, hidden ones stay hidden.
void fit_rows_to_paper(
    document_ref const& document, com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells);

}
