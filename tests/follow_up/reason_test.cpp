#include "follow_up/reason.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::follow_up {
namespace {

using book::status;
using tests::date;
using tests::november;

const book::day today = november(18);

book::referral bright() {
    book::referral row;
    row.source = "Dr Ünal";
    row.prospect = "Tom Bright";
    row.facts.received = november(16);
    return row;
}

TEST(the_reason_to_thank, is_the_risk_and_not_the_chore) {
    EXPECT_EQ(why::thank(bright(), today, {}), "for Tom Bright, received Mon 16 Nov, not thanked yet");
}

TEST(the_reason_to_try, counts_the_attempts) {
    auto row = bright();
    row.facts.attempts = 1;
    row.facts.last_attempt = november(3);
    EXPECT_EQ(why::try_again(row, today, {}), "1 attempt, last on Tue 3 Nov, no answer");
    row.facts.attempts = 2;
    EXPECT_EQ(why::ask_for_help(row, today, {}), "Tom Bright: 2 attempts, last on Tue 3 Nov, no answer");
    row.facts.asked = november(6);
    EXPECT_EQ(why::try_again(row, today, {}), "2 attempts, last on Tue 3 Nov, no answer; source asked on Fri 6 Nov");
    row.facts.last_attempt.reset();
    row.facts.asked.reset();
    EXPECT_EQ(why::try_again(row, today, {}), "2 attempts, no answer");
}

TEST(the_reason_to_try, suggests_nurture_from_the_fifth_attempt) {
    auto row = bright();
    row.facts.last_attempt = november(3);
    row.facts.attempts = 4;
    EXPECT_EQ(why::try_again(row, today, {}), "4 attempts, last on Tue 3 Nov, no answer");
    row.facts.attempts = 5;
    EXPECT_EQ(why::try_again(row, today, {}), "5 attempts, last on Tue 3 Nov, no answer: think of Nurture");
    EXPECT_EQ(
        why::ask_for_help(row, today, {}), "Tom Bright: 5 attempts, last on Tue 3 Nov, no answer: think of Nurture");
    book::rules patient;
    patient.attempts_before_nurture = 6;
    EXPECT_EQ(why::try_again(row, today, patient), "5 attempts, last on Tue 3 Nov, no answer");
}

TEST(the_reason_to_call, names_the_source) {
    EXPECT_EQ(why::first_call(bright(), today, {}), "from Dr Ünal, came Mon 16 Nov, not called yet");
}

TEST(the_reason_to_tell, is_the_new_status_or_the_long_silence) {
    auto row = bright();
    row.facts.received = november(2);
    EXPECT_EQ(why::tell(row, today, {}), "Tom Bright is at New, came Mon 2 Nov, nothing told yet");
    row.facts.state = status::meeting;
    row.facts.changed = november(16);
    EXPECT_EQ(why::tell(row, today, {}), "Tom Bright moved to Meeting on Mon 16 Nov");
    row.facts.told = november(3);
    row.facts.told_status = status::meeting;
    EXPECT_EQ(why::tell(row, today, {}), "Tom Bright is at Meeting, last told on Tue 3 Nov, 15 days ago");
    row.facts.told = november(17);
    EXPECT_EQ(why::tell(row, today, {}), "Tom Bright is at Meeting, last told on Tue 17 Nov, 1 day ago");
}

TEST(the_reason_after_winning, says_since_when) {
    auto row = bright();
    row.facts.state = status::won;
    row.facts.changed = date(2025, 10, 19);
    EXPECT_EQ(why::reward(row, today, {}), "Tom Bright became a client on Sun 19 Oct 2025, not rewarded yet");
    EXPECT_EQ(why::invite(row, today, {}), "client since Sun 19 Oct 2025, not asked for referrals yet");
}

TEST(the_reason_to_move_on, says_where_it_stands_and_when_it_was_last_touched) {
    auto row = bright();
    row.facts.state = status::in_talks;
    row.facts.changed = november(9);
    row.facts.reached = november(9);
    row.facts.received = november(2);
    row.facts.told = november(10);
    EXPECT_EQ(why::move_on(row, today, {}), "In talks since Mon 9 Nov, last touch Tue 10 Nov");
    row.facts.state = status::nurture;
    EXPECT_EQ(why::check_in(row, today, {}), "in Nurture since Mon 9 Nov, last touch Tue 10 Nov");
}

TEST(a_reason, never_takes_the_day_it_came_for_that_of_a_later_status) {
    auto row = bright();
    row.facts.thanked = november(16);
    row.facts.state = status::proposal;
    EXPECT_EQ(why::tell(row, today, {}), "Tom Bright moved to Proposal");
    EXPECT_EQ(why::move_on(row, today, {}), "Proposal, last touch Mon 16 Nov");
    row.facts.state = status::won;
    EXPECT_EQ(why::reward(row, today, {}), "Tom Bright became a client, not rewarded yet");
    EXPECT_EQ(why::invite(row, today, {}), "client, not asked for referrals yet");
    row.facts.state = status::nurture;
    EXPECT_EQ(why::check_in(row, today, {}), "in Nurture, last touch Mon 16 Nov");
    row.facts.changed = november(17);
    EXPECT_EQ(why::check_in(row, today, {}), "in Nurture since Tue 17 Nov, last touch Tue 17 Nov");
}

TEST(a_reason, stays_a_sentence_where_names_and_days_are_missing) {
    const book::referral nobody;
    EXPECT_EQ(why::thank(nobody, today, {}), "for the prospect, not thanked yet");
    EXPECT_EQ(why::first_call(nobody, today, {}), "from the source, not called yet");
    EXPECT_EQ(why::move_on(nobody, today, {}), "New");
}

}
}
