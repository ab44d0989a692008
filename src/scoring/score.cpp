#include "scoring/score.hpp"

#include "scoring/still_active.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::scoring {

namespace {

constexpr int new_for_days = 90;
constexpr std::size_t gaps_needed = 2;
constexpr int least_silence = 14;   ///< days: who sent three in one week has not gone quiet in the next

/// The days on which anything came, each once.
std::vector<std::int32_t> different(std::span<std::int32_t const> days) {
    std::vector<std::int32_t> each;
    std::ranges::unique_copy(days, std::back_inserter(each));
    return each;
}

std::optional<double> median_gap(std::span<std::int32_t const> days) {
    if (days.size() < gaps_needed + 1) return std::nullopt;
    std::vector<std::int32_t> gaps;
    gaps.reserve(days.size() - 1);
    for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(days[i] - days[i - 1]);
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::ranges::nth_element(gaps, middle);
    const auto below = gaps.size() % 2 ? *middle : *std::max_element(gaps.begin(), middle);
    return (static_cast<double>(below) + *middle) / 2;
}

/// The same, each day counted as its month brings.
std::optional<double> median_gap(std::span<std::int32_t const> days, season const& months) {
    if (days.size() < gaps_needed + 1) return std::nullopt;
    std::vector<double> gaps;
    gaps.reserve(days.size() - 1);
    for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(months.between(days[i - 1], days[i]));
    std::ranges::sort(gaps);
    const auto half = gaps.size() / 2;
    return gaps.size() % 2 ? gaps[half] : (gaps[half - 1] + gaps[half]) / 2;
}

double cut_sum(std::span<double const> values, double cap) {
    double sum = 0;
    for (const double value : values) sum += std::min(value, cap);
    return sum;
}

}

source_score score_of(source_rows const& source, office_numbers const& office, book::day as_of, decay const& fading) {
    const auto today = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    source_score result;
    result.name = source.name;
    result.key = source.key;
    result.count = static_cast<int>(source.days.size());
    result.won = source.won;
    result.lost = source.lost;
    result.bad_value = source.bad_value;
    result.first = book::day{book::days{source.days.front()}};
    result.last = book::day{book::days{source.days.back()}};

    result.seen = exposure_of(source.days, today, fading);
    result.steady_pace = pace(result.seen, office.mean_pace, office.alike.years);
    result.pace = office.staying.share * result.steady_pace;
    result.silent = years_between(source.days.back(), today);
    result.missing = missing_referrals(result.steady_pace, result.silent, fading.half_life());
    result.active = still_active(result.missing, odds_of_a_stop(office.staying.stops_a_year, result.silent));
    result.win_rate = shrunk(result.won, result.decided(), office.win_rate, office.results.weight);
    result.valued = static_cast<int>(source.values.size());
    result.cut_values = office.values.money ? cut_sum(source.values, office.values.cap) : 0;
    result.value = office.values.money
        ? office.values.growth * shrunk(result.cut_values, result.valued, office.values.mean, office.sales.weight)
        : 1;
    result.worth = result.pace * result.active * result.win_rate * result.value;

    result.is_new = as_of - result.first < book::days{new_for_days};
    const auto days = different(source.days);
    result.median_gap = median_gap(days);
    const auto usual_gap = office.months.is_flat() ? result.median_gap : median_gap(days, office.months);
    result.going_quiet = usual_gap && today - days.back() > least_silence &&
        office.months.between(days.back(), today) > 2 * *usual_gap;
    result.sure = sureness_of(result.won, result.decided());
    return result;
}

}
