#pragma once
#include "book/rules.hpp"
#include "scoring/decay.hpp"

#include <span>

namespace referralbook::scoring {

/// mu: mean referrals a year of a source, (sum V' + 1) / (sum E + 1).
double mean_pace(std::span<exposure const> sources);

/// p: referrals a year of a source that still refers, (V' + c*mu) / (E + c).
double pace(exposure const& source, double mean, double prior_years);

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

}
