#include "trial/result.hpp"

#include "trial/dice.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace referralbook::trial {

namespace {

constexpr double told = 0.05;
constexpr std::size_t all_draws_up_to = 16;   // pairs: 65,536 draws
constexpr int some_draws = 4999;

int difference_of(pair_count const& one) { return one.with - one.without; }

/// A way the coins could have fallen: the sum of the differences with its signs, and of the signs alone.
struct draw {
    double differences = 0, signs = 0;
};

std::vector<draw> draws_of(std::vector<int> const& differences) {
    std::vector<draw> draws;
    const auto add = [&](auto const& plus) {
        draw one;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            const double sign = plus(i) ? 1 : -1;
            one.differences += sign * differences[i];
            one.signs += sign;
        }
        draws.push_back(one);
    };
    if (differences.size() <= all_draws_up_to) {
        for (unsigned bits = 0; bits < 1u << differences.size(); ++bits)
            add([&](std::size_t i) { return (bits >> i & 1u) != 0; });
        return draws;
    }
    add([](std::size_t) { return true; });   // the one that was drawn
    dice die{differences.size()};
    for (int i = 0; i < some_draws; ++i) add([&](std::size_t) { return die.coin(); });
    return draws;
}

/// The p of a difference of `shift` between the two of every pair.
double p_of_shift(std::vector<draw> const& draws, double sum, double pairs, double shift) {
    const double seen = std::abs(sum - shift * pairs) - 1e-9;
    const auto as_far = std::ranges::count_if(
        draws, [&](draw const& one) { return std::abs(one.differences - shift * one.signs) >= seen; });
    return static_cast<double>(as_far) / static_cast<double>(draws.size());
}

}

double p_of(std::span<pair_count const> pairs) {
    int sum = 0, farthest = 0;
    for (auto const& one : pairs) {
        sum += difference_of(one);
        farthest += std::abs(difference_of(one));
    }
    // The share of the draws that give a sum, from -farthest on; both ends move outwards pair by pair.
    std::vector<double> shares(static_cast<std::size_t>(2 * farthest + 1)), next(shares.size());
    const auto middle = static_cast<std::size_t>(farthest);
    shares[middle] = 1;
    std::size_t reached = 0;
    for (auto const& one : pairs) {
        const auto step = static_cast<std::size_t>(std::abs(difference_of(one)));
        if (step == 0) continue;
        std::fill_n(next.begin() + static_cast<std::ptrdiff_t>(middle - reached - step), 2 * (reached + step) + 1, 0.0);
        for (auto at = middle - reached; at <= middle + reached; ++at) {
            next[at + step] += shares[at] / 2;
            next[at - step] += shares[at] / 2;
        }
        reached += step;
        shares.swap(next);
    }
    double p = 0;
    for (std::size_t at = 0; at < shares.size(); ++at)
        if (std::abs(static_cast<int>(at) - farthest) >= std::abs(sum)) p += shares[at];
    return std::min(p, 1.0);
}

result result_of(std::span<pair_count const> pairs) {
    result found;
    std::vector<int> differences;
    for (auto const& one : pairs) {
        found.with += one.with;
        found.without += one.without;
        differences.push_back(difference_of(one));
    }
    found.p = p_of(pairs);
    if (pairs.empty()) return found;
    const auto count = static_cast<double>(pairs.size());
    const double sum = found.with - found.without;
    found.difference = found.low = found.high = sum / count;
    const auto draws = draws_of(differences);
    const auto [least, most] = std::ranges::minmax(differences);
    const double far = most - least + 1.0;
    const auto end_towards = [&](double side, bool& has_end) {
        double inside = found.difference, outside = found.difference + side * far;
        has_end = p_of_shift(draws, sum, count, outside) <= told;
        for (int step = 0; has_end && step < 40; ++step) {
            const double middle = (inside + outside) / 2;
            (p_of_shift(draws, sum, count, middle) <= told ? outside : inside) = middle;
        }
        return outside;
    };
    found.low = end_towards(-1, found.has_low);
    found.high = end_towards(1, found.has_high);
    // At the border some draws may say another thing than all of them, of which p is.
    const auto at_0 = [&](bool has_end, double& end, bool beyond) {
        if (has_end && (found.is_told() ? end * sum < 0 : end * sum > 0 && beyond)) end = 0;
    };
    at_0(found.has_low, found.low, sum > 0);
    at_0(found.has_high, found.high, sum < 0);
    return found;
}

}
