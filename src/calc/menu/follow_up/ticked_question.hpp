#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// "Mark 3 steps done?": the lines of the sheet Today with an x under Done, and of each attempt among them whether the
/// prospect was reached. Argument Outcome = "Reached" or "No answer" says so of all of them and nothing is asked. An
/// empty answer where no line is ticked, or after Cancel.
command_answer ask_about_ticked(command_call const& call);

}
