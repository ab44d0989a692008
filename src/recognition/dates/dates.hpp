#pragma once
#include "book/date.hpp"
#include "recognition/sheet_sample.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

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
    /// The day with the year in front, of three numbers of at most two digits: for a column that is written so
    /// ("23-05-17").
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

enum class date_state : std::uint8_t { blank, date, ambiguous, unreadable };

/// A column of dates, read as one.
struct date_column {
    /// The order that a cell of the column decided, or that was given; none where nothing decides or cells contradict.
    std::optional<date_order> order;
    bool contradictory = false;   ///< one cell can only be day first, another only month first
    /// 23-05-17, 23-06-02: each can be read day first, but the first numbers look more like years. Then they are
    /// ambiguous.
    bool maybe_year_first = false;
    std::vector<date_state> states;               ///< one for each cell
    std::vector<std::optional<book::day>> days;   ///< one for each cell; set where the state is `date`
    std::vector<date_reading> readings;           ///< one for each cell: times of day, and why a cell is no date
    std::vector<bool> serials;   ///< one for each cell: a day counted from the null date, typed as a number
    int dates = 0, ambiguous = 0, unreadable = 0, blank = 0;
    int serial_cells = 0;   ///< cells that look like such a number, taken as dates or not
};

/// Reads a column: date cells as they are, texts as read_date. Numbers without a date format are taken as 20251103 or
/// 03112025 where they look so, and as days counted from the null date (45964: 1970 to 2099) where `serials` says so;
/// else they are unreadable. One cell that can only be read in one order decides for all; what stays ambiguous is
/// reported and has no day. `order` is the user's answer; it decides what the cells leave open.
date_column read_dates(std::span<sample_cell const> cells, book::null_date origin = {},
    std::optional<date_order> order = std::nullopt, bool serials = false);

}
