#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Makes the sheet Texts where it is missing, and shows it. Asks nothing.
command_answer texts_command(command_call const& call);

}
