#include "commands/follow_up/todays_list.hpp"
#include "book/rows.hpp"
#include "commands/edit.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>
#include <ranges>

namespace referralbook::commands {

using book::cell;
using book::table_id;

namespace {

constexpr std::string_view nothing_due = "Nothing is due. Have a good day.";
constexpr std::string_view and_more = "And more: ";
constexpr std::string_view box = "\u2610";   // to be ticked on paper

// Some ten printed pages: more is not a day's work, and would take the office long to write.
constexpr std::size_t most_items = 300;

struct places {
    std::size_t due = book::column_index(table_id::today, "due"), step = book::column_index(table_id::today, "step"),
                who = book::column_index(table_id::today, "who"), phone = book::column_index(table_id::today, "phone"),
                why = book::column_index(table_id::today, "why"), done = book::column_index(table_id::today, "done");
    std::size_t count = book::table(table_id::today).columns.size();
};

bool is_heading(std::vector<cell> const& row, places const& at) {
    const auto text = book::text_of(row[at.due]);
    if (text == nothing_due || text.starts_with(and_more)) return true;
    for (const auto flag : {follow_up::flag::overdue, follow_up::flag::today, follow_up::flag::this_week})
        if (text.starts_with(follow_up::name_of(flag))) return true;
    return false;
}

/// A line as this command writes it: a date, and the name of a step.
bool is_line(std::vector<cell> const& row, places const& at) {
    return std::holds_alternative<double>(row[at.due]) &&
        std::ranges::find(follow_up::steps(), book::text_of(row[at.step]), &follow_up::step::name) !=
        follow_up::steps().end();
}

std::string mark_of(std::vector<cell> const& row, places const& at) {
    return book::text_of(row[at.step]) + '\n' + book::text_of(row[at.who]);
}

std::vector<std::vector<cell>> written(follow_up::checklist const& list, std::map<std::string, cell> const& noted,
    book::null_date origin, places const& at) {
    std::vector<std::vector<cell>> rows;
    const auto heading = [&](std::string text) { rows.emplace_back(at.count)[at.due] = std::move(text); };
    auto last = follow_up::flag::none;
    for (auto const& item : list.items | std::views::take(most_items)) {
        if (item.urgency != last) {
            last = item.urgency;
            const auto count = last == follow_up::flag::overdue ? list.overdue
                : last == follow_up::flag::today                ? list.today
                                                                : list.this_week;
            heading(std::string{follow_up::name_of(last)} + " (" + std::to_string(count) + ")");
        }
        auto& row = rows.emplace_back(at.count);
        row[at.due] = book::serial_of_day(item.due, origin);
        row[at.step] = std::string{item.what->name};
        row[at.who] = item.name;
        if (!item.phone.empty()) row[at.phone] = item.phone;
        row[at.why] = item.reason;
        row[at.done] = std::string{box};
        if (const auto note = noted.find(mark_of(row, at)); note != noted.end()) row[at.done] = note->second;
    }
    if (list.items.size() > most_items)
        heading(
            std::string{and_more} + std::to_string(list.items.size() - most_items) + " lines, less urgent than these");
    if (rows.empty()) heading(std::string{nothing_due});
    return rows;
}

}

book::result<book::change_set> todays_list(
    book::workbook const& workbook, follow_up::checklist const& list, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto found = workbook.places.find(table_id::today);
    if (found == workbook.places.end())
        return book::refuse(
            "The sheet for today's list is missing. Choose Referrals > Set up this workbook; it adds only what is missing.");
    const places at;
    const auto columns = book::table(table_id::today).columns;

    std::size_t ours = 0;
    std::map<std::string, cell> noted;
    for (;
        ours < workbook.listed.size() && (is_heading(workbook.listed[ours], at) || is_line(workbook.listed[ours], at));
        ++ours)
        if (const auto done = book::text_of(workbook.listed[ours][at.done]); !done.empty() && done != box)
            noted.emplace(mark_of(workbook.listed[ours], at), workbook.listed[ours][at.done]);

    const auto rows = written(list, noted, workbook.origin, at);
    edit change{workbook, now, "Today's list"};
    for (std::size_t i = 0; i < std::max(ours, rows.size()); ++i) {
        const std::vector<cell> nothing(at.count);
        auto const& held = i < workbook.listed.size() ? workbook.listed[i] : nothing;
        auto const& wanted = i < rows.size() ? rows[i] : nothing;
        const int row = found->second.header_row + 1 + static_cast<int>(i);
        if (i >= ours && !std::ranges::all_of(held, book::is_blank))
            return book::refuse("Row " + std::to_string(row + 1) + " of the sheet " + found->second.sheet +
                " holds something else. Move it further down: today's list needs " + std::to_string(rows.size()) +
                " rows.");
        for (std::size_t column = 0; column < at.count; ++column)
            if (held[column] != wanted[column])
                change.changes().cells.push_back(
                    {table_id::today, std::string{columns[column].key}, row, held[column], wanted[column]});
    }
    const auto due = list.overdue + list.today;
    return change.take(list.items.empty() ? std::string{nothing_due}
                                          : "Today's list has " + text::counted(due, "thing") + " to do, and " +
                std::to_string(list.this_week) + " more this week.");
}

}
