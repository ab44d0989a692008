#include "commands/follow_up/todays_list.hpp"
#include "book/schema.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/line_referral.hpp"
#include "commands/follow_up/morning_brief.hpp"
#include "commands/sheet_title.hpp"
#include "text/cell_name.hpp"
#include "text/said_word.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <ranges>

namespace referralbook::commands {

using book::cell;
using book::table_id;

namespace {

constexpr std::string_view nothing_due = text::to_say("Nothing is due. Have a good day.");
constexpr std::string_view visits_title = text::to_say("Visits"), more_lines = text::to_say("And more");
constexpr std::string_view box = "\u2610";   // to be ticked on paper

// Some ten printed pages: more is not a day's work, and would take the office long to write.
constexpr std::size_t most_items = 300, most_visits = 20;

struct places {
    std::size_t due = book::column_index(table_id::today, "due"), step = book::column_index(table_id::today, "step"),
                who = book::column_index(table_id::today, "who"), phone = book::column_index(table_id::today, "phone"),
                why = book::column_index(table_id::today, "why"), done = book::column_index(table_id::today, "done");
    std::size_t count = book::table(table_id::today).columns.size();
};

bool is_heading(std::vector<cell> const& row, places const& at) {
    const auto text = book::text_of(row[at.due]);
    if (text::says(text, nothing_due)) return true;
    const auto group = text.substr(0, std::min(text.find(" ("), text.find(':')));
    if (text::says(group, more_lines) || text::says(group, visits_title)) return true;
    return std::ranges::any_of(std::array{follow_up::flag::overdue, follow_up::flag::today, follow_up::flag::this_week},
        [&](follow_up::flag flag) {
            return text::says(group, follow_up::heading_of(flag)) || text::says(group, follow_up::name_of(flag));
        });
}

/// A line as this command writes it: a date, and the name of a step.
bool is_line(std::vector<cell> const& row, places const& at) {
    if (!std::holds_alternative<double>(row[at.due])) return false;
    const auto step = book::text_of(row[at.step]);
    return is_visit(step) || follow_up::step_named(step);
}

/// What tells a line of the list from all others, while the sheet is filled anew.
std::string line_of_step(follow_up::step_id step, book::referral const& row) {
    return std::to_string(number_of(step)) + '/' + std::to_string(row.row);
}
std::string line_of_nobody(follow_up::step_id step, std::string const& who) {
    return std::to_string(number_of(step)) + "/nobody/" + who;
}
std::string line_of_visit(std::string const& who) { return "visit/" + who; }

/// What a line of the list says.
struct said {
    book::day due;
    std::string step, who, phone, why;
    std::string line;   ///< of line_of_step() or line_of_visit()
};

/// What somebody noted under Done.
struct noted_lines {
    std::map<std::string, cell> notes;   ///< by line
    std::vector<std::string> unclear;    ///< names whose note may be of several lines
};

noted_lines noted_in(book::workbook const& workbook, line_referrals const& referrals) {
    noted_lines result;
    for (auto const& line : lines_of_list(workbook)) {
        const auto done = book::text_of(line.done);
        if (done.empty() || done == box || done == marked_done) continue;
        const auto step = follow_up::step_named(line.step);
        if (!step) {
            result.notes.emplace(line_of_visit(line.who), line.done);
            continue;
        }
        const auto [row, unclear] = referrals.of(*step, line.who, line.why);
        if (unclear)
            result.unclear.push_back(line.who);
        else
            result.notes.emplace(row ? line_of_step(*step, *row) : line_of_nobody(*step, line.who), line.done);
    }
    return result;
}

std::vector<said> visits_today(book::workbook const& workbook, follow_up::visit_list const& visits, book::day today) {
    std::vector<said> result;
    for (auto& one : visits_of_the_day(workbook, visits, today))
        result.push_back(
            {one.due, workbook.writes.tr(visit_step), one.who, one.phone, one.why, line_of_visit(one.who)});
    return result;
}

class list_rows {
public:
    list_rows(noted_lines const& noted, book::workbook const& workbook, places const& at)
        : writes{workbook.writes}, noted_{noted.notes}, origin_{workbook.origin}, at_{at} {}

    void heading(std::string text) { rows_.emplace_back(at_.count)[at_.due] = std::move(text); }
    void line(said const& what) {
        auto& row = rows_.emplace_back(at_.count);
        row[at_.due] = book::serial_of_day(what.due, origin_);
        row[at_.step] = what.step;
        row[at_.who] = what.who;
        if (!what.phone.empty()) row[at_.phone] = what.phone;
        row[at_.why] = what.why;
        row[at_.done] = std::string{box};
        if (const auto note = noted_.find(what.line); note != noted_.end()) row[at_.done] = note->second;
    }
    void visits(std::vector<said> const& all) {
        if (all.empty()) return;
        group(visits_title, all.size());
        for (auto const& one : all | std::views::take(most_visits)) line(one);
        if (all.size() > most_visits)
            heading(writes.trn("And more: {1} visit", "And more: {1} visits", all.size() - most_visits));
    }
    void group(std::string_view title, std::size_t count) {
        heading(writes.tr(title) + " (" + std::to_string(count) + ')');
    }
    std::vector<std::vector<cell>> take() {
        if (rows_.empty()) heading(writes.tr(nothing_due));
        return std::move(rows_);
    }

    text::language const& writes;

private:
    std::map<std::string, cell> const& noted_;
    book::null_date origin_;
    places const& at_;
    std::vector<std::vector<cell>> rows_;
};

std::vector<std::vector<cell>> written(follow_up::checklist const& list, std::vector<said> const& visits,
    list_rows rows, std::function<said(follow_up::checklist_item const&)> const& line) {
    auto last = follow_up::flag::none;
    bool visited = false;
    const auto visits_before = [&](follow_up::flag next) {
        if (visited || next == follow_up::flag::overdue || next == follow_up::flag::today) return;
        rows.visits(visits);
        visited = true;
    };
    for (auto const& item : list.items | std::views::take(most_items)) {
        if (item.urgency != last) {
            visits_before(item.urgency);
            last = item.urgency;
            const auto count = last == follow_up::flag::overdue ? list.overdue
                : last == follow_up::flag::today                ? list.today
                                                                : list.this_week;
            rows.group(follow_up::heading_of(last), static_cast<std::size_t>(count));
        }
        rows.line(line(item));
    }
    visits_before(follow_up::flag::none);
    if (list.items.size() > most_items)
        rows.heading(rows.writes.trn("And more: {1} line, less urgent than these",
            "And more: {1} lines, less urgent than these", list.items.size() - most_items));
    return rows.take();
}

std::size_t rows_of_list(book::workbook const& workbook, places const& at) {
    auto const& listed = workbook.listed;
    return static_cast<std::size_t>(std::ranges::find_if(listed, [&](auto const& row) {
        return !is_heading(row, at) && !is_line(row, at);
    }) - listed.begin());
}

said said_of(follow_up::checklist_item const& item, book::workbook const& workbook, line_referrals const& referrals,
    book::day today) {
    auto const& row = workbook.referrals[item.referral];
    // The list may have been made in another language; what it says beside is left out then.
    auto why = reason_in_cells(workbook, row, *item.what, today);
    if (item.reason.starts_with(why)) why = item.reason;
    text::append_if_any(why, workbook.writes.between_parts(), referrals.mark(row, item.what->says.whom));
    const bool nobody = (item.what->says.whom == follow_up::person::source ? row.source : row.prospect).empty();
    return {item.due, workbook.writes.tr(item.what->name), item.name, item.phone, std::move(why),
        nobody ? line_of_nobody(item.what->id, item.name) : line_of_step(item.what->id, row)};
}

/// The sentence against a list whose heading was typed over: nothing below it can be told from what is the user's.
std::string heading_missing(book::workbook const& workbook, book::table_place const& place) {
    int column = place.first_column;
    for (auto const& spec : book::table(table_id::today).columns) {
        if (!place.columns.contains(spec.key))
            return workbook.say.tr("Cell {1} of the sheet {2} must say {3}: write that there and try again.",
                text::cell_name(column, place.header_row), place.sheet,
                column_heading(workbook, table_id::today, spec.key));
        ++column;
    }
    return {};
}

/// Writes the rows over those of the list of before. The sentence against it where something else stands below them.
std::string write_over(edit& change, book::workbook const& workbook, places const& at, book::table_place const& place,
    std::vector<std::vector<cell>> const& rows) {
    const auto columns = book::table(table_id::today).columns;
    const auto ours = rows_of_list(workbook, at);
    const std::vector<cell> nothing(at.count);
    for (std::size_t i = 0; i < std::max(ours, rows.size()); ++i) {
        auto const& held = i < workbook.listed.size() ? workbook.listed[i] : nothing;
        auto const& wanted = i < rows.size() ? rows[i] : nothing;
        const int row = place.header_row + 1 + static_cast<int>(i);
        if (i >= ours && !std::ranges::all_of(held, book::is_blank))
            return workbook.say.tr(
                "Row {1} of the sheet {2} holds something else. Move it further down: today's list needs {3} rows.",
                row + 1, place.sheet, rows.size());
        for (std::size_t column = 0; column < at.count; ++column)
            if (held[column] != wanted[column])
                change.changes().cells.push_back(
                    {table_id::today, std::string{columns[column].key}, row, held[column], wanted[column]});
    }
    return {};
}

std::string sentence_of(follow_up::checklist const& list, std::size_t visits, text::language const& say) {
    if (list.items.empty() && visits == 0) return say.tr(nothing_due);
    std::vector<std::string> parts{say.trn("{1} thing to do", "{1} things to do", list.overdue + list.today)};
    if (visits > 0) parts.push_back(say.trn("{1} visit", "{1} visits", visits));
    if (list.this_week > 0)
        parts.push_back(say.trn("{1} more in the next 7 days", "{1} more in the next 7 days", list.this_week));
    return say.tr("Today's list has {1}.", say.listed(parts));
}

/// What was noted beside lines of before that are not told apart; "" where nothing was.
std::string sentence_of_lost(noted_lines const& noted, book::workbook const& workbook) {
    if (noted.unclear.empty()) return {};
    return ' ' +
        workbook.say.tr("What stood under {1} is left out where it may be of several lines: {2}.",
            column_heading(workbook, table_id::today, "done"), text::short_list(workbook.say, noted.unclear));
}

}

bool is_visit(std::string_view step) { return text::says(step, visit_step); }

std::vector<listed_line> lines_of_list(book::workbook const& workbook) {
    const places at;
    std::vector<listed_line> lines;
    for (std::size_t i = 0; i < rows_of_list(workbook, at); ++i) {
        auto const& row = workbook.listed[i];
        if (is_line(row, at))
            lines.push_back(
                {i, book::text_of(row[at.step]), book::text_of(row[at.who]), book::text_of(row[at.why]), row[at.done]});
    }
    return lines;
}

book::result<book::change_set> todays_list(
    book::workbook const& workbook, follow_up::checklist const& list, follow_up::visit_list const& visits, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto found = workbook.places.find(table_id::today);
    if (found == workbook.places.end())
        return book::refuse(say.tr(
            "The sheet for today's list is missing. Choose Referrals > Settings and help > Set up again; it adds "
            "only what is missing."));
    if (auto why = heading_missing(workbook, found->second); !why.empty()) return book::refuse(std::move(why));
    const places at;
    const line_referrals referrals{workbook};
    const auto noted = noted_in(workbook, referrals);
    const auto calls = visits_today(workbook, visits, now.today);
    const auto rows = written(list, calls, {noted, workbook, at},
        [&](follow_up::checklist_item const& item) { return said_of(item, workbook, referrals, now.today); });
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Today's list"); }};
    if (auto why = write_over(change, workbook, at, found->second, rows); !why.empty())
        return book::refuse(std::move(why));
    return change.take(sentence_of(list, calls.size(), say) + sentence_of_lost(noted, workbook));
}

}
