#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Dashboard anew, with its charts, and shows it. Asks nothing.
command_answer dashboard_command(command_call const& call);

}
