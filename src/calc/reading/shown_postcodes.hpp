#pragma once
#include "calc/sheets/document.hpp"
#include "commands/tidy_up/contact_table.hpp"

namespace referralbook::calc {

/// Puts postcodes that are numbers into the table as the sheet shows them: 1067 of the format 00000 becomes "01067". A
/// cell without a format shows no zero, and none is guessed: 1067 may as well be a postcode of four digits.
void show_postcodes(document_ref const& document, book::workbook const& workbook, commands::contact_table& table);

}
