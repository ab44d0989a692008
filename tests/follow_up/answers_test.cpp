// F10 and F11: how it was, and putting it right; whom F8 asks.
#include "follow_up/reason.hpp"
#include "follow_up/steps.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::follow_up {
namespace {

using book::days;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;
using enum step_id;

/// Won on Monday 2 November 2026; thanked, told, rewarded.
book::follow_up_facts won() {
    book::follow_up_facts facts;
    facts.received = facts.thanked = facts.changed = facts.told = facts.rewarded = november(2);
    facts.state = facts.told_status.emplace(book::status::won);
    facts.asks_how = true;
    return facts;
}

std::vector<step_id> ids(book::follow_up_facts const& facts, book::rules const& rules = {}) {
    std::vector<step_id> found;
    for (auto const& open : open_steps(facts, november(30), rules)) found.push_back(open.what->id);
    return found;
}

std::optional<day> due(step_id id, book::follow_up_facts const& facts) {
    for (auto const& open : open_steps(facts, november(30), {}))
        if (open.what->id == id) return open.due;
    return std::nullopt;
}

TEST(asking_how_it_was, is_due_three_weeks_after_won_and_before_the_invitation) {
    const auto facts = won();
    EXPECT_THAT(ids(facts), ElementsAre(ask_client, ask_how));
    EXPECT_EQ(due(ask_how, facts), november(23));
    EXPECT_LT(due(ask_how, facts), due(ask_client, facts));
}

TEST(asking_how_it_was, is_no_step_of_a_book_without_its_columns) {
    auto facts = won();
    facts.asks_how = false;
    EXPECT_THAT(ids(facts), ElementsAre(ask_client));
    facts.score = 2;   // as nothing reads it there, nothing is put right either
    EXPECT_THAT(ids(facts), IsEmpty());
}

TEST(asking_how_it_was, is_done_by_an_answer_or_by_having_asked_or_invited) {
    auto facts = won();
    facts.asked_how = november(20);
    EXPECT_THAT(ids(facts), ElementsAre(ask_client));
    facts = won();
    facts.invited = november(20);
    EXPECT_THAT(ids(facts), IsEmpty());
    facts = won();
    facts.prospect_from = book::last_day;
    EXPECT_THAT(ids(facts), IsEmpty());
}

TEST(asking_how_it_was, ends_90_days_after_it_was_due) {
    const auto last = november(23) + days{90};
    const auto is_open = [](day today) {
        const auto facts = won();
        const auto all = open_steps(facts, today, {});
        return std::ranges::any_of(all, [](auto const& one) { return one.what->id == ask_how; });
    };
    EXPECT_TRUE(is_open(last));
    EXPECT_FALSE(is_open(last + days{1}));
}

TEST(an_answer, lets_the_happy_alone_be_asked_for_referrals) {
    auto facts = won();
    facts.asked_how = november(23);
    for (const double score : {9.0, 10.0}) {
        facts.score = score;
        EXPECT_THAT(ids(facts), ElementsAre(ask_client)) << score;
    }
    for (const double score : {7.0, 8.0}) {
        facts.score = score;
        EXPECT_THAT(ids(facts), IsEmpty()) << score;
    }
    for (const double score : {0.0, 6.0}) {
        facts.score = score;
        EXPECT_THAT(ids(facts), ElementsAre(put_right)) << score;
    }
}

TEST(an_answer, follows_the_rules_of_the_office) {
    auto facts = won();
    facts.score = 7;
    book::rules rules;
    rules.happy_from = 7;
    EXPECT_THAT(ids(facts, rules), ElementsAre(ask_client));
    rules.happy_from = 8;
    rules.unhappy_up_to = 7;
    EXPECT_THAT(ids(facts, rules), ElementsAre(put_right));
}

TEST(putting_right, is_due_two_working_days_after_the_answer_until_it_is_ticked) {
    auto facts = won();
    facts.asked_how = november(27);   // a Friday
    facts.score = 4;
    EXPECT_EQ(due(put_right, facts), std::optional{november(30) + days{1}});
    facts.put_right = november(30);
    EXPECT_THAT(ids(facts), IsEmpty());
}

TEST(putting_right, says_what_was_said) {
    book::referral row;
    row.facts = won();
    row.facts.score = 4;
    EXPECT_EQ(why::put_right(row, november(30), {}), "said 4 of 10");
    row.why_words = "nobody called back";
    EXPECT_EQ(why::put_right(row, november(30), {}), "said 4 of 10: nobody called back");
}

TEST(a_happy_answer, goes_back_to_the_source_where_more_than_thanks_may_be_told) {
    auto facts = won();
    facts.asked_how = november(23);
    facts.score = 9;
    EXPECT_THAT(ids(facts), ElementsAre(ask_client));
    facts.source_may_hear = book::may_tell::all;
    EXPECT_THAT(ids(facts), ElementsAre(tell_source, ask_client));
    EXPECT_EQ(due(tell_source, facts), november(25));
    facts.told = november(23);
    EXPECT_THAT(ids(facts), ElementsAre(ask_client)) << "told since";
    facts.told = november(2);
    facts.by_a_way = true;
    EXPECT_THAT(ids(facts), ElementsAre(ask_client));
    facts.by_a_way = false;
    facts.score = 8;
    EXPECT_THAT(ids(facts), IsEmpty());
}

}
}
