#pragma once
#include "recognition/people/person.hpp"
#include "text/language.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::recognition {

/// Two entries of a list that are probably one person or office.
struct likely_pair {
    std::size_t one = 0, other = 0;   ///< one < other
    double likeness = 0;              ///< 0 to 1
    std::string why;                  ///< "name 94 % and same postcode"
    std::string written{};            ///< the same in the other language
    bool operator==(likely_pair const&) const = default;
};

/// What to propose: pairs, the likeliest first, and who belongs together by them.
struct duplicates {
    std::vector<likely_pair> pairs;
    std::vector<std::vector<std::size_t>> groups;   ///< two or more entries each, in the list's order
};

/// From here on two entries are proposed. Down to the second one they are, as long as no more of all that are proposed
/// are wrong by their likeness than a list may have.
inline constexpr double default_likeness = 0.85, lowest_likeness = 0.6;

/// Finds the entries of a list that are probably the same. Every field speaks for or against by how rarely it would
/// agree by chance in this list (Fellegi and Sunter): a rare name says more than a frequent one, an address or a number
/// that several people share says little, two different first names are never one person, even of one family. Only
/// entries that share an address, a number or parts of a name are compared: the work grows with the list, not with its
/// square. `apart` answers for two entries that somebody said are two; they are never proposed, and never in one group.
/// `least` is the likeness from which on pairs are told, without it what default_likeness says.
/// The order of the list decides nothing but the order of equals. `told` hears how much is done, in percent; it may
/// throw to stop. `say` and `writes`: in whose languages the reasons are.
duplicates find_duplicates(std::span<person const> list,
    std::function<bool(std::size_t, std::size_t)> const& apart = {}, std::optional<double> least = {},
    std::function<void(int percent)> const& told = {}, text::language const& say = {},
    text::language const& writes = {});

}
