#include "calc/menu/follow_up/take_back_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "commands/follow_up/take_back.hpp"

namespace referralbook::calc {

command_answer take_back_command(command_call const& call) {
    auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    read_history(call.document, ready->workbook);
    auto const& [workbook, now, date] = *ready;
    commands::touch_key which;
    if (const auto row = place_argument(call, argument::log_row))
        which = {*row, call.number(argument::when), call.words(argument::who)};
    else if (const auto about = subject_of(call, workbook))
        which.row = about->log_row;
    const auto session = known_session(call.document);
    const auto remembered = session ? session->written() : std::span<commands::written_touch const>{};
    const auto changes = commands::take_back(workbook, which, remembered, now);
    // From the menu nobody has said yet which entry it is: it is named before it goes.
    if (!changes || call.quiet() || call.number(argument::log_row)) return written(call, changes);
    form_dialog dialog{call, tr("Delete this entry")};
    dialog.add_sentence(tr("{1}? The line of the log goes, and so does what it changed in Referrals.", changes->title));
    std::string answer;
    dialog.run({.accept = tr("~Delete")}, [&] { return written_in_dialog(call, changes, answer); });
    return answer;
}

}
