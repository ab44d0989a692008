#pragma once
#include "calc/writing/looks.hpp"
#include "commands/set_up/set_up_plan.hpp"

namespace referralbook::calc {

/// Adds the columns of later versions to our own tables that stand already.
void add_own_columns(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Writes into a Rules sheet that stands, as planned: usual numbers of now, and what words of the status column mean.
void write_into_rules(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Creates the own sheets that are planned, behind the user's, and gives their header rows their names.
void create_sheets(document_ref const& document, commands::set_up_plan const& plan);

/// Fills the sheets that create_sheets made: headings, lists, rules, places, looks, print settings. Referrals are not
/// in it.
void fill_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// The ledger cells beside the Rules table with their formulas, and the names behind the drop-down of sources.
void finish_sheets(document_ref const& document, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Filter buttons over the new sheets' tables, as far as they are filled.
void add_filters(document_ref const& document, commands::set_up_plan const& plan);

}
