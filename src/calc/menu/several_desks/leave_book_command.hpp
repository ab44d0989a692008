#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Makes the shared workbook an ordinary one again; it keeps all that stands in it. Argument: Keep = true leaves the
/// hidden row keys, so that it can join again as the same.
command_answer leave_book_command(command_call const& call);

}
