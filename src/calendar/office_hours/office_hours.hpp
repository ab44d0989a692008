#pragma once
#include "book/date.hpp"
#include "calendar/office_hours/openings.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace referralbook::calendar {

using book::day;

/// A minute on the office's own clock; there is no time zone in it.
using moment = std::chrono::sys_time<std::chrono::minutes>;

/// A day of one year, or of every year where the year is missing.
struct dated_day {
    std::optional<std::chrono::year> year;
    std::chrono::month_day date{};

    bool operator==(dated_day const&) const = default;
};

/// What is different on some dates: `spans` stand instead of the week's, or are taken out of them. Both ends are
/// counted and have a year or none; without a year the last may lie before the first (24 Dec to 2 Jan).
struct dated_exception {
    dated_day first, last;
    bool closed = true;
    opening_list spans{whole_day};

    bool operator==(dated_exception const&) const = default;
};

/// Office hours as values. A span belongs to the day on which it begins.
struct office_hours {
    std::array<opening_list, 7> week;             ///< from Monday
    std::array<opening_list, 7> by_appointment;   ///< when one may come by appointment; these are no opening hours
    std::vector<dated_exception>
        exceptions;   ///< what opens before what closes, each in the order written; a later one counts on top
    bool closed_on_holidays = false;   ///< public holidays are said to be closed; which days that are is not known here

    bool operator==(office_hours const&) const = default;
};

/// The spans that begin on a day. Days of `holidays` (sorted) are closed.
opening_list spans_on(office_hours const& hours, day date, std::span<day const> holidays = {});

/// True while open: a span of the same day or one of the day before that runs past midnight.
bool is_open(office_hours const& hours, moment at, std::span<day const> holidays = {});

/// The first open minute at or after a moment; nothing where there is none before the year 10000.
std::optional<moment> next_open(office_hours const& hours, moment from, std::span<day const> holidays = {});

/// The minute at which it closes, of spans that follow each other the last; `from` itself where closed. Nothing where
/// it does not close for a week.
std::optional<moment> open_until(office_hours const& hours, moment from, std::span<day const> holidays = {});

}
