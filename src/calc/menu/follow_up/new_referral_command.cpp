#include "calc/menu/follow_up/new_referral_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/subject.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/new_referral.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/typed_address.hpp"
#include "commands/unknown_names.hpp"
#include "follow_up/answers.hpp"

namespace referralbook::calc {

namespace {

command_answer ask(command_call const& call, book::workbook const& workbook, commands::new_referral_arguments what,
    commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("New referral")};
    dialog.add_person("source", tr("~Source"), people, what.source);
    dialog.add_person("prospect", tr("~Prospect"), people, what.prospect, person_use::newcomer);
    dialog.add_phone("phone", tr("P~hone"), what.phone);
    dialog.add_email("email", tr("~E-mail"), what.email);
    dialog.add_combo("need", tr("~Need"), offers_of(workbook, "need"), what.need);
    dialog.add_combo("owner", tr("~Owner"), offers_of(workbook, "owner"), what.owner);
    dialog.add_date("date", tr("~Date received"), what.received.value_or(now.today), now.today);
    const bool asks_meeting = follow_up::referrals_keep(workbook, "three_way");
    if (asks_meeting) {
        dialog.add_date(
            "three_way", tr("Three-~way meeting"), what.three_way, now.today, recognition::day_side::coming);
        dialog.add_hint(tr("When you, the source and the prospect meet, if they have arranged it."));
    }
    dialog.add_text("note", tr("No~te"), what.note, {.lines = 3});
    dialog.need("source", tr("Please enter who referred them."));
    dialog.need("prospect", tr("Please enter who was referred, for example Anna Meyer."));
    std::string answer;
    dialog.run({.accept = tr("~Add referral")}, [&]() -> book::result<void> {
        what = {dialog.text("source"), dialog.text("prospect"), dialog.text("phone"), dialog.text("email"),
            dialog.text("need"), dialog.text("owner"), dialog.text("note"), dialog.date("date"),
            asks_meeting ? dialog.date("three_way") : what.three_way};
        auto changes = commands::new_referral(workbook, what, now);
        return written_in_dialog(
            call, commands::with_new_contacts(workbook, dialog.new_contacts(), std::move(changes)), answer);
    });
    return answer;
}

/// Who stands in the row in front; on a referral's row its source. "" where nobody does.
std::string source_in_front(command_call const& call, book::workbook const& workbook) {
    const auto about = subject_of(call, workbook);
    if (!about) return {};
    if (!about->referral) return about->contact_row < 0 ? about->name : about->told;
    const auto row = commands::find_referral(workbook, *about->referral);
    return row ? (*row)->source : about->who;
}

}

command_answer new_referral_command(command_call const& call) {
    const auto ready = prepare(call, argument::date);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, received] = *ready;
    commands::new_referral_arguments what{call.words(argument::source), call.words(argument::prospect),
        call.words(argument::phone), call.words(argument::email), call.words(argument::need),
        call.words(argument::owner), call.words(argument::note), received};
    const auto meeting = date_argument(call, workbook, now, argument::three_way, recognition::day_side::coming);
    if (!meeting) return book::refuse(meeting.error());
    what.three_way = *meeting;
    if (what.source.empty() && call.text(argument::ask) == ask_for::source)
        what.source = source_in_front(call, workbook);
    if ((what.source.empty() || what.prospect.empty()) && !call.quiet()) return ask(call, workbook, what, now);
    return written(call,
        commands::saying_addresses(what.phone, what.email,
            commands::saying_unknown(workbook, {{what.source}}, commands::new_referral(workbook, what, now)),
            workbook.say));
}

}
