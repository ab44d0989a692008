#include "calc/menu/follow_up/log_given_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/files/hand_over.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/contact_reader.hpp"
#include "commands/follow_up/introduce.hpp"
#include "commands/follow_up/log_given.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/unknown_names.hpp"

namespace referralbook::calc {

namespace {

command_answer ask(command_call const& call, book::workbook const& workbook, commands::log_given_arguments what,
    commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("Referral we made")};
    dialog.add_person("partner", tr("~Partner"), people, what.partner);
    dialog.add_person("client", tr("~Client"), people, what.client);
    dialog.add_combo("need", tr("~Need"), offers_of(workbook, "need"), what.need);
    dialog.add_date("date", tr("~Date"), what.date.value_or(now.today), now.today);
    dialog.add_text("note", tr("No~te"), what.note, {.lines = 3});
    const auto known = panels::digest_of(workbook, now.today, nullptr, carried_along_in(call.document));
    dialog.add_button("best", tr("~Best partner"), [&] {
        const auto need = dialog.text("need");
        if (need.empty()) return tr("Please choose the need first.");
        const auto best = commands::partners_to_introduce(
            workbook, known->ranking, dialog.text("client"), need, now.today);
        if (best.empty()) return tr("Nobody in your network fills it yet: {1}. A gap to close.", need);
        dialog.set_text("partner", best.front());
        return best.size() == 1 ? tr("{1} fills it.", best.front())
                                : tr("{1} comes first; then {2}.", best.front(), best[1]);
    });
    dialog.add_button("introduce", tr("~Introduce by mail"), [&] {
        const auto letter = commands::introduction_letter(workbook,
            {dialog.text("client"), dialog.text("partner"), dialog.text("need"),
                [&](book::contact const& one) { return own_title_of(call.document, workbook, one.row); }},
            now.today);
        return letter ? open_in_mail(call, *letter) : letter.error().sentence;
    });
    dialog.add_hint(tr("Leave the partner blank where nobody fills the need yet."));
    dialog.need("partner", tr("Please enter to whom you sent somebody."), "need");
    dialog.need("client", tr("Please enter whom you sent to them."));
    std::string answer;
    dialog.run({.accept = tr("~Add")}, [&]() -> book::result<void> {
        what = {dialog.text("partner"), dialog.text("client"), dialog.text("need"), dialog.text("note"),
            dialog.date("date")};
        return written_in_dialog(call,
            commands::with_new_contacts(workbook, dialog.new_contacts(), commands::log_given(workbook, what, now)),
            answer);
    });
    return answer;
}

}

command_answer log_given_command(command_call const& call) {
    const auto ready = prepare(call, argument::date);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    commands::log_given_arguments what{call.words(argument::partner), call.words(argument::client),
        call.words(argument::need), call.words(argument::note), date};
    if ((what.partner.empty() || what.client.empty()) && !call.quiet()) {
        if (what.partner.empty() && what.client.empty())
            if (const auto about = subject_of(call, workbook))
                what.partner = about->contact_row < 0 ? about->name : about->told;
        return ask(call, workbook, what, now);
    }
    return written(call,
        commands::saying_unknown(workbook, {{what.partner, what.client}}, commands::log_given(workbook, what, now)));
}

}
