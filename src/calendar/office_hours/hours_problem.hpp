#pragma once
#include "text/language.hpp"

#include <expected>
#include <string>
#include <string_view>

namespace referralbook::calendar {

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
