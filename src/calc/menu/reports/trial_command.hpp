#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// An honest trial of a letter, a gift or a visit rhythm on pairs of sources that are alike. Arguments: What (letter,
/// visits or gift), Days (how long), Seed (of the draw; else of the clock), Again (a new one in place of the one that
/// is drawn). While one runs it says who gets it; once it is over, what came out. Asked unless the call is quiet; a
/// quiet call without What answers how it stands.
command_answer trial_command(command_call const& call);

}
