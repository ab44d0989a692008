#include "trial/power.hpp"

#include "trial/dice.hpp"
#include "trial/result.hpp"

#include <cmath>
#include <vector>

namespace referralbook::trial {

namespace {

constexpr int simulated_trials = 400, enough_told = simulated_trials * 4 / 5;
// From so many pairs on the sum of the differences is as good as normal, and counting all draws takes long.
constexpr std::size_t many_pairs = 60;
constexpr double days_a_year = 365, spread = 1.0 / 3;

bool is_told(std::span<pair_count const> counts) {
    if (counts.size() < many_pairs) return p_of(counts) <= 0.05;
    double sum = 0, squares = 0;
    for (auto const& one : counts) {
        const double difference = one.with - one.without;
        sum += difference;
        squares += difference * difference;
    }
    return squares > 0 && std::abs(sum) >= 1.96 * std::sqrt(squares);
}

int told_of(std::span<pair const> pairs, double years, double effect) {
    dice die{pairs.size() * 1000 + static_cast<std::uint64_t>(effect * 10)};
    std::vector<pair_count> counts(pairs.size());
    const auto sent = [&](candidate const& one) {
        const double as_it_turns_out = die.coin() ? 1 + spread : 1 - spread;
        return one.pace * years * as_it_turns_out;
    };
    int told = 0;
    for (int i = 0; i < simulated_trials; ++i) {
        for (std::size_t k = 0; k < pairs.size(); ++k)
            counts[k] = {die.count(sent(pairs[k].with) * effect), die.count(sent(pairs[k].without))};
        int difference = 0;
        for (auto const& one : counts) difference += one.with - one.without;
        told += difference > 0 && is_told(counts);
    }
    return told;
}

}

std::optional<int> least_effect(std::span<pair const> pairs, int days) {
    if (pairs.size() < fewest_pairs) return {};
    for (const int effect : effects)
        if (told_of(pairs, days / days_a_year, effect / 10.0) >= enough_told) return effect;
    return {};
}

}
