#include "follow_up/visits/call_plan.hpp"
#include "follow_up/visits/visit_wish.hpp"

#include "support/days.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <random>

namespace {

using namespace referralbook;
using namespace referralbook::follow_up;
using book::day;
using book::days;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::date;
using tests::november;

constexpr day monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

visit_source somebody(std::string who, std::string area, std::optional<day> last_touch = {}, char band = 'A') {
    return {.who = std::move(who),
        .area = std::move(area),
        .hours = {},
        .band = band,
        .worth = 100,
        .last_touch = last_touch};
}

/// The visit of a source; nothing where it is not planned.
planned_visit const* visit_of(call_plan const& plan, std::size_t source) {
    for (auto const& week : plan.weeks)
        for (auto const& visit : week.visits)
            if (visit.source == source) return &visit;
    return nullptr;
}

std::string reason_of(call_plan const& plan, std::size_t source) {
    for (auto const& one : plan.exceptions)
        if (one.source == source) return one.reason;
    return "";
}

std::size_t visits_in(call_plan const& plan) {
    std::size_t sum = 0;
    for (auto const& week : plan.weeks) sum += week.visits.size();
    return sum;
}

TEST(call_plan, covers_the_weeks_of_one_rotation_each_with_the_areas_whose_turn_it_is) {
    const std::vector sources{
        somebody("Ada", "North"), somebody("Ben", "East"), somebody("Cem", "West"), somebody("Dora", "South")};
    const auto plan = plan_visits(sources, monday, {});
    ASSERT_EQ(plan.weeks.size(), 4u);
    EXPECT_EQ(plan.weeks[0].monday, monday);
    EXPECT_EQ(plan.weeks[3].monday, date(2026, 12, 14));
    for (auto const& week : plan.weeks) {
        ASSERT_EQ(week.areas.size(), 1u);
        ASSERT_EQ(week.visits.size(), 1u);
        EXPECT_EQ(sources[week.visits[0].source].area, week.areas[0]);
        EXPECT_EQ(week.room, 10u) << "300 minutes, 30 a visit";
    }
    EXPECT_THAT(plan.exceptions, IsEmpty());
    EXPECT_TRUE(plan.by_area);
}

TEST(call_plan, made_again_a_week_later_leaves_each_area_its_week) {
    const std::vector sources{
        somebody("Ada", "North"), somebody("Ben", "East"), somebody("Cem", "West"), somebody("Dora", "South")};
    const auto now = plan_visits(sources, monday, {}), later = plan_visits(sources, monday + days{7}, {});
    EXPECT_EQ(later.weeks[0].monday, now.weeks[1].monday);
    EXPECT_EQ(later.weeks[0].areas, now.weeks[1].areas);
    EXPECT_EQ(later.weeks[2].areas, now.weeks[3].areas);
}

TEST(call_plan, a_rotation_goes_on_from_year_to_year) {
    for (day one = monday; one < monday + days{800}; one += days{7}) {
        EXPECT_EQ((turn_of(one, {}) + 1) % 4, turn_of(one + days{7}, {}));
        EXPECT_EQ(turn_of(one, {}), turn_of(one + days{6}, {}));
    }
    EXPECT_GE(turn_of(date(1965, 1, 4), {}), 0);
}

TEST(call_plan, on_a_weekend_it_begins_on_monday) {
    const auto plan = plan_visits(std::vector{somebody("Ada", "North")}, november(21), {});
    EXPECT_EQ(plan.weeks.front().monday, monday);
}

TEST(call_plan, a_week_that_has_begun_has_room_for_its_share) {
    EXPECT_EQ(plan_visits({}, monday + days{2}, {}).weeks.front().room, 6u) << "three days of five";
    EXPECT_EQ(plan_visits({}, monday + days{4}, {}).weeks.front().room, 2u);
}

TEST(call_plan, nobody_is_visited_before_14_days_nor_after_42) {
    for (int since = 0; since <= 42; ++since) {
        const day last = monday - days{since};
        std::vector<visit_source> sources;
        for (const auto area : {"North", "East", "South", "West"})
            sources.push_back(somebody(std::string{"Of "} + area, area, last));
        const auto plan = plan_visits(sources, monday, {});
        EXPECT_THAT(plan.exceptions, IsEmpty());
        for (std::size_t i = 0; i < sources.size(); ++i) {
            auto const* visit = visit_of(plan, i);
            if (!visit) continue;
            EXPECT_GE((visit->on - last).count(), 14) << since;
            EXPECT_LE((visit->on - last).count(), 42) << since;
        }
    }
}

TEST(call_plan, who_would_pass_42_days_before_the_turn_is_visited_in_another_week) {
    std::vector<visit_source> sources{
        somebody("Ada", "North"), somebody("Ben", "East"), somebody("Cem", "West"), somebody("Dora", "South")};
    auto const areas = plan_visits(sources, monday, {}).weeks[3].areas;
    sources.push_back(somebody("Eve", areas[0], monday - days{35}));
    const auto plan = plan_visits(sources, monday, {});
    auto const* visit = visit_of(plan, 4);
    ASSERT_TRUE(visit);
    EXPECT_LE(visit->on, monday + days{7});
    EXPECT_EQ(visit->why, "last touch Mon 19 Oct, every 21 days; not in the week of " + areas[0]);
}

TEST(call_plan, who_has_passed_42_days_is_visited_as_soon_as_there_is_room) {
    std::vector<visit_source> sources{
        somebody("Ada", "North"), somebody("Ben", "East"), somebody("Cem", "West"), somebody("Dora", "South")};
    sources.push_back(somebody("Eve", plan_visits(sources, monday, {}).weeks[3].areas[0], monday - days{60}));
    const auto plan = plan_visits(sources, monday, {});
    ASSERT_TRUE(visit_of(plan, 4));
    EXPECT_LT(visit_of(plan, 4)->on, monday + days{7});
    EXPECT_THAT(visit_of(plan, 4)->why, HasSubstr("days by then: overdue"));
}

TEST(call_plan, whose_turn_comes_after_these_weeks_can_wait) {
    // A touch of yesterday and a cadence of 42 days: 14 to 42 days on there is one turn or two.
    std::vector<visit_source> sources{somebody("Ada", "North", monday - days{1}, 'C'), somebody("Ben", "East"),
        somebody("Cem", "West"), somebody("Dora", "South")};
    const auto plan = plan_visits(sources, monday, {});
    EXPECT_EQ(visits_in(plan) + plan.later.size(), 4u);
    for (const auto i : plan.later) EXPECT_GT(*sources[i].last_touch + days{42}, monday + days{27});
}

TEST(call_plan, a_visit_is_on_a_day_on_which_they_are_open) {
    auto one = somebody("Dr Ünal", "North");
    one.hours = "Wed 9:00-12:00";
    const auto plan = plan_visits(std::vector{one}, monday, {});
    ASSERT_TRUE(visit_of(plan, 0));
    EXPECT_EQ(std::chrono::weekday{visit_of(plan, 0)->on}, std::chrono::Wednesday);
    EXPECT_EQ(visit_of(plan, 0)->open, "9:00-12:00");
}

TEST(call_plan, no_visit_is_on_a_closed_day_of_ours) {
    book::rules rules;
    rules.rotation_weeks = 1;
    rules.week.holidays = {monday, monday + days{1}, monday + days{3}};
    auto one = somebody("Ada", "North");
    EXPECT_EQ(visit_of(plan_visits(std::vector{one}, monday, rules), 0)->on, monday + days{2});
    one.hours = "Tue, Fri 9-12";
    EXPECT_EQ(visit_of(plan_visits(std::vector{one}, monday, rules), 0)->on, monday + days{4});
    one.hours = "Mo,Di 9-12";
    const auto plan = plan_visits(std::vector{one}, monday, rules);
    EXPECT_EQ(reason_of(plan, 0), "Open only on Mon, Tue, and you work on no such day until Sun 29 Nov");
}

TEST(call_plan, hours_that_cannot_be_read_are_said_and_not_guessed) {
    auto one = somebody("Ada", "North");
    one.hours = "mostly mornings";
    const auto plan = plan_visits(std::vector{one}, monday, {});
    EXPECT_EQ(visits_in(plan), 0u);
    EXPECT_THAT(reason_of(plan, 0), testing::StartsWith("Hours unreadable: "));
    const auto german = plan_visits(std::vector{one}, monday, {}, text::language_of("de"));
    EXPECT_EQ(reason_of(german, 0),
        "Zeiten nicht lesbar: Die Öffnungszeiten sind bei „mostly“ nicht lesbar. Schreiben Sie Tage und Zeiten wie in Mo-Fr "
        "8:00-12:00");
}

TEST(call_plan, without_an_area_there_is_no_turn) {
    const auto plan = plan_visits(std::vector{somebody("Ada", ""), somebody("Ben", "East")}, monday, {});
    EXPECT_EQ(reason_of(plan, 0), "No area: write one into the column Area");
    EXPECT_TRUE(visit_of(plan, 1));
}

TEST(call_plan, where_nobody_has_an_area_everybody_is_spread_over_the_weeks) {
    std::vector<visit_source> sources;
    for (int i = 0; i < 20; ++i) sources.push_back(somebody("Source " + std::to_string(i), ""));
    const auto plan = plan_visits(sources, monday, {});
    EXPECT_FALSE(plan.by_area);
    EXPECT_THAT(plan.exceptions, IsEmpty());
    for (auto const& week : plan.weeks) EXPECT_EQ(week.visits.size(), 5u);
}

TEST(call_plan, spellings_of_an_area_are_one_area) {
    const auto plan = plan_visits(
        std::vector{somebody("Ada", "Süd"), somebody("Ben", "SÜD"), somebody("Cem", " Süd ")}, monday, {});
    EXPECT_FALSE(plan.weeks.empty());
    std::size_t visits = 0;
    for (auto const& week : plan.weeks) {
        EXPECT_EQ(week.visits.size(), week.areas.empty() ? 0u : 3u);
        visits += week.visits.size();
    }
    EXPECT_EQ(visits, 3u);
}

TEST(call_plan, never_visited_ones_come_first_and_the_most_worth_first) {
    book::rules rules;
    rules.rotation_weeks = 1;
    rules.visit_minutes_a_week = 60;
    std::vector<visit_source> sources{somebody("Seen", "North", monday - days{30}), somebody("Small", "North"),
        somebody("Big", "North"), somebody("Middle", "North")};
    sources[0].worth = 9000;
    sources[2].worth = 5000;
    sources[3].worth = 700;
    const auto plan = plan_visits(sources, monday, rules);
    EXPECT_TRUE(visit_of(plan, 2));
    EXPECT_TRUE(visit_of(plan, 3));
    EXPECT_EQ(visits_in(plan), 2u);
    EXPECT_EQ(reason_of(plan, 1), "Does not fit: the week of Mon 23 Nov is full");
    EXPECT_EQ(reason_of(plan, 0), "Does not fit: the week of Mon 23 Nov is full");
}

TEST(call_plan, who_does_not_fit_into_the_turn_goes_where_there_is_room) {
    std::vector<visit_source> sources;
    for (int i = 0; i < 12; ++i) sources.push_back(somebody("Source " + std::to_string(10 + i), "North"));
    const auto plan = plan_visits(sources, monday, {});
    EXPECT_EQ(visits_in(plan), 12u);
    EXPECT_THAT(plan.exceptions, IsEmpty());
}

TEST(call_plan, what_was_agreed_stays_exactly_there) {
    auto one = somebody("Ada", "North", monday - days{3});   // far too soon, on a Saturday, closed
    one.hours = "Mon-Fri 8:00-18:00";
    one.agreed = november(28);
    const auto plan = plan_visits(std::vector{one, somebody("Ben", "East")}, monday, {});
    ASSERT_TRUE(visit_of(plan, 0));
    EXPECT_EQ(visit_of(plan, 0)->on, november(28));
    EXPECT_TRUE(visit_of(plan, 0)->agreed);
    EXPECT_THAT(visit_of(plan, 0)->why, HasSubstr("agreed for a day on which you do not work"));
}

TEST(call_plan, an_agreement_beyond_these_weeks_has_a_week_of_its_own) {
    auto one = somebody("Ada", "North");
    one.agreed = date(2027, 2, 3);
    const auto plan = plan_visits(std::vector{one}, monday, {});
    ASSERT_EQ(plan.weeks.size(), 5u);
    EXPECT_EQ(plan.weeks.back().monday, date(2027, 2, 1));
    EXPECT_EQ(plan.weeks.back().visits.size(), 1u);
}

TEST(call_plan, an_agreement_that_passed_without_a_visit_is_planned_anew) {
    auto one = somebody("Ada", "North", monday - days{20});
    one.agreed = monday - days{4};
    const auto plan = plan_visits(std::vector{one}, monday, {});
    ASSERT_TRUE(visit_of(plan, 0));
    EXPECT_GE(visit_of(plan, 0)->on, monday);
    EXPECT_THAT(visit_of(plan, 0)->why, HasSubstr("was agreed for Thu 19 Nov, no visit in the log"));
}

TEST(call_plan, an_agreement_is_over_once_they_were_seen) {
    auto one = somebody("Ada", "North", monday);
    one.agreed = monday;
    const auto plan = plan_visits(std::vector{one}, monday, {});
    if (auto const* visit = visit_of(plan, 0)) {
        EXPECT_GE(visit->on, monday + days{14});
        EXPECT_FALSE(visit->agreed);
    }
}

TEST(call_plan, a_competitors_friend_is_visited_more_rarely_but_never_dropped) {
    auto one = somebody("Ada", "North", monday - days{7});
    one.loyal_to_competitor = true;
    book::rules rules;
    rules.rotation_weeks = 1;
    const auto at = [&](day today) { return plan_visits(std::vector{one}, today, rules); };
    EXPECT_THAT(at(monday).later, ElementsAre(0u));
    EXPECT_THAT(at(monday + days{14}).later, ElementsAre(0u)) << "21 days are over, 31.5 not";
    const auto plan = at(monday + days{21});
    ASSERT_TRUE(visit_of(plan, 0));
    EXPECT_THAT(visit_of(plan, 0)->why, HasSubstr("every 32 days; loyal to a competitor"));
}

TEST(call_plan, a_closed_fortnight_does_not_lose_anybody) {
    book::rules rules;
    for (int i = 0; i < 14; ++i) rules.week.holidays.push_back(monday + days{i});
    const auto plan = plan_visits(std::vector{somebody("Ada", "North", monday - days{40})}, monday, rules);
    ASSERT_TRUE(visit_of(plan, 0));
    EXPECT_GE(visit_of(plan, 0)->on, monday + days{14});
}

TEST(call_plan, a_year_of_closed_days_is_said) {
    book::rules rules;
    for (int i = 0; i < 60; ++i) rules.week.holidays.push_back(monday + days{i});
    rules.week.closed = {true, true, true, true, true, true, false};
    const auto plan = plan_visits(std::vector{somebody("Ada", "North")}, monday, rules);
    EXPECT_EQ(visits_in(plan) + plan.exceptions.size(), 1u);
}

TEST(call_plan, nobody_to_visit_leaves_empty_weeks) {
    const auto plan = plan_visits({}, monday, {});
    EXPECT_EQ(plan.weeks.size(), 4u);
    EXPECT_EQ(visits_in(plan), 0u);
}

}
