#include "calc/menu/follow_up/complete_rows_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/follow_up/complete_rows.hpp"

namespace referralbook::calc {

command_answer complete_rows_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto& [workbook, now, date] = *ready;
    if (const auto session = known_session(call.document); session && session->shared())
        if (const auto last = session->shared()->last_number(commands::numbers_for_rows(workbook)))
            workbook.last_number = *last;
    return written(call, commands::complete_rows(workbook, now));
}

}
