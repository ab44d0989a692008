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
    auto const& say = workbook.say;
    const auto shown = [&](book::day value) { return book::short_date(value, now.today, say); };
    if (what.until <= now.today) return book::refuse(say.tr("Choose a day after today."));
    if (what.until > book::last_day) return book::refuse(say.tr("Choose a day before the year 10000."));
    const auto open = follow_up::open_steps(row.facts, now.today, workbook.values);
    if (open.empty())
        return book::refuse(say.tr("Nothing is left to do for {1}, so there is nothing to put off.", named(row, say)));
    const auto wanted = !what.step
        ? open.begin()
        : std::ranges::find_if(open, [&](follow_up::open_step const& one) { return one.what->id == *what.step; });
    if (wanted == open.end()) return book::refuse(say.tr("That is done already for {1}.", named(row, say)));

    auto until = what.until;
    if (wanted->what->id == step_id::thank_source && wanted->due) {
        const auto latest = follow_up::snoozed(step_id::thank_source, *wanted->due, until, workbook.values.week)
                                .from.value_or(until);
        if (latest <= now.today)
            return book::refuse(say.tr("The thank-you to {1} was due on {2} and can wait no longer. Thank them today.",
                row.source, shown(*wanted->due)));
        until = std::min(until, latest);
    }
    const auto rests = [&](follow_up::open_step const& one) {
        return one.what->id != wanted->what->id && one.due && *one.due < until &&
            !follow_up::latest_snooze(one.what->id, *one.due, workbook.values.week);
    };
    const bool others_rest = std::ranges::any_of(open, rests);
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Snooze {1}", named(row, in)); }};
    change.set_date(row, "snoozed_until", row.snoozed_until, until);
    if (change.changes().empty()) return book::refuse(say.tr("That is put off until {1} already.", shown(until)));
    const auto step = say.tr(wanted->what->name);
    return change.take(others_rest
            ? say.tr("{1} ({2}) is put off until {3}, and so is what else is due for this referral.", step,
                  named(row, say), shown(until))
            : say.tr("{1} ({2}) is put off until {3}.", step, named(row, say), shown(until)));
}

}
