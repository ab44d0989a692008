#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes a copy of the workbook that needs no extension. Argument: File (.ods or .xlsx), asked where it is not given.
command_answer share_command(command_call const& call);

}
