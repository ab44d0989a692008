#include "simulated_office.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

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

double normal(generator& random) { return std::normal_distribution<double>{0, 1}(random); }

constexpr double month = 30;   // days: within one the rate of a source stays as it is
constexpr std::size_t months = 37;
using course = std::array<double, months>;

course on_and_off(generator& random, double mean_on, double mean_off, double while_on, double while_off) {
    course rates{};
    bool on = uniform(random) < mean_on / (mean_on + mean_off);
    double left = exponential(random, on ? mean_on : mean_off);
    for (double& rate : rates) {
        rate = on ? while_on : while_off;
        for (left -= month; left < 0; left += exponential(random, on ? mean_on : mean_off)) on = !on;
    }
    return rates;
}

/// What a source's rate is multiplied by, month after month.
course course_of(moving how, generator& random) {
    course rates{};
    rates.fill(1);
    const auto each = [&](auto const& factor) {
        for (std::size_t i = 0; i < months; ++i) rates[i] = factor(static_cast<double>(i) * month / 365);
    };
    switch (how) {
    case moving::steady: break;
    case moving::seasons: {
        const double phase = uniform(random);
        each([&](double years) { return 1 + 0.8 * std::sin(2 * std::numbers::pi * (years + phase)); });
        break;
    }
    case moving::bursts: return on_and_off(random, 45, 270, 6, 1.0 / 6);
    case moving::trends: {
        const double growth = 0.8 * normal(random);
        each([&](double years) { return std::exp(growth * (years - 1)); });
        break;
    }
    case moving::drift: {
        double wandered = 0;
        each([&](double) { return std::exp(wandered += 0.25 * normal(random)); });
        break;
    }
    case moving::pauses: return on_and_off(random, 270, 180, 1, 0);
    }
    return rates;
}

/// The day on which so many referrals more are due, counted in those that one of a steady rate sends; the end where
/// that is beyond the last month.
double later(double at, double wait, course const& rates) {
    while (true) {
        const auto now = static_cast<std::size_t>(at / month);
        if (now >= months) return at + wait;
        const double until = static_cast<double>(now + 1) * month;
        if (wait <= (until - at) * rates[now]) return at + wait / rates[now];
        wait -= (until - at) * rates[now];
        at = until;
    }
}

double until_silent(world const& kind, generator& random) {
    const double scale = *kind.years_until_silent / std::tgamma(1 + 1 / kind.silent_shape);
    return 365 * scale * std::pow(exponential(random, 1), 1 / kind.silent_shape);
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
        const double end = kind.years_until_silent ? start + until_silent(kind, random) : all;
        const auto rates = course_of(kind.rate, random);
        std::lognormal_distribution<double> sale{
            std::log(usual) - kind.value_spread * kind.value_spread / 2, kind.value_spread};
        const auto next = [&](double at) { return later(at, exponential(random, 365 / rate), rates); };
        for (double at = next(start); at < std::min(end, all); at = next(at)) {
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
