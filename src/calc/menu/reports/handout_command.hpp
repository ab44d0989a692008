#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Makes the page to hand over to a source. Arguments: Source (else that of the selected row), File (also as PDF).
/// Asked unless the call is quiet.
command_answer handout_command(command_call const& call);

}
