#pragma once
#include "book/date.hpp"

#include <optional>
#include <string_view>

namespace referralbook::book {

/// The number that a text says: "2", " 1.5 ", "1,5", and with a percent sign "20 %" = 0.2. Nothing for anything else;
/// "1,000" is nothing, since it may mean one or a thousand.
std::optional<double> number_of_text(std::string_view text);

/// The day of an ISO 8601 text, "2026-11-03"; nothing for anything else.
std::optional<day> day_of_iso(std::string_view text);

/// "--03-05" and "--0305", as an import writes a birthday of no year: that day in the year that says so.
std::optional<day> day_without_year(std::string_view typed);

}
