#include "commands/reports/habits_page.hpp"
#include "commands/edit.hpp"
#include "commands/reports/counted_lines.hpp"
#include "commands/reports/list_lines.hpp"
#include "commands/reports/reach_lines.hpp"
#include "commands/sheet_title.hpp"
#include "follow_up/habits.hpp"
#include "text/own_words.hpp"

#include <algorithm>

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

page_cell share(follow_up::part_of const& part) {
    const auto value = part.share();
    return value ? page_cell{*value, column_kind::share} : page_cell{"–"};
}
page_cell days(std::optional<double> value) { return value ? page_cell{*value} : page_cell{"–"}; }
page_cell count(std::size_t value) { return {static_cast<double>(value), column_kind::whole}; }

page_line line(std::string name, page_cell year, page_cell quarter, std::string meaning) {
    return {line_look::plain, {{std::move(name)}, std::move(year), std::move(quarter), {std::move(meaning)}}};
}

bool lacks_a_figure(page_line const& of) {
    return std::ranges::any_of(of.cells, [](page_cell const& one) { return one.content == book::cell{"–"}; });
}

template <class F> page_line line(std::string name, spans const& of, F const& cell, std::string meaning) {
    return line(std::move(name), cell(of.year), cell(of.quarter), std::move(meaning));
}

void add_first_steps(
    std::vector<page_line>& page, spans const& of, book::rules const& rules, text::language const& say) {
    page.push_back(sentence(line_look::group, say.tr("Following up")));
    page.push_back(line(
        say.tr("Referrals received"), of, [](habits const& in) { return count(in.received); },
        say.tr("What the other figures are counted of.")));
    page.push_back(line(
        say.tr("Needed more than one attempt"), of, [](habits const& in) { return share(in.more_than_one_attempt); },
        say.tr("About one half is usual: no answer the first time is not a no. Far less may mean that you stop too "
               "early.")));
    page.push_back(line(
        say.tr("Working days to the first call"), of, [](habits const& in) { return days(in.first_call); },
        say.trn("The one in the middle. Your rule is {1} working day; a referral is warmest on its first day.",
            "The one in the middle. Your rule is {1} working days; a referral is warmest on its first day.",
            rules.first_call_days)));
}

void add_care(std::vector<page_line>& page, spans const& of, book::rules const& rules, text::language const& say) {
    page.push_back(sentence(line_look::group, say.tr("Looking after those who refer")));
    page.push_back(line(
        say.tr("Thanked the same day"), of, [](habits const& in) { return share(in.thanked_same_day); },
        say.tr("Who is not thanked rarely refers again, and does not complain either.")));
    page.push_back(line(
        say.tr("Told in time where it stands"), of, [](habits const& in) { return share(in.told_in_time); },
        say.trn("Within {1} working day after the status went on. A source that hears nothing stops asking.",
            "Within {1} working days after the status went on. A source that hears nothing stops asking.",
            rules.tell_days)));
    if (rules.gifts_regulated) return;
    page.push_back(line(
        say.tr("Gifts given"), of, [](habits const& in) { return count(in.gifts); },
        say.tr("A different one each time.")));
    page.push_back(line(
        say.tr("Spent on them"), of,
        [](habits const& in) { return in.spent ? page_cell{*in.spent, column_kind::money} : page_cell{"–"}; },
        say.tr("As far as the log names the cost.")));
}

void add_stages(std::vector<page_line>& page, spans const& of, text::language const& say) {
    page.push_back(sentence(line_look::group, say.tr("Days at each stage, the one in the middle")));
    for (std::size_t i = 0; i < book::status_names.size(); ++i) {
        if (of.year.now[i] + of.quarter.now[i] == 0) continue;
        const auto state = static_cast<book::status>(i);
        const bool ended = state == book::status::won || state == book::status::lost;
        const auto name = say.trc(text::choice_word, book::status_names[i]);
        page.push_back(line(
            ended ? say.tr("Until {1}", name) : name, of, [i](habits const& in) { return days(in.stands[i]); },
            ended ? say.tr("Counted from the day received. Of this year: {1}.", of.year.now[i])
                  : say.tr("Counted since the status changed. Of this year: {1}.", of.year.now[i])));
    }
    if (of.year.by_history > 0)
        page.push_back(sentence(line_look::note,
            say.trn("The History knows every change of {1} referral of this year: for it each stay in a status counts.",
                "The History knows every change of {1} referrals of this year: for them each stay in a status counts.",
                of.year.by_history)));
}

}

book::result<book::change_set> habits_page(book::workbook const& workbook, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto year = std::chrono::year_month_day{now.today}.year();
    const spans of{follow_up::habits_of(workbook, std::chrono::sys_days{year / 1 / 1}, now.today, now.today),
        follow_up::habits_of(workbook, now.today - book::days{last_days - 1}, now.today, now.today)};
    auto const& say = workbook.writes;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Habits"); }};
    std::vector<page_line> page{sentence(line_look::title, say.tr("Your habits")),
        sentence(line_look::note,
            say.tr("As of {1}, of the referrals received in each span.", book::short_date(now.today, now.today, say))),
        page_line{},
        {line_look::columns,
            {{say.tr("Habit")}, {say.tr("This year")}, {say.tr("Last 90 days")}, {say.tr("What it means")}}}};
    add_first_steps(page, of, workbook.values, say);
    add_care(page, of, workbook.values, say);
    add_stages(page, of, say);
    if (of.year.settled > 0)
        page.push_back(sentence(line_look::note,
            say.trn("Set-up settled {1} referral of this year: its calls, thanks and reports are not counted.",
                "Set-up settled {1} referrals of this year: their calls, thanks and reports are not counted.",
                of.year.settled)));
    if (std::ranges::any_of(page, lacks_a_figure))
        page.push_back(sentence(line_look::note, say.tr("–: nothing is recorded that tells it.")));
    add_reach_lines(page, workbook);
    add_list_lines(page, workbook, now.today);
    change.changes().pages.push_back({book::table_id::habits, std::move(page)});
    return change.take(workbook.say.trn("The sheet {2} is up to date: {1} referral this year.",
        "The sheet {2} is up to date: {1} referrals this year.", of.year.received,
        sheet_title(workbook, book::table_id::habits)));
}

}
