#pragma once
#include "book/rules.hpp"
#include "scoring/decay.hpp"

#include <cstdint>
#include <span>

namespace referralbook::scoring {

/// mu: mean referrals a year of a source, (sum V' + 1) / (sum E + 1).
double mean_pace(std::span<exposure const> sources);

/// L: referrals a year of one source, k * (V' + c*mu) / (E + c).
double pace(exposure const& source, double mean, double prior_years, double keeps_coming);

/// c, how alike the sources' paces are, with its steps. `prior_years` is the rule's default where the book can't tell.
struct pace_prior {
    double mean = 0;      ///< S
    double overlap = 0;   ///< f
    double scatter = 0;   ///< Q
    double noise = 0;
    double variance = 0;     ///< s2
    double unlikeness = 0;   ///< i
    double years = 0;        ///< c
};
pace_prior pace_prior_of(std::span<exposure const> sources, book::rules const& rules);

/// k, the share of referrals that keeps coming, with its steps, measured on the book's own past.
struct keep_coming {
    int horizon = 0;               ///< h, days
    std::int32_t seen_until = 0;   ///< D0
    double mean = 0;               ///< mu0
    double predicted = 0;          ///< pred
    double came = 0;               ///< act
    double share = 0;              ///< k
};
/// `days` holds the sorted days of each source's referrals, `last` the last of all (D*); at least one source.
keep_coming keep_coming_of(std::span<std::span<std::int32_t const> const> days, std::int32_t last, double prior_years,
    book::rules const& rules, decay const& fading);

}
