#pragma once
#include "scoring/arranged.hpp"
#include "scoring/pace.hpp"
#include "scoring/season.hpp"
#include "scoring/shrinkage.hpp"
#include "scoring/staying.hpp"
#include "scoring/value.hpp"

namespace referralbook::scoring {

/// The numbers of the office, from its own book, with which every source is scored.
struct office_numbers {
    double mean_pace = 0;       ///< mu, referrals a year of a source
    pace_prior alike;           ///< c
    scoring::staying staying;   ///< d, k
    double win_rate = 0;        ///< p0
    prior_weight results;       ///< m_p
    value_numbers values;       ///< cap, g, v0
    prior_weight sales;         ///< m_v
    season months;              ///< by which a silence is measured
};

/// As of a day; of a book without referrals: the priors alone.
office_numbers office_of(
    arranged_history const& workbook, std::int32_t as_of, book::rules const& rules, decay const& fading);

}
