#include "follow_up/checklist.hpp"

#include "calendar/workdays.hpp"
#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using book::status;
using enum step_id;
using tests::date;
using tests::november;

/// A referral with one step that is due on a day, and the number of the house that says when.
struct border {
    step_id step;
    day due;
    int book::rules::* number;   ///< nullptr: no number of the house moves it
    bool in_working_days;
    book::referral row;
};

book::referral row_with(book::follow_up_facts facts) {
    book::referral row;
    row.number = row.row = 1;
    row.source = "Dr Ünal";
    row.prospect = "Tom Bright";
    facts.received = facts.received.value_or(november(2));
    row.facts = facts;
    return row;
}

book::follow_up_facts thanked() {
    book::follow_up_facts facts;
    facts.received = facts.thanked = november(2);
    return facts;
}

book::follow_up_facts tried(int attempts, day last) {
    auto facts = thanked();
    facts.state = status::trying;
    facts.attempts = attempts;
    facts.last_attempt = last;
    return facts;
}

book::follow_up_facts is(status state, day since) {
    auto facts = thanked();
    facts.state = state;
    facts.changed = since;
    return facts;
}

/// F1 to F9, F3 and F5 on each of their ways. All days are far enough from a weekend that a day more or less is one.
std::vector<border> borders() {
    using book::rules;
    std::vector<border> all;
    const auto add = [&](step_id step, day due, int rules::* number, bool working, book::follow_up_facts const& facts) {
        all.push_back({step, due, number, working, row_with(facts)});
    };
    add(thank_source, november(2), nullptr, true, {});
    add(ask_source, november(5), &rules::attempt_gap_days, false, tried(2, november(3)));
    add(try_again, november(5), &rules::attempt_gap_days, false, tried(1, november(3)));
    auto asked = tried(2, november(3));
    asked.asked = november(9);
    add(try_again, november(11), &rules::attempt_gap_days, false, asked);
    asked.asked = november(3);
    asked.last_attempt = november(4);
    add(try_again, november(11), &rules::retry_gap_days, false, asked);
    add(first_call, november(3), &rules::first_call_days, true, thanked());
    add(tell_source, november(5), &rules::tell_days, true, is(status::meeting, november(3)));
    auto told = is(status::meeting, november(3));
    told.told = november(4);
    told.told_status = status::meeting;
    add(tell_source, november(18), &rules::tell_every_days, false, told);
    add(reward_source, november(12), &rules::reward_days, true, is(status::won, november(9)));
    auto reached = is(status::in_talks, november(4));
    reached.reached = november(4);
    add(move_on, november(11), &rules::move_on_days, false, reached);
    add(ask_client, date(2026, 12, 9), &rules::invite_days, false, is(status::won, november(9)));
    add(check_in, date(2027, 2, 10), &rules::nurture_days, false, is(status::nurture, november(12)));
    return all;
}

std::optional<day> due_of(border const& one, day today, book::rules const& rules = {}) {
    for (auto const& open : open_steps(one.row.facts, today, rules))
        if (open.what->id == one.step) return open.due;
    return {};
}

flag flag_on(border const& one, day today, book::rules const& rules = {}) {
    for (auto const& item : checklist_of(std::span{&one.row, 1}, today, rules).items)
        if (item.what->id == one.step) return item.urgency;
    return flag::none;
}

TEST(every_step, is_to_come_the_working_day_before_due_on_its_day_and_overdue_the_working_day_after) {
    const book::rules rules;
    for (auto const& one : borders()) {
        const auto before = *calendar::previous_working_day(one.due - days{1}, rules.week);
        const auto after = *calendar::add_working_days(one.due, 1, rules.week);
        ASSERT_EQ(due_of(one, one.due), one.due) << 'F' << number_of(one.step);
        // F1 cannot be there before the referral is; the fourteenth day opens F5.
        const bool opens_that_day = one.number == &book::rules::tell_every_days;
        if (one.step != thank_source) {
            EXPECT_EQ(flag_on(one, before), opens_that_day ? flag::none : flag::this_week)
                << 'F' << number_of(one.step);
        }
        EXPECT_EQ(flag_on(one, one.due), flag::today) << 'F' << number_of(one.step);
        EXPECT_EQ(flag_on(one, after), flag::overdue) << 'F' << number_of(one.step);
    }
}

TEST(every_step, is_listed_seven_days_ahead_and_not_eight) {
    for (auto const& one : borders()) {
        if (one.step == thank_source || one.number == &book::rules::tell_every_days) continue;
        EXPECT_EQ(flag_on(one, one.due - days{7}), flag::this_week) << 'F' << number_of(one.step);
        EXPECT_EQ(flag_on(one, one.due - days{8}), flag::none) << 'F' << number_of(one.step);
    }
}

TEST(every_number_of_the_house, moves_its_step_by_the_day_that_it_is_changed_by) {
    for (auto const& one : borders()) {
        if (!one.number) continue;
        for (const int change : {-1, 1}) {
            book::rules rules;
            rules.*one.number += change;
            const auto expected = one.in_working_days ? change > 0
                    ? *calendar::add_working_days(one.due, 1, rules.week)
                    : *calendar::previous_working_day(one.due - days{1}, rules.week)
                                                      : one.due + days{change};
            ASSERT_EQ(calendar::moved_to_working_day(expected, rules.week), expected)
                << 'F' << number_of(one.step) << ": choose another day";
            EXPECT_EQ(due_of(one, expected, rules), expected) << 'F' << number_of(one.step) << ' ' << change;
        }
    }
}

TEST(every_step, moves_to_the_next_working_day_where_its_own_is_closed) {
    for (auto const& one : borders()) {
        book::rules rules;
        rules.week.holidays = {one.due};
        EXPECT_EQ(due_of(one, one.due + days{1}, rules), *calendar::add_working_days(one.due, 1, rules.week))
            << 'F' << number_of(one.step);
    }
}

}
}
