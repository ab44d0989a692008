#include "scoring/office.hpp"

#include <algorithm>

namespace referralbook::scoring {

namespace {

std::vector<exposure> exposures(arranged_history const& workbook, std::int32_t as_of, decay const& fading) {
    std::vector<exposure> result;
    result.reserve(workbook.sources.size());
    for (auto const& source : workbook.sources) result.push_back(exposure_of(source.days, as_of, fading));
    return result;
}

prior_weight result_weight(arranged_history const& workbook, book::rules const& rules) {
    std::vector<sample> samples;
    for (auto const& source : workbook.sources)
        samples.push_back(sample_of_results(source.won, source.won + source.lost));
    return prior_weight_of(samples, rules.win_prior_min, rules.win_prior_max, rules);
}

prior_weight sale_weight(arranged_history const& workbook, double cap, book::rules const& rules) {
    std::vector<sample> samples;
    std::vector<double> cut;
    for (auto const& source : workbook.sources) {
        cut.assign(source.values.begin(), source.values.end());
        for (double& value : cut) value = std::min(value, cap);
        samples.push_back(sample_of(cut));
    }
    return prior_weight_of(samples, rules.value_prior_min, rules.value_prior_max, rules);
}

/// p0 = (won + 1) / (decided + 2).
double office_win_rate(double won, double decided) { return (won + 1) / (decided + 2); }

}

office_numbers office_of(
    arranged_history const& workbook, std::int32_t as_of, book::rules const& rules, decay const& fading) {
    office_numbers result;
    std::vector<std::span<std::int32_t const>> days;
    double won = 0, decided = 0;
    std::int32_t last = as_of;
    if (!workbook.days.empty()) last = *std::ranges::max_element(workbook.days);
    for (auto const& source : workbook.sources) {
        days.push_back(source.days);
        won += source.won;
        decided += source.won + source.lost;
    }
    result.mean_pace = mean_pace(exposures(workbook, as_of, fading));
    const auto at_the_end = exposures(workbook, last, fading);
    result.alike = pace_prior_of(at_the_end, rules);
    result.staying = staying_of(days, last, result.alike.years, mean_pace(at_the_end), rules, fading);
    result.win_rate = office_win_rate(won, decided);
    result.results = result_weight(workbook, rules);
    result.values = value_numbers_of(workbook.values, rules);
    result.sales = sale_weight(workbook, result.values.cap, rules);
    result.months = season{workbook.days, as_of};
    return result;
}

}
