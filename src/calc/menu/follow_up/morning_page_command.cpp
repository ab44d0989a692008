#include "calc/menu/follow_up/morning_page_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/writing/page_looks.hpp"
#include "commands/follow_up/morning_page.hpp"

namespace referralbook::calc {

command_answer morning_page_command(command_call const& call) {
    const auto ready = prepare_digest(call, said_for::cells);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto workbook = known->workbook;
    workbook.say = office_language();   // of the answer
    auto answer = written(call,
        commands::morning_page(workbook, {known->list, known->visits, known->plan_items, known->ranking}, now),
        [&] { write_printed_headers(call.document); });
    if (answer) show_table(call, book::table_id::morning);
    return answer;
}

}
