#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Mails (.eml) as contacts in the log. Arguments: File (paths or file: URLs, a line each), By. The files are asked for
/// where the call is not quiet and has none; mails that are dropped on the sidebar come as File.
command_answer log_mails_command(command_call const& call);

}
