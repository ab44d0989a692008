#pragma once
#include "calc/sheets/document.hpp"
#include "commands/privacy/whole_sheet.hpp"

namespace referralbook::calc {

/// All that stands on all sheets of a workbook that was read, ours or not, with formulas and comments.
commands::whole_book read_whole_book(document_ref const& document, book::workbook const& workbook);

/// How a cell looks on its sheet.
std::string shown_at(document_ref const& document, std::string const& sheet, int row, int column);

}
