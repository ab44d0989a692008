#pragma once
#include "calendar/office_hours/hours_grammar.hpp"

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
    std::size_t at = 0, length = 0;   ///< where it stands in the folded text
};

/// What a folded text says, in its order.
book::result<std::vector<hours_statement>> hours_statements(std::string_view folded);

/// The span of two written times; `part` is the half of the day named before them (whole_day where none is). Nothing
/// where it may be meant in two ways: "2-5" may be in the night or in the afternoon, "9-5" may be 20 hours or 8.
std::optional<opening> opening_of(clock_time from, clock_time until, opening part = whole_day);

}
