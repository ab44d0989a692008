#include "commands/set_up/set_up_words.hpp"
#include "commands/contact_key.hpp"
#include "commands/set_up/further_columns.hpp"
#include "commands/set_up/set_up_sheets.hpp"
#include "commands/set_up/status_words.hpp"
#include "recognition/dates/date_column.hpp"
#include "recognition/names/name_key.hpp"
#include "text/cell_name.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

std::string heading_of(set_up_facts const& facts, recognition::role what) {
    const int column = facts.wanted.column_of(what);
    const auto found = std::ranges::find(facts.found.columns, column, &recognition::table_column::column);
    std::string heading = found != facts.found.columns.end() ? found->heading : std::string{};
    std::ranges::replace(heading, '\n', ' ');
    return heading.empty() ? facts.say.tr("column {1}", text::column_letters(std::max(column, 0)))
                           : facts.say.tr("\"{1}\"", heading);
}

// Dates that people typed as text in the column that the visits are counted from: those that Repair dates reads, and
// the rest.
void say_dates_as_text(sheet_rows const& rows, set_up_plan const& plan, std::vector<std::string>& notes) {
    if (!plan.contacts.name_table) return;
    auto const& facts = rows.facts();
    auto const* cells = rows.column(recognition::role::last_contacted);
    if (!cells) return;
    const auto read = recognition::read_dates(*cells, facts.origin, std::nullopt, recognition::bare_numbers::days);
    int readable = 0, others = 0;
    for (std::size_t row = 0; row < cells->size(); ++row) {
        if (!std::holds_alternative<std::string>((*cells)[row].value) || rows.is_printed(row)) continue;
        if (read.states[row] == recognition::date_state::blank) continue;
        ++(read.states[row] == recognition::date_state::unreadable ? others : readable);
    }
    const auto heading = heading_of(facts, recognition::role::last_contacted);
    if (readable > 0)
        notes.push_back(facts.say.trn(
            "{1} entry in {2} is text, not a date: no visit counts from it until Tidy up > Repair dates has made dates "
            "of it.",
            "{1} entries in {2} are text, not dates: no visit counts from them until Tidy up > Repair dates has made "
            "dates of them.",
            readable, heading));
    if (others > 0)
        notes.push_back(facts.say.trn("{1} entry in {2} cannot be read as a date: no visit counts from it.",
            "{1} entries in {2} cannot be read as dates: no visit counts from them.", others, heading));
}

/// Telephones and mailboxes that stand beside the ones that are taken.
void say_further_columns(set_up_facts const& facts, set_up_plan const& plan, std::vector<std::string>& notes) {
    if (!plan.contacts.name_table) return;
    for (const auto what : {recognition::role::phone, recognition::role::email}) {
        std::string list;
        const auto further = further_columns(facts, what);
        for (auto const& one : further)
            text::append_part(list, ", ", facts.say.tr("\"{1}\"", text::on_one_line(one.heading)));
        if (!further.empty())
            notes.push_back(facts.say.tr("{1} is read from {2}, and where that is blank from {3}.",
                facts.say.trc(text::heading_word, recognition::name_of(what)), heading_of(facts, what), list));
    }
}

/// What came to the workbook since it was set up and is not taken by this set-up.
void say_other_tables(set_up_facts const& facts, std::vector<std::string>& notes) {
    if (!facts.names.contains(book::table(book::table_id::rules).name)) return;
    for (auto const& [name, kind] : facts.other_tables)
        notes.push_back(kind == recognition::sheet_kind::contacts && !facts.contacts_sheet.empty()
                ? facts.say.tr("\"{1}\" was not taken: a workbook has one table of contacts. Save that sheet as a CSV "
                               "file and choose Import contacts.",
                      name)
                : facts.say.tr("\"{1}\" was not taken: go to that sheet and choose Set up this workbook again.", name));
}

/// The titles of the sheets that set-up makes, that of the spellings that are one source included.
std::vector<std::string> new_titles(set_up_facts const& facts, set_up_plan const& plan) {
    std::vector<std::string> titles;
    for (auto const& [id, title] : plan.sheets) titles.push_back(title);
    auto const& spellings = book::table(book::table_id::aliases);
    if (plan.aliases.empty() || facts.names.contains(spellings.name)) return titles;
    auto all = facts.sheet_titles;
    all.insert(all.end(), titles.begin(), titles.end());
    titles.push_back(free_title(all, facts.writes.trc(text::sheet_word, spellings.title)));
    return titles;
}

/// Words of the status column that nobody has said the meaning of and of which rows are taken for a status:
/// "erledigt, ruht, …".
std::string unanswered(set_up_facts const& facts, referral_plan const& made, book::status taken_for) {
    constexpr std::size_t most = 3;
    std::vector<std::string> words;
    for (auto const& one : made.unknown_words) {
        const int rows = taken_for == book::status::won ? one.clients : one.rows - one.clients;
        if (rows > 0 && !facts.answers.statuses.contains(text::folded(one.word))) words.push_back(one.word);
    }
    if (words.size() > most) {
        words.resize(most);
        words.emplace_back("\u2026");
    }
    return text::joined_by(words, ", ");
}

/// Columns that are taken from another place now, for the first time, or no longer.
void say_columns(set_up_facts const& facts, set_up_plan const& plan, std::vector<std::string>& notes) {
    auto const& say = facts.say;
    const auto said = [&](std::string_view key) {
        return say.trc(text::heading_word, book::column(book::table_id::contacts, key).header);
    };
    for (auto const& key : plan.contacts.moved)
        notes.push_back(say.tr(
            "{1} is read from {2} now; the formulas follow.", said(key), heading_of(facts, *role_of_contact(key))));
    std::string joined;
    for (auto const& key : plan.contacts.joined)
        text::append_part(joined, ", ", say.tr("{1} as {2}", heading_of(facts, *role_of_contact(key)), said(key)));
    if (!joined.empty()) notes.push_back(say.tr("New since the last set-up, and taken: {1}.", joined));
    for (auto const& key : plan.contacts.to_forget)
        notes.push_back(say.tr("No column is taken for {1} any more.", said(key)));
}

/// What counts as done with referrals of before.
void say_settled(referral_plan const& made, text::language const& say, std::vector<std::string>& notes) {
    if (made.settled > 0)
        notes.push_back(say.trn("{1} referral older than {2} days counts as thanked and told today.",
            "{1} referrals older than {2} days count as thanked and told today.", made.settled, history_days));
    if (made.settled_undated > 0)
        notes.push_back(say.trn("{1} referral without a date of its own counts as thanked and told today, too.",
            "{1} referrals without a date of their own count as thanked and told today, too.", made.settled_undated));
    if (made.put_off > 0)
        notes.push_back(say.trn("Those still open come up {2} a working day: {1} of them later than today.",
            "Those still open come up {2} a working day: {1} of them later than today.", made.put_off, history_a_day));
    if (made.settled_won > 0)
        notes.push_back(say.trn("{1} of them is won: it counts as rewarded and asked for referrals today, too.",
            "{1} of them are won: they count as rewarded and asked for referrals today, too.", made.settled_won));
    if (made.without_person > 0)
        notes.push_back(say.trn(
            "This log names nobody who was referred: {1} referral counts for the sources alone, and no call comes up "
            "(Snoozed until 31 Dec 2199).",
            "This log names nobody who was referred: {1} referrals count for the sources alone, and no call comes up "
            "(Snoozed until 31 Dec 2199).",
            made.without_person));
}

/// Rows and cells that were not taken as they stand.
void say_left_out(set_up_facts const& facts, referral_plan const& made, std::vector<std::string>& notes) {
    auto const& say = facts.say;
    if (made.dated_for_all > 0)
        notes.push_back(say.trn("{1} referral had no readable date and got the one you chose.",
            "{1} referrals had no readable date and got the one you chose.", made.dated_for_all));
    if (made.without_date > 0)
        notes.push_back(say.trn("{1} row names a source but has no date and is no referral yet.",
            "{1} rows name a source but have no date and are no referral yet.", made.without_date));
    if (made.without_source > 0)
        notes.push_back(
            say.trn("{1} row has no source: left out.", "{1} rows have no source: left out.", made.without_source));
    if (made.ambiguous_dates > 0)
        notes.push_back(say.trn(
            "{1} date can be read as day-month or month-day (03/04/25) and was left out. Set up again brings them in "
            "once the sheet says which.",
            "{1} dates can be read as day-month or month-day (03/04/25) and were left out. Set up again brings them "
            "in once the sheet says which.",
            made.ambiguous_dates));
    if (made.days_missing > 0)
        notes.push_back(say.trn(
            "{1} date says a month or a year but no day and was left out. Set up again brings it in once the sheet "
            "says the day.",
            "{1} dates say a month or a year but no day and were left out. Set up again brings them in once the sheet "
            "says the day.",
            made.days_missing));
    if (made.unreadable_dates > 0)
        notes.push_back(say.trn("{1} date could not be read and was left out.",
            "{1} dates could not be read and were left out.", made.unreadable_dates));
    if (const int fresh = made.unknown_status - made.unknown_won; fresh > 0)
        notes.push_back(say.trn("{1} status not understood: taken as New ({2}).",
            "{1} statuses not understood: taken as New ({2}).", fresh, unanswered(facts, made, book::status::fresh)));
    if (made.unknown_won > 0)
        notes.push_back(say.trn("{1} status not understood: taken as Won, for the contact is a client ({2}).",
            "{1} statuses not understood: taken as Won, for the contacts are clients ({2}).", made.unknown_won,
            unanswered(facts, made, book::status::won)));
}

/// The statuses were taken once: what the user types in the list later does not reach the sheet Referrals.
void say_where_statuses_stand(sheet_rows const& rows, set_up_plan const& plan, std::vector<std::string>& notes) {
    auto const& facts = rows.facts();
    if (!rows.column(recognition::role::status)) return;
    const auto sheet = facts.writes.trc(text::sheet_word, book::table(book::table_id::referrals).title);
    const auto heading = heading_of(facts, recognition::role::status);
    if (!plan.referrals.rows.empty())
        notes.push_back(
            facts.say.tr("From now on change a status on the sheet {1}: what is changed under {2} does not reach it.",
                sheet, heading));
    std::vector<std::string> decided;
    std::set<std::string> seen;
    for (std::size_t row = 0; row < rows.count() && !facts.open_referrals.empty(); ++row) {
        const auto who = rows.who(row);
        const auto status = status_of_word(rows.text(recognition::role::status, row), facts.answers.statuses);
        if (!status || book::is_open(*status) || who.empty()) continue;
        const std::pair named{recognition::name_key(who), recognition::name_key(rows.source(row))};
        // Of two referrals of the same two people nobody knows which row is meant.
        const auto known = facts.known_referrals.find(named);
        if (facts.open_referrals.contains(named) && known != facts.known_referrals.end() && known->second == 1 &&
            seen.insert(named.first).second)
            decided.push_back(who);
    }
    if (!decided.empty())
        notes.push_back(
            facts.say.trn("{2} is won or lost under {3} and open on the sheet {4}: change the status there.",
                "{1} people are won or lost under {3} and open on the sheet {4}: {2}. Change the status there.",
                decided.size(), text::short_list(facts.say, decided), heading, sheet));
}

}

std::vector<std::string> what_it_adds(set_up_facts const& facts, set_up_plan const& plan) {
    auto const& say = facts.say;
    std::vector<std::string> lines;
    if (auto const& added = plan.contacts.to_add; !added.empty()) {
        const int left = added.front().second;
        lines.push_back(left > 0 ? say.trn("{1} column right of column {2}", "{1} columns right of column {2}",
                                       added.size(), text::column_letters(left - 1))
                                 : say.trn("{1} column", "{1} columns", added.size()));
    }
    if (const auto titles = new_titles(facts, plan); !titles.empty())
        lines.push_back(say.trn("{1} sheet: {2}", "{1} sheets: {2}", titles.size(), text::joined_by(titles, ", ")));
    for (auto const& added : plan.own_columns)
        lines.push_back(say.tr("the column {1} of the table {2}",
            facts.writes.trc(text::heading_word, book::column(added.table, added.key).header),
            facts.writes.trc(text::sheet_word, book::table(added.table).title)));
    if (const auto count = plan.referrals.rows.size(); count > 0)
        lines.push_back(plan.kind == recognition::sheet_kind::referral_log
                ? say.trn("{1} referral from this list, which stays as it is",
                      "{1} referrals from this list, which stays as it is", count)
                : say.trn("{1} referral from {2}", "{1} referrals from {2}", count,
                      heading_of(facts, recognition::role::referred_by)));
    if (!plan.newer.empty())
        lines.push_back(say.tr("the new usual numbers on the sheet {2}, where yours are the old ones: {1}",
            in_words(plan.newer, say), facts.writes.trc(text::sheet_word, book::table(book::table_id::rules).title)));
    return lines;
}

std::vector<std::string> what_to_know(sheet_rows const& rows, set_up_plan const& plan) {
    auto const& facts = rows.facts();
    std::vector<std::string> notes;
    say_columns(facts, plan, notes);
    say_settled(plan.referrals, facts.say, notes);
    say_left_out(facts, plan.referrals, notes);
    if (!plan.ways.empty())
        notes.push_back(
            facts.say.tr("Taken as a way, not a person, and never thanked: {1}.", text::joined_by(plan.ways, ", ")));
    say_where_statuses_stand(rows, plan, notes);
    say_other_tables(facts, notes);
    say_further_columns(facts, plan, notes);
    say_dates_as_text(rows, plan, notes);
    return notes;
}

std::string closing_sentence(set_up_plan const& plan, text::language const& say) {
    std::string added;
    for (auto const& one : plan.adds) text::append_part(added, say.between_parts(), one);
    auto text = plan.empty() ? say.tr("This workbook is set up already; nothing was missing.")
        : added.empty()      ? say.tr("The workbook is set up.")
                             : say.tr("The workbook is set up: {1}.", added);
    for (auto const& note : plan.notes) text += ' ' + note;
    return text;
}

}
