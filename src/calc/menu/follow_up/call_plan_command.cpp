#include "calc/menu/follow_up/call_plan_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/visits/call_plan.hpp"

namespace referralbook::calc {

command_answer call_plan_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto answer = written(call, commands::call_plan(known->workbook, known->ranking, now));
    if (answer) show_table(call, book::table_id::call_plan);
    return answer;
}

}
