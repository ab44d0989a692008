#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Opens the help on functions, the page of the version that is installed. A quiet call answers where it is.
command_answer help_command(command_call const& call);

}
