#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// The page "People we recommend", to print for clients. Arguments: Need, Area, Type (which of the partners; without
/// them all), Order (need, type or area: what the page puts together). Asked with a preview unless the call is quiet.
command_answer recommended_command(command_call const& call);

}
