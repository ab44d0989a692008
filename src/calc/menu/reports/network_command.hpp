#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Network anew and shows it. Asks nothing.
command_answer network_command(command_call const& call);

}
