#pragma once
#include "calc/writing/looks.hpp"
#include "commands/set_up/set_up_plan.hpp"

namespace referralbook::calc {

/// Writes the planned referrals below those that stand, with their formulas.
void write_referrals(document_ref const& document, commands::set_up_plan const& plan);

/// Adds the planned columns at the right of the user's sheet, and the names of the contact columns.
void write_contacts(
    document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan, set_up_looks const& looks);

/// Names the headings of the columns that a log or history was taken from.
void name_history(
    document_ref const& document, sheet_ref const& sheet, int header_row, commands::history_names const& names);

/// Names the header row of a log whose rows were taken, so that they are never taken twice.
void remember_log(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts const& facts);

}
