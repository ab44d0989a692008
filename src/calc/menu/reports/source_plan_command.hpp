#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes a source's plan. Arguments: Who; the columns of the sheet Source plans by key (gain, serves, ask ...); Rung =
/// true: the next step of the ladder is done today. Asked where no column is given. With What (Ladder, Coaching,
/// Meeting, Advisory board, Activity, Given, Promise) and Who, which is the item's own name where it is about several,
/// that item is done, of a meeting with those named in Came; with Until, or Ask = date, it is put off. A Note goes into
/// the log.
command_answer source_plan_command(command_call const& call);

}
