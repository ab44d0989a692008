#pragma once
#include "book/number_style.hpp"
#include "text/language.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// Where somebody is to be visited, as the contact sheet says it (S0: who is nearby). Blank is not known.
struct visit_place {
    std::string postcode{}, city{}, street{};        ///< compared without case and accents
    int house = 0;                                   ///< the number in the street, 0 where there is none: "12 a" is 12
    std::optional<double> latitude{}, longitude{};   ///< degrees; both or neither

    bool operator==(visit_place const&) const = default;
};

/// By the sheet row of a contact, counted from 0.
using visit_places = std::map<int, visit_place>;

/// The way between two places as the crow flies, in kilometres; nothing where one has no coordinates.
std::optional<double> kilometres(visit_place const& one, visit_place const& other);

/// Whether one goes to both on one way: within two kilometres; without coordinates, the same postcode, or the same
/// street of one city.
bool are_near(visit_place const& one, visit_place const& other);

/// How near a visit is to the one before it: "same street as the visit before", "1.2 km from the visit before"; ""
/// where that is not known or not near. Without a full stop.
std::string nearness_text(visit_place const& before, visit_place const& here, text::language const& say = {},
    book::number_style const& numbers = {});

/// The order in which to go to them, as indices: by postcode, city, street and house, those without any last; where all
/// have coordinates, from the first of these each time to the nearest one that is left. Equal places keep their order.
std::vector<std::size_t> in_order_of_way(std::span<visit_place const> places);

}
