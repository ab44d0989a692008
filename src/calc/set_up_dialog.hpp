#pragma once
#include "calc/command.hpp"
#include "calc/document.hpp"
#include "commands/set_up_plan.hpp"

namespace referralbook::calc {

/// Shows what was recognised on the sheet and what set-up would add, and lets the user correct it: for each role the column,
/// with samples, how sure the proposal is and why. A choice that cannot be used is said in the dialog, and OK is dark until it
/// can. False after Cancel; `facts` holds what was chosen.
bool ask_set_up(command_call const& call, document_ref const& document, sheet_ref const& sheet, commands::set_up_facts& facts);

}
