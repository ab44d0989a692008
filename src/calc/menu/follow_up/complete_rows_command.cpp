#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/follow_up/complete_rows.hpp"

namespace referralbook::calc {

command_answer complete_rows_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    return written(call, commands::complete_rows(workbook, now));
}

}
