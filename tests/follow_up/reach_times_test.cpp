// When people are reached: what the log says of weekdays and half days, and when it says nothing.
#include "follow_up/checklist.hpp"
#include "follow_up/reach_times.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "support/days.hpp"
#include "support/dice.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using tests::november;

const day monday = november(2);   // 2026
constexpr double at_nine = 9.0 / 24, at_three = 15.0 / 24;

/// `reached` of `all` on a weekday (0 is Monday).
void add(reach_table& to, int weekday, double time, int reached, int all) {
    for (int i = 0; i < all; ++i) to.add(monday + days{weekday + 7 * i}, time, i < reached);
}

void log(book::workbook& to, std::string const& who, int weekday, double time, int reached, int all,
    std::string const& kind = "Call", std::optional<std::int64_t> referral = {}) {
    for (int i = 0; i < all; ++i) {
        book::touch one;
        one.when = monday + days{weekday + 7 * i};
        one.time_of_day = time;
        one.who = who;
        one.kind = kind;
        one.outcome = i < reached ? "Reached" : "No answer";
        one.referral = referral;
        to.touches.push_back(std::move(one));
    }
}

/// Somebody who is reached on Tuesday mornings: 8 of 9, and 3 of 20 else.
book::workbook with_tuesdays(std::string const& who, std::optional<std::int64_t> referral = {}) {
    book::workbook book;
    log(book, who, 1, at_nine, 8, 9, "Call", referral);
    log(book, who, 3, at_three, 3, 20, "Call", referral);
    return book;
}

}

TEST(a_best_time, is_told_where_it_is_clear) {
    reach_table table;
    add(table, 1, at_nine, 8, 9);
    add(table, 3, at_three, 3, 20);
    const auto best = table.best();
    ASSERT_TRUE(best);
    EXPECT_EQ(best->weekday, 1);
    EXPECT_EQ(best->half, half_day::morning);
    EXPECT_EQ(best->made.reached, 8);
    EXPECT_EQ(best->made.all, 9);
    EXPECT_NEAR(best->share, (8 + 4 * 3.0 / 20) / 13, 1e-12) << "drawn towards the other times";
    EXPECT_EQ(said(*best, {}), "best reached Tuesday morning: 8 of 9");
}

TEST(no_best_time, is_told_of_fewer_than_five_tries) {
    for (const int tries : {3, 4, 5}) {
        reach_table table;
        add(table, 1, at_nine, tries, tries);
        add(table, 3, at_three, 0, 60);
        EXPECT_EQ(table.best().has_value(), tries == 5) << tries;
    }
}

TEST(no_best_time, is_told_where_the_other_times_were_hardly_tried) {
    for (const int others : {4, 5}) {
        reach_table table;
        add(table, 1, at_nine, 60, 60);
        add(table, 3, at_three, 0, others);
        EXPECT_EQ(table.best().has_value(), others == 5) << others;
    }
}

TEST(the_chance_of_a_best_time, is_that_of_fisher_s_test_divided_by_the_times_looked_at) {
    // 5 of 5 beside 2 of 9: 21 / 2002 would be p = 0.0105 of one half day. With two it must be below 0.025, with five
    // below 0.01.
    reach_table two;
    add(two, 1, at_nine, 5, 5);
    add(two, 3, at_three, 2, 9);
    EXPECT_TRUE(two.best());
    reach_table six;
    add(six, 1, at_nine, 5, 5);
    for (int weekday = 2; weekday < 7; ++weekday) add(six, weekday, at_three, 1, 5);
    EXPECT_TRUE(six.best()) << "5 of 5 beside 5 of 25: p = 0.0018 is below 0.05 / 6";
    reach_table mixed;
    add(mixed, 1, at_nine, 5, 5);
    for (int weekday = 2; weekday < 7; ++weekday) add(mixed, weekday, at_three, 2, 5);
    EXPECT_FALSE(mixed.best()) << "beside 10 of 25: p = 0.021 is not";
}

TEST(noon, is_afternoon) {
    reach_table table;
    table.add(monday, 0.5, true);
    table.add(monday, 0.499, true);
    EXPECT_EQ(table.at(0, half_day::morning).all, 1);
    EXPECT_EQ(table.at(0, half_day::afternoon).all, 1);
}

TEST(people_who_are_reached_alike_at_all_times, have_no_best_time_but_in_one_table_of_twenty) {
    tests::dice dice{7};
    constexpr int tables = 2000;
    for (const int tries : {20, 60, 300}) {
        for (const double rate : {0.3, 0.5, 0.8}) {
            int told = 0;
            for (int i = 0; i < tables; ++i) {
                reach_table table;
                for (int k = 0; k < tries; ++k)
                    table.add(monday + days{static_cast<int>(dice.below(5))}, dice.chance(0.5) ? at_nine : at_three,
                        dice.chance(rate));
                told += table.best().has_value();
            }
            EXPECT_LE(told, tables / 20) << tries << " tries, " << rate;
        }
    }
}

TEST(a_time_that_is_far_better, is_found_in_most_books) {
    tests::dice dice{8};
    int found = 0;
    constexpr int books = 300;
    for (int i = 0; i < books; ++i) {
        reach_table table;
        for (int k = 0; k < 150; ++k) {
            const auto weekday = static_cast<int>(dice.below(5));
            const bool early = dice.chance(0.5);
            table.add(
                monday + days{weekday}, early ? at_nine : at_three, dice.chance(weekday == 1 && early ? 0.85 : 0.3));
        }
        const auto best = table.best();
        found += best && best->weekday == 1 && best->half == half_day::morning;
    }
    EXPECT_GE(found, books * 2 / 3);
}

TEST(what_counts_as_a_try, is_a_call_or_a_visit_with_a_time_and_an_outcome) {
    auto book = with_tuesdays("Dr Ünal");
    ASSERT_TRUE(reach_times{book}.of("dr unal")) << "by any spelling";
    EXPECT_FALSE(reach_times{book}.of("somebody else"));
    for (auto& one : book.touches) one.time_of_day = 0;
    EXPECT_FALSE(reach_times{book}.of("Dr Ünal")) << "a day alone says nothing of the hour";
    book = with_tuesdays("Dr Ünal");
    for (auto& one : book.touches) one.kind = "E-mail";
    EXPECT_FALSE(reach_times{book}.of("Dr Ünal"));
    book = with_tuesdays("Dr Ünal");
    for (auto& one : book.touches)
        if (one.outcome == "Reached") one.outcome.clear();
    EXPECT_FALSE(reach_times{book}.of("Dr Ünal")) << "what says nothing of the outcome is no try";
}

TEST(prospects_and_sources, are_counted_apart) {
    auto book = with_tuesdays("Ann", 1);
    book::referral row;
    row.number = 1;
    row.prospect = "Ann";
    row.source = "Dr Ünal";
    book.referrals = {row};
    log(book, "Dr Ünal", 0, at_nine, 2, 6, "Visit");
    const reach_times times{book};
    EXPECT_EQ(times.prospects().all().all, 29);
    EXPECT_EQ(times.sources().all().all, 6);
    ASSERT_TRUE(times.of_prospect("Ben")) << "of whom nothing is known: as prospects in general";
    EXPECT_EQ(times.of_prospect("Ben")->weekday, 1);
    EXPECT_FALSE(times.of("Ben"));
}

TEST(a_step_s_reason, says_when_they_are_best_reached) {
    auto book = with_tuesdays("Ann", 1);
    book::referral row;
    row.number = 1;
    row.prospect = "Ann";
    row.source = "Dr Ünal";
    row.facts.received = row.facts.thanked = monday;
    book.referrals = {row};
    const reach_times times{book};
    const auto reason = [&](source_questions const& ask) {
        return checklist_of(book.referrals, monday + days{1}, {}, ask).items.at(0).reason;
    };
    EXPECT_THAT(
        reason({.worth = {}, .phone = {}, .reached = &times}), EndsWith("; best reached Tuesday morning: 8 of 9"));
    EXPECT_THAT(reason({}), Not(HasSubstr("best reached")));
}

TEST(a_visit_s_reason, says_when_they_are_best_reached) {
    const auto book = with_tuesdays("Dr A");
    const reach_times times{book};
    book::contact one;
    one.who = "Dr A";
    one.type = "Partner";
    const std::vector contacts{one};
    const auto found = visits_of(
        contacts, november(18), {}, {.source = {}, .last_touch = {}, .brought_nothing = {}, .reached = &times});
    EXPECT_THAT(found.never.at(0).reason, EndsWith("best reached Tuesday morning: 8 of 9"));
}

}
