#pragma once
#include "book/rules.hpp"

#include <cstdint>
#include <optional>

namespace referralbook::calendar {

using book::day;
using book::office_week;

/// True where the office works that day. Holidays of the week must be sorted (book::office_week).
bool is_working_day(day value, office_week const& week);

/// The first working day on or after, and on or before, a day. Nothing where the week has no open day, or where none is
/// found within the range of dates a cell may hold.
std::optional<day> next_working_day(day from, office_week const& week);
std::optional<day> previous_working_day(day from, office_week const& week);

/// WORKDAY.INTL: the `count`-th working day after `from`, before it where `count` is negative; 0 gives `from` itself,
/// open or not. Nothing where the week has no open day or the result is outside years 1 to 9999.
std::optional<day> add_working_days(day from, std::int64_t count, office_week const& week);

/// NETWORKDAYS.INTL: working days from one day to another, both counted; negative where `last` is before `first`. A
/// week without an open day has 0.
std::int64_t count_working_days(day first, day last, office_week const& week);

/// The next working day on or after a due date; the date itself where there is none (a week that is closed throughout).
day moved_to_working_day(day due, office_week const& week);

}
