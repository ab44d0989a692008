#include "scoring/decay.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace referralbook::scoring {

namespace {

/// E: years of effective exposure of a source whose first referral is `age` days old,
/// H/ln2/365 * (1 - 0.5^(T/H)).
double effective_years(double age, double half_life) {
    return half_life / std::numbers::ln2 / days_a_year * -std::expm1(-age / half_life * std::numbers::ln2);
}

/// E2: the same for squared weights, H/(2 ln2)/365 * (1 - 0.25^(T/H)).
double squared_years(double age, double half_life) { return effective_years(age, half_life / 2); }

/// V': the weighted referrals of one source but for its first, which starts the clock and is no event. `days` sorted;
/// those after `as_of` do not count. 0 where at most one counts.
double decayed_events(std::span<std::int32_t const> days, std::int32_t as_of, decay const& fading) {
    double sum = 0;
    for (std::size_t i = 1; i < days.size() && days[i] <= as_of; ++i)
        sum += fading.weight(std::int64_t{as_of} - days[i]);
    return sum;
}

}

double weight(double age, double half_life) { return std::exp2(-age / half_life); }

decay::decay(double half_life, std::int32_t oldest) : half_life_{half_life} {
    constexpr std::int32_t a_lifetime = 40'000;   // days; what is older is worked out each time
    oldest = std::min(oldest, a_lifetime);
    by_age_.reserve(static_cast<std::size_t>(oldest) + 1);
    for (std::int32_t age = 0; age <= oldest; ++age) by_age_.push_back(scoring::weight(age, half_life));
}

exposure exposure_of(std::span<std::int32_t const> days, std::int32_t as_of, decay const& fading) {
    if (days.empty() || days.front() > as_of) return {};
    const double age = static_cast<double>(as_of) - days.front();
    return {decayed_events(days, as_of, fading), effective_years(age, fading.half_life()),
        squared_years(age, fading.half_life())};
}

}
