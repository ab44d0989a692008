#pragma once
#include "calendar/office_hours/hours_item.hpp"

#include <optional>

namespace referralbook::calendar {

/// The minute of the day that a time says; a bare one is of the clock of 24 hours.
int minute_of(clock_time time);

/// The span of two written times; `part` is the half of the day named before them (whole_day where none is). Nothing
/// where it may be meant in two ways: "2-5" may be in the night or in the afternoon, "9-5" may be 20 hours or 8.
std::optional<opening> opening_of(clock_time from, clock_time until, opening part = whole_day);

/// "8-5" and "1-5" as they are meant where people say am and pm: from 8am to 5pm, from 1pm to 5pm. What says its half
/// of the day, is clear on any clock ("8-12") or may be early or late ("5-9") stays as it is.
void take_for_daytime(clock_time& from, clock_time& until);

/// "Lunch 12-1": a break is at noon, not in the middle of the night.
clock_time at_noon(clock_time time);

}
