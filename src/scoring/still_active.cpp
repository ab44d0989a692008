#include "scoring/still_active.hpp"

#include "scoring/decay.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::scoring {

namespace {

constexpr double lowest_ceiling = 1.59, ceiling_slope = 0.54;

}

double missing_referrals(double pace, double silent, double half_life) {
    return pace * silent * std::exp2(days_a_year * silent / half_life);
}

double odds_of_a_stop(double stops_a_year, double silent) { return std::expm1(stops_a_year * silent); }

double counted_missing(double missing, double odds) {
    if (missing <= lowest_ceiling) return missing;   // spares most sources the logarithm
    return std::min(missing, lowest_ceiling + ceiling_slope * std::log1p(1 / odds));
}

double still_active(double missing, double odds) {
    if (!(missing > 0) || !(odds > 0)) return 1;
    const double counted = counted_missing(missing, odds);
    return counted / missing / (1 + odds * std::expm1(counted) / counted);
}

}
