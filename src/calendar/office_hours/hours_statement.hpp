#pragma once
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/words/hours_words.hpp"

#include <cstddef>
#include <vector>

namespace referralbook::calendar {

enum class statement_mode { open, closed, by_appointment };

/// A span of dates that a statement is about.
struct dated_span {
    dated_day first, last;
};

/// One thing that a text says: on these days, at these times, it is open, closed or by appointment.
struct hours_statement {
    statement_mode mode = statement_mode::open;
    weekday_set days = 0;   ///< 0 with no dates: no day is named
    std::vector<dated_span> dates;
    bool holidays = false;
    opening_list spans;               ///< times that are given as such
    opening_list parts;               ///< times that only narrow: mornings, until 12
    bool has_halves = false;          ///< some of these are halves of the day; else they are "until 12", "from 7"
    bool day_long = false;            ///< "all day": from when to when is not said
    bool only = false;                ///< by appointment instead of the hours
    bool besides = false;             ///< ... or beside them
    bool remarked = false;            ///< a remark stands in it
    std::size_t at = 0, length = 0;   ///< where it stands in the folded text

    /// It names no time.
    bool all_day() const { return spans.empty() && parts.empty(); }
    bool says_open() const { return mode == statement_mode::open && !spans.empty(); }
};

}
