#include "calendar/office_hours/office_hours.hpp"

#include "calendar/office_hours/openings.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

using namespace std::chrono;

constexpr days one_day{1};

/// From `early` to `late` round the year.
bool in_turn(month_day early, month_day value, month_day late) {
    return early <= late ? early <= value && value <= late : early <= value || value <= late;
}

bool holds_on(dated_exception const& exception, day date) {
    const year_month_day value{date};
    if (exception.first.year)
        return *exception.first.year / exception.first.date <= value &&
            value <= *exception.last.year / exception.last.date;
    return in_turn(exception.first.date, value.month() / value.day(), exception.last.date);
}

}

opening_list spans_on(office_hours const& hours, day date, std::span<day const> holidays) {
    if (std::ranges::binary_search(holidays, date)) return {};
    auto spans = hours.week[weekday{date}.iso_encoding() - 1];
    for (auto const& exception : hours.exceptions)
        if (holds_on(exception, date)) spans = exception.closed ? without(spans, exception.spans) : exception.spans;
    return spans;
}

bool is_open(office_hours const& hours, moment at, std::span<day const> holidays) {
    const auto date = floor<days>(at);
    const int minute = static_cast<int>((at - date).count());
    const auto covers = [](opening_list const& spans, int value) {
        return std::ranges::any_of(spans, [&](opening span) { return span.from <= value && value < span.until; });
    };
    return covers(spans_on(hours, date, holidays), minute) ||
        covers(spans_on(hours, date - one_day, holidays), minute + minutes_a_day);
}

std::optional<moment> open_until(office_hours const& hours, moment from, std::span<day const> holidays) {
    moment end = from;
    while (end < from + days{8}) {
        const auto start = end;
        for (const day date : {floor<days>(start) - one_day, day{floor<days>(start)}})
            for (const auto span : spans_on(hours, date, holidays))
                if (date + minutes{span.from} <= start) end = std::max<moment>(end, date + minutes{span.until});
        if (end == start) return end;
    }
    return std::nullopt;
}

std::optional<moment> next_open(office_hours const& hours, moment from, std::span<day const> holidays) {
    const bool ever = std::ranges::any_of(hours.week, [](auto& spans) { return !spans.empty(); }) ||
        std::ranges::any_of(hours.exceptions, [](auto& every) { return !every.closed; });
    if (!ever) return std::nullopt;
    if (is_open(hours, from, holidays)) return from;
    // A 29 February may be eight years ahead; closings of years that are named may last longer.
    const day start = floor<days>(from);
    day last = start + days{9 * 366};
    for (auto const& every : hours.exceptions)
        if (every.last.year) last = std::max<day>(last, sys_days{(*every.last.year + years{1}) / January / 8});
    for (day date = start; date <= last && date <= book::last_day; date += one_day)
        for (const auto span : spans_on(hours, date, holidays))
            if (const moment begin = date + minutes{span.from}; begin >= from) return begin;
    return std::nullopt;
}

}
