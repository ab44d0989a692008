#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Completes the rows that were typed by hand: what the program would have written itself. Asks nothing.
command_answer complete_rows_command(command_call const& call);

}
