#include "commands/reports/goals.hpp"
#include "network/goals.hpp"
#include "scoring/books.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::network;
using book::table_id;
using namespace std::chrono;
using tests::paper_book;

namespace {

constexpr book::day today = 2026y / November / 15;
const commands::moment now{today};

goal in_november(goal_kind kind, double wanted) {
    return {1, kind, 2026y / November / 1, 2026y / November / 30, wanted};
}

paper_book four_referrals() {
    paper_book workbook;
    const auto add = [&](book::day date, std::string status, book::day since, double value) {
        workbook.add(table_id::referrals,
            {{"date", date}, {"source", "Adler"}, {"prospect", "Anna"}, {"status", std::move(status)},
                {"status_since", since}, {"value", value}});
    };
    add(2026y / November / 1, "New", 2026y / November / 1, 500);
    add(2026y / October / 31, "Won", 2026y / November / 15, 1200);
    add(2026y / November / 15, "Won", 2026y / November / 15, 300);
    add(2026y / November / 16, "Won", 2026y / November / 16, 900);
    return workbook;
}

progress at(goal const& wanted) {
    return progress_of(
        wanted, four_referrals().read(), books::ledger_of({{"Adler", 10}, {"Brandt", 20}}, {}, today), today);
}

}

TEST(a_goal, of_referrals_counts_those_received_in_the_period_up_to_today) {
    EXPECT_EQ(at(in_november(goal_kind::referrals, 10)).done, 2);
}

TEST(a_goal, of_revenue_sums_what_was_won_in_the_period_up_to_today) {
    EXPECT_EQ(at(in_november(goal_kind::revenue, 10)).done, 1500);
}

TEST(a_goal, of_new_sources_counts_first_referrals_in_the_period) {
    EXPECT_EQ(at(in_november(goal_kind::new_sources, 10)).done, 1) << "the other one came twenty days ago, in October";
}

TEST(a_goal, expects_the_share_of_the_days_gone_by_and_forecasts_at_the_same_pace) {
    const auto so_far = at(in_november(goal_kind::referrals, 10));
    EXPECT_DOUBLE_EQ(so_far.expected, 5) << "15 of 30 days";
    EXPECT_DOUBLE_EQ(so_far.forecast, 4);
}

TEST(a_goal, of_a_period_to_come_expects_nothing_yet) {
    const auto so_far = at({1, goal_kind::referrals, 2026y / December / 1, 2026y / December / 31, 10});
    EXPECT_EQ(so_far.done, 0);
    EXPECT_EQ(so_far.expected, 0);
    EXPECT_EQ(so_far.forecast, 0);
}

TEST(a_goal, of_a_period_gone_by_expects_all_of_it) {
    const auto so_far = at({1, goal_kind::referrals, 2026y / October / 1, 2026y / October / 31, 10});
    EXPECT_EQ(so_far.expected, 10);
    EXPECT_EQ(so_far.forecast, 1) << "the last day counts";
}

TEST(goals, are_set_for_this_month_and_this_year_and_changed_in_place) {
    paper_book workbook;
    workbook.write(*commands::set_goals(workbook.read(), {8, 5, 0}, now));
    ASSERT_EQ(workbook.rows(table_id::goals), 2) << "0 is no goal";
    EXPECT_EQ(workbook.at(table_id::goals, 1, "to"), book::cell{book::serial_of_day(2026y / November / 30)});
    EXPECT_EQ(workbook.at(table_id::goals, 2, "to"), book::cell{book::serial_of_day(2026y / December / 31)});
    workbook.write(*commands::set_goals(workbook.read(), {9, 5, 0}, now));
    ASSERT_EQ(workbook.rows(table_id::goals), 2);
    EXPECT_EQ(commands::goals_now(workbook.read(), today).referrals_a_month, 9);
    EXPECT_FALSE(commands::set_goals(workbook.read(), {-1, 0, 0}, now));
}
