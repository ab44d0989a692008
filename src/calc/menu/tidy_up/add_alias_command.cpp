#include "calc/menu/tidy_up/add_alias_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/known_people.hpp"
#include "commands/new_contact.hpp"
#include "commands/set_up/ways.hpp"
#include "commands/tidy_up/add_alias.hpp"
#include "commands/unknown_names.hpp"

namespace referralbook::calc {

namespace {

command_answer ask(command_call const& call, book::workbook const& workbook, commands::add_alias_arguments what,
    commands::moment now) {
    const commands::known_people people{workbook};
    form_dialog dialog{call, tr("Merge source names")};
    dialog.add_person("spelling", tr("~This spelling"), people, what.spelling, person_use::spelling);
    dialog.add_person("source", tr("~Means the source"), people, what.source);
    dialog.need("spelling", tr("Please enter the name that should not be counted apart."));
    dialog.need("source", tr("Please enter the source that it means."));
    std::string answer;
    dialog.run({.accept = tr("Me~rge")}, [&]() -> book::result<void> {
        what = {dialog.text("spelling"), dialog.text("source")};
        return written_in_dialog(call,
            commands::with_new_contacts(workbook, dialog.new_contacts(), commands::add_alias(workbook, what, now)),
            answer);
    });
    return answer;
}

}

command_answer add_alias_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [workbook, now, date] = *ready;
    commands::add_alias_arguments what{call.words(argument::spelling), call.words(argument::source)};
    if (const auto way = call.text(argument::way)) return written(call, commands::mark_as_way(workbook, *way, now));
    if (const auto who = call.text(argument::person))
        return written(call, commands::mark_as_person(workbook, *who, now));
    if (call.flag(argument::apart))
        return written(call, commands::names_apart(workbook, what.spelling, what.source, now));
    if ((what.spelling.empty() || what.source.empty()) && !call.quiet()) {
        if (what.spelling.empty())
            if (const auto about = subject_of(call, workbook)) what.spelling = about->name;
        return ask(call, workbook, what, now);
    }
    return written(call, commands::saying_unknown(workbook, {{what.source}}, commands::add_alias(workbook, what, now)));
}

}
