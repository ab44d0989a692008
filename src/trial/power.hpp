#pragma once
#include "trial/pairs.hpp"

#include <optional>
#include <span>

namespace referralbook::trial {

/// How much more those with it would have to send, in tenths, for the trial to tell: 15 is half as much again, 20 the
/// double.
inline constexpr int effects[] = {12, 15, 20, 30, 40};

/// The least of `effects` that a trial of these pairs over so many days would tell four times in five; nothing where it
/// would not even tell the greatest. Counted over simulated trials in which each source sends at its own pace, some
/// more and some less than was expected of it (a third of the pace, up or down); the same numbers give the same answer.
std::optional<int> least_effect(std::span<pair const> pairs, int days);

}
