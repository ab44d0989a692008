#include "follow_up/steps.hpp"
#include "follow_up/answers.hpp"

#include "calendar/workdays.hpp"
#include "follow_up/known_so_far.hpp"
#include "follow_up/reason.hpp"
#include "text/said_word.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::follow_up {

namespace {

using book::days;
using book::status;
using text::to_say;
using enum step_id;
using maybe = std::optional<day>;

maybe later(maybe left, maybe right) { return std::max(left, right); }   // nothing is before every day

maybe after(maybe from, int count) { return from ? maybe{*from + days{count}} : from; }

maybe after_working(maybe from, int count, situation const& at) {
    if (!from) return from;
    return calendar::add_working_days(*from, count, at.rules.week).value_or(*from + days{count});
}

// Where the day of an attempt was not written down, the day the referral came stands for it: the earliest it can be.
maybe last_attempt(situation const& at) { return at.facts.last_attempt ? at.facts.last_attempt : at.facts.received; }

bool is(situation const& at, status state) { return at.facts.state == state; }

/// F12: until somebody was reached on that day or after it. It takes a source that is somebody and may be contacted.
bool open_f12(situation const& at) {
    auto const& facts = at.facts;
    return is_open(facts.state) && facts.three_way && !(facts.reached >= facts.three_way) && !facts.by_a_way &&
        facts.source_from != book::last_day;
}

/// Before a three-way meeting nobody calls: the source has made the appointment (S1).
bool unreached(situation const& at) {
    return is_open(at.facts.state) && !was_reached(at.facts) && !(open_f12(at) && at.facts.three_way >= at.today);
}

/// No more than thanks, so that no other word may betray who it is or what became of them.
bool only_thanks(situation const& at) { return at.facts.source_may_hear >= book::may_tell::thanks_only; }

bool enough_to_ask(situation const& at) {
    return !at.facts.by_a_way && at.facts.source_from != book::last_day && !only_thanks(at) &&
        at.facts.attempts >= at.rules.attempts_before_asking;
}

/// F5: the day a source of an open referral is told again, whatever the status.
maybe tell_again(situation const& at) {
    return is_open(at.facts.state) ? after(later(at.facts.told, at.facts.received), at.rules.tell_every_days) : maybe{};
}

maybe due_f3(situation const& at) {
    auto const& rules = at.rules;
    if (!enough_to_ask(at)) return after(last_attempt(at), rules.attempt_gap_days);
    if (at.facts.asked && at.facts.asked > last_attempt(at)) return after(at.facts.asked, rules.attempt_gap_days);
    return after(last_attempt(at), std::max(rules.retry_gap_days, rules.attempt_gap_days));   // the gap is never broken
}

/// F8: a client who said how it was, and was not happy, is not asked for referrals.
bool may_be_asked(situation const& at) { return !at.facts.score || is(mood::happy, at.rules, at.facts); }

/// F10: of a client of long ago nobody asks any more how it was.
bool open_f10(situation const& at) {
    constexpr int days_to_ask = 90;
    auto const& facts = at.facts;
    const auto last = after(at.facts.counted_since(), at.rules.ask_how_days + days_to_ask);
    return facts.asks_how && is(at, status::won) && !facts.asked_how && !facts.score && !facts.invited &&
        !(last && at.today > *last);
}

bool open_f11(situation const& at) {
    return at.facts.asks_how && is(at, status::won) && is(mood::unhappy, at.rules, at.facts) && !at.facts.put_right;
}

/// F13: a client of whom nothing else is open.
bool open_f13(situation const& at) {
    return at.rules.client_days > 0 && is(at, status::won) && at.facts.client_touched && !open_f10(at) && !open_f11(at);
}

bool open_f5(situation const& at) {
    if (at.facts.source_may_hear == book::may_tell::nothing) return false;
    if (source_lacks_the_answer(at.rules, at.facts)) return true;
    if (source_knows_an_older_status(at.facts)) return true;
    const auto again = tell_again(at);
    return again && at.today >= *again;
}

maybe due_f5(situation const& at) {
    const auto again = tell_again(at);
    if (source_lacks_the_answer(at.rules, at.facts) && !source_knows_an_older_status(at.facts))
        return after_working(at.facts.asked_how, at.rules.tell_days, at);
    if (!source_knows_an_older_status(at.facts)) return again;
    const auto change = after_working(
        later(at.facts.counted_since(), later(at.facts.told, at.facts.received)), at.rules.tell_days, at);
    if (!change || !again) return change ? change : again;
    return std::min(change, again);
}

// clang-format off
constexpr step table[]{
    {thank_source, to_say("Thank the source"),
         [](situation const& at) { return !at.facts.thanked; },
         [](situation const& at) { return at.facts.received; },
         {to_say("Thank {1}"), person::source}, why::thank},
    {ask_source, to_say("Ask the source to help"),
         [](situation const& at) {
             return unreached(at) && at.facts.attempts >= 1 && enough_to_ask(at) && !at.facts.asked &&
                 at.facts.prospect_from != book::last_day;   // no help to reach somebody who is to be left alone
         },
         [](situation const& at) {
             // Nor before the day from which they may be contacted at all.
             const auto due = after(last_attempt(at), at.rules.attempt_gap_days);
             return due ? later(due, at.facts.prospect_from) : due;
         },
         {to_say("Ask {1} to help"), person::source}, why::ask_for_help},
    {try_again, to_say("Try again"),
         [](situation const& at) {
             return unreached(at) && at.facts.attempts >= 1 && (!enough_to_ask(at) || at.facts.asked);
         },
         due_f3,
         {to_say("Try again {1}"), person::prospect}, why::try_again},
    {first_call, to_say("First call"),
         [](situation const& at) { return unreached(at) && at.facts.attempts < 1; },
         [](situation const& at) { return after_working(at.facts.received, at.rules.first_call_days, at); },
         {to_say("First call {1}"), person::prospect}, why::first_call},
    {tell_source, to_say("Tell the source where it stands"), open_f5, due_f5,
         {to_say("Tell {1}"), person::source}, why::tell},
    {reward_source, to_say("Reward the source"),
         [](situation const& at) {
             return is(at, status::won) && !at.facts.rewarded && !at.facts.no_gift && !at.rules.gifts_regulated &&
                 !only_thanks(at);
         },
         [](situation const& at) { return after_working(at.facts.counted_since(), at.rules.reward_days, at); },
         {to_say("Reward {1}"), person::source}, why::reward},
    {move_on, to_say("Move it on"),
         [](situation const& at) { return is_open(at.facts.state) && was_reached(at.facts) && !open_f12(at); },
         [](situation const& at) { return after(last_touch(at.facts), at.rules.move_on_days); },
         {to_say("Move {1} on"), person::prospect}, why::move_on},
    {ask_client, to_say("Ask the new client for referrals"),
         [](situation const& at) { return is(at, status::won) && !at.facts.invited && may_be_asked(at); },
         [](situation const& at) { return after(at.facts.counted_since(), at.rules.invite_days); },
         {to_say("Ask {1} for referrals"), person::prospect}, why::invite},
    {check_in, to_say("Check in again"),
         [](situation const& at) { return is(at, status::nurture); },
         [](situation const& at) { return after(last_touch(at.facts), at.rules.nurture_days); },
         {to_say("Check in with {1}"), person::prospect}, why::check_in},
    {ask_how, to_say("Ask how it was"), open_f10,
         [](situation const& at) { return after(at.facts.counted_since(), at.rules.ask_how_days); },
         {to_say("Ask {1} how it was"), person::prospect}, why::ask_how},
    {put_right, to_say("Put it right"), open_f11,
         [](situation const& at) {
             return after_working(
                 later(at.facts.asked_how, at.facts.counted_since()), at.rules.put_right_days, at);
         },
         {to_say("Put it right with {1}"), person::prospect}, why::put_right},
    {meet_three, to_say("Three-way meeting"), open_f12,
         [](situation const& at) { return at.facts.three_way; },
         {to_say("Meet {1} and the source"), person::prospect}, why::meet_three},
    {keep_touch, to_say("Keep in touch"), open_f13,
         [](situation const& at) { return after(at.facts.client_touched, at.rules.client_days); },
         {to_say("Keep in touch with {1}"), person::prospect}, why::keep_touch},
};
// clang-format on

/// The day from which the person of a step may be contacted; last_day is never.
maybe contact_from(step const& rule, situation const& at) {
    return rule.says.whom == person::source ? at.facts.source_from : at.facts.prospect_from;
}

/// A way, such as the website, is nobody to thank, to ask or to tell; and who must not be contacted is left alone.
bool is_open(step const& rule, situation const& at) {
    return !(at.facts.by_a_way && rule.says.whom == person::source) && contact_from(rule, at) != book::last_day &&
        rule.open(at);
}

open_step opened(step const& rule, situation const& at) {
    const auto known = rule.due(at);
    if (rule.id == meet_three) return {&rule, known};   // an appointment stays on its day
    const auto due = known ? later(known, contact_from(rule, at)) : known;
    return {&rule, due ? maybe{calendar::moved_to_working_day(*due, at.rules.week)} : due};
}

}

std::string said_headline::with(std::string_view name) const {
    std::string text = before;
    text::append_part(text, " ", name);
    text::append_if_any(text, " ", behind);
    return text;
}

said_headline said(headline const& what, text::language const& say) {
    const auto text = say.tr(what.text);
    const auto name = text.find("{1}");
    if (name == std::string::npos) return {text, ""};
    return {std::string{text::trimmed(text.substr(0, name))}, std::string{text::trimmed(text.substr(name + 3))}};
}

std::span<step const> steps() { return table; }

step const& step_of(step_id id) { return *std::ranges::find(table, id, &step::id); }

std::optional<step_id> step_named(std::string_view text) {
    for (auto const& rule : table)
        if (text::says(text, rule.name) || std::to_string(number_of(rule.id)) == text::trimmed(text)) return rule.id;
    return std::nullopt;
}

std::vector<open_step> open_steps(book::follow_up_facts const& facts, day today, book::rules const& rules) {
    const situation at{facts, today, rules};
    std::vector<open_step> found;
    for (auto const& rule : table)
        if (is_open(rule, at)) found.push_back(opened(rule, at));
    return found;
}

std::optional<open_step> next_step(book::follow_up_facts const& facts, day today, book::rules const& rules) {
    const situation at{facts, today, rules};
    const auto first = std::ranges::find_if(table, [&](step const& rule) { return is_open(rule, at); });
    if (first == std::end(table)) return std::nullopt;
    return opened(*first, at);
}

}
