#include "scoring/decay.hpp"

#include <cmath>
#include <numbers>

namespace referralbook::scoring {

namespace {

constexpr double days_a_year = 365;

}

double weight(double age, double half_life) { return std::exp2(-age / half_life); }

double effective_years(double age, double half_life) {
    return half_life / std::numbers::ln2 / days_a_year * -std::expm1(-age / half_life * std::numbers::ln2);
}

double squared_years(double age, double half_life) { return effective_years(age, half_life / 2); }

double decayed_events(std::span<std::int32_t const> days, std::int32_t as_of, double half_life) {
    double sum = 0;
    for (std::size_t i = 1; i < days.size() && days[i] <= as_of; ++i)
        sum += weight(static_cast<double>(as_of) - days[i], half_life);
    return sum;
}

exposure exposure_of(std::span<std::int32_t const> days, std::int32_t as_of, double half_life) {
    if (days.empty() || days.front() > as_of) return {};
    const double age = static_cast<double>(as_of) - days.front();
    return {decayed_events(days, as_of, half_life), effective_years(age, half_life), squared_years(age, half_life)};
}

}
