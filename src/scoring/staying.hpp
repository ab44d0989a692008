#pragma once
#include "book/rules.hpp"
#include "scoring/decay.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace referralbook::scoring {

/// How fast the office's sources stop, d, and which share of what their paces promise comes, k: told by the silences
/// in the book, and by how its own past would have foretold the rest. With its steps.
struct staying {
    /// The rates that are tried: 1/32, 1/16 .. 4 stops a year.
    static constexpr std::array<double, 8> rates{1.0 / 32, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1, 2, 4};

    int horizon = 0;                               ///< h, days kept back from the book; 0 = no past to learn from
    std::int32_t seen_until = 0;                   ///< D0
    double mean = 0;                               ///< mu0, the mean pace as of D0
    std::array<double, rates.size()> silences{};   ///< what the silences say of each rate, a logarithm
    std::array<double, rates.size()> told{};       ///< what the referrals kept back say of it
    std::array<double, rates.size()> weights{};    ///< w of each rate, 1 together
    double stops_a_year = 0;                       ///< d
    double usual_share = 0;                        ///< k0
    double predicted = 0;                          ///< pred
    double came = 0;                               ///< act
    double share = 0;                              ///< k
};

/// `days` holds the sorted days of each source's referrals, `last` the last of all (D*), `prior_years` is c, `mean` mu
/// as of D*. Of a book without referrals: what is usual.
staying staying_of(std::span<std::span<std::int32_t const> const> days, std::int32_t last, double prior_years,
    double mean, book::rules const& rules, decay const& fading);

}
