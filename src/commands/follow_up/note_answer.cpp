#include "commands/follow_up/note_answer.hpp"
#include "book/list_words.hpp"
#include "calendar/workdays.hpp"
#include "commands/contacting.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/held_cell.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/answers.hpp"

#include <cmath>

namespace referralbook::commands {

namespace {

void put(edit& change, book::referral const& row, std::string_view key, book::null_date origin, book::cell wanted) {
    change.set(row, key, held_cell(row, key, origin).value_or(book::cell{}), std::move(wanted));
}

/// What follows from the answer.
std::string then(book::workbook const& workbook, double score, book::day today) {
    auto const& say = workbook.say;
    auto const& rules = workbook.values;
    const auto counts = follow_up::mood_of(rules, score);
    if (counts == follow_up::mood::happy) return say.tr("Happy: they may be asked for referrals.");
    if (counts == follow_up::mood::between) return say.tr("They are not asked for referrals.");
    const auto until = calendar::add_working_days(today, rules.put_right_days, rules.week)
                           .value_or(today + book::days{rules.put_right_days});
    return say.tr("Put it right by {1}.", book::short_date(until, today, say));
}

}

book::result<book::change_set> note_answer(book::workbook const& workbook, answer_arguments const& what, moment now) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    auto const& say = workbook.say;
    if (row.facts.state != book::status::won)
        return book::refuse(say.tr("Only a client can say how it was: {1} is not won.", named(row, say)));
    if (!follow_up::referrals_keep(workbook, "score") || !row.facts.asks_how)
        return book::refuse(say.tr("The sheet {1} has no columns for answers yet: set this workbook up once more.",
            sheet_title(workbook, book::table_id::referrals)));
    if (!what.score || !(*what.score >= 0 && *what.score <= 10) || *what.score != std::floor(*what.score))
        return book::refuse(say.tr("Say how it was: a whole number from 0 to 10."));
    if (row.facts.prospect_from == book::last_day)
        return book::refuse(against_contact(workbook, row.prospect, now.today));
    if (row.prospect.empty()) return book::refuse(nobody_named(row, follow_up::person::prospect, say));

    edit change{workbook, now, [&](text::language const& in) { return in.tr("How it was for {1}", row.prospect); }};
    put(change, row, "asked_how", workbook.origin, change.serial(now.today));
    put(change, row, "score", workbook.origin, *what.score);
    put(change, row, "why_us", workbook.origin, text_cell(book::text_of(what.why_us)));
    put(change, row, "why_words", workbook.origin, text_cell(book::text_of(what.why_words)));
    put(change, row, "may_quote", workbook.origin, text_cell(yes_or_no(what.may_quote)));
    const auto counts = follow_up::mood_of(workbook.values, *what.score);
    if (row.facts.put_right && counts == follow_up::mood::unhappy)   // unhappy once more
        put(change, row, "put_right", workbook.origin, {});
    if (counts == follow_up::mood::unhappy) change.end_snooze(row);   // it is to be put right now
    // Next step of a book of before does not look at the answer yet.
    change.changes().fills.push_back({book::table_id::referrals, {row.row}, true});
    change.log(
        {.who = row.prospect, .kind = book::touch_kinds::call, .outcome = book::outcomes::reached, .by = what.by},
        &row);
    return change.take(say.tr(
        "{1} said {2} of 10. {3}", row.prospect, book::text_of(*what.score), then(workbook, *what.score, now.today)));
}

}
