#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/follow_up/complete_rows.hpp"

namespace referralbook::calc {

command_answer complete_rows_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto& [workbook, now, date] = *ready;
    take_numbers(call, workbook, commands::numbers_for_rows(workbook));
    return written(call, commands::complete_rows(workbook, now));
}

}
