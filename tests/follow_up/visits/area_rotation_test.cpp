#include "follow_up/visits/area_rotation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

namespace {

using namespace referralbook::follow_up;

std::vector<area_load> areas_of(std::vector<int> const& minutes) {
    std::vector<area_load> areas;
    for (const int one : minutes) areas.push_back({"Area " + std::to_string(areas.size() + 1), one, {}});
    return areas;
}

/// The best there is, by trying every way to share out.
int best_of(std::vector<int> const& minutes, int weeks) {
    std::vector<int> loads(static_cast<std::size_t>(weeks));
    int best = std::numeric_limits<int>::max();
    const std::function<void(std::size_t)> place = [&](std::size_t area) {
        if (area == minutes.size())
            best = std::min(best, std::ranges::max(loads));
        else
            for (auto& load : loads) {
                load += minutes[area];
                if (load < best) place(area + 1);
                const bool was_empty = load == minutes[area];
                load -= minutes[area];
                if (was_empty) break;   // one empty week is like another
            }
    };
    place(0);
    return best;
}

/// The weeks' minutes are those of their areas.
void expect_whole(std::vector<area_load> const& areas, int weeks, area_rotation const& found) {
    ASSERT_EQ(found.week_of.size(), areas.size());
    ASSERT_EQ(found.minutes.size(), static_cast<std::size_t>(weeks));
    std::vector<int> sums(static_cast<std::size_t>(weeks));
    for (std::size_t i = 0; i < areas.size(); ++i)
        sums.at(static_cast<std::size_t>(found.week_of[i])) += areas[i].minutes;
    EXPECT_EQ(sums, found.minutes);
}

TEST(area_rotation, nine_areas_over_four_weeks_reach_twelve_where_largest_first_alone_gives_fifteen) {
    const auto areas = areas_of({7, 7, 6, 6, 5, 5, 4, 4, 4});
    const auto found = rotate(areas, 4);
    expect_whole(areas, 4, found);
    EXPECT_EQ(found.fullest(), 12);
}

TEST(area_rotation, nothing_to_rotate_leaves_empty_weeks) {
    const auto found = rotate({}, 4);
    EXPECT_EQ(found.minutes, (std::vector{0, 0, 0, 0}));
    EXPECT_EQ(found.fullest(), 0);
}

TEST(area_rotation, one_week_holds_everything) {
    const auto areas = areas_of({30, 60, 90});
    EXPECT_EQ(rotate(areas, 1).minutes, std::vector{180});
}

TEST(area_rotation, areas_without_minutes_have_a_week_all_the_same) {
    const auto areas = areas_of({0, 0, 30, 0});
    const auto found = rotate(areas, 3);
    expect_whole(areas, 3, found);
    EXPECT_EQ(found.fullest(), 30);
}

TEST(area_rotation, weeks_are_numbered_by_the_area_that_is_first_by_name) {
    const std::vector<area_load> areas{{"West", 60, {}}, {"East", 90, {}}, {"North", 30, {}}};
    const auto found = rotate(areas, 2);
    EXPECT_EQ(found.week_of, (std::vector{1, 0, 1}));
    EXPECT_EQ(found.minutes, (std::vector{90, 90}));
}

TEST(area_rotation, areas_keep_the_week_they_had_while_that_costs_next_to_nothing) {
    std::vector<area_load> areas{{"East", 300, 3}, {"North", 300, 1}, {"South", 300, 0}, {"West", 290, 2}};
    EXPECT_EQ(rotate(areas, 4).week_of, (std::vector{3, 1, 0, 2}));
    areas.push_back({"Harbour", 10, {}});
    EXPECT_EQ(rotate(areas, 4).week_of, (std::vector{3, 1, 0, 2, 2})) << "the new one goes into the emptiest week";
}

TEST(area_rotation, weeks_that_have_become_uneven_are_given_up) {
    const std::vector<area_load> areas{{"East", 300, 0}, {"North", 300, 0}, {"South", 300, 1}, {"West", 300, 1}};
    EXPECT_EQ(rotate(areas, 4).fullest(), 300);
}

TEST(area_rotation, a_held_week_beyond_the_rotation_is_none) {
    const std::vector<area_load> areas{{"East", 30, 7}, {"North", 30, -1}};
    EXPECT_EQ(rotate(areas, 2).fullest(), 30);
}

TEST(area_rotation, is_the_best_there_is_on_small_books) {
    std::mt19937 random{20261122};
    for (int round = 0; round < 300; ++round) {
        std::vector<int> minutes(1 + random() % 10);
        for (auto& one : minutes) one = 1 + static_cast<int>(random() % 20);
        const int weeks = 1 + static_cast<int>(random() % 5);
        const auto areas = areas_of(minutes);
        const auto found = rotate(areas, weeks);
        expect_whole(areas, weeks, found);
        const int best = best_of(minutes, weeks);
        EXPECT_EQ(found.fullest(), best) << "round " << round;
        EXPECT_LE(least_fullest(areas, weeks), best) << "round " << round;
    }
}

TEST(area_rotation, is_within_five_percent_of_the_best_on_books_of_up_to_200_sources) {
    std::mt19937 random{20261123};
    double worst = 1;
    for (int round = 0; round < 400; ++round) {
        // Up to 200 sources in up to 200 areas, half an hour each: few big areas are the hard ones.
        const std::size_t count = 1 + random() % (round % 2 ? 200 : 25);
        std::vector<int> minutes(count);
        for (std::size_t source = 0; source < 200; ++source) minutes[random() % (1 + random() % count)] += 30;
        if (round % 3 == 0)
            for (auto& one : minutes) one += static_cast<int>(random() % 30);   // own minutes a visit
        const int weeks = 1 + static_cast<int>(random() % 6);
        const auto areas = areas_of(minutes);
        const auto found = rotate(areas, weeks);
        expect_whole(areas, weeks, found);
        const int least = least_fullest(areas, weeks);
        if (least > 0) worst = std::max(worst, static_cast<double>(found.fullest()) / least);
        EXPECT_LE(found.fullest(), 1.05 * least) << "round " << round;
    }
    RecordProperty("worst", std::to_string(worst));
}

TEST(area_rotation, the_order_of_the_areas_never_shows) {
    std::mt19937 random{20261124};
    for (int round = 0; round < 100; ++round) {
        std::vector<int> minutes(1 + random() % 30);
        for (auto& one : minutes) one = static_cast<int>(random() % 5) * 30;
        auto areas = areas_of(minutes);
        if (round % 2)
            for (auto& area : areas)
                if (random() % 2) area.held = static_cast<int>(random() % 4);
        const auto found = rotate(areas, 4);
        std::vector<std::size_t> shuffled(areas.size());
        for (std::size_t i = 0; i < shuffled.size(); ++i) shuffled[i] = i;
        std::ranges::shuffle(shuffled, random);
        std::vector<area_load> other;
        for (const auto i : shuffled) other.push_back(areas[i]);
        const auto again = rotate(other, 4);
        for (std::size_t i = 0; i < shuffled.size(); ++i) EXPECT_EQ(again.week_of[i], found.week_of[shuffled[i]]);
    }
}

}
