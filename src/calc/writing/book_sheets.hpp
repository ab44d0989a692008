#pragma once
#include "calc/writing/looks.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <functional>

namespace referralbook::calc {

/// Defines a name of the workbook, in place of one whose cells are gone.
void define_name(document_ref const& document, std::string_view name,
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells);

/// Takes a name of the workbook away, if it has it.
void forget_name(document_ref const& document, std::string_view name);

/// Adds the columns of later versions to our own tables that stand already.
void add_own_columns(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Creates the own sheets that are planned, behind the user's, and gives their header rows their names.
void create_sheets(document_ref const& document, commands::set_up_plan const& plan);

/// Fills the sheets that create_sheets made: headings, lists, rules, places, looks, print settings. Referrals are not
/// in it.
void fill_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Writes the planned referrals below those that stand, with their formulas.
void write_referrals(document_ref const& document, commands::set_up_plan const& plan);

/// Adds the planned columns at the right of the user's sheet, and the names of the contact columns.
void write_contacts(
    document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Names the header row of a log whose rows were taken, so that they are never taken twice.
void remember_log(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts const& facts);

/// The ledger cells beside the Rules table with their formulas, and the names behind the drop-down of sources.
void finish_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Filter buttons over the new sheets' tables, as far as they are filled.
void add_filters(document_ref const& document, commands::set_up_plan const& plan);

/// Width of a column in 1/100 mm; 0 leaves it.
void set_width(sheet_ref const& sheet, int column, int width);

/// Landscape, one page wide, the header row on every page where it is to be repeated.
void print_settings(sheet_ref const& sheet, set_up_looks const& looks, bool repeat_header);

/// Rows of values into cells in one go; texts stay texts.
void put_rows(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells,
    std::vector<std::vector<book::cell>> const& rows, int columns);

/// The formulas of the schema's formula columns in one row, and down to the last one.
void fill_formulas(sheet_ref const& sheet, book::table_id table, std::map<std::string, int, std::less<>> const& columns,
    std::vector<std::string> const& keys, int first_row, int last_row);

}
