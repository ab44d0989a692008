#include "commands/follow_up/snooze.hpp"
#include "commands/edit.hpp"
#include "follow_up/snooze.hpp"
#include "follow_up/steps.hpp"

#include <algorithm>

namespace referralbook::commands {

using follow_up::step_id;

book::result<book::change_set> snooze(book::workbook const& workbook, snooze_arguments const& what, moment now) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    if (what.until <= now.today) return book::refuse("Choose a day after today.");
    if (what.until > book::last_day) return book::refuse("Choose a day before the year 10000.");
    const auto open = follow_up::open_steps(row.facts, now.today, workbook.values);
    if (open.empty())
        return book::refuse("Nothing is left to do for " + named(row) + ", so there is nothing to put off.");
    const auto wanted = !what.step
        ? open.begin()
        : std::ranges::find_if(open, [&](follow_up::open_step const& one) { return one.what->id == *what.step; });
    if (wanted == open.end()) return book::refuse("That is done already for " + named(row) + ".");

    auto until = what.until;
    if (wanted->what->id == step_id::thank_source && wanted->due) {
        const auto latest = follow_up::snoozed(step_id::thank_source, *wanted->due, until, workbook.values.week)
                                .from.value_or(until);
        if (latest <= now.today)
            return book::refuse("The thank-you to " + row.source + " was due on " +
                book::short_date(*wanted->due, now.today) + " and can wait no longer. Thank them today.");
        until = std::min(until, latest);
    }
    edit change{workbook, now, "Snooze " + named(row)};
    change.set_date(row, "snoozed_until", row.snoozed_until, until);
    if (change.changes().empty())
        return book::refuse("That is put off until " + book::short_date(until, now.today) + " already.");
    return change.take(std::string{wanted->what->name} + " (" + named(row) + ") is put off until " +
        book::short_date(until, now.today) + ".");
}

}
