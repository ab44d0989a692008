#pragma once
#include "calc/office/command.hpp"
#include "calc/set_up/set_up_reader.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <functional>
#include <vector>

namespace referralbook::calc {

/// Shows what was recognised in the table and what set-up would add, and lets the user correct it: which of several
/// tables, and for each role the column, with samples, how sure the proposal is and why. A choice that cannot be used
/// is said in the dialog, and OK is dark until it can. `facts_of` reads another table. False after Cancel; `chosen` and
/// `facts` hold what was chosen.
bool ask_set_up(command_call const& call, std::vector<set_up_table> const& tables, std::size_t& chosen,
    std::function<commands::set_up_facts(std::size_t)> const& facts_of, commands::set_up_facts& facts);

}
