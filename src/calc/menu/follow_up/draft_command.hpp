#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Drafts a letter and shows it to be sent, copied and logged. Arguments: Step, Gift, Cost, Again, By, Note; Link =
/// true answers the mailto: address, Log = true notes it as sent. A quiet call answers its subject and text.
command_answer draft_command(command_call const& call);

}
