#pragma once
#include "calendar/office_hours/office_hours.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace referralbook::calendar {

/// One date, or the first and the last of several, and how much of the text they took.
struct read_dates {
    dated_day first, last;
    std::size_t length = 0;
    bool begins = false;   ///< "from 24 Dec": a word for "from" before one date alone
};

/// The dates with which a folded text begins: "24-26 Dec", "vom 1. bis 15. August", "24.12.26 - 6.1.27".
std::optional<read_dates> dates_at(std::string_view folded);

/// "in August", "agosto", "juillet-août 2026": whole months. Nothing for what may be the name of a day ("mar").
std::optional<read_dates> months_at(std::string_view folded);

}
