#include "calc/menu/follow_up/todays_list_command.hpp"
#include "calc/menu/follow_up/ticked_question.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/paper_rows.hpp"
#include "calc/writing/writer.hpp"
#include "commands/follow_up/todays_list.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

void make_fit_for_paper(document_ref const& document) {
    write_printed_headers(document);
    const auto list = named_place(document, book::table(book::table_id::today).name);
    if (!list) return;
    const auto sheet = sheet_at(document, list->Sheet);
    fit_rows_to_paper(document,
        sheet->getCellRangeByPosition(
            list->StartColumn, list->StartRow, list->EndColumn, std::max(last_used_row(sheet), list->StartRow)));
}

}

void write_first_list(command_call const& call) {
    const auto ready = prepare_digest(call, said_for::cells);
    if (!ready) return;
    auto const& [known, now] = *ready;
    const auto changes = commands::todays_list(known->workbook, known->list, known->visits, now);
    if (changes)
        static_cast<void>(
            write_change_set(call.context, call.document, *changes, {}, [&] { make_fit_for_paper(call.document); }));
}

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
        [&] { make_fit_for_paper(call.document); });
    if (answer) show_table(call, book::table_id::today);
    return answer;
}

}
