#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Logs a referral that was given. Arguments: Partner, Client, Need, Date, Note. Asked where partner or client is not
/// given.
command_answer log_given_command(command_call const& call);

}
