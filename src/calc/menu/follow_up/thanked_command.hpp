#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Thanks the source of a referral: step F1. Arguments: By, Note. Asks nothing but which referral.
command_answer thanked_command(command_call const& call);

}
