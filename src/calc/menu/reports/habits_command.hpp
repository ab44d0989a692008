#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Habits anew and shows it. Asks nothing.
command_answer habits_command(command_call const& call);

}
