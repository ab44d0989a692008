#pragma once
#include "calc/sheets/document.hpp"
#include "calc/writing/looks.hpp"

namespace referralbook::calc {

/// A labelled cell beside the Rules table, with its name; one that stands already is given back as it is.
com::sun::star::uno::Reference<com::sun::star::table::XCell> ledger_cell(
    document_ref const& document, std::string_view name, std::string_view label, int row, set_up_looks const& looks);

/// The typed (or logged) columns of a table, from the header row down to the end of the sheet, as an address: never a
/// formula column of its own, which would be a silent circle.
std::string whole_table(document_ref const& document, book::table_id id);

/// Lets the ledger cells of the workbook read the sheets Aliases and Given as soon as these stand: formulas written
/// before they did lack them. A formula that the user has changed to something else stays.
void let_ledgers_read_own_sheets(document_ref const& document, set_up_looks const& looks);

}
