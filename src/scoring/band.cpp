#include "scoring/band.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace referralbook::scoring {

std::size_t ceil_share(double share, std::size_t count) {
    constexpr std::uint64_t million = 1'000'000;
    const auto parts = static_cast<std::uint64_t>(std::llround(share * static_cast<double>(million)));
    return static_cast<std::size_t>((count * parts + million - 1) / million);
}

std::vector<std::size_t> places_of(std::span<double const> descending) {
    std::vector<std::size_t> places;
    places.reserve(descending.size());
    std::size_t better = 0;
    for (const double worth : descending) {
        const auto is_better = [worth](double other) {
            return other - worth > 1e-9 * std::max(std::abs(other), std::abs(worth));
        };
        while (is_better(descending[better])) ++better;   // never beyond itself
        places.push_back(better + 1);
    }
    return places;
}

band band_of(std::size_t place, std::size_t sources, double worth, book::rules const& rules) {
    if (!(worth > 0)) return band::c;
    if (place <= ceil_share(rules.band_a_share, sources)) return band::a;
    return place <= ceil_share(rules.band_b_share, sources) ? band::b : band::c;
}

}
