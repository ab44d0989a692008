#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "calc/menu/subject.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "panels/known/digest.hpp"

namespace referralbook::calc {

command_answer todays_list_command(command_call const& call) {
    auto workbook = read_workbook(call.document);
    if (const auto ready = commands::require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto now = now_of(call, workbook);
    workbook.values.today = now.today;
    const auto known = panels::digest_of(std::move(workbook), now.today);
    auto answer = written(call, commands::todays_list(known->workbook, known->list, now));
    if (answer) show_table(call, book::table_id::today);
    return answer;
}

}
