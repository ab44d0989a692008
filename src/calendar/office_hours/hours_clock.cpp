#include "calendar/office_hours/hours_clock.hpp"

namespace referralbook::calendar {

namespace {

std::optional<opening> span_between(int from, int until) {
    if (from == 0 && until == minutes_a_day) return whole_day;
    if (from == minutes_a_day || from == until) return std::nullopt;
    return opening{from, until < from ? until + minutes_a_day : until};
}

bool is_bare(clock_time time) { return !time.half && !time.is_24_hours && time.hour <= 12 && time.hour > 0; }

}

int minute_of(clock_time time) {
    const int hour = time.half ? time.hour % 12 + (time.half == 'p' ? 12 : 0) : time.hour;
    return hour * 60 + time.minute;
}

clock_time at_noon(clock_time time) {
    const bool bare = !time.half && !time.is_24_hours;
    constexpr int last = 3;
    if (bare && (time.hour == 12 || (time.hour > 0 && time.hour <= last))) time.half = 'p';
    return time;
}

void take_for_daytime(clock_time& from, clock_time& until) {
    constexpr int earliest_morning = 6, latest_afternoon = 4;
    if (!is_bare(from) || !is_bare(until) || opening_of(from, until)) return;
    const bool in_afternoon = from.hour == 12 || from.hour <= latest_afternoon;
    auto begins = from, ends = until;
    begins.half = in_afternoon ? 'p' : 'a';
    ends.half = 'p';
    if (in_afternoon ? minute_of(ends) <= minute_of(begins) : from.hour < earliest_morning) return;
    from = begins;
    until = ends;
}

std::optional<opening> opening_of(clock_time from, clock_time until, opening part) {
    // In "pm 2-5" the half of the day that is named before belongs to both times.
    if (part != whole_day && is_bare(from)) from.half = part.from == 0 && from.hour != 12 ? 'a' : 'p';
    if (from.half && until.half) return span_between(minute_of(from), minute_of(until));
    if (from.half && is_bare(until)) {   // "8am-5", "9am-1", "8am-12": the clock of 12 hours moves on
        const int start = minute_of(from);
        until.half = 'a';
        int end = minute_of(until);
        while (end <= start) end += 720;
        return span_between(start, end > minutes_a_day ? end - minutes_a_day : end);
    }
    if (is_bare(from) && until.half) {   // "1-5pm" is both pm, "9-5pm" begins in the morning
        const int end = minute_of(until);
        if (end == 0) return std::nullopt;   // "6-midnight"
        from.half = until.half;
        if (minute_of(from) >= end) from.half = until.half == 'p' ? 'a' : 'p';
        return span_between(minute_of(from), end);
    }
    if (is_bare(from) && is_bare(until)) {
        // Read on a clock of 24 hours it would be open in the night or for most of a day.
        if (from.hour <= 5 || minute_of(until) <= minute_of(from)) return std::nullopt;
    }
    return span_between(minute_of(from), minute_of(until));
}

}
