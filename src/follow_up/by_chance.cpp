#include "follow_up/by_chance.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::follow_up {

namespace {

double log_choose(int from, int chosen) {
    return std::lgamma(from + 1.0) - std::lgamma(chosen + 1.0) - std::lgamma(from - chosen + 1.0);
}

}

std::vector<double> shared_by_chance(int all, int done, int part) {
    std::vector<double> result(static_cast<std::size_t>(part) + 1);
    const double ways = log_choose(all, done);
    for (int here = std::max(0, done - (all - part)); here <= std::min(part, done); ++here)
        result[static_cast<std::size_t>(here)] = std::exp(
            log_choose(part, here) + log_choose(all - part, done - here) - ways);
    return result;
}

}
