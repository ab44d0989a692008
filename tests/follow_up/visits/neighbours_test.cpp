#include "follow_up/visits/call_plan.hpp"
#include "follow_up/visits/neighbours.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace {

using namespace referralbook::follow_up;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

const visit_place dom{.postcode = "50667", .city = "Köln", .street = "Domkloster", .house = 4},
    opposite{.postcode = "50667", .city = "KOLN", .street = "domkloster", .house = 4},
    down_the_street{.postcode = "50667", .city = "Köln", .street = "Domkloster", .house = 1},
    round_the_corner{.postcode = "50667", .city = "Köln", .street = "Hohe Straße", .house = 12},
    far_away{.postcode = "51103", .city = "Köln", .street = "Domkloster", .house = 4}, nowhere{};

visit_place at(double latitude, double longitude) { return {.latitude = latitude, .longitude = longitude}; }

TEST(neighbours, are_of_one_house_one_street_or_one_postcode) {
    EXPECT_EQ(nearness_text(dom, opposite), "same house as the visit before");
    EXPECT_EQ(nearness_text(dom, down_the_street), "same street as the visit before");
    EXPECT_EQ(nearness_text(dom, round_the_corner), "same postcode as the visit before");
    EXPECT_EQ(nearness_text(dom, far_away), "");
    EXPECT_EQ(nearness_text(nowhere, nowhere), "");
    EXPECT_TRUE(are_near(dom, round_the_corner));
    EXPECT_FALSE(are_near(dom, far_away)) << "a street of that name in another part of the city";
    EXPECT_FALSE(are_near(nowhere, nowhere));
}

TEST(neighbours, of_one_city_without_postcodes_are_of_one_street) {
    const visit_place one{.city = "Salem", .street = "High Street", .house = 3},
        other{.city = "Salem", .street = "High street", .house = 9},
        elsewhere{.city = "Boston", .street = "High Street"};
    EXPECT_TRUE(are_near(one, other));
    EXPECT_FALSE(are_near(one, elsewhere));
}

TEST(neighbours, are_so_many_kilometres_apart_where_both_have_coordinates) {
    const auto berlin = at(52.5200, 13.4050), potsdam = at(52.3906, 13.0645);
    EXPECT_NEAR(*kilometres(berlin, potsdam), 27.2, 0.3);
    EXPECT_NEAR(*kilometres(at(0, 179.9), at(0, -179.9)), 22.2, 0.1);
    EXPECT_EQ(kilometres(berlin, dom), std::nullopt);
    EXPECT_EQ(nearness_text(berlin, at(52.5290, 13.4050)), "1.0 km from the visit before");
    EXPECT_EQ(nearness_text(berlin, potsdam), "") << "27 km are not near";
}

TEST(the_way, goes_by_postcode_street_and_house_and_ends_with_who_is_nowhere) {
    const std::vector places{nowhere, far_away, round_the_corner, dom, down_the_street};
    EXPECT_THAT(in_order_of_way(places), ElementsAre(4, 3, 2, 1, 0));
}

TEST(the_way, goes_to_the_nearest_where_all_have_coordinates) {
    const std::vector places{at(50.0, 7.0), at(50.0, 7.9), at(50.0, 7.1), at(50.0, 7.5)};
    EXPECT_THAT(in_order_of_way(places), ElementsAre(0, 2, 3, 1));
}

RC_GTEST_PROP(the_way, goes_to_everybody_once, (std::vector<std::tuple<int, int, bool>> const& drawn)) {
    std::vector<visit_place> places;
    for (auto const& [north, east, has] : drawn) {
        auto place = has ? at(north % 90, east % 180) : visit_place{};
        place.postcode = std::to_string(north % 7);
        places.push_back(place);
    }
    auto order = in_order_of_way(places);
    std::ranges::sort(order);
    std::vector<std::size_t> all(places.size());
    std::iota(all.begin(), all.end(), 0U);
    RC_ASSERT(order == all);
}

TEST(the_call_plan, visits_neighbours_one_after_the_other_and_says_so) {
    const referralbook::book::day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
    const auto practice = [](char const* who, visit_place const& where) {
        visit_source source{.who = who, .area = "Köln", .hours = "Mon 8-18", .band = 'A', .worth = 100};
        source.at = where;
        return source;
    };
    const std::vector sources{practice("Ada", far_away), practice("Ben", dom), practice("Cem", round_the_corner),
        practice("Dora", down_the_street)};
    const auto plan = plan_visits(sources, monday, {});
    ASSERT_FALSE(plan.weeks.empty());
    std::vector<std::size_t> order;
    for (auto const& visit : plan.weeks[0].visits) order.push_back(visit.source);
    ASSERT_THAT(order, ElementsAre(3, 1, 2, 0));
    auto const& visits = plan.weeks[0].visits;
    EXPECT_THAT(visits[1].why, EndsWith("; same street as the visit before"));
    EXPECT_THAT(visits[2].why, EndsWith("; same postcode as the visit before"));
    EXPECT_THAT(visits[3].why, Not(HasSubstr("the visit before")));
    EXPECT_THAT(visits[3].why, Not(EndsWith("; "))) << "nothing more to say";
}

}
