#pragma once
#include "recognition/dates/dates.hpp"
#include "recognition/sheet_sample.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace referralbook::recognition {

enum class date_state : std::uint8_t { blank, date, ambiguous, unreadable };

/// A column of dates, read as one.
struct date_column {
    /// The order that a cell of the column decided, or that was given; none where nothing decides or cells contradict.
    std::optional<date_order> order;
    bool contradictory = false;   ///< one cell can only be day first, another only month first
    /// In 23-05-17 and 23-06-02 each cell can be read day first, but over the column the first numbers look more like
    /// years. Such cells count as ambiguous.
    bool maybe_year_first = false;
    std::vector<date_state> states;               ///< one for each cell
    std::vector<std::optional<book::day>> days;   ///< one for each cell; set where the state is `date`
    std::vector<date_reading> readings;           ///< one for each cell: times of day, and why a cell is no date
    std::vector<bool> serials;   ///< one for each cell: a day counted from the null date, typed as a number
    int dates = 0, ambiguous = 0, unreadable = 0, blank = 0;
    int serial_cells = 0;   ///< cells that look like such a number, taken as dates or not
};

/// What numbers without a date format, such as 45964, are taken for.
enum class bare_numbers : std::uint8_t { unreadable, days };

/// Reads a column: date cells as they are, texts as read_date. Numbers without a date format are taken as 20251103 or
/// 03112025 where they look so, and as days counted from the null date (45964: 1970 to 2099) where `numbers` says so;
/// else they are unreadable. One cell that can only be read in one order decides for all; what stays ambiguous is
/// reported and has no day. `order` is the user's answer; it decides what the cells leave open.
date_column read_dates(std::span<sample_cell const> cells, book::null_date origin = {},
    std::optional<date_order> order = std::nullopt, bare_numbers numbers = bare_numbers::unreadable);

}
