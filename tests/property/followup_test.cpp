#include "follow_up/checklist.hpp"

#include "calendar/workdays.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace referralbook::follow_up {
namespace {

using book::days;
using book::follow_up_facts;

const day start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 18};

std::optional<day> maybe_day() {
    if (*rc::gen::inRange(0, 3) == 0) return std::nullopt;
    return start + days{*rc::gen::inRange(-60, 30)};
}

follow_up_facts any_facts() {
    follow_up_facts facts;
    facts.received = start + days{*rc::gen::inRange(-100, 5)};
    facts.state = static_cast<book::status>(*rc::gen::inRange(0, 8));
    facts.changed = maybe_day();
    facts.attempts = *rc::gen::inRange(0, 8);
    facts.last_attempt = maybe_day();
    facts.reached = maybe_day();
    facts.thanked = maybe_day();
    facts.told = maybe_day();
    if (*rc::gen::arbitrary<bool>()) facts.told_status = static_cast<book::status>(*rc::gen::inRange(0, 8));
    facts.asked = maybe_day();
    facts.rewarded = maybe_day();
    facts.invited = maybe_day();
    return facts;
}

book::rules any_rules() {
    book::rules rules;
    rules.attempts_before_asking = *rc::gen::inRange(1, 5);
    rules.attempt_gap_days = *rc::gen::inRange(1, 10);
    rules.retry_gap_days = *rc::gen::inRange(1, 20);
    rules.tell_every_days = *rc::gen::inRange(1, 30);
    rules.gifts_regulated = *rc::gen::arbitrary<bool>();
    for (auto& closed : rules.week.closed) closed = *rc::gen::arbitrary<bool>();
    rules.week.closed[static_cast<std::size_t>(*rc::gen::inRange(0, 7))] = false;
    return rules;
}

RC_GTEST_PROP(a_referral, with_an_open_status_always_has_an_open_step_that_has_a_due_date, ()) {
    auto facts = any_facts();
    facts.state = static_cast<book::status>(*rc::gen::inRange(0, 5));
    const auto open = open_steps(facts, start, any_rules());
    RC_ASSERT(!open.empty());
    RC_ASSERT(std::ranges::all_of(open, [](open_step const& one) { return one.due.has_value(); }));
    // and one beside thanking and telling, so that doing those two does not end it
    RC_ASSERT(std::ranges::any_of(open, [](open_step const& one) {
        return one.what->id != step_id::thank_source && one.what->id != step_id::tell_source;
    }));
}

RC_GTEST_PROP(a_lost_referral, has_thanks_and_telling_at_most, ()) {
    auto facts = any_facts();
    facts.state = book::status::lost;
    for (auto const& open : open_steps(facts, start, any_rules()))
        RC_ASSERT(open.what->id == step_id::thank_source || open.what->id == step_id::tell_source);
}

RC_GTEST_PROP(the_next_step, is_the_first_of_the_open_ones, ()) {
    const auto facts = any_facts();
    const auto rules = any_rules();
    const auto open = open_steps(facts, start, rules);
    const auto next = next_step(facts, start, rules);
    RC_ASSERT(next.has_value() == !open.empty());
    if (next) RC_ASSERT(*next == open.front());
    RC_ASSERT(std::ranges::is_sorted(open, {}, [](open_step const& one) { return one.what->id; }));
}

RC_GTEST_PROP(no_attempt, is_due_closer_to_the_last_one_than_the_gap, ()) {
    auto facts = any_facts();
    facts.attempts = std::max(facts.attempts, 1);
    if (!facts.last_attempt) facts.last_attempt = start;
    const auto rules = any_rules();
    for (auto const& open : open_steps(facts, start, rules))
        if (open.what->id == step_id::ask_source || open.what->id == step_id::try_again)
            RC_ASSERT(*open.due >= *facts.last_attempt + days{rules.attempt_gap_days});
}

RC_GTEST_PROP(every_due_date, is_a_working_day, ()) {
    const auto rules = any_rules();
    for (auto const& open : open_steps(any_facts(), start, rules))
        if (open.due) RC_ASSERT(calendar::is_working_day(*open.due, rules.week));
}

RC_GTEST_PROP(the_checklist, does_not_depend_on_the_order_of_rows, ()) {
    std::vector<book::referral> rows;
    for (int i = 0; i < *rc::gen::inRange(0, 20); ++i) {
        book::referral one;
        one.row = i;
        one.source = std::string(1, static_cast<char>('A' + *rc::gen::inRange(0, 4)));
        one.facts = any_facts();
        one.snoozed_until = maybe_day();
        rows.push_back(one);
    }
    auto reversed = rows;
    std::ranges::reverse(reversed);
    const auto rules = any_rules();
    const source_questions ask{[](std::string_view source) { return static_cast<double>(source[0] % 3); }, {}};
    auto left = checklist_of(rows, start, rules, ask), right = checklist_of(reversed, start, rules, ask);
    for (auto& item : right.items) item.referral = rows.size() - 1 - item.referral;
    RC_ASSERT(left.items == right.items);
}

}
}
