#include "calc/menu/follow_up/new_enquiry_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/offered_words.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/follow_up/new_enquiry.hpp"
#include "commands/new_contact.hpp"
#include "commands/typed_address.hpp"
#include "commands/unknown_names.hpp"

namespace referralbook::calc {

namespace {

command_answer ask(command_call const& call, book::workbook const& workbook, commands::new_enquiry_arguments enquiry,
    commands::moment now) {
    const commands::known_people people{workbook};
    auto const& what = enquiry.what;
    const auto by_rule = tr("As the rules say");
    std::vector<std::string> degrees{by_rule};
    for (auto const& degree : offered({book::may_tell_names.begin(), book::may_tell_names.end()}))
        degrees.push_back(degree);
    form_dialog dialog{call, tr("New enquiry")};
    dialog.add_person("prospect", tr("~Who got in touch"), people, what.prospect, person_use::newcomer);
    dialog.add_phone("phone", tr("P~hone"), what.phone);
    dialog.add_person("source", tr("Who may we ~thank?"), people, what.source);
    dialog.add_combo("way", tr("Or another wa~y"), commands::ways_offered(workbook), enquiry.way);
    dialog.add_hint(tr("Leave both blank where nobody knows."));
    dialog.add_combo("need", tr("~Need"), offers_of(workbook, "need"), what.need);
    dialog.add_combo("owner", tr("~Owner"), offers_of(workbook, "owner"), what.owner);
    dialog.add_list(
        "tell", tr("Source ~may be told"), degrees, enquiry.tell ? offered(name_of(*enquiry.tell)) : by_rule);
    dialog.add_email("email", tr("~E-mail"), what.email);
    dialog.add_date("date", tr("~Date received"), what.received.value_or(now.today), now.today);
    dialog.add_text("note", tr("Not~e"), what.note, {.lines = 2});
    dialog.need("prospect", tr("Please enter who got in touch, for example Anna Meyer."));
    std::string answer;
    dialog.run({.accept = tr("~Add enquiry")}, [&]() -> book::result<void> {
        enquiry = {{dialog.text("source"), dialog.text("prospect"), dialog.text("phone"), dialog.text("email"),
                       dialog.text("need"), dialog.text("owner"), dialog.text("note"), dialog.date("date")},
            dialog.text("way"),
            dialog.text("tell") == by_rule ? std::nullopt : book::may_tell_of(chosen_word(dialog, "tell"))};
        return written_in_dialog(call,
            commands::with_new_contacts(workbook, dialog.new_contacts(), commands::new_enquiry(workbook, enquiry, now)),
            answer);
    });
    return answer;
}

}

command_answer new_enquiry_command(command_call const& call) {
    const auto ready = prepare(call, argument::date);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, received] = *ready;
    const auto degree = call.words(argument::may_tell);
    const auto tell = book::may_tell_of(degree);
    if (!degree.empty() && !tell)
        return book::refuse(tr("A source may be told All, First name, Thanks only or Nothing, not {1}.", degree));
    const commands::new_enquiry_arguments enquiry{
        {call.words(argument::source), call.words(argument::prospect), call.words(argument::phone),
            call.words(argument::email), call.words(argument::need), call.words(argument::owner),
            call.words(argument::note), received},
        call.words(argument::way), tell};
    if (enquiry.what.prospect.empty() && !call.quiet()) return ask(call, workbook, enquiry, now);
    return written(call,
        commands::saying_addresses(enquiry.what.phone, enquiry.what.email,
            commands::saying_unknown(workbook, {{enquiry.what.source}}, commands::new_enquiry(workbook, enquiry, now)),
            workbook.say));
}

}
