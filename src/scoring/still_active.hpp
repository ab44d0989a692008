#pragma once

namespace referralbook::scoring {

/// M: how many referrals a silence lacks, p s 2^(365 s/H): what the pace promised for it, and the more the longer it
/// lasts, because the pace itself has been fading meanwhile. `pace` in referrals a year of a source that still refers,
/// `silent` in years, the half-life in days.
double missing_referrals(double pace, double silent, double half_life);

/// n = e^(d s) - 1: the odds that a source which stops at a rate of d a year has stopped within s years.
double odds_of_a_stop(double stops_a_year, double silent);

/// t = min(M, 1.59 + 0.54 ln(1 + 1/n)): as much of M as counts. The ceiling keeps the worth from falling when an older
/// referral is added; see docs/rules.md.
double counted_missing(double missing, double odds);

/// A = (t/M) / (1 + n (e^t - 1)/t): the share of sources with this silence that still refer, 0 to 1; 1 where nothing
/// is missing.
double still_active(double missing, double odds);

}
