#pragma once
#include "calc/office/command.hpp"
#include "commands/tidy_up/repair_dates.hpp"

#include <span>

namespace referralbook::calc {

/// Shows what a repair of dates would do, asks what only the user can know, and shows what that changes. False after
/// Cancel; `answer` holds what was chosen.
bool ask_repair_dates(command_call const& call, std::span<commands::date_cells const> columns, book::null_date origin,
    commands::date_answer& answer);

}
