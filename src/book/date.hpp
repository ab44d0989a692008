#pragma once
#include "text/language.hpp"

#include <chrono>
#include <compare>
#include <optional>
#include <string>

namespace referralbook::book {

/// A calendar day. The rules know days only; times of day exist in the touch log alone.
using day = std::chrono::sys_days;
using days = std::chrono::days;

/// The day from which a document counts its date serials (Calc: 1899-12-30, 1900-01-01 or 1904-01-01).
struct null_date {
    day value = std::chrono::sys_days{std::chrono::year{1899} / std::chrono::December / 30};
};

/// The last day that a cell may hold as a date; a later one is an error.
inline constexpr day last_day = std::chrono::sys_days{std::chrono::year{9999} / std::chrono::December / 31};

/// The day of a serial; a time of day is cut off. Nothing where the serial is negative, not finite or after 9999.
std::optional<day> day_of_serial(double serial, null_date origin = {});

/// The serial of a day, in days from the null date.
double serial_of_day(day value, null_date origin = {});

/// The weekday and date as the product writes it in a sentence: "Tue 3 Nov" within a year of
/// `today`, "Tue 3 Nov 2024" otherwise; in the language given, whatever the locale.
std::string short_date(day value, day today, text::language const& say);

/// ISO 8601, "2026-11-03".
std::string iso_date(day value);

/// The same day of a later month; its last day where that month is too short. Negative months are earlier ones.
day months_later(day from, int months);

}
