#include "calc/menu/follow_up/texts_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/sheet_title.hpp"

namespace referralbook::calc {

command_answer texts_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    const auto missing = commands::make_texts(workbook, now);
    command_answer answer = tr("The words of your letters stand on the sheet {1}: change them there.",
        commands::sheet_title(workbook, book::table_id::texts));
    if (missing) answer = written(call, missing);
    if (answer) show_table(call, book::table_id::texts);
    return answer;
}

}
