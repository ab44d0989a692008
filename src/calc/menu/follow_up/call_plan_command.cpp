#include "calc/menu/follow_up/call_plan_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/contact_reader.hpp"
#include "commands/paper/postal_address.hpp"
#include "commands/visits/call_plan.hpp"

namespace referralbook::calc {

command_answer call_plan_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto const& workbook = known->workbook;
    const auto places = commands::places_in(workbook, read_contact_table(call.document, workbook));
    auto answer = written(call, commands::call_plan(workbook, known->ranking, now, places));
    if (answer) show_table(call, book::table_id::call_plan);
    return answer;
}

}
