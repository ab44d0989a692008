#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes a source's plan. Arguments: Who; the columns of the sheet Source plans by key (gain, serves, ask ...); Rung =
/// true: the next step of the ladder is done today. Asked where no column is given.
command_answer source_plan_command(command_call const& call);

}
