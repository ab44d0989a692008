#pragma once
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/hours_words.hpp"
#include "text/language.hpp"

#include <string_view>
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
    std::size_t at = 0, length = 0;   ///< where it stands in the folded text
};

/// What a folded text says, in its order. `at_home` decides which day a name is where the text leaves two languages.
hours_result<std::vector<hours_statement>> hours_statements(std::string_view folded, text::language const& at_home);

}
