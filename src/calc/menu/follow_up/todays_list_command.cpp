#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/first_list.hpp"
#include "calc/menu/follow_up/ticked_question.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/todays_list.hpp"

namespace referralbook::calc {

command_answer todays_list_command(command_call const& call) {
    const bool only_mark = call.text(argument::ask) == ask_for::ticked;
    if (only_mark || !call.quiet())
        if (const auto marked = ask_about_ticked(call); !marked || only_mark) return marked;
    const auto ready = prepare_digest(call, said_for::cells);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    auto workbook = known->workbook;
    workbook.say = office_language();   // of the answer
    auto answer = written(call, commands::todays_list(workbook, known->list, known->visits, now),
        [&] { fit_list_to_paper(call.document); });
    if (answer) show_table(call, book::table_id::today);
    return answer;
}

}
