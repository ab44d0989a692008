#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Marks a step of a referral as done. Arguments: Step (else the first open one); Reached or Outcome; Gift, Cost, Again
/// = true for a gift that was given before; By, Note. Asked whether reached, and which gift, where the step needs it.
command_answer done_command(command_call const& call);

}
