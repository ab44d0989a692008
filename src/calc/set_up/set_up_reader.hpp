#pragma once
#include "calc/sheets/document.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// A table of the user's that may be set up.
struct set_up_table {
    sheet_ref sheet;
    std::string name;   ///< "Clients", "Clients, from row 40", "Clients, from column H"
    recognition::survey found;
};

/// All tables that may be set up, sheet by sheet: those of other sheets than `own` are left out where they are the
/// book's own or hidden. `own`, the sheet that was asked for, is always among them, even where nothing was recognised.
std::vector<set_up_table> tables_to_set_up(document_ref const& document, sheet_ref const& own);

/// The one to propose: the best of the sheet that was asked for, else the best of all.
std::size_t best_table(std::vector<set_up_table> const& tables, sheet_ref const& asked_for);

/// The tables on other sheets than that of the chosen one that could be set up, without the contacts of the book and
/// the lists that were taken.
std::vector<std::pair<std::string, recognition::sheet_kind>> tables_beside(
    document_ref const& document, std::vector<set_up_table> const& tables, std::size_t chosen);

/// The sheet that set-up means when the office stands on `in_front`: that one, or the contacts of the book where one
/// of the book's own sheets is in front.
sheet_ref sheet_to_set_up(document_ref const& document, sheet_ref const& in_front);

/// Everything set-up has to know of the workbook: what stands already, and the cells of the mapped columns.
commands::set_up_facts facts_for_set_up(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, document_ref const& document,
    sheet_ref const& sheet, recognition::survey found, recognition::mapping wanted, book::day today);

/// Reads the columns of facts.wanted that were not read yet.
void read_mapped_cells(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts& facts);

}
