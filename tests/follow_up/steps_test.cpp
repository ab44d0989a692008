#include "follow_up/steps.hpp"

#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using book::follow_up_facts;
using book::status;
using enum step_id;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::date;
using tests::november;

std::vector<step_id> ids(follow_up_facts const& facts, day today, book::rules const& rules = {}) {
    std::vector<step_id> found;
    for (auto const& open : open_steps(facts, today, rules)) found.push_back(open.what->id);
    return found;
}

/// The due date of one step; nothing where it is not open or has none.
std::optional<day> due(step_id id, follow_up_facts const& facts, day today, book::rules const& rules = {}) {
    for (auto const& open : open_steps(facts, today, rules))
        if (open.what->id == id) return open.due;
    return std::nullopt;
}

book::rules with_holiday(day holiday) {
    book::rules rules;
    rules.week.holidays = {holiday};
    return rules;
}

// A referral that came on Monday 2 November 2026, thanked, in the middle of nothing.
follow_up_facts came(day received = november(2)) {
    follow_up_facts facts;
    facts.received = received;
    facts.thanked = received;
    return facts;
}

follow_up_facts tried(int attempts, day last) {
    auto facts = came();
    facts.state = status::trying;
    facts.attempts = attempts;
    facts.last_attempt = last;
    return facts;
}

follow_up_facts talking(day changed, day reached) {
    auto facts = came();
    facts.state = status::in_talks;
    facts.changed = changed;
    facts.reached = reached;
    facts.attempts = 1;
    facts.last_attempt = reached;
    return facts;
}

follow_up_facts ended(status state, day changed) {
    auto facts = came();
    facts.state = state;
    facts.changed = changed;
    return facts;
}

TEST(the_steps, stand_in_the_order_of_urgency_with_their_permanent_names) {
    std::vector<std::string_view> names;
    int number = 0;
    for (auto const& step : steps()) {
        EXPECT_EQ(number_of(step.id), ++number);
        names.push_back(step.name);
    }
    EXPECT_THAT(names,
        ElementsAre("Thank the source", "Ask the source to help", "Try again", "First call",
            "Tell the source where it stands", "Reward the source", "Move it on", "Ask the new client for referrals",
            "Check in again", "Ask how it was", "Put it right", "Three-way meeting", "Keep in touch"));
}

TEST(the_steps, are_told_by_name_or_number_and_by_nothing_else) {
    for (auto const& step : steps()) {
        EXPECT_EQ(step_named(step.name), step.id);
        EXPECT_EQ(step_named(std::to_string(number_of(step.id))), step.id);
        EXPECT_EQ(&step_of(step.id), &step);
    }
    EXPECT_EQ(step_named("first CALL"), first_call);
    for (const auto* other : {"", "0", "14", "-1", "First", "F4"}) EXPECT_FALSE(step_named(other)) << other;
}

TEST(f1_thank_the_source, is_due_the_day_the_referral_came) {
    auto facts = came();
    facts.thanked.reset();
    EXPECT_EQ(due(thank_source, facts, november(2)), november(2));
    facts.thanked = november(2);
    EXPECT_THAT(ids(facts, november(2)), ElementsAre(first_call));
}

TEST(f1_thank_the_source, is_due_on_monday_for_a_referral_that_came_on_a_weekend) {
    auto facts = came(november(7));
    facts.thanked.reset();
    EXPECT_EQ(due(thank_source, facts, november(7)), november(9));
    EXPECT_EQ(due(thank_source, facts, november(7), with_holiday(november(9))), november(10));
}

TEST(f1_thank_the_source, is_open_whatever_became_of_the_referral) {
    for (const auto state : {status::fresh, status::trying, status::in_talks, status::meeting, status::proposal,
             status::won, status::lost, status::nurture}) {
        auto facts = ended(state, november(3));
        facts.thanked.reset();
        EXPECT_EQ(next_step(facts, november(3), {})->what->name, "Thank the source");
    }
}

TEST(f2_ask_the_source, opens_with_the_second_attempt_and_is_due_two_days_after_it) {
    EXPECT_THAT(ids(tried(1, november(3)), november(4)), ElementsAre(try_again));
    EXPECT_THAT(ids(tried(2, november(3)), november(4)), ElementsAre(ask_source));
    EXPECT_THAT(ids(tried(3, november(3)), november(4)), ElementsAre(ask_source));
    EXPECT_EQ(due(ask_source, tried(2, november(3)), november(4)), november(5));
}

TEST(f2_ask_the_source, moves_off_the_weekend_and_off_a_holiday) {
    EXPECT_EQ(due(ask_source, tried(2, november(5)), november(5)), november(9));   // the 7th is a Saturday
    EXPECT_EQ(due(ask_source, tried(2, november(3)), november(4), with_holiday(november(5))), november(6));
}

TEST(f2_ask_the_source, is_over_once_the_source_was_asked_or_the_prospect_reached_or_the_status_closed) {
    auto facts = tried(2, november(3));
    facts.asked = november(4);
    EXPECT_THAT(ids(facts, november(4)), ElementsAre(try_again));
    facts = tried(2, november(3));
    facts.reached = november(4);
    EXPECT_THAT(ids(facts, november(4)), ElementsAre(move_on));
    facts = tried(2, november(3));
    facts.state = status::lost;
    facts.told_status = status::lost;
    EXPECT_THAT(ids(facts, november(4)), IsEmpty());
}

TEST(f3_try_again, a_second_attempt_is_due_two_days_after_the_first) {
    EXPECT_EQ(due(try_again, tried(1, november(3)), november(3)), november(5));
    EXPECT_EQ(due(try_again, tried(1, november(5)), november(5)), november(9));
}

TEST(f3_try_again, is_due_two_days_after_asking_where_that_was_after_the_last_attempt) {
    auto facts = tried(2, november(3));
    facts.asked = november(4);
    EXPECT_EQ(due(try_again, facts, november(4)), november(6));
    facts.asked = november(3);
    EXPECT_EQ(due(try_again, facts, november(4)), november(10));   // asked the same day: seven days after the attempt
    facts.asked = november(2);
    EXPECT_EQ(due(try_again, facts, november(4)), november(10));
}

TEST(f3_try_again, keeps_the_gap_even_where_the_retry_gap_of_the_house_is_shorter) {
    book::rules rules;
    rules.attempt_gap_days = 4;
    rules.retry_gap_days = 1;
    auto facts = tried(3, november(3));
    facts.asked = november(2);
    EXPECT_EQ(due(try_again, facts, november(4), rules), november(9));
}

TEST(f3_try_again, the_number_of_attempts_before_asking_is_a_rule) {
    book::rules rules;
    rules.attempts_before_asking = 3;
    EXPECT_THAT(ids(tried(2, november(3)), november(4), rules), ElementsAre(try_again));
    EXPECT_THAT(ids(tried(3, november(3)), november(4), rules), ElementsAre(ask_source));
    rules.attempts_before_asking = 1;
    EXPECT_THAT(ids(tried(1, november(3)), november(4), rules), ElementsAre(ask_source));
    EXPECT_THAT(ids(came(), november(4), rules), ElementsAre(first_call));
}

TEST(f3_try_again, an_attempt_without_its_day_counts_from_the_day_the_referral_came) {
    auto facts = tried(1, november(3));
    facts.last_attempt.reset();
    EXPECT_EQ(due(try_again, facts, november(3)), november(4));
}

TEST(f4_first_call, is_due_one_working_day_after_the_referral_came) {
    EXPECT_EQ(due(first_call, came(november(2)), november(2)), november(3));
    EXPECT_EQ(due(first_call, came(november(5)), november(5)), november(6));
    EXPECT_EQ(due(first_call, came(november(6)), november(6)), november(9));
    EXPECT_EQ(due(first_call, came(november(7)), november(7)), november(9));
    EXPECT_EQ(due(first_call, came(november(6)), november(6), with_holiday(november(9))), november(10));
}

TEST(f4_first_call, within_none_is_the_day_itself_or_the_next_that_is_open) {
    book::rules rules;
    rules.first_call_days = 0;
    EXPECT_EQ(due(first_call, came(november(2)), november(2), rules), november(2));
    EXPECT_EQ(due(first_call, came(november(7)), november(7), rules), november(9));
}

TEST(f5_tell_the_source, is_due_two_working_days_after_a_change_of_status) {
    EXPECT_EQ(due(tell_source, talking(november(4), november(4)), november(4)), november(6));
    EXPECT_EQ(due(tell_source, talking(november(5), november(5)), november(5)), november(9));
    EXPECT_EQ(due(tell_source, talking(november(3), november(3)), november(3), with_holiday(november(5))), november(6));
}

TEST(f5_tell_the_source, is_not_open_for_new_and_trying_before_the_fourteenth_day) {
    EXPECT_THAT(ids(came(), november(15)), ElementsAre(first_call));
    EXPECT_THAT(ids(came(), november(16)), ElementsAre(first_call, tell_source));
    EXPECT_THAT(ids(came(), november(17)), ElementsAre(first_call, tell_source));
    EXPECT_EQ(due(tell_source, came(), november(17)), november(16));
    EXPECT_THAT(ids(tried(1, november(13)), november(15)), ElementsAre(try_again));
    EXPECT_THAT(ids(tried(1, november(13)), november(16)), ElementsAre(try_again, tell_source));
}

TEST(f5_tell_the_source, counts_its_fourteen_days_from_the_later_of_told_and_received) {
    auto facts = talking(november(3), november(3));
    facts.told = november(4);
    facts.told_status = status::in_talks;
    EXPECT_THAT(ids(facts, november(17)), ElementsAre(move_on));
    EXPECT_THAT(ids(facts, november(18)), ElementsAre(tell_source, move_on));
    EXPECT_EQ(due(tell_source, facts, november(18)), november(18));
    facts.told = date(2026, 10, 1);   // told of an earlier referral
    EXPECT_THAT(ids(facts, november(15)), ElementsAre(move_on));
    EXPECT_THAT(ids(facts, november(16)), ElementsAre(tell_source, move_on));
}

TEST(f5_tell_the_source, the_fourteenth_day_counts_where_it_is_earlier_than_the_change) {
    EXPECT_EQ(
        due(tell_source, talking(november(12), november(12)), november(12)), november(16));   // a Monday both ways
    EXPECT_EQ(due(tell_source, talking(november(13), november(13)), november(13)), november(16));   // not the 17th
    EXPECT_EQ(due(tell_source, talking(november(20), november(20)), november(20)), november(16));
    EXPECT_EQ(due(tell_source, talking(november(11), november(11)), november(11)), november(13));
}

TEST(f5_tell_the_source, a_fourteenth_day_on_a_weekend_is_due_on_monday) {
    EXPECT_EQ(due(tell_source, came(date(2026, 10, 31)), november(14)), november(16));
}

TEST(f5_tell_the_source, a_closed_status_counts_from_its_change_alone) {
    auto facts = ended(status::lost, date(2026, 12, 1));
    EXPECT_EQ(due(tell_source, facts, date(2026, 12, 1)), date(2026, 12, 3));
    facts.told_status = status::lost;
    facts.told = date(2026, 12, 2);
    EXPECT_THAT(ids(facts, date(2027, 12, 1)), IsEmpty());
}

TEST(f5_tell_the_source, counts_from_telling_where_that_was_after_the_change) {
    auto facts = talking(november(4), november(4));
    facts.told = november(10);
    facts.told_status = status::trying;
    EXPECT_EQ(due(tell_source, facts, november(10)), november(12));
}

TEST(f5_tell_the_source, a_status_without_a_date_changed_the_day_the_referral_came) {
    auto facts = ended(status::won, november(2));
    facts.changed.reset();
    EXPECT_EQ(due(tell_source, facts, november(2)), november(4));
    EXPECT_EQ(due(reward_source, facts, november(2)), november(5));
    EXPECT_EQ(due(ask_client, facts, november(2)), date(2026, 12, 2));
}

TEST(f6_reward_the_source, is_due_three_working_days_after_winning) {
    EXPECT_EQ(due(reward_source, ended(status::won, november(3)), november(3)), november(6));
    EXPECT_EQ(due(reward_source, ended(status::won, november(4)), november(4)), november(9));
    EXPECT_EQ(due(reward_source, ended(status::won, november(3)), november(3), with_holiday(november(5))), november(9));
}

TEST(f6_reward_the_source, is_out_where_gifts_are_regulated_or_one_was_given) {
    auto facts = ended(status::won, november(3));
    EXPECT_THAT(ids(facts, november(3)), ElementsAre(tell_source, reward_source, ask_client));
    book::rules rules;
    rules.gifts_regulated = true;
    EXPECT_THAT(ids(facts, november(3), rules), ElementsAre(tell_source, ask_client));
    facts.rewarded = november(4);
    EXPECT_THAT(ids(facts, november(4)), ElementsAre(tell_source, ask_client));
}

TEST(f7_move_it_on, is_due_seven_days_after_the_last_touch) {
    EXPECT_EQ(due(move_on, talking(november(4), november(4)), november(4)), november(11));
    auto facts = talking(november(4), november(4));
    facts.told = november(6);
    EXPECT_EQ(due(move_on, facts, november(6)), november(13));
    facts.changed = november(8);   // the 15th is a Sunday
    EXPECT_EQ(due(move_on, facts, november(8)), november(16));
}

TEST(f7_move_it_on, is_open_for_every_open_status_that_was_reached_and_no_other) {
    for (const auto state : {status::fresh, status::trying, status::in_talks, status::meeting, status::proposal}) {
        auto facts = talking(november(4), november(4));
        facts.state = state;
        facts.told_status = state;
        facts.told = november(5);
        EXPECT_THAT(ids(facts, november(6)), ElementsAre(move_on));
    }
    auto facts = talking(november(4), november(4));
    facts.state = facts.told_status.emplace(status::lost);
    EXPECT_THAT(ids(facts, november(6)), IsEmpty());
}

TEST(f8_ask_the_new_client, is_due_thirty_days_after_winning) {
    EXPECT_EQ(due(ask_client, ended(status::won, november(3)), november(3)), date(2026, 12, 3));
    EXPECT_EQ(
        due(ask_client, ended(status::won, november(5)), november(5)), date(2026, 12, 7));   // the 5th is a Saturday
    auto facts = ended(status::won, november(3));
    facts.invited = november(4);
    EXPECT_THAT(ids(facts, november(4)), ElementsAre(tell_source, reward_source));
}

TEST(f9_check_in_again, is_due_ninety_days_after_the_last_touch) {
    EXPECT_EQ(due(check_in, ended(status::nurture, november(3)), november(3)), date(2027, 2, 1));
    EXPECT_EQ(due(check_in, ended(status::nurture, november(7)), november(7)), date(2027, 2, 5));
    EXPECT_EQ(
        due(check_in, ended(status::nurture, november(8)), november(8)), date(2027, 2, 8));   // the 6th is a Saturday
    EXPECT_THAT(ids(ended(status::nurture, november(3)), november(3)), ElementsAre(tell_source, check_in));
}

TEST(a_lost_referral, has_thanks_and_telling_alone_until_they_are_done) {
    auto facts = ended(status::lost, november(3));
    facts.thanked.reset();
    facts.attempts = 4;
    facts.last_attempt = november(3);
    EXPECT_THAT(ids(facts, november(3)), ElementsAre(thank_source, tell_source));
    facts.thanked = november(4);
    facts.told_status = status::lost;
    EXPECT_THAT(ids(facts, november(4)), IsEmpty());
    EXPECT_FALSE(next_step(facts, november(4), {}));
}

TEST(the_next_step, is_the_first_open_one_even_where_another_is_due_earlier) {
    auto facts = tried(2, november(27));
    const auto all = open_steps(facts, november(27), {});
    ASSERT_THAT(ids(facts, november(27)), ElementsAre(ask_source, tell_source));
    EXPECT_GT(all[0].due, all[1].due);
    EXPECT_EQ(next_step(facts, november(27), {}), all[0]);
}

TEST(a_referral_without_a_date, has_open_steps_but_nothing_is_due) {
    const follow_up_facts nothing_known;
    const auto open = open_steps(nothing_known, november(2), {});
    ASSERT_THAT(ids(nothing_known, november(2)), ElementsAre(thank_source, first_call));
    for (auto const& step : open) EXPECT_FALSE(step.due);
}

TEST(a_referral_that_came_by_a_way, has_steps_with_the_prospect_alone) {
    follow_up_facts facts;
    facts.received = november(2);
    facts.by_a_way = true;
    EXPECT_THAT(ids(facts, november(2)), ElementsAre(first_call));
    facts.state = status::trying;
    facts.attempts = 4;
    facts.last_attempt = november(5);
    EXPECT_THAT(ids(facts, november(30)), ElementsAre(try_again));
    EXPECT_EQ(due(try_again, facts, november(30)), november(9)) << "the usual gap: nobody is asked to help";
    facts.state = status::won;
    EXPECT_THAT(ids(facts, november(30)), ElementsAre(ask_client));
}

TEST(a_status_past_trying, was_reached_on_a_day_that_nobody_wrote_down) {
    for (const auto state : {status::in_talks, status::meeting, status::proposal}) {
        follow_up_facts facts;
        facts.received = facts.thanked = facts.told = november(2);
        facts.told_status = facts.state = state;
        EXPECT_THAT(ids(facts, november(4)), ElementsAre(move_on)) << book::name_of(state);
        EXPECT_EQ(due(move_on, facts, november(4)), november(9));
        facts.three_way = november(3);
        EXPECT_THAT(ids(facts, november(4)), testing::Contains(first_call)) << "a meeting that was not held";
    }
    for (const auto state : {status::fresh, status::trying}) {
        follow_up_facts facts;
        facts.received = facts.thanked = november(2);
        facts.state = state;
        EXPECT_THAT(ids(facts, november(4)), ElementsAre(first_call)) << book::name_of(state);
    }
}

}
}
