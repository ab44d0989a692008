#include "commands/set_up/set_up_words.hpp"
#include "commands/contact_key.hpp"
#include "recognition/dates/dates.hpp"
#include "text/cell_name.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

std::string heading_of(set_up_facts const& facts, recognition::role what) {
    const int column = facts.wanted.column_of(what);
    const auto found = std::ranges::find(facts.found.columns, column, &recognition::table_column::column);
    std::string heading = found != facts.found.columns.end() ? found->heading : std::string{};
    std::ranges::replace(heading, '\n', ' ');
    return heading.empty() ? "column " + text::column_letters(std::max(column, 0)) : '"' + heading + '"';
}

// Dates that people typed as text in the column that the visits are counted from.
std::string dates_as_text(set_up_facts const& facts, set_up_plan const& plan) {
    if (!plan.contacts.name_table) return {};
    const auto found = facts.cells.find(facts.wanted.column_of(recognition::role::last_contacted));
    if (found == facts.cells.end()) return {};
    const auto others = static_cast<int>(std::ranges::count_if(found->second, [](auto const& sample) {
        return std::holds_alternative<std::string>(sample.value) && !book::is_blank(sample.value);
    }));
    if (others == 0) return {};
    return text::counted(others, "entry", "entries") + " in " + heading_of(facts, recognition::role::last_contacted) +
        (others == 1 ? " is text, not a date: no visit counts from it"
                     : " are text, not dates: no visit counts from them") +
        " until Tidy up > Repair dates has made dates of " + (others == 1 ? "it." : "them.");
}

}

std::vector<std::string> what_it_adds(set_up_facts const& facts, set_up_plan const& plan) {
    std::vector<std::string> lines;
    if (auto const& added = plan.contacts.to_add; !added.empty()) {
        const int left = added.front().second;
        lines.push_back(text::counted(static_cast<int>(added.size()), "column") +
            (left > 0 ? " right of column " + text::column_letters(left - 1) : std::string{}));
    }
    if (!plan.sheets.empty()) {
        std::string line = text::counted(static_cast<int>(plan.sheets.size()), "sheet") + ": ";
        for (auto const& [id, title] : plan.sheets) line += (line.ends_with(": ") ? "" : ", ") + title;
        lines.push_back(std::move(line));
    }
    for (auto const& added : plan.own_columns)
        lines.push_back("the column " + std::string{book::column(added.table, added.key).header} + " of the table " +
            std::string{book::table(added.table).title});
    if (const auto count = static_cast<int>(plan.referrals.rows.size()); count > 0)
        lines.push_back(text::counted(count, "referral") + " from " +
            (plan.kind == recognition::sheet_kind::referral_log ? "this list, which stays as it is"
                                                                : heading_of(facts, recognition::role::referred_by)));
    if (!plan.newer.empty())
        lines.push_back(
            "the new usual numbers on the sheet Rules, where yours are the old ones: " + in_words(plan.newer));
    return lines;
}

std::vector<std::string> what_to_know(set_up_facts const& facts, set_up_plan const& plan) {
    std::vector<std::string> notes;
    for (auto const& key : plan.contacts.moved)
        notes.push_back(std::string{book::column(book::table_id::contacts, key).header} + " is read from " +
            heading_of(facts, *role_of_contact(key)) + " now; the formulas follow.");
    for (auto const& key : plan.contacts.to_forget)
        notes.push_back(
            "No column is taken for " + std::string{book::column(book::table_id::contacts, key).header} + " any more.");
    auto const& made = plan.referrals;
    if (made.settled > 0)
        notes.push_back(text::counted(made.settled, "referral") + " older than " + std::to_string(history_days) +
            (made.settled == 1 ? " days counts" : " days count") + " as thanked and told today" +
            (made.put_off == 0 ? std::string{}
                               : "; " + std::to_string(made.put_off) + " still open come up again, " +
                        std::to_string(history_a_day) + " a working day") +
            ".");
    if (made.without_person > 0)
        notes.push_back("This log names nobody who was referred: " +
            text::counted(made.without_person, "referral counts", "referrals count") +
            " for the sources alone, and no call comes up (Snoozed until 31 Dec 2199).");
    if (made.dated_for_all > 0)
        notes.push_back(text::counted(made.dated_for_all, "referral") + " had no date and got the one you chose.");
    if (made.without_date > 0)
        notes.push_back(text::counted(made.without_date, "row names a source but has no date and is",
                            "rows name a source but have no date and are") +
            " no referral yet.");
    if (made.without_source > 0)
        notes.push_back(text::counted(made.without_source, "row has", "rows have") + " no source: left out.");
    if (made.ambiguous_dates > 0)
        notes.push_back(text::counted(made.ambiguous_dates, "date") +
            " can be read as day-month or month-day (03/04/25) and were left out. Set up again brings them in once the sheet says which.");
    if (made.unreadable_dates > 0)
        notes.push_back(text::counted(made.unreadable_dates, "date") + " could not be read and were left out.");
    if (made.unknown_status > 0)
        notes.push_back(text::counted(made.unknown_status, "status", "statuses") + " not understood: taken as New.");
    if (auto sentence = dates_as_text(facts, plan); !sentence.empty()) notes.push_back(std::move(sentence));
    return notes;
}

std::string closing_sentence(set_up_plan const& plan) {
    if (plan.empty()) return "This workbook is set up already; nothing was missing.";
    std::string text = "The workbook is set up";
    for (std::size_t i = 0; i < plan.adds.size(); ++i) text += (i == 0 ? ": " : "; ") + plan.adds[i];
    text += '.';
    for (auto const& note : plan.notes) text += ' ' + note;
    return text;
}

}
