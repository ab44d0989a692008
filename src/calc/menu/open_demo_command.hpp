#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Opens the demo office, a book of a made-up practice, as a new workbook without a file: whatever is tried in it, the
/// next one is as fresh. Argument Quiet: the address of its file, and nothing is opened.
command_answer open_demo_command(command_call const& call);

}
