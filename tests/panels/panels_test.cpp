#include "calendar/workdays.hpp"
#include "panel_books.hpp"
#include "panels/before_set_up.hpp"
#include "panels/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <set>

using namespace referralbook;
using namespace referralbook::panels;
using namespace std::chrono;
using testing::HasSubstr;

namespace {

view showing(std::string list, int count) {
    view result;
    result.shown.emplace(std::move(list), count);
    return result;
}

view after_thanking() {
    view result;
    result.said = "Thanked Dr Ünal.";
    result.can_undo = true;
    return result;
}

bool names_are_unique(std::vector<element> const& elements) {
    std::set<std::string> names, ids;
    for (auto const& one : elements) {
        if (one.name.empty() || !names.insert(one.name).second || !ids.insert(one.id).second) return false;
    }
    return true;
}

std::size_t checks_in(std::vector<element> const& elements) {
    return static_cast<std::size_t>(std::ranges::count(elements, element_kind::check, &element::kind));
}

}

TEST(follow_ups_panel, says_what_with_whom_and_why_and_offers_a_check_box_and_a_snooze) {
    auto const panel = panel_of(small_book());
    auto const* check = named(panel, "Thank Dr. Ünal, No. 1");
    ASSERT_NE(check, nullptr);
    EXPECT_EQ(check->kind, element_kind::check);
    auto const& done = std::get<command>(check->does);
    EXPECT_EQ(done.path, "Done");
    EXPECT_THAT(done.arguments,
        testing::Contains(testing::Pair("Step", std::variant<std::string, double>{"Thank the source"})));
    auto const* snooze = named(panel, "Later: First call Tom Bright, No. 1");
    ASSERT_NE(snooze, nullptr);
    EXPECT_EQ(snooze->text, "Later ▾");
    auto const* write = named(panel, "Write a letter: Thank Dr. Ünal, No. 1");
    ASSERT_NE(write, nullptr);
    EXPECT_EQ(std::get<command>(write->does).path, "Draft");
    EXPECT_EQ(named(panel, "Write a letter: First call Tom Bright, No. 1"), nullptr) << "a call is no letter";
    auto const* link = named(panel, "Go to Thank Dr. Ünal, No. 1");
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(std::get<go_to_cell>(link->does), (go_to_cell{"Referrals", 1, 2}));
    EXPECT_THAT(all_text(panel), HasSubstr("Tom Bright"));
    EXPECT_THAT(all_text(panel),
        HasSubstr("020\u00a0"
                  "7946\u00a0"
                  "0018"));
}

TEST(follow_ups_panel, groups_what_is_overdue_and_what_is_due_today_with_their_counts) {
    auto const panel = panel_of(small_book());
    EXPECT_NE(named(panel, "Overdue: 3 steps"), nullptr);
    EXPECT_NE(named(panel, "Today: 1 step"), nullptr);
    EXPECT_NE(named(panel, "Never visited: 1 person"), nullptr);
    EXPECT_EQ(checks_in(panel), 5u);
}

TEST(follow_ups_panel, trying_to_reach_somebody_asks_whether_they_were_reached) {
    auto const panel = panel_of(small_book());
    auto const* check = named(panel, "Try Wei Lam again, No. 2");
    if (!check) check = named(panel, "Try again Wei Lam, No. 2");
    ASSERT_NE(check, nullptr) << all_text(panel);
    auto const& choices = std::get<std::vector<choice>>(check->does);
    ASSERT_EQ(choices.size(), 2u);
    EXPECT_EQ(choices[0].text, "Reached");
    EXPECT_EQ(choices[1].text, "No answer");
}

TEST(follow_ups_panel, snooze_offers_tomorrow_the_next_monday_and_a_date) {
    auto const panel = panel_of(small_book());
    auto const& choices = std::get<std::vector<choice>>(named(panel, "Later: First call Tom Bright, No. 1")->does);
    ASSERT_EQ(choices.size(), 3u);
    EXPECT_EQ(choices[0].text, "Tomorrow, Thu 19 Nov");
    EXPECT_EQ(choices[1].text, "Next week, Mon 23 Nov");
    EXPECT_EQ(choices[2].text, "On a date…");
}

TEST(follow_ups_panel, a_thank_you_can_be_put_off_to_the_working_day_after_its_own_due_date_and_no_longer) {
    auto content = small_book();
    const auto panel = panel_of(content);
    const auto only_says = [](std::vector<element> const& of, std::string_view name) {
        auto const& lines = std::get<std::vector<choice>>(named(of, name)->does);
        return lines.size() == 1 && lines[0].what == command{} ? lines[0].text : "";
    };
    EXPECT_EQ(only_says(panel, "Later: Thank Dr. Ünal, No. 1"),
        "Can wait no longer: was due by Tue 17 Nov");   // came on Monday
    auto const& choices = std::get<std::vector<choice>>(named(panel, "Later: Thank Harbour, No. 3")->does);
    ASSERT_EQ(choices.size(), 1u);
    EXPECT_EQ(choices[0].text, "Tomorrow, Thu 19 Nov");
    content.referrals[2].facts.received = today - days{1};
    content.referrals[2].snoozed_until = today;   // put off once: it is due today, and cannot wait again
    EXPECT_NE(named(panel_of(content), "Thank Harbour, No. 3"), nullptr);
    EXPECT_EQ(only_says(panel_of(content), "Later: Thank Harbour, No. 3"), "Can wait no longer than Wed 18 Nov");
}

TEST(follow_ups_panel, never_says_that_something_can_wait_up_to_a_day_that_is_past) {
    for (int came = 0; came < 12; ++came)
        for (const bool closed_tomorrow : {false, true})
            for (const bool three_way : {false, true}) {
                auto content = small_book();
                auto& facts = content.referrals[2].facts;
                facts.received = today - days{came};
                if (three_way) facts.thanked = *facts.received, facts.three_way = today - days{came / 2};
                if (closed_tomorrow) content.values.week.holidays = {today + days{1}};
                const auto panel = panel_of(content);
                auto const* found = named(
                    panel, three_way ? "Later: Meet Mara Voss and the source, No. 3" : "Later: Thank Harbour, No. 3");
                if (!found) continue;   // not due
                const auto came_open = calendar::moved_to_working_day(*facts.received, content.values.week);
                const auto latest = three_way ? *facts.three_way
                                              : *calendar::add_working_days(came_open, 1, content.values.week);
                auto const& choices = std::get<std::vector<choice>>(found->does);
                ASSERT_EQ(choices.size(), 1u);
                const auto day = book::short_date(latest, today, {});
                EXPECT_EQ(choices[0].text,
                    latest < today        ? "Can wait no longer: was due by " + day
                        : latest == today ? "Can wait no longer than " + day
                        : closed_tomorrow ? day
                                          : "Tomorrow, " + day);
                EXPECT_EQ(choices[0].what == command{}, latest <= today);
            }
}

TEST(follow_ups_panel, counts_the_touches_of_today_that_belong_to_a_referral_as_done) {
    auto content = small_book();
    content.touches.push_back(touch_on(today, 3));
    content.touches.push_back(touch_on(today, std::nullopt));
    content.touches.push_back(touch_on(today - days{1}, 3));
    auto const panel = panel_of(content);
    auto const* text = named(panel, "Show what is done today: 1 of 5 done today");
    ASSERT_NE(text, nullptr);
    EXPECT_DOUBLE_EQ(named(panel, "Bar: 1 of 5 done today")->share, 0.2);
}

TEST(follow_ups_panel, an_empty_list_says_so_kindly) {
    auto const empty = panel_of(empty_book());
    EXPECT_THAT(all_text(empty), HasSubstr("No referrals yet"));
    EXPECT_EQ(std::get<command>(named(empty, "New referral…")->does).path, "NewReferral");
    ASSERT_NE(named(empty, "New enquiry…"), nullptr);
    EXPECT_EQ(std::get<command>(named(empty, "New enquiry…")->does).path, "NewEnquiry");
    auto calm = empty_book();
    auto lost = referral_from("Harbour", "Mara Voss", 40, 1);
    lost.facts.state = lost.facts.told_status.emplace(book::status::lost);
    lost.facts.thanked = lost.facts.told = today;
    calm.referrals.push_back(lost);
    EXPECT_THAT(all_text(panel_of(calm)), HasSubstr("every promise is kept"));
}

TEST(follow_ups_panel, offers_to_take_over_a_list_of_referrals_while_there_is_none) {
    view chosen;
    chosen.lists = {"Referrals 2025", "Leads"};
    const auto empty = follow_ups(*digest_of(empty_book(), today), chosen);
    EXPECT_THAT(all_text(empty), HasSubstr("The sheet \"Leads\" seems to list referrals."));
    EXPECT_EQ(std::get<command>(named(empty, "Take over the referrals of Leads")->does),
        (command{command_path::set_up, {{argument::sheet, "Leads"}}}));
    auto content = empty_book();
    content.referrals.push_back(referral_from("Harbour", "Mara Voss", 40, 1));
    EXPECT_THAT(all_text(follow_ups(*digest_of(content, today), chosen)), testing::Not(HasSubstr("seems to list")));
}

TEST(follow_ups_panel, lists_some_pages_of_a_group_until_more_is_asked_for) {
    auto content = empty_book();
    for (int row = 1; row <= 300; ++row)
        content.referrals.push_back(referral_from("Source " + std::to_string(row), "P", 3, row));
    auto const panel = panel_of(content);
    EXPECT_EQ(checks_in(panel), 60u);
    EXPECT_EQ(std::ranges::count(panel, paging::item, &element::pages), 60);
    auto const more = std::ranges::find(panel, "overdue/more", &element::id);
    ASSERT_NE(more, panel.end());
    EXPECT_EQ(more->text, "540 more overdue");
    EXPECT_EQ(more->stands_for, 540u) << "counted below a page";
    auto const& asked = std::get<show>(more->does);
    EXPECT_EQ(checks_in(panel_of(content, showing(asked.list, asked.count))), 180u);
}

TEST(follow_ups_panel, has_the_same_actions_in_the_same_order_in_every_line) {
    auto const panel = panel_of(small_book());
    std::vector<std::string> keys;
    for (auto const& one : panel)
        if (one.where == place::trail && one.kind == element_kind::button && one.id.starts_with("step/"))
            keys.push_back(one.id.substr(one.id.rfind('/') + 1));
    EXPECT_EQ(std::ranges::count(keys, "later"), std::ranges::count(keys, "more"));
    ASSERT_FALSE(keys.empty());
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
        const auto behind = keys[i] == "more" ? "later" : "more";
        EXPECT_TRUE(keys[i + 1] == behind || (keys[i] == "later" && keys[i + 1] == "write")) << keys[i] << keys[i + 1];
    }
}

TEST(follow_ups_panel, this_week_opens_when_it_is_asked_for) {
    auto content = empty_book();
    auto soon = referral_from("Harbour", "Mara Voss", 0, 1);
    soon.facts.thanked = today;
    content.referrals.push_back(soon);   // first call tomorrow
    auto const closed = panel_of(content);
    EXPECT_EQ(checks_in(closed), 0u);
    EXPECT_THAT(all_text(closed), HasSubstr("Next 7 days (1)"));
    EXPECT_EQ(checks_in(panel_of(content, showing("week", 12))), 1u);
}

TEST(follow_ups_panel, names_the_cell_that_cannot_be_read_and_what_it_needs) {
    auto content = small_book();
    content.referrals[0].unreadable = "Date, Status";
    auto const text = all_text(panel_of(content));
    EXPECT_THAT(text, HasSubstr("Referrals.B2"));
    EXPECT_THAT(text, HasSubstr("Date: a date is needed"));
    EXPECT_THAT(text, HasSubstr("Referrals.I2"));
    EXPECT_THAT(text, HasSubstr("one of these is needed: New, Trying"));
}

TEST(follow_ups_panel, names_the_words_of_a_plan_that_say_nothing_to_it) {
    auto content = small_book();
    book::table_place place;
    place.sheet = "Source plans";
    place.columns = {{"source", 0}, {"stage", 1}, {"meets", 2}, {"coached", 3}};
    content.places[book::table_id::plans] = place;
    auto& plan = content.plans.emplace_back();
    plan.row = 1;
    plan.source = "Dr Ünal";
    EXPECT_THAT(all_text(panel_of(content)), Not(HasSubstr("Source plans.")));
    plan.stage = "Befriend", plan.meets = "fortnightly", plan.unreadable = "Coached on";
    auto const text = all_text(panel_of(content));
    EXPECT_THAT(text, HasSubstr("Source plans.B2"));
    EXPECT_THAT(text, HasSubstr("Stage: one of these is needed: Attract; Educate; Motivate"));
    EXPECT_THAT(text, HasSubstr("Source plans.C2"));
    EXPECT_THAT(text, HasSubstr("Meets: one of these is needed: Alone, weekly; Alone, monthly"));
    EXPECT_THAT(text, HasSubstr("Source plans.D2"));
    EXPECT_THAT(text, HasSubstr("Coached on: a date is needed"));
    content.say = content.writes = text::language_of("de");
    EXPECT_THAT(all_text(panel_of(content)), HasSubstr("Angeleitet am: "));
}

TEST(follow_ups_panel, names_the_heading_that_was_renamed_and_the_log_that_was_deleted) {
    auto content = small_book();
    content.places.at(book::table_id::referrals).columns.erase("source");
    EXPECT_THAT(all_text(panel_of(content)), HasSubstr("the heading Source is missing"));
    content = small_book();
    content.places.erase(book::table_id::touches);
    EXPECT_THAT(all_text(panel_of(content)), HasSubstr("what was done is not known"));
    EXPECT_THAT(all_text(panel_of(small_book())), Not(HasSubstr("is missing")));
}

TEST(follow_ups_panel, names_the_rule_that_cannot_be_used) {
    auto content = small_book();
    content.bad_rules.push_back(
        {"Retry gap days", 9, "Rules, Retry gap days: a whole number from 1 to 3650 is needed."});
    auto const panel = panel_of(content);
    EXPECT_THAT(all_text(panel), HasSubstr("a whole number from 1 to 3650 is needed"));
    EXPECT_EQ(std::get<go_to_cell>(named(panel, "Go to cell Rules.B11")->does), (go_to_cell{"Rules", 10, 1}));
}

TEST(follow_ups_panel, offers_to_complete_rows_typed_below) {
    auto content = small_book();
    content.places.at(book::table_id::referrals).without_formulas = {4, 5};
    content.places.at(book::table_id::contacts).without_formulas = {9};
    auto const panel = panel_of(content);
    ASSERT_NE(named(panel, "Complete: 3 new rows typed below have no formulas yet."), nullptr);
}

TEST(follow_ups_panel, a_read_only_book_can_be_read_but_has_nothing_to_press) {
    auto content = small_book();
    content.read_only = true;
    content.places.at(book::table_id::referrals).without_formulas = {4};
    auto const panel = panel_of(content);
    EXPECT_EQ(checks_in(panel), 0u);
    EXPECT_EQ(std::ranges::count(panel, element_kind::button, &element::kind), 0);
    EXPECT_THAT(all_text(panel), HasSubstr("read-only"));
    EXPECT_THAT(all_text(panel), HasSubstr("Dr Ünal"));
}

TEST(follow_ups_panel, the_last_sentence_stands_at_the_foot_with_its_undo) {
    auto const panel = panel_of(small_book(), after_thanking());
    auto const answer = std::ranges::find(panel, "Thanked Dr Ünal.", &element::text);
    ASSERT_NE(answer, panel.end());
    EXPECT_EQ(answer->pages, paging::foot);
    EXPECT_TRUE(std::holds_alternative<undo_last>(named(panel, "Undo: Thanked Dr Ünal.")->does));
}

TEST(follow_ups_panel, a_long_sentence_stands_there_by_its_beginning_and_in_full_when_it_is_asked_for) {
    auto chosen = after_thanking();
    chosen
        .said = "The workbook is set up: 8 columns right of column H; 6 sheets: Today, Referrals, Sources and others.";
    auto panel = panel_of(small_book(), chosen);
    auto const* brief = named(panel, chosen.said);
    ASSERT_NE(brief, nullptr);
    EXPECT_EQ(brief->text, "The workbook is set up: 8 columns right of column H; 6…");
    EXPECT_EQ(named(panel, "In full: " + chosen.said), nullptr);
    chosen.shown.emplace(std::get<show>(brief->does).list, std::get<show>(brief->does).count);
    panel = panel_of(small_book(), chosen);
    ASSERT_NE(named(panel, "In full: " + chosen.said), nullptr);
    EXPECT_EQ(std::get<show>(named(panel, chosen.said)->does).count, 0) << "and away again";
}

TEST(every_panel, every_element_has_a_name_and_an_id_of_its_own) {
    auto content = small_book();
    for (int row = 4; row < 60; ++row)
        content.referrals.push_back(referral_from("Dr Ünal", "Tom Bright", row % 30, row % 7));
    EXPECT_TRUE(names_are_unique(panel_of(content, showing("overdue", 200))));
    EXPECT_TRUE(names_are_unique(sources(*digest_of(content, today), {})));
    EXPECT_TRUE(names_are_unique(before_set_up(false, after_thanking())));
}

TEST(the_deck, offers_a_book_of_before_the_new_usual_numbers) {
    auto content = small_book();
    content.grids[book::table_id::rules] = {
        {std::string{"Half-life"}, 180.0}, {std::string{"Keep coming"}, .8}, {book::cell{}, book::cell{}}};
    auto const panel = panel_of(content);
    EXPECT_THAT(all_text(panel),
        HasSubstr("The usual numbers of the Rules sheet are others now: Half-life 365 instead of 180, Of 100 sources "
                  "stop in a year 50. Set up again offers them; what you changed stays."));
    EXPECT_EQ(std::get<command>(named(panel, "Set up again, with the new usual numbers")->does).path, "SetUp");
    content.grids[book::table_id::rules].push_back({std::string{"Of 100 sources stop in a year"}, 30.0});
    EXPECT_FALSE(named(panel_of(content), "Set up again, with the new usual numbers"));
}

TEST(before_set_up_panel, says_what_would_happen_and_offers_the_button) {
    auto const panel = before_set_up(false, {});
    auto const* button = named(panel, "Set up this workbook");
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(std::get<command>(button->does).path, "SetUp");
    EXPECT_THAT(all_text(panel), HasSubstr("Nothing of yours is moved"));
    EXPECT_EQ(named(before_set_up(true, {}), "Set up this workbook"), nullptr);
}

TEST(every_panel, a_book_of_twenty_thousand_referrals_shows_no_more_than_a_screenful_or_two) {
    auto content = empty_book();
    for (int row = 1; row <= 5000; ++row)
        content.contacts.push_back(contact_with("Contact " + std::to_string(row), "1", row));
    for (int row = 1; row <= 20000; ++row)
        content.referrals.push_back(referral_from("Contact " + std::to_string(row % 800), "Prospect", row % 700, row));
    auto const known = digest_of(content, today);
    EXPECT_LT(follow_ups(*known, {}).size(), 2000u);
    EXPECT_LT(sources(*known, {}).size(), 2000u);
}
