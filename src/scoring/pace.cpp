#include "scoring/pace.hpp"

#include <algorithm>

namespace referralbook::scoring {

double mean_pace(std::span<exposure const> sources) {
    double events = 0, years = 0;
    for (auto const& source : sources) {
        events += source.events;
        years += source.years;
    }
    return (events + 1) / (years + 1);
}

double pace(exposure const& source, double mean, double prior_years) {
    return (source.events + prior_years * mean) / (source.years + prior_years);
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

}
