#pragma once
#include "calc/sheets/document.hpp"
#include "commands/tidy_up/contact_table.hpp"

namespace referralbook::calc {

/// The user's contact table of a workbook that was read, their own columns included; empty where there is none.
commands::contact_table read_contact_table(document_ref const& document, book::workbook const& workbook);

/// The title that columns of the user's own hold for one contact, by its sheet row: "Herr Dr." of Anrede and Titel; ""
/// where they hold none. Reads the headings and that row alone.
std::string own_title_of(document_ref const& document, book::workbook const& workbook, int row);

}
