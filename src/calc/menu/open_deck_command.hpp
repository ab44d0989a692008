#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Opens the deck in the sidebar and gives it the keyboard focus. Argument: KeepFocus = true leaves the focus in the
/// cells.
command_answer open_deck_command(command_call const& call);

}
