#pragma once
#include "book/rules.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace referralbook::scoring {

/// How much of our time a source deserves.
enum class band : char { a = 'A', b = 'B', c = 'C' };

/// ceil(share * count) in whole-number arithmetic, the share taken to a millionth: 20 % of 5 is 1.
std::size_t ceil_share(double share, std::size_t count);

/// The place of every worth of a descending list: 1 + the number of strictly better ones. Worths within 1e-9 of each
/// other, relative to the larger, are equal.
std::vector<std::size_t> places_of(std::span<double const> descending);

/// A up to ceil(20 % of the sources), B up to ceil(50 %), C the rest and whoever is worth nothing; the shares are
/// rules.
band band_of(std::size_t place, std::size_t sources, double worth, book::rules const& rules);

}
