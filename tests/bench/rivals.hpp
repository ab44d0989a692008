#pragma once
#include "scoring/ledger.hpp"
#include "simulated_office.hpp"

#include <vector>

namespace referralbook::bench {

/// What a way of foretelling promises of each source for the year to come; by number of the source, 0 of unknown ones.
struct promise {
    double referrals = 0, money = 0;
};

/// The first rule of the worth, as it was until sources were taken to stop: half-life 180, one share k for all.
std::vector<promise> first_rule(simulated_office const& office);

/// BG/NBD for the referrals (Fader, Hardie and Lee 2005) and gamma-gamma for the sales (Fader and Hardie 2013), both
/// fitted to this book by maximum likelihood. The win rate is the one of `ranking`.
std::vector<promise> bg_nbd(simulated_office const& office, scoring::ledger const& ranking);

}
