#include "follow_up/visits/visit_wish.hpp"

#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours_text.hpp"
#include "calendar/workdays.hpp"
#include "follow_up/visits/visits.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace referralbook::follow_up {

namespace {

using book::days;

bool is_possible(visit_wish const& wish, day on, book::rules const& rules) {
    return calendar::is_working_day(on, rules.week) && (!wish.hours || !calendar::spans_on(*wish.hours, on).empty()) &&
        !wish.off.is_off(on);
}

void read_hours(visit_wish& wish, visit_source const& source, text::language const& at_home) {
    if (!text::folded(source.hours).empty()) {
        if (auto read = calendar::read_office_hours(source.hours, at_home))
            wish.hours = std::move(*read);
        else
            wish.unreadable = std::move(read.error());
    }
    auto each = source.colleagues_off;
    each.push_back(source.days_off);
    wish.off = days_off{each, at_home};
}

void find_window(visit_wish& wish, visit_source const& source, plan_days within, book::rules const& rules) {
    wish.first = wish.wanted = within.begin;
    wish.last = book::last_day;
    if (source.last_touch) {
        const int cadence = cadence_days(source.cadence, source.band, source.loyal_to_competitor, rules);
        wish.first = std::max(within.begin, *source.last_touch + days{rules.visit_min_days});
        wish.last = *source.last_touch + days{rules.visit_max_days};
        wish.wanted = *source.last_touch + days{cadence};
    }
    if (source.not_before && *source.not_before > wish.first) {
        wish.first = *source.not_before;
        wish.wanted = std::max(wish.wanted, wish.first);
        wish.last = std::max(wish.last, wish.first + a_week);
    }
    wish.until = source.last_touch ? wish.last : within.end;
}

}

int turn_of(day monday, book::rules const& rules) {
    constexpr day a_monday = std::chrono::sys_days{std::chrono::year{1970} / 1 / 5};
    const auto number = (monday_of(monday) - a_monday).count() / 7;
    const auto weeks = std::max(1, rules.rotation_weeks);
    return static_cast<int>((number % weeks + weeks) % weeks);
}

day monday_of(day value) { return value - (std::chrono::weekday{value} - std::chrono::Monday); }

visit_wish wish_of(std::span<visit_source const> sources, std::size_t index, plan_days within, book::rules const& rules,
    text::language const& at_home) {
    auto const& source = sources[index];
    visit_wish wish;
    wish.source = index;
    wish.area = text::folded(source.area);
    read_hours(wish, source, at_home);
    find_window(wish, source, within, rules);
    if (!wish.unreadable) wish.late = !best_week(wish, weeks_asked::all, rules);
    return wish;
}

std::vector<day> possible_days(visit_wish const& wish, day monday, days_asked which, book::rules const& rules) {
    const bool late = which == days_asked::also_late;
    std::vector<day> found;
    for (day on = std::max(monday, wish.first); on < monday + a_week && (late || on <= wish.last); on += days{1})
        if (is_possible(wish, on, rules)) found.push_back(on);
    return found;
}

std::int64_t distance(visit_wish const& wish, std::vector<day> const& possible) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const day on : possible) least = std::min(least, std::abs((on - wish.wanted).count()));
    return least;
}

std::optional<day> best_week(visit_wish const& wish, weeks_asked which, book::rules const& rules) {
    std::optional<day> best;
    auto least = std::numeric_limits<std::int64_t>::max();
    for (day monday = monday_of(wish.first); monday <= wish.until; monday += a_week) {
        if (which == weeks_asked::in_turn_of_area && turn_of(monday, rules) != wish.turn) continue;
        const auto far = distance(wish, possible_days(wish, monday, days_asked::within_window, rules));
        if (far < least) {
            least = far;
            best = monday;
        }
    }
    return best;
}

}
