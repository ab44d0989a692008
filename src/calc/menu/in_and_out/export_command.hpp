#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes a table into a file for another program. Arguments: File, What ("contact cards", "contacts", "referrals",
/// "touches"). Asked where one is not given.
command_answer export_command(command_call const& call);

}
