#pragma once
#include "calc/menu/prepared.hpp"
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Notes what a new client said when asked how it was. Arguments: Number or Row, Score (0 to 10), WhyUs, InTheirWords,
/// MayQuote (yes or no), By. Asked where the score is not given.
command_answer answered_command(command_call const& call);

/// The same about a referral that was chosen already.
command_answer answer_about(command_call const& call, prepared_referral const& chosen);

}
