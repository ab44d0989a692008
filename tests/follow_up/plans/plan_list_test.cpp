#include "follow_up/plans/plan_list.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::date;
using tests::november;

constexpr auto last = [](std::optional<day> when) { return [when](std::string_view) { return when; }; };

book::source_plan plan_of(std::string source = "Dr Ünal") {
    book::source_plan plan;
    plan.source = std::move(source);
    return plan;
}

std::vector<plan_item> on(day today, std::vector<book::source_plan> const& plans, plan_questions const& ask = {},
    book::rules const& rules = {}) {
    return plan_list_of(plans, {}, today, rules, ask);
}

std::vector<plan_item> given_on(
    day today, std::vector<book::given_referral> const& given, plan_questions const& ask = {}) {
    return plan_list_of({}, given, today, {}, ask);
}

book::given_referral sent(std::string partner, day when) {
    book::given_referral row;
    row.row = 4;
    row.partner = std::move(partner);
    row.client = "Tom";
    row.date = when;
    return row;
}

}

TEST(a_plan, that_says_nothing_of_how_far_we_are_has_nothing_due) {
    auto plan = plan_of();
    plan.serves = "Braces";
    EXPECT_THAT(on(november(18), {plan}), IsEmpty());
}

TEST(a_plan, of_somebody_who_is_to_be_left_alone_has_nothing_due) {
    auto plan = plan_of();
    plan.shown = november(4);
    const plan_questions ask{.left_alone = [](std::string_view who) { return who == "Dr Ünal"; }};
    EXPECT_THAT(on(november(19), {plan}, ask), IsEmpty());
    EXPECT_THAT(given_on(november(19), {sent("Dr Ünal", november(1))}, ask), IsEmpty());
    EXPECT_EQ(on(november(19), {plan}).size(), 1u);
}

TEST(a_step_of_the_ladder, is_due_so_many_days_after_the_one_before) {
    auto plan = plan_of();
    plan.shown = november(4);
    const auto items = on(november(17), {plan});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].what, plan_deed::rung);
    EXPECT_EQ(items[0].due, november(18)) << "14 days";
    EXPECT_EQ(items[0].urgency, flag::this_week);
    EXPECT_EQ(on(november(18), {plan})[0].urgency, flag::today);
    EXPECT_EQ(on(november(19), {plan})[0].urgency, flag::overdue);
    EXPECT_EQ(items[0].verb, "Motivate");
    EXPECT_EQ(items[0].name, "Dr Ünal");
    plan.shown = november(1);
    EXPECT_EQ(on(november(10), {plan})[0].due, november(16)) << "a Sunday moves to Monday";
}

TEST(a_step_of_the_ladder, counts_from_the_latest_of_those_done_and_skips_none) {
    auto plan = plan_of();
    plan.shown = november(9);
    plan.asked = november(2);
    EXPECT_EQ(on(november(18), {plan})[0].verb, "Motivate");
    EXPECT_EQ(on(november(18), {plan})[0].due, november(23));
    plan.motivated = plan.made_easy = plan.started = november(2);
    EXPECT_THAT(on(november(18), {plan}), Each(Field(&plan_item::what, plan_deed::coaching)))
        << "at the top there is nothing left";
}

TEST(the_first_step, is_due_today_where_the_plan_has_a_stage_and_later_where_a_day_is_typed) {
    auto plan = plan_of();
    plan.stage = "Attract";
    ASSERT_EQ(on(november(18), {plan}).size(), 1u);
    EXPECT_EQ(on(november(18), {plan})[0].due, november(18));
    EXPECT_EQ(on(november(18), {plan})[0].verb, "Show");
    EXPECT_EQ(on(november(18), {plan})[0].rest, "how");
    plan.rung_on = november(25);
    EXPECT_EQ(on(november(18), {plan})[0].due, november(25));
}

TEST(a_step_of_the_ladder, says_in_the_plans_own_words_what_to_bring_and_to_ask) {
    auto plan = plan_of();
    plan.gain = "quick\nreports.";
    plan.ask = "A call";
    plan.script = "Whom did you see this week?";
    plan.shown = november(4);
    EXPECT_EQ(on(november(18), {plan})[0].reason, "Say what they gain: quick reports.");
    plan.motivated = plan.made_easy = november(4);
    EXPECT_EQ(on(november(18), {plan})[0].reason, "Ask for: A call. Say: Whom did you see this week?");
}

TEST(a_coaching, comes_again_after_its_days_and_a_day_to_come_is_an_appointment) {
    auto plan = plan_of();
    plan.coached = november(2);
    EXPECT_EQ(on(november(18), {plan})[0].due, november(2) + days{91}) << "90 days later is a Sunday";
    plan.coached = november(20);
    EXPECT_EQ(on(november(18), {plan})[0].due, november(20));
    EXPECT_EQ(on(november(20), {plan})[0].due, november(20)) << "on the day itself it is still to be done";
    const plan_questions met{.last_touch = {}, .last_meeting = last(november(20)), .worth = {}, .called = {}};
    EXPECT_GT(on(november(20), {plan}, met)[0].due, november(20)) << "they were met that day";
    EXPECT_GT(on(november(21), {plan})[0].due, november(21));
    plan.coach_on = november(27);
    EXPECT_EQ(on(november(21), {plan})[0].due, november(27)) << "the typed day comes first";
}

TEST(a_promise, is_due_on_its_day_and_at_once_where_it_has_none) {
    auto plan = plan_of();
    plan.promise_on = november(20);
    EXPECT_THAT(on(november(18), {plan}), IsEmpty()) << "a day alone is no promise";
    plan.promised = "ten\nleaflets.";
    auto items = on(november(18), {plan});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].what, plan_deed::promise);
    EXPECT_EQ(title_of(items[0]), "Keep the promise to Dr Ünal");
    EXPECT_EQ(items[0].due, november(20));
    EXPECT_EQ(items[0].urgency, flag::this_week);
    EXPECT_EQ(items[0].reason, "You promised: ten leaflets.");
    plan.promise_on = {};
    EXPECT_EQ(on(november(18), {plan})[0].due, november(18));
    plan.promise_on = november(22);   // a Sunday
    EXPECT_EQ(on(november(18), {plan})[0].due, november(23));
    EXPECT_EQ(on(november(24), {plan})[0].urgency, flag::overdue);
}

TEST(a_meeting, comes_again_by_its_rhythm_after_the_last_one) {
    auto plan = plan_of();
    plan.meets = "Alone, weekly";
    EXPECT_EQ(on(november(18), {plan})[0].due, november(18)) << "never met";
    const plan_questions met{.last_touch = {}, .last_meeting = last(november(12)), .worth = {}, .called = {}};
    auto items = on(november(18), {plan}, met);
    EXPECT_EQ(items[0].due, november(19));
    EXPECT_EQ(items[0].repeats, (rhythm{.days = 7}));
    plan.meets = "Alone, monthly";
    EXPECT_EQ(on(november(18), {plan}, met)[0].due, date(2026, 12, 14)) << "the 12th is a Saturday";
    EXPECT_EQ(on(november(18), {plan}, met)[0].repeats, (rhythm{.months = 1}));
    plan.meets = "";
    EXPECT_THAT(on(november(18), {plan}, met), IsEmpty());
}

TEST(a_group, meets_at_once) {
    auto one = plan_of("Ann"), other = plan_of("Ben"), alone = plan_of("Cem");
    one.meets = other.meets = "Group, weekly";
    alone.meets = "Alone, weekly";
    other.meet_on = november(25);
    const auto items = on(november(18), {one, other, alone});
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].name, "Cem");
    EXPECT_THAT(items[1].people, ElementsAre("Ann", "Ben"));
    EXPECT_EQ(items[1].due, november(25)) << "the day that is typed for one of them";
    EXPECT_THAT(items[1].reason, HasSubstr("Ann, Ben"));
}

TEST(the_advisory_board, is_asked_together) {
    auto one = plan_of("Ann"), other = plan_of("Ben"), no = plan_of("Cem");
    one.board = other.board = "yes";
    no.board = "no";
    const auto items = on(november(18), {one, other, no});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].what, plan_deed::board);
    EXPECT_THAT(items[0].people, ElementsAre("Ann", "Ben"));
}

TEST(an_activity, counts_from_the_last_touch_and_leaves_the_first_step_to_the_ladder) {
    auto plan = plan_of();
    plan.stage = "Educate";
    EXPECT_EQ(on(november(18), {plan}).size(), 1u) << "the ladder alone";
    plan.shown = plan.motivated = plan.made_easy = plan.asked = plan.started = november(2);
    EXPECT_EQ(on(november(18), {plan})[0].due, november(18)) << "never touched, and nothing left on the ladder";
    const plan_questions touched{.last_touch = last(date(2026, 10, 19)), .last_meeting = {}, .worth = {}, .called = {}};
    EXPECT_EQ(on(november(18), {plan}, touched)[0].due, november(18)) << "30 days";
    EXPECT_EQ(on(november(18), {plan}, touched)[0].verb, "Educate");
    plan.stage = "Something else";
    EXPECT_THAT(on(november(18), {plan}, touched), Each(Field(&plan_item::what, plan_deed::coaching)));
}

TEST(a_client_whom_we_sent, is_asked_about_after_its_days_until_it_is_settled) {
    auto row = sent("Ann", november(2));
    EXPECT_EQ(given_on(november(18), {row})[0].due, date(2026, 12, 2));
    EXPECT_THAT(given_on(november(18), {row})[0].reason, HasSubstr("You sent Tom on"));
    EXPECT_THAT(given_on(november(1), {row}), IsEmpty()) << "not before it was";
    EXPECT_EQ(given_on(november(2) + days{120}, {row}).size(), 1u);
    EXPECT_THAT(given_on(november(2) + days{121}, {row}), IsEmpty()) << "after so long nobody asks";
    row.ask_on = november(20);
    EXPECT_EQ(given_on(november(2) + days{121}, {row}).size(), 1u) << "unless a day is typed";
    EXPECT_EQ(given_on(november(18), {row})[0].due, november(20));
    for (const auto* state : {"Won", "lost"}) {
        row.status = state;
        EXPECT_THAT(given_on(november(18), {row}), IsEmpty());
    }
    row.status = "Meeting";
    EXPECT_EQ(given_on(november(18), {row}).size(), 1u);
}

TEST(a_rhythm, keeps_its_weekday_and_its_day_of_the_month) {
    EXPECT_EQ(next_of(november(4), {.days = 7}, november(4)), november(11));
    EXPECT_EQ(next_of(november(4), {.days = 7}, november(10)), november(11));
    EXPECT_EQ(next_of(november(4), {.days = 7}, november(11)), november(18));
    EXPECT_EQ(next_of(november(4), {.days = 7}, november(1)), november(11)) << "never the day it counts from";
    EXPECT_EQ(next_of(date(2027, 1, 31), {.months = 1}, date(2027, 1, 31)), date(2027, 2, 28));
    EXPECT_EQ(next_of(date(2027, 1, 31), {.months = 1}, date(2027, 2, 28)), date(2027, 3, 31));
    EXPECT_EQ(next_of(date(2026, 10, 15), {.months = 3}, date(2027, 1, 15)), date(2027, 4, 15));
}

TEST(a_group, counts_from_the_day_on_which_it_met_and_not_from_meetings_with_one_of_them) {
    auto one = plan_of("Ann"), other = plan_of("Ben");
    one.meets = other.meets = "Group, monthly";
    plan_questions ask{.last_meeting = last(november(16))};
    EXPECT_EQ(on(november(18), {one, other}, ask)[0].planned, date(2026, 12, 16));
    ask.last_together = [](std::span<std::string const> who) {
        EXPECT_THAT(who, ElementsAre("Ann", "Ben"));
        return std::optional{november(2)};
    };
    EXPECT_EQ(on(november(18), {one, other}, ask)[0].planned, date(2026, 12, 2));
    ask.last_together = [](std::span<std::string const>) { return std::optional<day>{}; };
    EXPECT_EQ(on(november(18), {one, other}, ask)[0].planned, november(18)) << "the group has never met";
}

TEST(a_rhythm, of_the_last_day_of_a_month_stays_there) {
    std::vector<day> seen{date(2027, 1, 31)};
    for (int i = 0; i < 13; ++i) seen.push_back(next_of(seen.back(), {.months = 1}, seen.back()));
    for (const auto one : seen) EXPECT_TRUE(is_last_of_month(one)) << book::iso_date(one);
    EXPECT_EQ(seen[1], date(2027, 2, 28));
    EXPECT_EQ(seen[2], date(2027, 3, 31));
    EXPECT_EQ(seen.back(), date(2028, 2, 29));
    EXPECT_EQ(next_of(date(2027, 4, 30), {.months = 1}, date(2027, 4, 30)), date(2027, 5, 31));
    EXPECT_EQ(next_of(date(2027, 4, 30), {.months = 1, .month_day = 30}, date(2027, 4, 30)), date(2027, 5, 30));
    EXPECT_EQ(next_of(date(2027, 2, 28), {.months = 1, .month_day = 29}, date(2027, 2, 28)), date(2027, 3, 29));
    for (const unsigned at : {1u, 15u, 27u, 28u, 29u, 30u}) {   // of a month that has more days
        auto on = date(2027, 3, at);
        on = next_of(on, {.months = 1}, on);
        EXPECT_EQ(on, date(2027, 4, at));
    }
}

TEST(a_monthly_meeting, that_was_on_the_28th_or_30th_before_stays_there) {
    auto plan = plan_of();
    plan.meets = "Alone, monthly";
    const auto after = [&](day planned, std::optional<day> before) {
        plan.meet_on = planned;
        plan_questions ask;
        ask.meeting_before = [&](std::string_view, day until) {
            EXPECT_LE(until, planned);
            return before;
        };
        for (auto const& item : on(planned, {plan}, ask))
            if (item.what == plan_deed::meeting) return next_of(item.planned, *item.repeats, planned);
        return day{};
    };
    EXPECT_EQ(after(date(2027, 2, 28), date(2027, 1, 28)), date(2027, 3, 28));
    EXPECT_EQ(after(date(2027, 2, 28), date(2027, 1, 29)), date(2027, 3, 29));
    EXPECT_EQ(after(date(2027, 2, 28), date(2027, 1, 30)), date(2027, 3, 30));
    EXPECT_EQ(after(date(2027, 2, 28), date(2027, 1, 31)), date(2027, 3, 31));
    EXPECT_EQ(after(date(2027, 2, 28), {}), date(2027, 3, 31));
    EXPECT_EQ(after(date(2027, 2, 28), date(2026, 9, 28)), date(2027, 3, 31)) << "long ago";
    EXPECT_EQ(after(date(2027, 4, 30), date(2027, 3, 30)), date(2027, 5, 30));
    EXPECT_EQ(after(date(2027, 4, 30), date(2027, 3, 31)), date(2027, 5, 31));
    EXPECT_EQ(after(date(2027, 4, 15), date(2027, 3, 31)), date(2027, 5, 15));
}

TEST(a_coaching, is_due_some_time_after_the_ladder_is_done) {
    auto plan = plan_of();
    plan.shown = plan.motivated = plan.made_easy = plan.asked = november(2);
    const auto due = [&](plan_questions const& ask = {}) -> std::optional<day> {
        for (auto const& item : on(november(18), {plan}, ask))
            if (item.what == plan_deed::coaching) {
                EXPECT_EQ(item.repeats, (rhythm{.days = 90}));
                return item.planned;
            }
        return {};
    };
    const plan_questions misfits{.to_coach = [](std::string_view who) { return who == "Dr Ünal"; }};
    EXPECT_EQ(due(), std::nullopt);
    EXPECT_EQ(due(misfits), november(18)) << "some did not fit";
    plan.started = november(10);
    EXPECT_EQ(due(), november(10) + days{90});
    plan.coached = november(12);
    EXPECT_EQ(due(), november(12) + days{90});
    EXPECT_EQ(due(misfits), november(18));
    plan.coached = november(30);
    EXPECT_EQ(due(misfits), november(30)) << "an appointment";
    plan.coach_on = november(25);
    EXPECT_EQ(due(misfits), november(25)) << "typed";
}

TEST(a_plan, understands_all_but_no_of_the_board_and_says_which_words_it_does_not_know) {
    auto plan = plan_of();
    const auto has_board = [&](char const* word) {
        plan.board = word;
        for (auto const& item : on(november(18), {plan}))
            if (item.what == plan_deed::board) return true;
        return false;
    };
    for (auto const* word : {"yes", "Yes", "ja", "oui", "sí", "x", "since 2024", "chair"})
        EXPECT_TRUE(has_board(word)) << word;
    for (auto const* word : {"", " ", "no", "No", "nein", "non", "-"}) EXPECT_FALSE(has_board(word)) << word;
    const auto not_known = [&](char const* stage, char const* meets) {
        plan.stage = stage, plan.meets = meets;
        return words_not_known(plan);
    };
    for (auto const* meets : {"quarterly", "bi-weekly", "bimonthly", "every two weeks", "not monthly", "now and then",
             "semi-monthly", "wöchentlich", "Tuesdays"})
        EXPECT_THAT(not_known("", meets), ElementsAre("meets")) << meets;
    for (auto const* meets :
        {"", "no", "-", "nein", "Alone, weekly", "group, monthly", "Weekly", "monthly, in a group", "Group: weekly"})
        EXPECT_THAT(not_known("Attract", meets), IsEmpty()) << meets;
    for (auto const* stage : {"Attracted", "new", "Motivation", "done", "Stage 2"})
        EXPECT_THAT(not_known(stage, "Weekly"), ElementsAre("stage")) << stage;
    for (auto const* stage : {"", "-", "attract", "EDUCATE", "Motivate "})
        EXPECT_THAT(not_known(stage, "Weekly"), IsEmpty()) << stage;
    EXPECT_FALSE(meeting_of("bi-weekly"));
    EXPECT_FALSE(meeting_of("bimonthly"));
}

TEST(a_need, that_no_partner_fills_is_due_like_a_client_we_sent) {
    auto row = sent("", november(2));
    row.need = "Braces";
    const plan_questions nobody{.left_alone = [](std::string_view who) { return who.empty(); }};
    const auto items = given_on(november(18), {row}, nobody);
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(title_of(items[0]), "Find somebody for Braces");
    EXPECT_EQ(items[0].planned, november(2) + days{30});
    EXPECT_THAT(items[0].people, IsEmpty());
    EXPECT_THAT(items[0].reason, HasSubstr("Tom has needed it since"));
    row.ask_on = november(20);
    EXPECT_EQ(given_on(november(18), {row})[0].planned, november(20));
    row.status = "Lost";
    EXPECT_THAT(given_on(november(18), {row}), IsEmpty());
}

TEST(the_deeds_of_plans, are_named_for_ever) {
    for (const auto* name : {"Ladder", "Coaching", "Meeting", "Advisory board", "Activity", "Given"}) {
        const auto what = plan_deed_named(name);
        ASSERT_TRUE(what) << name;
        EXPECT_EQ(name_of(*what), name);
    }
    EXPECT_EQ(plan_deed_named("advisory BOARD"), plan_deed::board);
    EXPECT_FALSE(plan_deed_named("Dance"));
}

TEST(the_items_of_plans, come_by_their_day_and_then_by_worth) {
    auto one = plan_of("Ann"), other = plan_of("Ben");
    one.meets = other.meets = "Alone, weekly";
    const plan_questions ask{.last_touch = {},
        .last_meeting = {},
        .worth = [](std::string_view who) { return who == "Ben" ? 10.0 : 1.0; },
        .called = {}};
    EXPECT_EQ(on(november(18), {one, other}, ask)[0].name, "Ben");
    one.meet_on = november(17);
    EXPECT_EQ(on(november(18), {one, other}, ask)[0].name, "Ann");
}

}
