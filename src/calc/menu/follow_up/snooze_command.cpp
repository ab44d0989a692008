#include "calc/menu/follow_up/snooze_command.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calendar/workdays.hpp"
#include "commands/follow_up/snooze.hpp"
#include "commands/typed_day.hpp"
#include "follow_up/snooze.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using book::day;
using book::days;
using follow_up::next_week;

struct span {
    std::string name;
    day until;
};

/// What is offered beside a day of the user's own. On a Sunday next week begins tomorrow.
std::vector<span> spans_from(day today, book::office_week const& week) {
    const auto working = [&](days ahead) { return calendar::moved_to_working_day(today + ahead, week); };
    std::vector<span> spans{{tr("Next week"), next_week(today, week)}, {tr("In two weeks"), working(days{14})},
        {tr("In a month"), working(days{30})}};
    if (calendar::is_working_day(today + days{1}, week)) spans.insert(spans.begin(), {tr("Tomorrow"), today + days{1}});
    return spans;
}

/// Asks for one date, which may be chosen by a span.
command_answer ask(command_call const& call, book::workbook const& workbook, commands::snooze_arguments what,
    commands::moment now, bool begins_at_date) {
    const auto own_day = tr("Another day");
    const auto spans = spans_from(now.today, workbook.values.week);
    std::vector<std::string> names;
    for (auto const& one : spans) names.push_back(one.name);
    names.push_back(own_day);
    form_dialog dialog{call, tr("Snooze")};
    if (const auto row = commands::find_referral(workbook, what.referral))
        dialog.add_sentence(tr("Put off until later: {1}", commands::named(**row, office_language())));
    if (!begins_at_date) dialog.add_list("until", tr("~Until"), names, names.front());
    dialog.add_date("date", tr("~Date"), begins_at_date ? next_week(now.today, workbook.values.week) : spans[0].until,
        now.today, recognition::day_side::coming);
    if (!begins_at_date) {
        dialog.on_change("until", [&] {
            const auto chosen = std::ranges::find(spans, dialog.text("until"), &span::name);
            if (chosen != spans.end()) dialog.set_text("date", commands::day_to_type(chosen->until, office_language()));
        });
        dialog.on_change("date", [&] {
            const auto date = dialog.date("date");
            const auto same = std::ranges::find_if(
                spans, [&](span const& one) { return date == one.until && one.name == dialog.text("until"); });
            if (same == spans.end()) dialog.set_list("until", names, own_day);
        });
    }
    std::string answer;
    dialog.run({.accept = tr("~Snooze")}, [&]() -> book::result<void> {
        const auto date = dialog.date("date");
        if (!date) return book::refuse(tr("Date: Please enter a day after today, for example +7."));
        what.until = *date;
        return written_in_dialog(call, commands::snooze(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer snooze_command(command_call const& call) {
    const auto chosen = prepare_referral(call, argument::until, recognition::day_side::coming);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, until, about, key, row] = **chosen;
    if (until) return written(call, commands::snooze(workbook, {key, about.step, *until}, now));
    if (call.quiet()) return book::refuse(tr("Say until when."));
    return ask(call, workbook, {key, about.step, {}}, now, call.text(argument::ask) == ask_for::date);
}

}
