#include "calc/menu/reports/habits_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/reading/reader.hpp"
#include "commands/reports/habits_page.hpp"

namespace referralbook::calc {

command_answer habits_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    read_history(call.document, ready->workbook);
    auto const& [workbook, now, date] = *ready;
    auto answer = written(call, commands::habits_page(workbook, now));
    if (answer) show_table(call, book::table_id::habits);
    return answer;
}

}
