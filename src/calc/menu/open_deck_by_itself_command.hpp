#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Lets the deck open by itself with every set-up workbook, or no longer. Argument: On (yes or no); without it the
/// other of what it was.
command_answer open_deck_by_itself_command(command_call const& call);

}
