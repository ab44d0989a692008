#include "follow_up/visits/neighbours.hpp"

#include "text/fold.hpp"
#include "text/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

namespace referralbook::follow_up {

namespace {

constexpr double near_kilometres = 2;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

bool is_same(std::string const& one, std::string const& other) {
    if (one.empty() || other.empty()) return false;
    return one == other || text::folded(one) == text::folded(other);
}

bool is_same_street(visit_place const& one, visit_place const& other) {
    if (!is_same(one.street, other.street)) return false;
    return is_same(one.postcode, other.postcode) ||
        (is_same(one.city, other.city) && (one.postcode.empty() || other.postcode.empty()));
}

bool is_somewhere(visit_place const& place) {
    return !place.postcode.empty() || !place.city.empty() || !place.street.empty();
}

/// From the first on each time the nearest one; all have coordinates.
void go_to_the_nearest(std::vector<std::size_t>& order, std::span<visit_place const> places) {
    for (std::size_t at = 0; at + 1 < order.size(); ++at) {
        const auto rest = std::span{order}.subspan(at + 1);
        const auto next = std::ranges::min_element(
            rest, {}, [&](std::size_t one) { return *kilometres(places[order[at]], places[one]); });
        std::rotate(rest.begin(), next, next + 1);
    }
}

}

std::optional<double> kilometres(visit_place const& one, visit_place const& other) {
    if (!one.latitude || !one.longitude || !other.latitude || !other.longitude) return {};
    constexpr double radius = 6371;   // of the earth
    const auto half = [](double from, double to) { return std::pow(std::sin(radians(to - from) / 2), 2); };
    const auto chord = half(*one.latitude, *other.latitude) +
        std::cos(radians(*one.latitude)) * std::cos(radians(*other.latitude)) * half(*one.longitude, *other.longitude);
    return 2 * radius * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0)));
}

bool are_near(visit_place const& one, visit_place const& other) {
    if (const auto way = kilometres(one, other)) return *way <= near_kilometres;
    return is_same(one.postcode, other.postcode) || is_same_street(one, other);
}

std::string nearness_text(
    visit_place const& before, visit_place const& here, text::language const& say, book::number_style const& numbers) {
    if (is_same_street(before, here))
        return before.house > 0 && before.house == here.house ? say.tr("same house as the visit before")
                                                              : say.tr("same street as the visit before");
    if (const auto way = kilometres(before, here)) {
        if (*way > 20) return {};
        return say.tr("{1} km from the visit before", numbers.number(text::fixed(std::max(*way, 0.1), 1)));
    }
    return is_same(before.postcode, here.postcode) ? say.tr("same postcode as the visit before") : std::string{};
}

std::vector<std::size_t> in_order_of_way(std::span<visit_place const> places) {
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t at) {
        auto const& place = places[at];
        return std::tuple{!is_somewhere(place), text::folded(place.postcode), text::folded(place.city),
            text::folded(place.street), place.house};
    });
    if (std::ranges::all_of(places, [](visit_place const& one) { return one.latitude && one.longitude; }))
        go_to_the_nearest(order, places);
    return order;
}

}
