#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the page What we hold: everything in the workbook about one person; and as CSV, too. Arguments: Who; without
/// it who is in front (see subject_of). File (of the CSV). Asks for what is missing, unless quiet.
command_answer what_we_hold_command(command_call const& call);

}
