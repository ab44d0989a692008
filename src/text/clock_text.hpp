#pragma once
#include "text/language.hpp"

#include <cstdint>
#include <string>

namespace referralbook::text {

enum class hour_digits : std::uint8_t { as_needed, two };

/// So many minutes since midnight on a clock of 24 hours: "09:05", with digits as needed "9:05". What ends a day is
/// "24:00".
std::string clock_text(int minutes, hour_digits hours = hour_digits::two);

/// The same as people of a language say it: "9:05", "17:00"; in the United States "9:05am", "5pm".
std::string said_clock(int minutes, language const& say, hour_digits hours = hour_digits::as_needed);

/// said_clock() of a share of the day, to the nearest minute: 0.5 is "12:00", "12pm". What ends a day begins the next.
std::string clock_of_day(double share, language const& say, hour_digits hours = hour_digits::as_needed);

}
