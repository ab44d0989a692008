#include "calc/menu/reports/agenda_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "commands/reports/agenda_page.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using follow_up::plan_item;

command_answer write_agenda(
    command_call const& call, panels::digest const& known, commands::moment now, commands::plan_key const& which) {
    const auto partners = network::partners_of(known.workbook.contacts, known.workbook.plans, known.ranking);
    auto answer = written(call, commands::agenda_page(known.workbook, partners, which, now));
    if (answer) show_table(call, book::table_id::agenda);
    return answer;
}

std::string line_of(plan_item const& item, book::day today) {
    const auto when = book::short_date(item.due, today, office_language());
    return item.people.size() == 1
        ? tr("{1}, {2}", follow_up::title_of(item), when)
        : tr("{1}, {2}: {3}", follow_up::title_of(item), when, office_language().listed(item.people));
}

command_answer ask(command_call const& call, panels::digest const& known, commands::moment now,
    std::vector<plan_item> const& meetings) {
    std::vector<std::string> lines;
    for (auto const& one : meetings) lines.push_back(line_of(one, now.today));
    form_dialog dialog{call, tr("Meeting agenda")};
    dialog.add_list("meeting", tr("~Meeting"), lines, lines.front());
    std::string answer;
    dialog.run({.accept = tr("~Write agenda")}, [&]() -> book::result<void> {
        const auto chosen = static_cast<std::size_t>(std::ranges::find(lines, dialog.text("meeting")) - lines.begin());
        auto const& item = meetings[std::min(chosen, meetings.size() - 1)];
        auto done = write_agenda(call, known, now, {item.what, item.about});
        if (!done) return book::refuse(done.error());
        answer = std::move(*done);
        return {};
    });
    return answer;
}

}

command_answer agenda_command(command_call const& call) {
    const auto ready = prepare_digest(call);
    if (!ready) return book::refuse(ready.error());
    auto const& [known, now] = *ready;
    if (const auto name = call.text(argument::what)) {
        const auto what = follow_up::plan_deed_named(*name);
        if (!what) return book::refuse(tr("There is no step called {1}.", *name));
        return write_agenda(call, *known, now, {*what, call.words(argument::who)});
    }
    const auto meetings = commands::meetings_of(known->workbook, now.today);
    if (meetings.empty())
        return book::refuse(tr("No meeting is planned. Choose weekly or monthly under Meets in a source plan "
                               "(Referrals > Reports and goals > Source plan)."));
    if (meetings.size() > 1 && !call.quiet()) return ask(call, *known, now, meetings);
    return write_agenda(call, *known, now, {meetings.front().what, meetings.front().about});
}

}
