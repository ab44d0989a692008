#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace referralbook::trial {

/// A source that may take part, and what is expected of it in a year as things are.
struct candidate {
    std::string name;
    double pace = 0;
    bool operator==(candidate const&) const = default;
};

/// Two sources that are alike: one gets what is tried, the other goes on as before.
struct pair {
    candidate with, without;
    bool operator==(pair const&) const = default;
};

/// With fewer pairs no result whatever could be told from chance: 2 of 2^6 draws are 3 %.
inline constexpr std::size_t fewest_pairs = 6;

/// Neighbours by pace become pairs, the liveliest first, and a coin of the seed says in each who gets it. Of an odd
/// number the slowest stays out. The same candidates in any order and the same seed give the same pairs.
std::vector<pair> drawn_pairs(std::vector<candidate> candidates, std::uint64_t seed);

}
