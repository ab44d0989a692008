#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Puts a code in the place of a person everywhere in the workbook (commands/privacy/forget.hpp) and says what it did.
/// Arguments: Who; without it who is in front (see subject_of). ForGood: Undo is emptied as well, so that nothing in
/// memory brings the name back. Asks before, unless quiet.
command_answer forget_command(command_call const& call);

}
