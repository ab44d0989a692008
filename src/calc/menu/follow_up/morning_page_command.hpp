#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes the morning page, which prints on one sheet of paper, and shows it. Takes Quiet and Today.
command_answer morning_page_command(command_call const& call);

}
