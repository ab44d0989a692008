#include "calendar/workdays.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

using book::days;
using namespace std::chrono;

constexpr day first_day = sys_days{year{1} / January / 1};

/// 0 = Monday.
int weekday_index(day value) { return static_cast<int>(weekday{value}.iso_encoding()) - 1; }

bool open_on(int index, office_week const& week) { return !week.closed[static_cast<std::size_t>(index)]; }

int open_days_a_week(office_week const& week) { return static_cast<int>(std::ranges::count(week.closed, false)); }

/// Open days of the bare week from `first` to `last`, both counted, holidays not looked at.
std::int64_t bare_count(day first, day last, office_week const& week) {
    const std::int64_t length = (last - first).count() + 1;
    std::int64_t count = length / 7 * open_days_a_week(week);
    const int start = weekday_index(first);
    for (int i = 0; i < static_cast<int>(length % 7); ++i) count += open_on((start + i) % 7, week);
    return count;
}

std::int64_t count_forward(day first, day last, office_week const& week) {
    auto const& holidays = week.holidays;
    const auto from = std::ranges::lower_bound(holidays, first), to = std::ranges::upper_bound(holidays, last);
    const auto lost = std::count_if(from, to, [&](day holiday) { return open_on(weekday_index(holiday), week); });
    return bare_count(first, last, week) - lost;
}

std::optional<day> walk(day from, days step, office_week const& week) {
    if (open_days_a_week(week) == 0) return std::nullopt;
    for (day value = from; value >= first_day && value <= book::last_day; value += step)
        if (is_working_day(value, week)) return value;
    return std::nullopt;
}

}

bool is_working_day(day value, office_week const& week) {
    return open_on(weekday_index(value), week) && !std::ranges::binary_search(week.holidays, value);
}

std::optional<day> next_working_day(day from, office_week const& week) { return walk(from, days{1}, week); }

std::optional<day> previous_working_day(day from, office_week const& week) { return walk(from, days{-1}, week); }

std::optional<day> add_working_days(day from, std::int64_t count, office_week const& week) {
    if (open_days_a_week(week) == 0) return std::nullopt;
    if (count == 0) return from;
    const days step{count > 0 ? 1 : -1};
    const std::int64_t furthest = (book::last_day - first_day).count();
    if (count > furthest || count < -furthest) return std::nullopt;
    std::int64_t left = count > 0 ? count : -count;
    const int open = open_days_a_week(week);
    day value = from;
    // Whole weeks first, as long as they cannot overshoot; what holidays took away is left for the next round.
    while (left > open) {
        const day next = value + step * 7 * (left / open);
        if (next < first_day || next > book::last_day) break;
        left -= count > 0 ? count_forward(value + days{1}, next, week) : count_forward(next, value - days{1}, week);
        value = next;
        if (left == 0) return count > 0 ? previous_working_day(value, week) : next_working_day(value, week);
    }
    while (left > 0) {
        const auto next = walk(value + step, step, week);
        if (!next) return std::nullopt;
        value = *next;
        --left;
    }
    return value;
}

std::int64_t count_working_days(day first, day last, office_week const& week) {
    return last < first ? -count_forward(last, first, week) : count_forward(first, last, week);
}

day moved_to_working_day(day due, office_week const& week) { return next_working_day(due, week).value_or(due); }

}
