#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes what comes due into a calendar file. Arguments: File (path or URL), What ("follow-ups", "visits", "both"),
/// Timed, Days (14). Asked where File or What is not given.
command_answer export_calendar_command(command_call const& call);

}
