#include "trial/dice.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::trial {

std::uint64_t dice::next() {
    auto mixed = state_ += 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

int dice::count(double mean) {
    // In parts, so that no power of e becomes 0.
    int result = 0;
    for (double rest = std::min(mean, 1e4); rest > 0; rest -= 30) {
        const double end = std::exp(-std::min(rest, 30.0));
        for (double product = share(); product > end; product *= share()) ++result;
    }
    return result;
}

}
