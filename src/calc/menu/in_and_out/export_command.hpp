#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes a table into a file for another program. Arguments: File, What ("contact cards", "contacts", "referrals",
/// "touches"), AsItIs (no apostrophe before a text of a CSV that looks like a formula). Asked where one is not given.
command_answer export_command(command_call const& call);

}
