#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// A sentence in a box with OK, over the window of the call.
void show_problem(command_call const& call, std::string_view sentence);

/// A sentence in the status bar, for a few seconds.
void show_done(command_call const& call, std::string_view sentence);

}
