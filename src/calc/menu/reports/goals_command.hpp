#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Sets what is to be reached. Arguments: Referrals (a month), Sources (new ones a year), Revenue (a year). Asked where
/// none is given.
command_answer goals_command(command_call const& call);

}
