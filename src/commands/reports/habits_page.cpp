#include "commands/reports/habits_page.hpp"
#include "commands/sheet_title.hpp"
#include "commands/edit.hpp"
#include "follow_up/habits.hpp"
#include "text/sentences.hpp"

namespace referralbook::commands {

namespace {

using book::column_kind;
using book::line_look;
using book::page_cell;
using book::page_line;
using follow_up::habits;

constexpr int last_days = 90;

struct spans {
    habits year, quarter;
};

page_line sentence(line_look look, std::string text) { return {look, {{std::move(text)}}}; }

page_cell share(follow_up::part_of const& part) {
    const auto value = part.share();
    return value ? page_cell{*value, column_kind::share} : page_cell{"–"};
}
page_cell days(std::optional<double> value) { return value ? page_cell{*value} : page_cell{"–"}; }
page_cell count(std::size_t value) { return {static_cast<double>(value), column_kind::whole}; }

page_line line(std::string name, page_cell year, page_cell quarter, std::string meaning) {
    return {line_look::plain, {{std::move(name)}, std::move(year), std::move(quarter), {std::move(meaning)}}};
}

template <class F> page_line line(std::string name, spans const& of, F const& cell, std::string meaning) {
    return line(std::move(name), cell(of.year), cell(of.quarter), std::move(meaning));
}

std::string working_days(int count) { return text::counted(count, "working day"); }

void add_first_steps(std::vector<page_line>& page, spans const& of, book::rules const& rules) {
    page.push_back(sentence(line_look::group, "Following up"));
    page.push_back(line(
        "Referrals received", of, [](habits const& in) { return count(in.received); },
        "What the other figures are counted of."));
    page.push_back(line(
        "Needed more than one attempt", of, [](habits const& in) { return share(in.more_than_one_attempt); },
        "About one half is usual: no answer the first time is not a no. Far less may mean that you stop too early."));
    page.push_back(line(
        "Working days to the first call", of, [](habits const& in) { return days(in.first_call); },
        "The one in the middle. Your rule is " + working_days(rules.first_call_days) +
            "; a referral is warmest on its first day."));
}

void add_care(std::vector<page_line>& page, spans const& of, book::rules const& rules) {
    page.push_back(sentence(line_look::group, "Looking after those who refer"));
    page.push_back(line(
        "Thanked the same day", of, [](habits const& in) { return share(in.thanked_same_day); },
        "Who is not thanked rarely refers again, and does not complain either."));
    page.push_back(line(
        "Told in time where it stands", of, [](habits const& in) { return share(in.told_in_time); },
        "Within " + working_days(rules.tell_days) +
            " after the status went on. A source that hears nothing stops asking."));
    if (rules.gifts_regulated) return;
    page.push_back(
        line("Gifts given", of, [](habits const& in) { return count(in.gifts); }, "A different one each time."));
    page.push_back(line(
        "Spent on them", of, [](habits const& in) { return page_cell{in.spent, column_kind::money}; },
        "As far as the log names the cost."));
}

void add_stages(std::vector<page_line>& page, spans const& of) {
    page.push_back(sentence(line_look::group, "Days at each stage, the one in the middle"));
    for (std::size_t i = 0; i < book::status_names.size(); ++i) {
        if (of.year.now[i] + of.quarter.now[i] == 0) continue;
        const auto state = static_cast<book::status>(i);
        const bool ended = state == book::status::won || state == book::status::lost;
        const auto of_this_year = "Of this year: " + std::to_string(of.year.now[i]) + '.';
        page.push_back(line(
            ended ? "Until " + std::string{book::status_names[i]} : std::string{book::status_names[i]}, of,
            [i](habits const& in) { return days(in.stands[i]); },
            std::string{ended ? "Counted from the day received. " : "Counted since the status changed. "} +
                of_this_year));
    }
}

}

book::result<book::change_set> habits_page(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto year = std::chrono::year_month_day{now.today}.year();
    const spans of{follow_up::habits_of(workbook, std::chrono::sys_days{year / 1 / 1}, now.today, now.today),
        follow_up::habits_of(workbook, now.today - book::days{last_days - 1}, now.today, now.today)};
    edit change{workbook, now, workbook.say.tr("Habits")};
    std::vector<page_line> page{sentence(line_look::title, "Your habits"),
        sentence(line_look::note,
            "As of " + book::short_date(now.today, now.today) + ", of the referrals received in each span."),
        page_line{}, {line_look::columns, {{"Habit"}, {"This year"}, {"Last 90 days"}, {"What it means"}}}};
    add_first_steps(page, of, workbook.values);
    add_care(page, of, workbook.values);
    add_stages(page, of);
    change.changes().pages.push_back({book::table_id::habits, std::move(page)});
    return change.take(workbook.say.trn("The sheet {2} is up to date: {1} referral this year.",
        "The sheet {2} is up to date: {1} referrals this year.", of.year.received,
        sheet_title(workbook, book::table_id::habits)));
}

}
