#pragma once
#include <expected>
#include <string>
#include <utility>

namespace referralbook::book {

/// Why something was not done: one plain sentence to the user that says what to do.
struct problem {
    std::string sentence;
    bool operator==(problem const&) const = default;
};

template <class T> using result = std::expected<T, problem>;

/// How every function with a result says no: `return refuse("Write a date.");`.
inline std::unexpected<problem> refuse(std::string sentence) { return std::unexpected{problem{std::move(sentence)}}; }

/// Passes on why something that was needed first was not done: `if (!found) return refuse(found.error());`.
inline std::unexpected<problem> refuse(problem why) { return std::unexpected{std::move(why)}; }

}
