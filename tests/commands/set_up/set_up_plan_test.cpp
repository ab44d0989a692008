#include "book/rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "book/rules/rule_table.hpp"
#include "commands/set_up/money.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "commands/set_up/set_up_referrals.hpp"
#include "commands/set_up/status_words.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using commands::set_up_facts;
using recognition::role;
using namespace referralbook::tests;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using namespace std::chrono_literals;
constexpr auto today = set_up_on;
constexpr book::day long_ago{2025y / 6 / 2}, last_week{2026y / 10 / 27};

set_up_facts contacts() {
    return sheet(recognition::sheet_kind::contacts, {{role::who, {words("Anna Meyer"), words("Ben Ude")}}});
}

set_up_facts log(std::vector<recognition::sample_cell> dates, std::string const& status = "") {
    std::vector<recognition::sample_cell> sources(dates.size(), words("Okafor Dental")),
        states(dates.size(), words(status));
    return sheet(recognition::sheet_kind::referral_log,
        {{role::date, std::move(dates)}, {role::source, sources}, {role::status, states},
            {role::prospect, std::vector<recognition::sample_cell>(sources.size(), words("Ben Ude"))}});
}

std::vector<std::string> titles(commands::set_up_plan const& plan) {
    std::vector<std::string> result;
    for (auto const& [id, title] : plan.sheets) result.push_back(title);
    return result;
}

std::vector<std::string> added(commands::set_up_plan const& plan) {
    std::vector<std::string> result;
    for (auto const& [key, column] : plan.contacts.to_add) result.push_back(key + std::to_string(column));
    return result;
}

}

TEST(set_up_plan, adds_the_contact_columns_side_by_side_right_of_the_table) {
    const auto plan = commands::plan_set_up(contacts());
    ASSERT_TRUE(plan);
    EXPECT_THAT(added(*plan),
        ElementsAre("type1", "area2", "cadence3", "last_touch4", "next_visit5", "visit_flag6", "worth7", "band8"));
    EXPECT_THAT(plan->adds, testing::Contains("8 columns right of column A"));
}

TEST(set_up_plan, adds_a_column_of_names_where_the_sheet_has_first_and_last_names) {
    auto facts = sheet(
        recognition::sheet_kind::contacts, {{role::first_name, {words("Anna")}}, {role::last_name, {words("Meyer")}}});
    EXPECT_EQ(added(*commands::plan_set_up(facts)).front(), "who2");
}

TEST(set_up_plan, moves_right_of_what_stands_in_the_way) {
    auto facts = contacts();
    facts.filled_columns.insert(5);
    EXPECT_EQ(added(*commands::plan_set_up(facts)).front(), "type6");
}

TEST(set_up_plan, never_adds_a_second_column_of_one_role) {
    auto facts = sheet(recognition::sheet_kind::contacts,
        {{role::who, {words("Anna")}}, {role::type, {words("Client")}}, {role::area, {words("North")}}});
    EXPECT_THAT(added(*commands::plan_set_up(facts)),
        ElementsAre("cadence3", "last_touch4", "next_visit5", "visit_flag6", "worth7", "band8"));
}

TEST(set_up_plan, gives_a_sheet_another_title_where_its_own_is_taken) {
    auto facts = contacts();
    facts.sheet_titles = {"People", "REFERRALS", "Referrals 2"};
    EXPECT_THAT(titles(*commands::plan_set_up(facts)),
        ElementsAre("Today", "Referrals 3", "Sources", "Touches", "Rules", "Lists"));
}

TEST(set_up_plan, again_is_empty_and_brings_only_what_was_deleted) {
    auto facts = contacts();
    auto first = *commands::plan_set_up(facts);
    for (auto const& table : book::tables()) facts.names.insert(std::string{table.name});
    facts.contacts_sheet = "People";
    facts.contacts_header_row = 2;
    facts.contact_columns = first.contacts.columns;
    for (auto const& [key, column] : facts.contact_columns) facts.filled_columns.insert(column);
    EXPECT_TRUE(commands::plan_set_up(facts)->empty());
    facts.names.erase("RB_TODAYS_LIST");
    facts.contact_columns.erase("band");
    const auto again = *commands::plan_set_up(facts);
    EXPECT_THAT(titles(again), ElementsAre("Today"));
    EXPECT_THAT(added(again), ElementsAre("band9"));   // its old place is still filled
}

TEST(set_up_plan, refuses_a_second_sheet_of_contacts) {
    auto facts = contacts();
    facts.contacts_sheet = "Clients";
    EXPECT_THAT(commands::plan_set_up(facts).error().sentence, HasSubstr("\"Clients\""));
}

TEST(set_up_plan, makes_a_referral_of_each_contact_with_a_source_and_a_date) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna"), words("Ben"), words("Cleo"), words("Dan")}},
            {role::referred_by, {words("Okafor"), words("Okafor"), words("n/a"), blank()}},
            {role::received, {date(last_week), blank(), date(last_week), date(last_week)}}});
    const auto plan = *commands::plan_set_up(facts);
    ASSERT_EQ(plan.referrals.rows.size(), 1u);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "prospect"), book::cell{"Anna"});
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "status"), book::cell{"New"});
    EXPECT_EQ(plan.referrals.without_date, 1);
    EXPECT_THAT(plan.done, HasSubstr("1 row names a source but has no date"));
}

TEST(set_up_plan, does_not_take_the_rows_of_a_log_twice) {
    auto facts = log({date(last_week)});
    EXPECT_EQ(commands::plan_set_up(facts)->referrals.rows.size(), 1u);
    facts.log_taken = true;
    EXPECT_THAT(commands::plan_set_up(facts)->referrals.rows, IsEmpty());
}

TEST(set_up_plan, goes_on_from_the_highest_number_ever_given) {
    auto facts = log({date(last_week), date(last_week)});
    facts.last_number = 40;
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(cell_of(plan.referrals.rows[1], "number"), book::cell{42.0});
    EXPECT_EQ(plan.referrals.last_number, 42);
}

TEST(set_up_plan, leaves_dates_out_that_can_be_read_in_two_ways_and_says_so) {
    const auto plan = *commands::plan_set_up(log({words("03/04/25"), words("05/06/25")}));
    EXPECT_THAT(plan.referrals.rows, IsEmpty());
    EXPECT_EQ(plan.referrals.ambiguous_dates, 2);
    EXPECT_THAT(plan.done, HasSubstr("day-month or month-day"));
}

TEST(set_up_plan, reads_a_column_of_text_dates_as_one) {
    const auto plan = *commands::plan_set_up(log({words("03/04/25"), words("25/04/25")}));
    ASSERT_EQ(plan.referrals.rows.size(), 2u);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "date"), book::cell{book::serial_of_day(book::day{2025y / 4 / 3})});
}

TEST(set_up_plan, keeps_every_step_of_a_recent_referral_open) {
    const auto plan = *commands::plan_set_up(log({date(last_week)}, "Won"));
    for (const auto key : {"thanked", "told", "rewarded", "invited", "snoozed_until"})
        EXPECT_TRUE(book::is_blank(cell_of(plan.referrals.rows[0], key))) << key;
    EXPECT_EQ(plan.referrals.settled, 0);
}

TEST(set_up_plan, counts_history_as_settled_on_the_day_of_set_up) {
    const auto plan = *commands::plan_set_up(log({date(long_ago)}, "Closed Won"));
    const book::cell now{book::serial_of_day(today)};
    for (const auto key : {"thanked", "told", "rewarded", "invited"})
        EXPECT_EQ(cell_of(plan.referrals.rows[0], key), now) << key;
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "told_status"), book::cell{"Won"});
    EXPECT_TRUE(book::is_blank(cell_of(plan.referrals.rows[0], "snoozed_until")));
}

TEST(set_up_plan, history_begins_after_30_days) {
    const auto settled = [](int days) {
        return commands::plan_set_up(log({date(today - book::days{days})}))->referrals.settled;
    };
    EXPECT_EQ(settled(29), 0);
    EXPECT_EQ(settled(30), 0);
    EXPECT_EQ(settled(31), 1);
}

TEST(set_up_plan, lets_open_history_come_up_five_a_working_day_the_youngest_first) {
    std::vector<recognition::sample_cell> dates;
    for (int i = 0; i < 16; ++i) dates.push_back(date(long_ago + book::days{i}));
    const auto plan = *commands::plan_set_up(log(dates, "New"));
    EXPECT_EQ(plan.referrals.put_off, 11);
    EXPECT_TRUE(book::is_blank(cell_of(plan.referrals.rows[15], "snoozed_until"))) << "the first come up at once";
    EXPECT_TRUE(book::is_blank(cell_of(plan.referrals.rows[11], "snoozed_until")));
    const auto comes_up = [&](std::size_t row) {
        return std::get<double>(cell_of(plan.referrals.rows[row], "snoozed_until")) - book::serial_of_day(today);
    };
    EXPECT_EQ(comes_up(10), 1);   // Wednesday
    EXPECT_EQ(comes_up(6), 1);
    EXPECT_EQ(comes_up(5), 2);
    EXPECT_EQ(comes_up(0), 3);   // Friday
}

TEST(set_up_plan, lets_those_who_were_reached_come_up_from_the_day_on_which_they_are_to_be_moved_on) {
    for (auto const* status : {"In talks", "Quoted", "Meeting"}) {
        std::vector<recognition::sample_cell> dates;
        for (int i = 0; i < 11; ++i) dates.push_back(date(long_ago + book::days{i}));
        const auto plan = *commands::plan_set_up(log(dates, status));
        EXPECT_EQ(plan.referrals.put_off, 11) << status;
        const auto comes_up = [&](std::size_t row) {
            return std::get<double>(cell_of(plan.referrals.rows[row], "snoozed_until")) - book::serial_of_day(today);
        };
        EXPECT_EQ(comes_up(10), 7) << "no earlier than the source that counts as told today is asked after";
        EXPECT_EQ(comes_up(6), 7);
        EXPECT_EQ(comes_up(5), 8);
        EXPECT_EQ(comes_up(0), 9);
    }
}

TEST(set_up_plan, counts_a_log_that_names_nobody_and_brings_up_no_call) {
    for (const bool with_blank_column : {false, true}) {
        std::vector<recognition::sample_cell> dates(684, date(last_week)), sources(684, words("Okafor Dental"));
        auto facts = with_blank_column
            ? sheet(recognition::sheet_kind::referral_log,
                  {{role::date, dates}, {role::source, sources},
                      {role::prospect, std::vector<recognition::sample_cell>(684)}})
            : sheet(recognition::sheet_kind::referral_log, {{role::date, dates}, {role::source, sources}});
        const auto plan = *commands::plan_set_up(facts);
        EXPECT_EQ(plan.referrals.rows.size(), 684u);
        EXPECT_EQ(plan.referrals.without_person, 684);
        EXPECT_EQ(plan.referrals.settled, 0);
        for (auto const& row : plan.referrals.rows) {
            EXPECT_EQ(cell_of(row, "status"), book::cell{"New"}) << "neither won nor lost";
            EXPECT_EQ(cell_of(row, "thanked"), book::cell{book::serial_of_day(today)});
            const auto until = book::day_of_serial(std::get<double>(cell_of(row, "snoozed_until")), {});
            ASSERT_TRUE(until);
            EXPECT_GT(*until, today + book::days{365 * 100});
        }
        EXPECT_THAT(
            plan.notes, testing::Contains(testing::HasSubstr("names nobody who was referred: 684 referrals count")));
    }
}

TEST(set_up_plan, keeps_the_steps_of_a_log_that_names_somebody) {
    auto facts = sheet(recognition::sheet_kind::referral_log,
        {{role::date, {date(last_week), date(last_week)}}, {role::source, {words("Kern"), words("Kern")}},
            {role::prospect, {words("Ben Ude"), {}}}});
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(plan.referrals.without_person, 0);
    for (auto const& row : plan.referrals.rows) EXPECT_TRUE(book::is_blank(cell_of(row, "snoozed_until")));
}

TEST(set_up_plan, settles_no_history_where_the_user_wants_it_open) {
    auto facts = log({date(long_ago)}, "Won");
    facts.settle_history = false;
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_TRUE(book::is_blank(cell_of(plan.referrals.rows[0], "thanked")));
    EXPECT_EQ(plan.referrals.settled, 0);
}

TEST(set_up_plan, says_what_a_status_says) {
    const auto talking = commands::plan_set_up(log({date(last_week)}, "Meeting scheduled"))->referrals.rows[0];
    EXPECT_EQ(cell_of(talking, "status"), book::cell{"Meeting"});
    for (const auto key : {"reached", "status_since"})
        EXPECT_TRUE(book::is_blank(cell_of(talking, key))) << key << ": nobody wrote that day down";
    const auto trying = commands::plan_set_up(log({date(last_week)}, "left message"))->referrals.rows[0];
    EXPECT_EQ(cell_of(trying, "attempts"), book::cell{1.0});
    EXPECT_TRUE(book::is_blank(cell_of(trying, "last_attempt")));
    const auto plan = *commands::plan_set_up(log({date(last_week)}, "purple"));
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "status"), book::cell{"New"});
    EXPECT_EQ(plan.referrals.unknown_status, 1);
}

TEST(set_up_plan, offers_in_its_lists_what_the_data_holds_each_word_once) {
    auto facts = sheet(recognition::sheet_kind::contacts,
        {{role::who, {words("A"), words("B"), words("C")}},
            {role::type, {words("client"), words("Supplier"), words("supplier")}}});
    const auto plan = *commands::plan_set_up(facts);
    const auto types = std::ranges::find(plan.lists, "type", &commands::list_plan::key);
    EXPECT_THAT(types->offers, ElementsAre("Client", "Partner", "Adviser", "Prospect", "Other", "Supplier"));
}

TEST(set_up_plan, has_a_row_for_every_rule_in_groups_with_the_scoring_last) {
    const auto plan = *commands::plan_set_up(contacts());
    std::vector<std::string> keys;
    for (auto const& row : plan.rules) keys.push_back(book::text_of(row[0]));
    for (auto const& spec : book::rule_specs()) EXPECT_THAT(keys, Contains(std::string{spec.key}));
    EXPECT_EQ(plan.rules[0][1], book::cell{book::serial_of_day(today)});
    const auto place = [&](std::string_view key) { return std::ranges::find(keys, key) - keys.begin(); };
    EXPECT_EQ(place("Your office") + 1, place("Office"));
    EXPECT_LT(place("Gifts regulated"), place("Holiday"));
    EXPECT_LT(place("Holiday"), place("Half-life"));
    EXPECT_EQ(std::ranges::count(keys, "Holiday"), 16);
    std::vector<std::pair<book::cell, book::cell>> rows;
    for (auto const& row : plan.rules) rows.emplace_back(row[0], row[1]);
    EXPECT_THAT(book::rules_from(rows).bad, IsEmpty()) << "a heading is no rule";
}

TEST(money, is_read_as_people_write_it) {
    const auto money = [](char const* words) { return commands::money_of(book::cell{std::string{words}}); };
    EXPECT_EQ(money("1,200"), 1200);
    EXPECT_EQ(money("1.200"), 1200);
    EXPECT_EQ(money("$1,200.50"), 1200.5);
    EXPECT_EQ(money("€ 1.200,50"), 1200.5);
    EXPECT_EQ(money("1 200 EUR"), 1200);
    EXPECT_EQ(money("1'200.-"), 1200);
    EXPECT_EQ(money("-40"), -40);
    EXPECT_EQ(money("1,234,567"), 1234567);
    EXPECT_EQ(money("12.5"), 12.5);
    EXPECT_EQ(money("12 months, 3 visits"), std::nullopt);
    EXPECT_EQ(money("soon"), std::nullopt);
    EXPECT_EQ(money("1,2.3,4"), std::nullopt);
}

namespace {

// Who, Phone, Mobile; set up before with Who and Phone.
set_up_facts set_up_before() {
    auto facts = sheet(recognition::sheet_kind::contacts,
        {{role::who, {words("Anna Meyer")}}, {role::phone, {words("555 010 1000")}},
            {role::notes, {words("555 010 2000")}}});
    facts.wanted.columns = {{role::who, 0}, {role::phone, 1}};
    facts.found.proposals = {{role::who, 0, 0.9, "heading is 'Who'; 100 % may be names", {}, false},
        {role::phone, 1, 0.8, "heading is 'Phone'", {}, false}, {role::notes, 2, 0.5, "heading is 'Notes'", {}, false}};
    facts.names = {"RB_CONTACTS"};
    facts.contacts_sheet = "People";
    facts.contacts_header_row = 2;
    facts.contact_columns = {{"who", 0}, {"phone", 1}, {"type", 3}, {"area", 4}, {"cadence", 5}, {"last_touch", 6},
        {"next_visit", 7}, {"visit_flag", 8}, {"worth", 9}, {"band", 10}};
    return facts;
}

}

TEST(choices, of_before_go_before_what_is_proposed_anew) {
    auto facts = set_up_before();
    facts.contact_columns["phone"] = 2;   // the user chose the other one
    facts.wanted.columns.emplace_back(role::notes, 2);
    commands::remember_choices(facts);
    EXPECT_EQ(facts.wanted.column_of(role::phone), 2);
    EXPECT_EQ(facts.wanted.column_of(role::notes), -1) << "that column is the phone's";
    const auto phone = std::ranges::find(facts.found.proposals, role::phone, &recognition::column_proposal::what);
    EXPECT_EQ(phone->sureness, 1.0);
    EXPECT_EQ(phone->why, "chosen for it in this workbook before");
    EXPECT_EQ(facts.found.proposals.front().why, "heading is 'Who'; 100 % may be names; chosen before");
}

TEST(choices, a_column_that_was_left_alone_is_not_proposed_again) {
    auto facts = set_up_before();
    facts.wanted.columns.emplace_back(role::notes, 2);
    facts.left_alone = {{"notes", 2}};
    commands::remember_choices(facts);
    EXPECT_EQ(facts.wanted.column_of(role::notes), -1);
    const auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->contacts.to_leave, IsEmpty()) << "it is known already";
}

TEST(choices, what_the_user_leaves_alone_is_remembered) {
    auto facts = set_up_before();
    const auto plan = commands::plan_set_up(facts);   // notes are proposed and not wanted
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->contacts.to_leave, ElementsAre(std::pair<std::string, int>{"notes", 2}));
    EXPECT_FALSE(plan->empty());
    EXPECT_EQ(commands::leave_name("last_contacted"), "RB_LEAVE_LAST_CONTACTED");
}

TEST(choices, another_column_takes_the_name_and_the_formulas_follow) {
    auto facts = set_up_before();
    facts.wanted.columns = {{role::who, 0}, {role::phone, 2}};
    const auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->contacts.to_name, ElementsAre(std::pair<std::string, int>{"phone", 2}));
    EXPECT_THAT(plan->contacts.moved, ElementsAre("phone"));
    EXPECT_THAT(plan->contacts.to_add, IsEmpty());
    EXPECT_EQ(plan->contacts.columns.at("phone"), 2);
    EXPECT_THAT(plan->notes, ElementsAre("Phone is read from \"Notes\" now; the formulas follow."));
}

TEST(choices, a_column_given_up_loses_its_name_but_one_of_ours_does_not_come_twice) {
    auto facts = set_up_before();
    facts.wanted.columns = {{role::who, 0}};
    const auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->contacts.to_forget, ElementsAre("phone"));
    EXPECT_THAT(plan->contacts.to_add, IsEmpty());
    EXPECT_THAT(plan->notes, ElementsAre("No column is taken for Phone any more."));
}

TEST(set_up_plan, takes_days_that_became_plain_numbers_where_the_column_is_one_of_dates) {
    const auto plan = commands::plan_set_up(
        log({date(last_week), {book::serial_of_day(last_week), false}, {1234567.0, false}}));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->referrals.rows.size(), 2u);
    EXPECT_EQ(cell_of(plan->referrals.rows[1], "date"), cell_of(plan->referrals.rows[0], "date"));
    EXPECT_EQ(plan->referrals.unreadable_dates, 1);
}
