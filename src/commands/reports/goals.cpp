#include "commands/reports/goals.hpp"
#include "commands/sheet_title.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace referralbook::commands {

using book::table_id;
using network::goal_kind;

namespace {

struct period {
    book::day from, to;
};

period this_month(book::day today) {
    const std::chrono::year_month_day date{today};
    return {book::day{date.year() / date.month() / 1}, book::day{date.year() / date.month() / std::chrono::last}};
}

period this_year(book::day today) {
    const std::chrono::year_month_day date{today};
    return {book::day{date.year() / 1 / 1}, book::day{date.year() / 12 / 31}};
}

struct asked_for {
    goal_kind kind;
    period when;
    double goals_arguments::* number;
};

std::array<asked_for, 3> asked_on(book::day today) {
    return {asked_for{goal_kind::referrals, this_month(today), &goals_arguments::referrals_a_month},
        asked_for{goal_kind::new_sources, this_year(today), &goals_arguments::new_sources_a_year},
        asked_for{goal_kind::revenue, this_year(today), &goals_arguments::revenue_a_year}};
}

network::goal const* standing(std::vector<network::goal> const& goals, asked_for const& asked) {
    const auto found = std::ranges::find_if(goals, [&](network::goal const& one) {
        return one.kind == asked.kind && one.from == asked.when.from && one.to == asked.when.to;
    });
    return found == goals.end() ? nullptr : &*found;
}

}

goals_arguments goals_now(book::workbook const& workbook, book::day today) {
    goals_arguments result;
    const auto goals = network::goals_of(workbook);
    for (auto const& asked : asked_on(today))
        if (auto const* found = standing(goals, asked)) result.*asked.number = found->wanted;
    return result;
}

book::result<book::change_set> set_goals(book::workbook const& workbook, goals_arguments const& wanted, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    edit change{workbook, now, [&](text::language const& in) { return in.tr("Goals"); }};
    const auto goals = network::goals_of(workbook);
    for (auto const& asked : asked_on(now.today)) {
        const double number = wanted.*asked.number;
        if (!std::isfinite(number) || number < 0)
            return book::refuse(say.tr("A goal is a number of 0 or more; 0 is no goal."));
        if (auto const* found = standing(goals, asked)) {
            if (found->wanted != number)
                change.changes().cells.push_back({table_id::goals, "wanted", found->row, found->wanted, number});
        } else if (number > 0) {
            change.changes().rows.push_back({table_id::goals,
                {{"goal", std::string{name_of(asked.kind)}}, {"from", change.serial(asked.when.from)},
                    {"to", change.serial(asked.when.to)}, {"wanted", number}}});
        }
    }
    if (change.changes().empty()) return change.take(say.tr("The goals stay as they are."));
    return change.take(say.tr("The goals stand on the sheet {1}.", sheet_title(workbook, table_id::goals)));
}

}
