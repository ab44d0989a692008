#pragma once
#include "book/date.hpp"
#include "tidy/sheet_sample.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace referralbook::tidy {

/// Whether 03/04/25 is the 3rd of April or the 4th of March.
enum class date_order { day_first, month_first };

/// A text as a date: the day it is under each order. Both are set and differ where only the order can tell;
/// both are the same where the text speaks for itself; neither is set where it is no date.
struct date_reading {
    std::optional<book::day> day_first, month_first;

    bool readable() const { return day_first || month_first; }
    bool ambiguous() const { return day_first && month_first && day_first != month_first; }
    bool operator==(date_reading const&) const = default;
};

/// Reads one text: ISO with or without time, 20251103, numbers divided by . / - or blanks, month names in English, German,
/// French, Spanish, Italian, Dutch and Portuguese, weekdays before and times of day after. Two-digit years are
/// 1970 to 2069. Numbers divided by dots are day first where that is possible: nobody writes them month first. A text
/// without day, month and year is no date.
date_reading read_date(std::string_view text);

enum class date_state { blank, date, ambiguous, unreadable };

/// A column of dates, read as one.
struct date_column {
    /// The order that a cell of the column decided, or that was given; none where nothing decides or cells contradict.
    std::optional<date_order> order;
    bool contradictory = false;                 ///< one cell can only be day first, another only month first
    std::vector<date_state> states;             ///< one for each cell
    std::vector<std::optional<book::day>> days; ///< one for each cell; set where the state is `date`
    int dates = 0, ambiguous = 0, unreadable = 0, blank = 0;
};

/// Reads a column: date cells as they are, texts as read_date. Whole numbers without a date format are taken as 20251103
/// where they look so, else as unreadable. One cell that can only be read in one order decides for all; what stays
/// ambiguous is reported and has no day. `order` is the user's answer; it decides what the cells leave open.
date_column read_dates(std::span<sample_cell const> cells, book::null_date origin = {},
                       std::optional<date_order> order = std::nullopt);

}
