#pragma once
#include "commands/set_up/set_up_facts.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// The day on which sheets are set up here.
inline constexpr book::day set_up_on{std::chrono::year{2026} / 11 / 3};

inline recognition::sample_cell words(std::string said) { return {std::move(said), false}; }
inline recognition::sample_cell date(book::day value) { return {book::serial_of_day(value), true}; }
inline recognition::sample_cell blank() { return {}; }

/// A sheet with its headings in row 3 and these columns from A on.
commands::set_up_facts sheet(recognition::sheet_kind kind,
    std::vector<std::pair<recognition::role, std::vector<recognition::sample_cell>>> columns);

/// A cell of a row that goes into the table Referrals.
book::cell cell_of(std::vector<book::cell> const& row, std::string_view key);

}
