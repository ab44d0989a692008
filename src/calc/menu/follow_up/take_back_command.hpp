#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Takes back what a row of the touch log says was done. Arguments: LogRow (sheet row of the touch log, counted from
/// 0), When (its serial) and Who; else the selected row of the log. Asks nothing.
command_answer take_back_command(command_call const& call);

}
