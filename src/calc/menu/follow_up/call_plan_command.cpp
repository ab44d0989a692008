#include "calc/menu/follow_up/call_plan_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/visits/call_plan.hpp"
#include "panels/known/digest.hpp"

namespace referralbook::calc {

command_answer call_plan_command(command_call const& call) {
    auto workbook = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto now = now_of(call, workbook);
    workbook.values.today = now.today;
    const auto known = panels::digest_of(std::move(workbook), now.today);
    auto answer = written(call, commands::call_plan(known->workbook, known->ranking, now));
    if (answer) show_table(call, book::table_id::call_plan);
    return answer;
}

}
