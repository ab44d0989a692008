#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "commands/follow_up/todays_list.hpp"

namespace referralbook::calc {

command_answer todays_list_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto answer = written(call, commands::todays_list(known->workbook, known->list, now));
    if (answer) show_table(call, book::table_id::today);
    return answer;
}

}
