#pragma once
#include "recognition/tables/roles.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace referralbook::recognition {

/// Headings that name a role (none: known, and no role of ours), divided by '|', with how well they do (0..1).
/// `anywhere`: they also count inside a longer heading ("Client phone"); else only alone.
struct known_headings {
    std::optional<role> what;
    float fit;
    bool anywhere;
    std::string_view headings;
};

/// As offices and exports write them, in English, German, French, Spanish, Italian, Dutch and Portuguese.
std::span<known_headings const> all_known_headings();

}
