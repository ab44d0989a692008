#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Makes dates of texts. Arguments: Sheet, Column ("E", "E;H"), Order ("day", "month", "year"), Serials = true. Without
/// Column it works on what is selected: date_columns.hpp. Shows what it would do and asks what only the user can know.
command_answer repair_dates_command(command_call const& call);

}
