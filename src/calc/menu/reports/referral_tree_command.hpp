#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Referral tree anew and shows it. Asks nothing.
command_answer referral_tree_command(command_call const& call);

}
