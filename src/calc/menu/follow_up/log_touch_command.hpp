#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Logs a touch. Arguments: Who, Kind, Outcome, Brought, Cost, By, Note, Date, Number; Again = true for a gift that was
/// given before. Asked where Kind is not given; on a line of the call plan it is a visit. Ask = "brought": asks only
/// what a visit brought.
command_answer log_touch_command(command_call const& call);

}
