#pragma once
#include "calc/document.hpp"
#include "commands/contact_table.hpp"

namespace referralbook::calc {

/// The user's contact table of a workbook that was read, their own columns included; empty where there is none.
commands::contact_table read_contact_table(document_ref const& document, book::workbook const& book);

}
