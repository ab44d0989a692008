#pragma once
#include "recognition/dates/date_column.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace referralbook::commands {

/// Nobody is born in days to come: of a column of birthdays the years of two digits go back a century where they would
/// be. One that would make somebody younger than ten may mean either century and is no date: it counts as ambiguous.
/// Gives the birthdays of which no year is known, because the year 1604 stands there as Apple writes it: "--02-14", by
/// their place in the column.
std::map<std::size_t, std::string> settle_birthdays(
    recognition::date_column& dates, std::span<recognition::sample_cell const> cells, std::optional<book::day> today);

}
