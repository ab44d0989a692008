#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using commands::set_up_facts;
using recognition::role;
using recognition::sheet_kind;
using namespace referralbook::tests;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// Contacts with two telephones, as they are recognised: the first is taken.
set_up_facts people() {
    auto facts = sheet(sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna"), words("Ben")}}, {role::phone, {words("0731 1"), words("0731 2")}},
            {role::company, {words("Kern Dental"), words("Ude AG")}}, {role::referred_by, {words("Okafor"), blank()}},
            {role::received, {date(set_up_on), blank()}}});
    facts.sheet = "People";
    int column = 0;
    facts.found.columns.clear();
    for (const auto heading : {"Name", "Phone", "Company", "Referred by", "Received", "Mobile"})
        facts.found.columns.push_back({column++, heading, {}});
    return facts;
}

/// What was decided otherwise than proposed: the mobile, no company, and all that is asked beside.
set_up_facts decided() {
    auto facts = people();
    facts.wanted.columns = {{role::who, 0}, {role::phone, 5}, {role::referred_by, 3}, {role::received, 4}};
    facts.answers = {commands::undated_referrals::today, {}, recognition::date_order::month_first, true};
    facts.asked = {true, true, true, true};
    facts.settle_history = false;
    facts.apart = {{"Okafer", "Okafor"}};
    facts.people = {"website"};
    facts.office = {"Kern Dental", "0731 1", "office@kern.example", "Anna Kern", "EUR", true};
    return facts;
}

set_up_facts brought_back(set_up_facts facts) {
    commands::set_up_memory memory;
    memory.keep(decided());
    memory.bring_back(facts);
    return facts;
}

/// The same sheet with a column more in front of the others.
set_up_facts moved_by_one(set_up_facts facts) {
    for (auto& column : facts.found.columns) ++column.column;
    for (auto& [what, column] : facts.wanted.columns) ++column;
    facts.found.columns.insert(facts.found.columns.begin(), {0, "E-mail", {}});
    facts.wanted.columns.emplace_back(role::email, 0);
    return facts;
}

}

TEST(a_set_up_that_was_undone, proposes_again_what_was_chosen_in_its_dialog) {
    const auto again = brought_back(people());
    EXPECT_EQ(again.wanted, decided().wanted);
    EXPECT_EQ(again.answers, decided().answers);
    EXPECT_TRUE(again.asked.undated && again.asked.order && again.asked.turn);
    EXPECT_FALSE(again.settle_history);
    EXPECT_EQ(again.apart, decided().apart);
    EXPECT_EQ(again.people, decided().people);
    EXPECT_EQ(again.office.name, "Kern Dental");
    EXPECT_EQ(again.office.sender, "Anna Kern");
    EXPECT_TRUE(again.office.gifts_regulated);
    const auto phone = std::ranges::find(again.found.proposals, role::phone, &recognition::column_proposal::what);
    ASSERT_NE(phone, again.found.proposals.end());
    EXPECT_EQ(phone->column, 5);
    EXPECT_EQ(phone->why, "chosen for it in this workbook before");
}

TEST(a_set_up_that_was_undone, finds_its_columns_where_they_stand_now_and_takes_new_ones) {
    const auto again = brought_back(moved_by_one(people()));
    EXPECT_EQ(again.wanted.column_of(role::phone), 6);
    EXPECT_EQ(again.wanted.column_of(role::who), 1);
    EXPECT_EQ(again.wanted.column_of(role::company), -1) << "it was left out";
    EXPECT_EQ(again.wanted.column_of(role::email), 0) << "it was not there then";
}

TEST(a_set_up_that_was_undone, is_proposed_afresh_where_its_columns_are_gone_or_are_two) {
    auto renamed = people();
    renamed.found.columns[5].heading = "Fax";
    EXPECT_EQ(brought_back(renamed).wanted, people().wanted);
    EXPECT_TRUE(brought_back(renamed).settle_history);
    EXPECT_EQ(brought_back(renamed).office.name, "Kern Dental") << "the office is that of the whole workbook";
    auto twice = moved_by_one(people());
    twice.found.columns.push_back({7, "Phone", {}});
    EXPECT_EQ(brought_back(twice).wanted.column_of(role::phone), 6) << "what was chosen stands once";
    twice.found.columns.push_back({8, "Mobile", {}});
    EXPECT_EQ(brought_back(twice).wanted, twice.wanted);
    auto other = people();
    other.sheet = "Others";
    EXPECT_EQ(brought_back(other).wanted, people().wanted);
}

TEST(a_set_up_that_stands, is_changed_by_nothing_that_was_kept) {
    auto stands = people();
    stands.contacts_sheet = "People";
    stands.names = {"RB_CONTACTS", std::string{book::table(book::table_id::rules).name}};
    const auto again = brought_back(stands);
    EXPECT_EQ(again.wanted, people().wanted);
    EXPECT_EQ(again.office.name, "");
    EXPECT_THAT(again.apart, IsEmpty());
}

TEST(what_was_chosen, is_kept_for_each_table_and_the_last_of_each_counts) {
    commands::set_up_memory memory;
    memory.keep(decided());
    auto log = sheet(sheet_kind::referral_log, {{role::date, {date(set_up_on)}}, {role::source, {words("Okafor")}}});
    log.sheet = "Log";
    log.names.insert(std::string{book::table(book::table_id::rules).name});
    log.found.columns = {{0, "Date", {}}, {1, "From", {}}};
    log.settle_history = false;
    log.asked.settle = true;
    memory.keep(log);
    auto later = decided();
    later.wanted.columns = people().wanted.columns;
    later.people.clear();
    memory.keep(later);
    auto again = people();
    memory.bring_back(again);
    EXPECT_EQ(again.wanted, people().wanted);
    EXPECT_THAT(again.people, IsEmpty());
    auto second = log;
    second.settle_history = true;
    memory.bring_back(second);
    EXPECT_FALSE(second.settle_history);
    second.log_taken = second.settle_history = true;
    memory.bring_back(second);
    EXPECT_TRUE(second.settle_history) << "its rows were taken";
}

TEST(a_plan, takes_what_is_said_of_names_and_office_without_being_made_anew) {
    auto facts = people();
    facts.found.first_data_row = 1;
    facts.cells.at(3) = {words("Website"), words("Okafor")};
    facts.cells.at(4) = {date(set_up_on), date(set_up_on)};
    const commands::sheet_rows rows{facts};
    auto plan = *commands::plan_set_up(rows);
    EXPECT_THAT(plan.ways, ElementsAre("Website"));
    facts.people = {"website"};
    facts.joined = {{"Okafer", "Okafor"}};
    facts.office.name = "Kern Dental";
    commands::plan_names(rows, plan);
    EXPECT_THAT(plan.ways, IsEmpty());
    EXPECT_THAT(plan.notes, Not(Contains(HasSubstr("never thanked"))));
    EXPECT_THAT(plan.aliases, ElementsAre(commands::joined_spelling{"Okafer", "Okafor"}));
    const auto afresh = *commands::plan_set_up(facts);
    EXPECT_EQ(plan.rules, afresh.rules);
    EXPECT_EQ(plan.done, afresh.done);
    EXPECT_EQ(plan.notes, afresh.notes);
}

namespace {

/// A log with two columns of amounts and one of statuses, as it is recognised.
set_up_facts log_of_amounts() {
    auto facts = sheet(sheet_kind::referral_log,
        {{role::date, {date(set_up_on)}}, {role::source, {words("Okafor Dental")}}, {role::value, {words("100")}},
            {role::status, {words("Won")}}, {role::need, {words("80")}}});
    facts.wanted.columns.pop_back();
    for (auto const& [what, column] : facts.wanted.columns)
        facts.found.proposals.push_back({what, column, 1, "", {}, false});
    return facts;
}

}

TEST(columns_of_a_history, are_kept_in_names_of_the_workbook) {
    auto facts = log_of_amounts();
    facts.names = {"RB_TAKEN_DATE"};   // of a log on another sheet
    facts.wanted.columns = {{role::date, 0}, {role::source, 1}, {role::value, 4}};
    const auto names = commands::plan_set_up(facts)->history;
    EXPECT_THAT(names.to_name,
        testing::UnorderedElementsAre(testing::Pair("RB_TAKEN_DATE_2", 0), testing::Pair("RB_TAKEN_SOURCE", 1),
            testing::Pair("RB_TAKEN_VALUE", 4), testing::Pair("RB_NOT_TAKEN_STATUS", 3)));
    auto again = log_of_amounts();
    again.log_taken = again.bring_rest = true;
    for (auto const& [name, column] : names.to_name) {
        again.names.insert(name);
        commands::note_history_name(again, name, column);
    }
    commands::remember_choices(again);
    EXPECT_EQ(again.wanted.column_of(role::value), 4);
    EXPECT_EQ(again.wanted.column_of(role::status), -1) << "it was not to be taken";
    EXPECT_EQ(again.wanted.column_of(role::date), 0);
    EXPECT_THAT(commands::plan_set_up(again)->history.to_name, IsEmpty());
    again.wanted.columns = {{role::date, 0}, {role::source, 1}, {role::value, 2}, {role::status, 3}};
    const auto changed = commands::plan_set_up(again)->history;
    EXPECT_THAT(changed.to_name,
        testing::UnorderedElementsAre(testing::Pair("RB_TAKEN_VALUE", 2), testing::Pair("RB_TAKEN_STATUS", 3)));
    EXPECT_THAT(changed.to_forget, ElementsAre("RB_NOT_TAKEN_STATUS"));
    EXPECT_FALSE(commands::plan_set_up(again)->empty()) << "the other choice is remembered, with new rows or without";
    again.bring_rest = false;
    EXPECT_THAT(commands::plan_set_up(again)->history.to_name, IsEmpty()) << "nothing is taken now";
}

TEST(columns_of_a_history, that_are_not_to_be_taken_stay_so_wherever_their_name_stands) {
    auto facts = log_of_amounts();
    commands::note_history_name(facts, "RB_TAKEN_DATE", 0);
    commands::note_history_name(facts, "RB_NOT_TAKEN_VALUE", 4);   // another column was taken before, and then none
    commands::remember_choices(facts);
    EXPECT_EQ(facts.wanted.column_of(role::value), -1);
}

TEST(columns_of_a_history, say_that_a_sheet_is_a_log_where_it_looks_like_contacts) {
    auto facts = people();
    commands::note_history_name(facts, "RB_TAKEN_DATE", 4);
    commands::note_history_name(facts, "RB_TAKEN_STATUS", 5);
    commands::remember_choices(facts);
    EXPECT_EQ(facts.wanted.kind, sheet_kind::referral_log);
    EXPECT_EQ(facts.wanted.column_of(role::date), 4);
    EXPECT_EQ(facts.wanted.column_of(role::status), 5);
}

TEST(columns_of_a_history, beside_contacts_are_those_that_no_contact_has) {
    auto facts = people();
    facts.wanted.columns.emplace_back(role::status, 5);
    EXPECT_THAT(commands::plan_set_up(facts)->history.to_name, ElementsAre(testing::Pair("RB_TAKEN_STATUS", 5)));
}
