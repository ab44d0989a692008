#pragma once
#include "calc/command.hpp"

// One function a command of the menu Referrals; each stands in <name>_command.cpp. The arguments that a call may carry are
// named there; command.hpp says what is asked and what is refused.
namespace referralbook::calc {

command_answer open_deck_command(command_call const& call);
command_answer help_command(command_call const& call);

}
