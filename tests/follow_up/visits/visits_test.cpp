#include "follow_up/visits/visits.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using tests::date;
using tests::november;

visit_flag flag_after(int since, int cadence) {
    return visit_flag_of(november(2), cadence, november(2) + days{since}, {});
}

TEST(cadence, is_that_of_the_band_unless_the_row_has_its_own) {
    EXPECT_EQ(cadence_days({}, 'A', false, {}), 21);
    EXPECT_EQ(cadence_days({}, 'B', false, {}), 28);
    EXPECT_EQ(cadence_days({}, 'C', false, {}), 42);
    EXPECT_EQ(cadence_days({}, ' ', false, {}), 42);
    EXPECT_EQ(cadence_days(30, 'A', false, {}), 30);
}

TEST(cadence, of_the_row_is_kept_between_fourteen_and_forty_two_days) {
    EXPECT_EQ(cadence_days(13, 'A', false, {}), 14);
    EXPECT_EQ(cadence_days(14, 'A', false, {}), 14);
    EXPECT_EQ(cadence_days(42, 'A', false, {}), 42);
    EXPECT_EQ(cadence_days(43, 'A', false, {}), 42);
}

TEST(cadence, is_half_as_long_again_for_who_is_loyal_to_a_competitor_and_never_over_the_longest) {
    EXPECT_EQ(cadence_days(20, 'A', true, {}), 30);
    EXPECT_EQ(cadence_days({}, 'A', true, {}), 32);
    EXPECT_EQ(cadence_days({}, 'B', true, {}), 42);
    EXPECT_EQ(cadence_days({}, 'C', true, {}), 42);
}

TEST(the_next_visit, is_a_cadence_after_the_last_touch) {
    EXPECT_EQ(next_visit(november(2), 21, november(20), {}), november(23));
    EXPECT_EQ(next_visit(november(2), 21, date(2027, 1, 1), {}), november(23));   // it may be past
    EXPECT_EQ(next_visit(november(2), 5, november(20), {}), november(16));
    EXPECT_EQ(next_visit(november(2), 99, november(20), {}), date(2026, 12, 14));
}

TEST(the_next_visit, of_somebody_never_visited_is_today_or_the_next_working_day) {
    EXPECT_EQ(next_visit({}, 21, november(20), {}), november(20));
    EXPECT_EQ(next_visit({}, 21, november(21), {}), november(23));
}

TEST(the_next_visit, moves_off_a_weekend_forwards) {
    EXPECT_EQ(next_visit(november(3), 25, november(20), {}), november(30));   // the 28th is a Saturday
}

TEST(the_next_visit, moves_back_where_forwards_would_pass_the_longest_gap) {
    EXPECT_EQ(next_visit(november(7), 42, november(20), {}), date(2026, 12, 18));   // the 19th is a Saturday
    EXPECT_EQ(next_visit(november(8), 42, november(20), {}), date(2026, 12, 18));
    EXPECT_EQ(next_visit(november(7), 40, november(20), {}), date(2026, 12, 17));   // a Thursday stays
    EXPECT_EQ(
        next_visit(november(8), 41, november(20), {}), date(2026, 12, 18));   // Saturday to Monday would be 43 days
}

TEST(the_next_visit, never_moves_back_before_the_shortest_gap) {
    book::rules rules;
    rules.visit_min_days = rules.visit_max_days = 14;
    EXPECT_EQ(next_visit(november(7), 14, november(20), rules), november(23));
}

TEST(the_visit_flag, changes_on_its_day) {
    EXPECT_EQ(visit_flag_of({}, 21, november(20), {}), visit_flag::never_visited);
    EXPECT_EQ(flag_after(-1, 21), visit_flag::too_soon);
    EXPECT_EQ(flag_after(0, 21), visit_flag::too_soon);
    EXPECT_EQ(flag_after(13, 21), visit_flag::too_soon);
    EXPECT_EQ(flag_after(14, 21), visit_flag::on_track);
    EXPECT_EQ(flag_after(20, 21), visit_flag::on_track);
    EXPECT_EQ(flag_after(21, 21), visit_flag::due);
    EXPECT_EQ(flag_after(42, 21), visit_flag::due);
    EXPECT_EQ(flag_after(43, 21), visit_flag::overdue);
}

TEST(the_visit_flag, takes_a_cadence_outside_the_gaps_as_the_nearer_one) {
    EXPECT_EQ(flag_after(14, 3), visit_flag::due);
    EXPECT_EQ(flag_after(41, 99), visit_flag::on_track);
    EXPECT_EQ(flag_after(42, 99), visit_flag::due);
}

TEST(the_visit_flag, has_the_names_of_the_sheet) {
    EXPECT_EQ(name_of(visit_flag::never_visited), "Never visited");
    EXPECT_EQ(name_of(visit_flag::too_soon), "Too soon");
    EXPECT_EQ(name_of(visit_flag::on_track), "On track");
    EXPECT_EQ(name_of(visit_flag::due), "Due");
    EXPECT_EQ(name_of(visit_flag::overdue), "Overdue");
}

}
}
