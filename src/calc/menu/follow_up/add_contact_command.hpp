#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// The prospect of a won referral becomes a row of the user's contact table. Asks nothing but which referral.
command_answer add_contact_command(command_call const& call);

}
