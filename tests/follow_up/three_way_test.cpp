// F12: the meeting of prospect, source and office, and what waits for it.
#include "follow_up/reason.hpp"
#include "follow_up/steps.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using tests::november;
using enum step_id;

/// Came on Monday 2 November 2026, the source thanked and told; the three meet on the 18th.
book::follow_up_facts appointed() {
    book::follow_up_facts facts;
    facts.received = facts.thanked = facts.told = november(2);
    facts.three_way = november(18);
    return facts;
}

std::vector<step_id> ids(book::follow_up_facts const& facts, day today) {
    std::vector<step_id> found;
    for (auto const& open : open_steps(facts, today, {})) found.push_back(open.what->id);
    return found;
}

TEST(a_three_way_meeting, is_due_on_its_day_and_nobody_calls_before) {
    const auto facts = appointed();
    EXPECT_THAT(ids(facts, november(10)), ElementsAre(meet_three));
    EXPECT_EQ(open_steps(facts, november(10), {}).front().due, november(18));
    EXPECT_THAT(ids(facts, november(18)), Contains(meet_three));
    EXPECT_THAT(ids(facts, november(18)), Not(Contains(first_call)));
}

TEST(a_three_way_meeting, that_was_missed_stays_and_calling_begins_again) {
    EXPECT_THAT(ids(appointed(), november(19)), ElementsAre(first_call, tell_source, meet_three));
}

TEST(a_three_way_meeting, is_held_where_somebody_was_reached_on_that_day_or_later) {
    auto facts = appointed();
    facts.state = book::status::in_talks;
    facts.told_status = facts.state;
    facts.reached = november(17);
    EXPECT_THAT(ids(facts, november(12)), ElementsAre(meet_three)) << "nothing is moved on before it";
    for (const unsigned held : {18u, 19u}) {
        facts.reached = november(held);
        EXPECT_THAT(ids(facts, november(19)), Contains(move_on));
        EXPECT_THAT(ids(facts, november(19)), Not(Contains(meet_three)));
    }
}

TEST(a_three_way_meeting, stays_on_a_day_that_is_closed) {
    auto facts = appointed();
    facts.three_way = november(21);   // a Saturday
    EXPECT_EQ(open_steps(facts, november(10), {}).front().due, november(21));
}

TEST(a_three_way_meeting, takes_a_source_that_is_somebody_and_may_be_contacted) {
    auto facts = appointed();
    facts.by_a_way = true;
    EXPECT_THAT(ids(facts, november(10)), ElementsAre(first_call));
    facts = appointed();
    facts.source_from = book::last_day;
    EXPECT_THAT(ids(facts, november(10)), Not(Contains(meet_three)));
    EXPECT_THAT(ids(facts, november(10)), Contains(first_call));
}

TEST(a_three_way_meeting, is_no_step_of_what_is_closed) {
    auto facts = appointed();
    for (const auto state : {book::status::won, book::status::lost, book::status::nurture}) {
        facts.state = state;
        EXPECT_THAT(ids(facts, november(18)), Not(Contains(meet_three)));
    }
}

TEST(a_three_way_meeting, says_with_whom_and_when) {
    book::referral row;
    row.facts = appointed();
    EXPECT_EQ(why::meet_three(row, november(10), {}), "agreed for Wed 18 Nov");
    row.source = "Dr Ünal";
    EXPECT_EQ(why::meet_three(row, november(10), {}), "with Dr Ünal, agreed for Wed 18 Nov");
}

}
}
