#pragma once
#include "text/words.hpp"

#include <cstddef>
#include <string_view>

namespace referralbook::text {

/// A cell may hold several values beside each other: "a@x ::: b@y", "a@x; b@y". Hands over each of them, without blanks
/// around it. `dividers`: what may stand between them, beside ":::".
template <class F> void each_value(std::string_view cell, F use, std::string_view dividers = ";") {
    constexpr std::string_view colons{":::"};
    std::size_t from = 0;
    const auto hand_over = [&](std::size_t until) {
        if (const auto value = trimmed(cell.substr(from, until - from)); !value.empty()) use(value);
    };
    for (auto at = from; at < cell.size();) {
        const bool by_colons = cell.substr(at).starts_with(colons);
        if (by_colons || dividers.contains(cell[at])) {
            hand_over(at);
            from = at += by_colons ? colons.size() : 1;
        } else {
            ++at;
        }
    }
    hand_over(cell.size());
}

/// What parts the values of a cell that people typed: they may stand one below the other.
inline constexpr std::string_view or_lines = ";\r\n";

}
