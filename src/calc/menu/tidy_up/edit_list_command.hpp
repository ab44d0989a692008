#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Changes what a drop-down offers. Arguments: List (its heading; else Need), Words (one a line). Asked where Words is
/// not given.
command_answer edit_list_command(command_call const& call);

}
