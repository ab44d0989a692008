#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the sheet Today anew, the same steps in the same order as the deck and the visits of the day, and shows it.
/// Asks before about lines that have an x under Done: see ask_about_ticked(). Argument Ask = "ticked": does that alone,
/// and shows no sheet.
command_answer todays_list_command(command_call const& call);

}
