#pragma once
#include "text/words.hpp"

#include <algorithm>
#include <string_view>

namespace referralbook::text {

/// A cell may hold several values beside each other: "a@x ::: b@y", "a@x; b@y". Hands over each of them, without blanks
/// around it. `dividers`: what may stand between them, beside ":::".
template <class F> void each_value(std::string_view cell, F use, std::string_view dividers = ";") {
    while (!cell.empty()) {
        const auto end = std::min({cell.find(":::"), cell.find_first_of(dividers), cell.size()});
        if (const auto value = trimmed(cell.substr(0, end)); !value.empty()) use(value);
        cell.remove_prefix(std::min(cell.size(), end + (cell.substr(end).starts_with(":::") ? 3 : 1)));
    }
}

/// What parts the values of a cell that people typed: they may stand one below the other.
inline constexpr std::string_view or_lines = ";\r\n";

}
