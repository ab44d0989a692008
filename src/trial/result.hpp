#pragma once
#include <span>
#include <vector>

namespace referralbook::trial {

/// What the two of a pair sent while the trial ran.
struct pair_count {
    int with = 0, without = 0;
};

/// What came out, by the draw alone: no assumption is made of how often sources refer.
struct result {
    int with = 0, without = 0;   ///< referrals of all
    double difference = 0;       ///< of a source with it to its like without it, in the mean, over the whole trial
    /// 95 % interval of it: the differences that the draws do not contradict. Without an end on a side where nothing
    /// contradicts.
    double low = 0, high = 0;
    bool has_low = false, has_high = false;
    double p = 1;   ///< share of all draws in which the two sides differ at least as much, where nothing has any effect
    bool is_told() const { return p <= 0.05; }
};

/// Fisher's randomisation test of the pairs, two-sided and exact: of all ways in which the coins could have fallen. So
/// where nothing has an effect, at most one trial in twenty is told to have one, whatever the sources are like.
double p_of(std::span<pair_count const> pairs);

/// The same with the difference and its interval, which is the test turned round.
result result_of(std::span<pair_count const> pairs);

}
