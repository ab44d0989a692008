#pragma once
#include "recognition/people/person_evidence.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace referralbook::recognition {

/// What the pairs of one list teach about it: how many of them are one person, and how often entries of one person
/// agree in each field. Estimated by expectation maximisation over the pairs (Fellegi and Sunter 1969, Winkler 1988):
/// from how likely each pair is follows how often fields agree, and from that how likely each pair is. What is usual
/// counts as `imagined_pairs` more pairs, so that a short list teaches little.
class learned_weights {
public:
    /// `entries`: how many the list has that the pairs are of.
    learned_weights(std::span<evidence const> pairs, std::size_t entries);

    /// 0 to 1; at most 0.5 where the two cannot be one.
    double likeness_of(evidence const& found) const;

private:
    std::array<std::array<double, agreements>, compared_fields> more_{};   ///< bits beside the usual ones
    double doubt_ = 0;
};

/// The least likeness at which the share of wrong ones among what is proposed is what a list may have, by the
/// likenesses themselves: from `usually` down to `lowest`.
double least_likeness(std::vector<double> likenesses, double usually, double lowest);

}
