#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Call plan anew, by the worth that the deck shows, and shows it. Asks nothing.
command_answer call_plan_command(command_call const& call);

}
