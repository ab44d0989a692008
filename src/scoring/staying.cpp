#include "scoring/staying.hpp"

#include "scoring/pace.hpp"
#include "scoring/still_active.hpp"
#include "text/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace referralbook::scoring {

namespace {

constexpr int longest_horizon = 365, shortest_horizon = 45;   // days
constexpr double sources_heard = 40;    // silences of more sources than this speak no louder together
constexpr double longest_silence = 4;   // referrals missing beyond this tell nothing more
constexpr std::size_t tries = staying::rates.size();
using per_rate = std::array<double, tries>;

/// A source that was known at the end of what was seen, and what it sent afterwards.
struct known_source {
    double pace = 0, missing = 0, silent = 0;
    double later = 0;   // y
};

struct past {
    std::vector<known_source> sources;
    double came = 0;
};

/// n of each rate that is tried: the rates double, so that n does n (n + 2).
per_rate odds_of_stops(double silent) {
    per_rate odds{};
    odds[0] = odds_of_a_stop(staying::rates[0], silent);
    for (std::size_t i = 1; i < tries; ++i) odds[i] = odds[i - 1] * (odds[i - 1] + 2);
    return odds;
}

/// Adds what one source's silence says of each rate: it did not stop in T - s years, and in the s years since then it
/// either stopped or only sends nothing.
void hear(per_rate& silences, double known_years, double silent, double missing) {
    const double heard = std::min(missing, longest_silence);
    const double gain = heard > 0 ? std::expm1(heard) / heard - 1 : 0;   // G - 1
    const auto odds = odds_of_stops(silent);
    for (std::size_t i = 0; i < tries; ++i)
        silences[i] += std::log1p(gain / (1 + 1 / odds[i])) - staying::rates[i] * (known_years - silent);
}

per_rate silences_of(std::span<std::span<std::int32_t const> const> days, std::int32_t last, double prior_years,
    double mean, decay const& fading) {
    per_rate silences{};
    for (auto const& source : days) {
        if (source.empty()) continue;
        const double known_years = years_between(source.front(), last);
        const double silent = years_between(source.back(), last);
        const auto seen = exposure_of(source, last, fading);
        hear(silences, known_years, silent,
            missing_referrals(pace(seen, mean, prior_years), silent, fading.half_life()));
    }
    const double loudness = std::min(1.0, sources_heard / static_cast<double>(std::max<std::size_t>(days.size(), 1)));
    for (double& one : silences) one *= loudness;
    return silences;
}

void learn_horizon(staying& result, std::span<std::span<std::int32_t const> const> days, std::int32_t last) {
    auto earliest = last;
    for (auto const& source : days)
        if (!source.empty()) earliest = std::min(earliest, source.front());
    const auto span = std::int64_t{last} - earliest;
    const auto horizon = std::min<std::int64_t>(longest_horizon, std::max(span / 4, span - longest_horizon));
    if (horizon < shortest_horizon) return;
    result.horizon = static_cast<int>(horizon);
    result.seen_until = last - result.horizon;
}

past past_of(staying& result, std::span<std::span<std::int32_t const> const> days, std::int32_t last,
    double prior_years, decay const& fading) {
    past seen;
    if (result.horizon == 0) return seen;
    std::vector<exposure> exposures;
    const auto until = result.seen_until;
    for (auto const& source : days) {
        if (source.empty() || source.front() > until) continue;
        exposures.push_back(exposure_of(source, until, fading));
        const auto after = std::ranges::upper_bound(source, until);
        const auto beyond = std::upper_bound(after, source.end(), last);
        seen.sources.push_back(
            {.silent = years_between(*(after - 1), until), .later = static_cast<double>(beyond - after)});
        seen.came += seen.sources.back().later;
    }
    result.mean = mean_pace(exposures);
    for (std::size_t i = 0; i < exposures.size(); ++i) {
        auto& one = seen.sources[i];
        one.pace = pace(exposures[i], result.mean, prior_years);
        one.missing = missing_referrals(one.pace, one.silent, fading.half_life());
    }
    return seen;
}

/// How likely each rate makes it that the later referrals came from the sources they came from: sum y ln(f / sum f).
per_rate told_by(past const& seen) {
    per_rate told{}, sums{};
    if (seen.came <= 0) return told;
    for (auto const& one : seen.sources) {
        const auto odds = odds_of_stops(one.silent);
        for (std::size_t i = 0; i < tries; ++i) {
            const double expected = one.pace * still_active(one.missing, odds[i]);
            sums[i] += expected;
            if (one.later > 0) told[i] += one.later * std::log(std::max(expected, 1e-300));
        }
    }
    for (std::size_t i = 0; i < tries; ++i) told[i] -= seen.came * std::log(std::max(sums[i], 1e-300));
    return told;
}

void weigh(staying& result, double usual) {
    per_rate scores{};
    for (std::size_t i = 0; i < tries; ++i) {
        const double off = std::log(staying::rates[i] / usual);
        scores[i] = -off * off / 2 + result.silences[i] + result.told[i];
    }
    const double best = *std::ranges::max_element(scores);
    for (std::size_t i = 0; i < tries; ++i) result.weights[i] = std::exp(scores[i] - best);
    const double all = std::accumulate(result.weights.begin(), result.weights.end(), 0.0);
    double logarithm = 0;
    for (std::size_t i = 0; i < tries; ++i) {
        result.weights[i] /= all;
        logarithm += result.weights[i] * std::log(staying::rates[i]);
    }
    result.stops_a_year = std::exp(logarithm);
}

/// S(d, t): the mean share of sources still there over the next `days`, where d of them stop a year: (1 - e^-x)/x with
/// x = d t/365; 1 where none stops.
double mean_share_there(double stops_a_year, double days) {
    const double x = stops_a_year * days / days_a_year;
    return x > 0 ? -std::expm1(-x) / x : 1;
}

/// d0: the rate that goes with so many of 100 sources stopping in a year, -ln(1 - 50 %) = 0.7; one digit, for nobody
/// knows it better.
double usual_stops_a_year(book::rules const& rules) {
    return text::rounded(-std::log1p(-rules.stop_in_a_year / 100), 1);
}

}

staying staying_of(std::span<std::span<std::int32_t const> const> days, std::int32_t last, double prior_years,
    double mean, book::rules const& rules, decay const& fading) {
    staying result;
    learn_horizon(result, days, last);
    result.silences = silences_of(days, last, prior_years, mean, fading);
    const auto seen = past_of(result, days, last, prior_years, fading);
    result.told = told_by(seen);
    weigh(result, usual_stops_a_year(rules));
    const double d = result.stops_a_year;
    result.usual_share = mean_share_there(d, longest_horizon);
    result.share = result.usual_share;
    result.came = seen.came;
    if (result.horizon > 0) {
        for (auto const& one : seen.sources)
            result.predicted += one.pace * still_active(one.missing, odds_of_a_stop(d, one.silent));
        result.predicted *= result.horizon / days_a_year * mean_share_there(d, result.horizon) /
            mean_share_there(d, std::min(longest_horizon, 2 * result.horizon));
        const double weight = rules.pace_prior_weight;
        result.share = std::clamp((result.came + weight * result.usual_share) / (result.predicted + weight),
            rules.keep_coming_min, std::max(rules.keep_coming_min, rules.keep_coming_max));
    }
    return result;
}

}
