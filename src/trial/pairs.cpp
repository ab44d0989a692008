#include "trial/pairs.hpp"

#include "trial/dice.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace referralbook::trial {

std::vector<pair> drawn_pairs(std::vector<candidate> candidates, std::uint64_t seed) {
    std::ranges::sort(candidates, [](candidate const& one, candidate const& other) {
        return std::tuple{-one.pace, std::string_view{one.name}} <
            std::tuple{-other.pace, std::string_view{other.name}};
    });
    dice die{seed};
    std::vector<pair> pairs;
    for (std::size_t i = 0; i + 1 < candidates.size(); i += 2) {
        pair one{std::move(candidates[i]), std::move(candidates[i + 1])};
        if (die.coin()) std::swap(one.with, one.without);
        pairs.push_back(std::move(one));
    }
    return pairs;
}

}
