#include "scoring/pace.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::scoring {

namespace {

constexpr int longest_horizon = 365, shortest_horizon = 90;   // days

}

double mean_pace(std::span<exposure const> sources) {
    double events = 0, years = 0;
    for (auto const& source : sources) {
        events += source.events;
        years += source.years;
    }
    return (events + 1) / (years + 1);
}

double pace(exposure const& source, double mean, double prior_years, double keeps_coming) {
    return keeps_coming * (source.events + prior_years * mean) / (source.years + prior_years);
}

pace_prior pace_prior_of(std::span<exposure const> sources, book::rules const& rules) {
    pace_prior result;
    result.years = rules.pace_prior_years;
    double events = 0, years = 0, squared = 0, years_of_years = 0, ratio = 0;
    for (auto const& source : sources) {
        events += source.events;
        years += source.years;
        squared += source.squared_years;
        years_of_years += source.years * source.years;
        if (source.years > 0) ratio += source.squared_years / source.years;
    }
    if (sources.size() < 2 || years <= 0 || events <= 0) return result;
    result.mean = events / years;
    result.overlap = squared / years;
    for (auto const& source : sources)
        if (source.years > 0) {
            const double off = source.events / source.years - result.mean;
            result.scatter += source.years * off * off;
        }
    result.noise = result.mean * (ratio - result.overlap);
    const double denominator = years - years_of_years / years;
    if (denominator <= 0) return result;
    result.variance = (result.scatter - result.noise) / denominator;
    result.unlikeness = std::max(0.0, result.variance / (result.mean * result.overlap));
    const auto count = static_cast<double>(sources.size());
    const double weight = rules.pace_prior_weight;
    result.years = (count + weight) / (count * result.unlikeness + weight / rules.pace_prior_years);
    result.years = std::clamp(result.years, rules.pace_prior_min, std::max(rules.pace_prior_min, rules.pace_prior_max));
    return result;
}

keep_coming keep_coming_of(std::span<std::span<std::int32_t const> const> days, std::int32_t last, double prior_years,
    book::rules const& rules, decay const& fading) {
    auto earliest = last;
    for (auto const& source : days) earliest = std::min(earliest, source.front());
    keep_coming result;
    result.horizon = std::min(longest_horizon, (last - earliest) / 2);
    result.seen_until = last - result.horizon;
    result.share = rules.keep_coming;
    if (result.horizon < shortest_horizon) return result;

    std::vector<exposure> known;
    for (auto const& source : days) {
        if (source.front() > result.seen_until) continue;
        known.push_back(exposure_of(source, result.seen_until, fading));
        const auto first_after = std::ranges::upper_bound(source, result.seen_until);
        const auto first_beyond = std::upper_bound(first_after, source.end(), last);
        result.came += static_cast<double>(first_beyond - first_after);
    }
    result.mean = mean_pace(known);
    for (auto const& source : known) result.predicted += pace(source, result.mean, prior_years, 1);
    result.predicted *= static_cast<double>(result.horizon) / longest_horizon;
    const double weight = rules.pace_prior_weight;
    result.share = (result.came + weight * rules.keep_coming) / (result.predicted + weight);
    result.share = std::clamp(
        result.share, rules.keep_coming_min, std::max(rules.keep_coming_min, rules.keep_coming_max));
    return result;
}

}
