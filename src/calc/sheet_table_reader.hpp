#pragma once
#include "calc/document.hpp"
#include "commands/sheet_table.hpp"

namespace referralbook::calc {

/// formula_columns, also where the table has no rows: there "Who" is the user's own unless it has our heading.
std::vector<std::string> own_formula_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place);

/// A table of a set-up workbook with everything under a heading of its header row, the user's own columns included. Empty where
/// the workbook has no such table.
commands::sheet_table read_sheet_table(document_ref const& document, book::table_id id);

}
