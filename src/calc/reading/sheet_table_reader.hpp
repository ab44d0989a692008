#pragma once
#include "calc/sheets/document.hpp"
#include "commands/sheet_table.hpp"

namespace referralbook::calc {

/// A table of a set-up workbook with all that stands in its rows, the user's own columns included, those without a
/// heading too. Empty where the workbook has no such table.
commands::sheet_table read_sheet_table(document_ref const& document, book::table_id id);

}
