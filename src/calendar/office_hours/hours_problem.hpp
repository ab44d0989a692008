#pragma once
#include "text/language.hpp"

#include <expected>
#include <string>
#include <string_view>

namespace referralbook::calendar {

// What to write instead, in English; hours_problem says it in a language.
inline constexpr std::string_view say_again = text::to_say("Write days and hours as in Mon-Fri 8:00-12:00.");
inline constexpr std::string_view no_hours = text::to_say("The hours of that day are missing.");
inline constexpr std::string_view which_of_two = text::to_say("Say which of the two is meant.");
inline constexpr std::string_view open_or_closed = text::to_say("Say whether it is open or closed at that time.");
inline constexpr std::string_view times_do_not_fit = text::to_say("The times do not fit together.");

/// Why a text of hours is unreadable: the piece of it ("" where there is nothing to read), and what to do.
struct hours_problem {
    std::string piece;
    std::string_view advice;   ///< marked by to_say(), in English

    bool operator==(hours_problem const&) const = default;

    /// One or two sentences to the user.
    std::string sentence(text::language const& say = {}) const;
};

template <class T> using hours_result = std::expected<T, hours_problem>;

}
