#include "panels/goals.hpp"

#include "book/date_names.hpp"
#include "network/goals.hpp"
#include "panels/parts.hpp"
#include "text/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::panels {

namespace {

/// Revenue in the office's money, all else as a whole number: nobody sends 0.7 referrals.
std::string counted_of(network::goal const& goal, double number, digest const& known) {
    constexpr int digits = 3;
    if (goal.kind != network::goal_kind::revenue) return count_text(static_cast<std::size_t>(std::llround(number)));
    const auto shown = number == 0 ? "0" : text::significant(text::rounded(number, digits), digits);
    return known.workbook.numbers.money(shown, known.workbook.values.currency);
}

/// "November 2026", "2026", else both days.
std::string period_text(network::goal const& goal, book::day today, text::language const& say) {
    using namespace std::chrono;
    const year_month_day from{goal.from}, to{goal.to};
    const bool whole_months = unsigned{from.day()} == 1 && goal.to == book::day{to.year() / to.month() / last};
    if (whole_months && from.year() == to.year()) {
        auto year = std::to_string(int{from.year()});
        if (from.month() == to.month())
            return say.trc("month", "{1} {2}", say.tr(book::name_of(from.month()).whole), year);
        if (from.month() == January && to.month() == December) return year;
    }
    return say.tr("{1} to {2}", book::short_date(goal.from, today, say), book::short_date(goal.to, today, say));
}

void add_goal(page& to, network::goal const& goal, digest const& known, int space) {
    const auto at = network::progress_of(goal, known.workbook, known.ranking, known.today);
    const auto id = "goal/" + std::to_string(goal.row);
    const auto title = known.say.tr(name_of(goal.kind)) + ", " + period_text(goal, known.today, known.say);
    const auto so_far = known.say.tr(
        "{1} of {2}", counted_of(goal, at.done, known), counted_of(goal, goal.wanted, known));
    const bool behind = at.done < at.expected;
    to.block(space, paging::item).add({.id = id, .text = title, .looks = {.bold = true}});
    to.add({.id = id + "/done",
        .where = place::trail,
        .text = so_far,
        .name = known.say.tr("So far, {1}", title),
        .looks = {.bold = true}});
    to.add({.id = id + "/bar",
        .kind = element_kind::bar,
        .where = place::below,
        .name = known.say.tr("Bar of {1}", title),
        .looks = {.colour = behind ? tone::band_b : tone::band_a},
        .share = std::clamp(at.done / goal.wanted, 0.0, 1.0)});
    const auto expected = counted_of(goal, at.expected, known);
    const auto how = at.forecast > 0 ? known.say.tr("{1} expected by now; at this pace {2} in the end", expected,
                                           counted_of(goal, at.forecast, known))
                                     : known.say.tr("{1} expected by now", expected);
    to.add({.id = id + "/how",
        .where = place::below,
        .text = how,
        .name = known.say.tr("How {1} stands: {2}", title, how),
        .looks = quiet});
}

}

std::vector<element> goals(digest const& known, view const&) {
    page result;
    const auto all = network::goals_of(known.workbook);
    if (all.empty())
        result.block(8).sentence("none",
            known.say.tr(
                "No goals yet. How many referrals a month would be good, how many new sources this year, how much "
                "revenue?"),
            quiet);
    int space = 8;
    for (auto const& goal : all) {
        add_goal(result, goal, known, space);
        space = 12;
    }
    if (!known.workbook.read_only)
        result.block(12).add({.id = "goals/set",
            .kind = element_kind::button,
            .text = all.empty() ? known.say.tr("Set goals…") : known.say.tr("Change goals…"),
            .does = command{command_path::goals, {}}});
    return result.take();
}

std::vector<element> no_goals_yet(text::language const& say) {
    page result;
    result.block(8).sentence("none", say.tr("What you want to reach stands here once the workbook is set up."), quiet);
    return result.take();
}

}
