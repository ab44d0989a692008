#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Today anew, the same steps in the same order as the deck, and shows it. Asks nothing.
command_answer todays_list_command(command_call const& call);

}
