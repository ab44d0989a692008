#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Adds somebody who got in touch, whoever or whatever brought them. Arguments: Prospect, Phone, Email, Source (whom to
/// thank) or Way, neither where nobody knows; Need, Owner, MayTell, Date, Note. Asked where the prospect is not given.
command_answer new_enquiry_command(command_call const& call);

}
