#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Opens the list of the pages of help in the office's language, or the page What: that of a command ("NewReferral"),
/// or the functions with their examples ("Functions"). A quiet call answers where it is.
command_answer help_command(command_call const& call);

}
