#pragma once
#include "calc/sheets/document.hpp"
#include "commands/sheet_table.hpp"

namespace referralbook::calc {

/// The same as formula_columns, for a table without rows too: in that one "Who" counts as the user's own column unless
/// it has our heading.
std::vector<std::string> own_formula_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// A table of a set-up workbook with all that stands in its rows, the user's own columns included, those without a
/// heading too. Empty where the workbook has no such table.
commands::sheet_table read_sheet_table(document_ref const& document, book::table_id id);

}
