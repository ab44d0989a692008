#include "simulated_office.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::bench {

namespace {

using generator = std::mt19937_64;

double gamma(generator& random, double shape, double mean) {
    return std::gamma_distribution<double>{shape, mean / shape}(random);
}
double exponential(generator& random, double mean) { return std::exponential_distribution<double>{1 / mean}(random); }
double uniform(generator& random) { return std::uniform_real_distribution<double>{0, 1}(random); }

double beta(generator& random, double mean, double weight) {
    const double one = std::gamma_distribution<double>{mean * weight, 1}(random);
    const double other = std::gamma_distribution<double>{(1 - mean) * weight, 1}(random);
    return one + other > 0 ? one / (one + other) : mean;
}

}

std::string name_of_source(std::uint32_t source) { return "Office " + std::to_string(source); }

simulated_office office_of(world const& kind, std::uint32_t sources, std::uint64_t seed) {
    generator random{seed};
    simulated_office office{.sources = sources};
    constexpr double seen = simulated_office::seen_days, all = seen + simulated_office::held_out_days;
    const auto first = simulated_office::seen_until - book::days{simulated_office::seen_days};
    for (std::uint32_t source = 0; source < sources; ++source) {
        const double rate = std::max(1e-3, gamma(random, kind.rate_shape, kind.mean_rate));
        const double win = beta(random, kind.mean_win, kind.win_weight);
        const double usual = gamma(random, kind.value_shape, kind.mean_value);
        const double start = uniform(random) < 0.5 ? 0 : uniform(random) * seen;
        const double end = kind.years_until_silent ? start + 365 * exponential(random, *kind.years_until_silent) : all;
        std::lognormal_distribution<double> sale{
            std::log(usual) - kind.value_spread * kind.value_spread / 2, kind.value_spread};
        for (double at = start + exponential(random, 365 / rate); at < std::min(end, all);
            at += exponential(random, 365 / rate)) {
            const auto date = first + book::days{static_cast<int>(at)};
            const auto decided = date + book::days{static_cast<int>(exponential(random, kind.days_to_decide))};
            const bool won = uniform(random) < win;
            const double value = won ? std::round(sale(random) * (uniform(random) < kind.giants ? 30 : 1)) : 0;
            office.referrals.push_back({source, date, decided, won, value});
        }
    }
    std::ranges::stable_sort(office.referrals, {}, &true_referral::date);
    return office;
}

scoring::history simulated_office::seen() const {
    scoring::history_builder builder;
    for (auto const& one : referrals) {
        if (one.date > seen_until) break;
        const auto name = name_of_source(one.source);
        const bool known = one.decided <= seen_until;
        builder.add({.date = one.date,
            .source = name,
            .result = !known ? scoring::outcome::open
                : one.won    ? scoring::outcome::won
                             : scoring::outcome::lost,
            .value = known && one.won ? std::optional{one.value} : std::nullopt});
    }
    return builder.take();
}

}
