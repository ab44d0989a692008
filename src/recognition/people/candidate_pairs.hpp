#pragma once
#include "recognition/people/person_shape.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace referralbook::recognition {

/// Pairs worth comparing, each once and one < other: those that share an address, a number, a birthday or parts of a
/// name. Of parts that many entries share only neighbours in the order of their names.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidate_pairs(std::span<person_shape const> list);

}
