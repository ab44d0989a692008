#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Settles what two desks wrote at once, one by one. Arguments: What: "list" says them, "mine" and "theirs" settle the
/// one of Number (from 1), or all without it.
command_answer conflicts_command(command_call const& call);

}
