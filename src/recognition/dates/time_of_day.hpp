#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace referralbook::recognition {

/// A time of day inside a written date, and the part of the text that says it.
struct written_time {
    std::chrono::seconds since_midnight{};
    bool zone = false;              ///< "Z", "+01:00", "GMT", "CET": written behind it; the time is as it stands there
    std::size_t from = 0, to = 0;   ///< text.substr(from, to - from)
};

/// What a look for a time found.
struct time_search {
    std::optional<written_time> time;
    bool wrong = false;     ///< what looks like a time is none: "14:75"
    std::size_t from = 0;   ///< where it begins, if so
};

/// Looks for a time in a folded text: 14:05, 14:05:09.5, 2:05 PM, 2pm, 14h05, 14u30, 14.05 Uhr, 14 uur, T14:05 behind
/// an ISO date, with a zone behind it.
time_search find_time(std::string_view text);

}
