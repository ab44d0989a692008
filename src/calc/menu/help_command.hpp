#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Opens the help on functions, or the page of a command's dialog (argument What, "NewReferral"), of the version that
/// is installed. A quiet call answers where it is.
command_answer help_command(command_call const& call);

}
