#pragma once
#include "book/date.hpp"
#include "scoring/history.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace referralbook::bench {

/// How a source's rate moves while it refers.
enum class moving : char {
    steady,
    seasons,   ///< a season of its own: four fifths up and down once a year
    bursts,    ///< short spells of six times the rate between long quiet ones
    trends,    ///< grows or shrinks by a rate of its own, half of them by 70 % a year or more
    drift,     ///< wanders, by a quarter up or down a month
    pauses     ///< nine months on and six months off in the mean
};

/// How a simulated office differs from source to source.
struct world {
    double mean_rate = 3, rate_shape = 0.8;       ///< referrals a year, gamma over the sources
    std::optional<double> years_until_silent{};   ///< mean of an exponential; nothing: sources go on for ever
    double silent_shape = 1;                      ///< Weibull; below 1: the older a source, the safer
    moving rate = moving::steady;
    double mean_win = 0.5, win_weight = 6;       ///< beta
    double mean_value = 1500, value_shape = 4;   ///< of a source's usual sale, gamma; single sales lognormal around it
    double value_spread = 0.6;                   ///< sigma of the lognormal
    double giants = 0.01;                        ///< share of sales that are 30 times as big
    int days_to_decide = 45;                     ///< mean, exponential
};

/// One referral with what became of it in the end.
struct true_referral {
    std::uint32_t source;
    book::day date, decided;
    bool won;
    double value;   ///< 0 where lost
};

/// Three years of one office: two that the book has seen, one held out.
struct simulated_office {
    static constexpr book::day seen_until{book::days{20'000}};
    static constexpr int seen_days = 730, held_out_days = 365;

    std::uint32_t sources = 0;
    std::vector<true_referral> referrals{};   ///< by date

    scoring::history seen() const;   ///< as the book stood on seen_until: what was not decided then is open
};

/// The same seed gives the same office. Half of the sources are there from the beginning, the others start at any time
/// of the two years.
simulated_office office_of(world const& kind, std::uint32_t sources, std::uint64_t seed);

std::string name_of_source(std::uint32_t source);

}
