#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Agenda for a meeting of the source plans and shows it. Arguments: What (Meeting, Advisory board or
/// Coaching) and Who, as SourcePlan takes them; without them the next meeting, or which one is asked where there are
/// several.
command_answer agenda_command(command_call const& call);

}
