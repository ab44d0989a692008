#pragma once
#include "recognition/dates/dates.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>

namespace referralbook::commands {

/// "3 Nov 2025", "3 Nov 2025, 14:05".
std::string spoken(book::day value, std::optional<std::chrono::seconds> time, text::language const& say = {});

/// Why a text is no date, and what to do: "The year is missing."
std::string trouble_sentence(recognition::date_trouble what, text::language const& say = {});

}
