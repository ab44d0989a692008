#include "calc/menu/follow_up/snooze_command.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calendar/workdays.hpp"
#include "commands/follow_up/snooze.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

using book::day;
using book::days;

day next_week(day today, book::office_week const& week) {
    const auto ahead = std::chrono::Monday - std::chrono::weekday{today};
    return calendar::moved_to_working_day(today + (ahead == days{0} ? days{7} : ahead), week);
}

command_answer ask_date(
    command_call const& call, book::workbook const& workbook, commands::snooze_arguments what, commands::moment now) {
    form_dialog dialog{call, "Snooze"};
    if (const auto row = commands::find_referral(workbook, what.referral))
        dialog.add_sentence("Put off until a day: " + commands::named(**row));
    dialog.add_date("date", "~Date", next_week(now.today, workbook.values.week));
    std::string answer;
    dialog.run({.accept = "~Snooze"}, [&]() -> book::result<void> {
        const auto date = dialog.date("date");
        if (!date) return book::refuse(date.error());
        if (!*date) return book::refuse("Write a date.");
        what.until = **date;
        return written_in_dialog(call, commands::snooze(workbook, what, now), answer);
    });
    return answer;
}

command_answer ask(
    command_call const& call, book::workbook const& workbook, commands::snooze_arguments what, commands::moment now) {
    const auto tomorrow = now.today + days{1}, later = next_week(now.today, workbook.values.week);
    std::vector<std::string> choices{"Tomorrow, " + book::short_date(tomorrow, now.today)};
    if (later != tomorrow)
        choices.push_back(
            "Next week, " + book::short_date(later, now.today));   // on a Sunday next week begins tomorrow
    choices.emplace_back("On the date below");
    form_dialog dialog{call, "Snooze"};
    if (const auto row = commands::find_referral(workbook, what.referral))
        dialog.add_sentence("Put off until later: " + commands::named(**row));
    dialog.add_list("until", "~Until", choices, choices.front());
    dialog.add_date("date", "~Date", later);
    std::string answer;
    dialog.run({.accept = "~Snooze"}, [&]() -> book::result<void> {
        const auto chosen = dialog.text("until");
        const auto date = dialog.date("date");
        if (!date) return book::refuse(date.error());
        // Whoever changed the date means that date, whatever the list says.
        const auto until = *date != later || chosen == choices.back()
            ? *date
            : std::optional{chosen == choices.front() ? tomorrow : later};
        if (!until) return book::refuse("Write a date, or choose tomorrow or next week.");
        what.until = *until;
        return written_in_dialog(call, commands::snooze(workbook, what, now), answer);
    });
    return answer;
}

}

command_answer snooze_command(command_call const& call) {
    const auto chosen = prepare_referral(call, argument::until);
    if (!chosen) return book::refuse(chosen.error());
    if (!*chosen) return std::string{};
    auto const& [workbook, now, until, about, key, row] = **chosen;
    if (until) return written(call, commands::snooze(workbook, {key, about.step, *until}, now));
    if (call.quiet()) return book::refuse("Say until when.");
    return call.text(argument::ask) == ask_for::date ? ask_date(call, workbook, {key, about.step, {}}, now)
                                                     : ask(call, workbook, {key, about.step, {}}, now);
}

}
