#include "commands/follow_up/set_status.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/add_contact.hpp"
#include "commands/follow_up/held_cell.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/answers.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"

#include <cmath>

namespace referralbook::commands {

namespace {

/// Why it was lost, to whom, and whether it fitted.
void write_reason(
    edit& change, book::workbook const& workbook, book::referral const& row, set_status_arguments const& what) {
    std::string left;
    const auto put = [&](std::string_view key, std::string_view held, std::optional<std::string> const& said) {
        if (!said) return;
        const auto wanted = book::text_of(*said);
        if (follow_up::referrals_keep(workbook, key)) return change.set(row, key, text_cell(held), text_cell(wanted));
        if (wanted.empty()) return;
        auto const& writes = workbook.writes;
        text::append_part(left, "; ",
            writes.tr("{1}: {2}", writes.trc(text::heading_word, book::column(book::table_id::referrals, key).header),
                writes.trc(text::choice_word, wanted)));
    };
    put("lost_because", row.lost_because, what.lost_because);
    put("lost_to", row.lost_to, what.lost_to);
    const bool says_no = what.lost_because == book::no_fit && what.fit.value_or("").empty();
    put("fit", yes_or_no(row.fits), says_no ? "no" : what.fit);
    if (!left.empty()) change.set_text(row, "note", row.note, row.note.empty() ? left : row.note + "; " + left);
}

/// They are not lost any more: takes the reason out, with the Fit that it wrote along. What was taken out:
/// "Lost because: No fit".
std::vector<std::string> take_reason_out(
    edit& change, book::workbook const& workbook, book::referral const& row, set_status_arguments const& what) {
    std::vector<std::string> out;
    auto const& say = workbook.say;
    const auto take = [&](std::string_view key, std::string_view held) {
        if (held.empty() || !follow_up::referrals_keep(workbook, key)) return;
        change.set(row, key, text_cell(held), {});
        out.push_back(
            say.tr("{1}: {2}", say.trc(text::heading_word, book::column(book::table_id::referrals, key).header),
                say.trc(text::choice_word, held)));
    };
    const bool did_not_fit = text::english_of(text::choice_word, row.lost_because) == book::no_fit;
    take("lost_because", row.lost_because);
    take("lost_to", row.lost_to);
    if (did_not_fit && row.fits == false && what.fit.value_or("").empty())
        take("fit", yes_or_no(row.fits));
    else if (what.fit && follow_up::referrals_keep(workbook, "fit"))
        change.set(row, "fit", text_cell(yes_or_no(row.fits)), text_cell(*what.fit));
    return out;
}

bool plans_meeting(set_status_arguments const& what) { return what.three_way && *what.three_way; }

/// Refuses what says nothing of the wanted status.
book::result<void> fits_status(book::workbook const& workbook, set_status_arguments const& what, book::day today) {
    auto const& say = workbook.say;
    if (what.value && what.wanted != book::status::won)
        return book::refuse(say.tr("Only a won referral has a value: leave it blank, or choose Won."));
    if (what.value && !(std::isfinite(*what.value) && *what.value >= 0))
        return book::refuse(say.tr("The value must be a number from 0 up."));
    if (what.since && *what.since > today)
        return book::refuse(say.tr("Choose the day it changed: today or one before."));
    if (what.wanted != book::status::lost &&
        !(what.lost_because.value_or("").empty() && what.lost_to.value_or("").empty()))
        return book::refuse(say.tr("Only a lost referral has a reason: leave it blank, or choose Lost."));
    if (what.fit && !what.fit->empty() && *what.fit != "yes" && *what.fit != "no")
        return book::refuse(say.tr("Say yes or no to whether they fit, not {1}.", *what.fit));
    if (plans_meeting(what) && what.wanted != book::status::meeting)
        return book::refuse(
            say.tr("Only a referral in Meeting has a three-way meeting: leave it blank, or choose Meeting."));
    if (plans_meeting(what) && !follow_up::referrals_keep(workbook, "three_way"))
        return book::refuse(no_column_yet(workbook, book::table_id::referrals, "three_way"));
    return {};
}

}

book::result<book::change_set> set_status(
    book::workbook const& workbook, set_status_arguments const& what, moment now) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    auto const& say = workbook.say;
    const auto name = say.tr(name_of(what.wanted)), which = named(row, say);
    if (const auto fits = fits_status(workbook, what, now.today); !fits) return book::refuse(fits.error());

    edit change{workbook, now, [&](text::language const& in) {
                    return in.tr(
                        "{1}: {2}", row.prospect.empty() ? named(row, in) : row.prospect, in.tr(name_of(what.wanted)));
                }};
    if (row.facts.state != what.wanted)
        change.set_status(row, what.wanted, what.since.value_or(now.today));
    else if (what.since)
        change.set_date(row, "status_since", row.facts.changed, what.since);
    if (what.value) change.set_number(row, "value", row.value, *what.value);
    std::vector<std::string> taken_out;
    if (row.facts.state == book::status::lost && what.wanted != book::status::lost)
        taken_out = take_reason_out(change, workbook, row, what);
    else
        write_reason(change, workbook, row, what);
    if (what.three_way) {
        change.set_date(row, "three_way", row.facts.three_way, *what.three_way);
        // What was put off before the meeting was agreed does not hide it.
        if (plans_meeting(what) && row.snoozed_until > **what.three_way) change.end_snooze(row);
    }
    if (change.changes().empty()) return book::refuse(say.tr("{1} is {2} already.", which, name));
    const bool wants_contact = what.add_contact && what.wanted == book::status::won;
    const bool added = wants_contact && may_be_added(workbook, row);
    if (added) change.changes().rows.push_back(new_contact(workbook, row));
    std::string of_contact;
    if (added)
        of_contact = say.plural("{1} is among the contacts now.", "{1} are among the contacts now.", 1, row.prospect);
    if (wants_contact)
        text::append_if_any(of_contact, " ", added ? said_of_shared(workbook, row) : among_contacts(workbook, row));
    return change.take(
        (what.since ? say.tr("{1} is {2} since {3}.", which, name, book::short_date(*what.since, now.today, say))
                    : say.tr("{1} is now {2}.", which, name)) +
        (of_contact.empty() ? "" : ' ' + of_contact) +
        (taken_out.empty() ? "" : ' ' + say.tr("Taken out: {1}.", text::joined_by(taken_out, say.between_parts()))));
}

}
