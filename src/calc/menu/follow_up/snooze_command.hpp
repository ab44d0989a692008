#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Puts a referral, or one step of it, off. Arguments: Until, Step. Asked where Until is not given; Ask = "date": asks
/// for a date alone.
command_answer snooze_command(command_call const& call);

}
