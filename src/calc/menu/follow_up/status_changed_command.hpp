#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Changes the status of a referral. Arguments: Status, Since, Value, AddContact = true, and for Lost LostBecause,
/// LostTo, Fit (yes or no), each "" to clear it; for Meeting ThreeWay. Asked where Status is not given; Ask = "since":
/// asks since when the status stands.
command_answer status_changed_command(command_call const& call);

}
