#pragma once
#include <expected>
#include <string>

namespace referralbook::book {

/// Why something was not done: one plain sentence to the user that says what to do.
struct problem {
    std::string sentence;
    bool operator==(problem const&) const = default;
};

template <class T> using result = std::expected<T, problem>;

}
