#pragma once
#include "book/date.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace referralbook::recognition {

/// Whether 03/04/05 is the 3rd of April 2005, the 4th of March 2005 or the 5th of April 2003.
enum class date_order : std::uint8_t { day_first, month_first, year_first };

/// Why a text is no date.
enum class date_trouble : std::uint8_t {
    none,
    not_a_date,
    year_missing,    ///< "3 Nov", "3/11"
    day_missing,     ///< "Nov 2025", "11/2025", "2025"
    no_such_day,     ///< "31/02/2025"; a year before 1900 or after 2199
    no_such_time,    ///< "3 Nov 2025 14:75"
    other_weekday,   ///< "Tuesday, 3 Nov 2025": it is a Monday
    several,         ///< more than one date, or one and other numbers
    other_words,     ///< "call 3 Nov 2025"
};

/// A text as a date: the day it is under each order. Both of the first two are set and differ where only the order can
/// tell; both are the same where the text speaks for itself; neither is set where it is no date.
struct date_reading {
    std::optional<book::day> day_first, month_first;
    /// The day that three numbers of at most two digits mean with the year in front: 17 May 2023 of "23-05-17". Used
    /// where the whole column is written so.
    std::optional<book::day> year_first{};
    std::optional<std::chrono::seconds> time{};   ///< of day, where one is written
    bool zone = false;                            ///< a time zone is written behind it; the time is as it stands there
    date_trouble trouble = date_trouble::none;

    bool readable() const { return day_first || month_first; }
    bool ambiguous() const { return day_first && month_first && day_first != month_first; }
    bool operator==(date_reading const&) const = default;
};

/// Two-digit years are 1970 to 2069: below this they are of the 2000s.
inline constexpr int century_turn = 70;

/// Reads one text: ISO with or without time and zone, 20251103, numbers divided by . / - _ or blanks, month names in
/// English, German, French, Spanish, Italian, Dutch and Portuguese, ordinals, weekdays, times of day (time_of_day.hpp)
/// before, between or behind. Numbers divided by dots are day first where that is possible: nobody writes them month
/// first. A weekday decides between two orders. A text without day, month and year is no date.
date_reading read_date(std::string_view text);

}
