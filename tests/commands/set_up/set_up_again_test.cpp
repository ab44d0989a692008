#include "commands/contact_key.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/set_up_choices.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using commands::set_up_facts;
using recognition::role;
using recognition::sheet_kind;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Contacts that were set up, of which these columns were known then.
set_up_facts set_up_before(std::vector<role> const& known, std::vector<std::pair<role, std::string>> const& columns) {
    set_up_facts facts;
    facts.sheet = facts.contacts_sheet = "People";
    facts.sheet_titles = {"People"};
    facts.found.kind = facts.wanted.kind = sheet_kind::contacts;
    facts.found.header_row = facts.contacts_header_row = 0;
    facts.found.header_lines = 1;
    facts.found.first_data_row = facts.found.last_data_row = 1;
    for (auto const& table : book::tables()) facts.names.insert(std::string{table.name});
    int at = 0;
    for (auto const& [what, heading] : columns) {
        facts.found.columns.push_back({at, heading, {}});
        facts.wanted.columns.emplace_back(what, at);
        facts.filled_columns.insert(at++);
    }
    for (const auto what : known)
        facts.contact_columns[std::string{commands::contact_key(what)}] = facts.wanted.column_of(what);
    for (const auto key : book::added_contact_columns()) {
        if (facts.contact_columns.contains(key)) continue;
        facts.contact_columns[std::string{key}] = at;
        facts.filled_columns.insert(at++);
    }
    return facts;
}

}

TEST(set_up_again, takes_the_columns_that_came_since_and_says_so) {
    auto facts = set_up_before(
        {role::who}, {{role::who, "Name"}, {role::phone, "Tel."}, {role::last_contacted, "Letzter Kontakt"}});
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_THAT(plan.contacts.joined, ElementsAre("phone", "last_contacted"));
    EXPECT_THAT(plan.contacts.to_name,
        ElementsAre(std::pair<std::string, int>{"phone", 1}, std::pair<std::string, int>{"last_contacted", 2}));
    EXPECT_THAT(plan.contacts.to_add, IsEmpty());
    EXPECT_THAT(plan.contacts.moved, IsEmpty());
    EXPECT_EQ(plan.done,
        "The workbook is set up. New since the last set-up, and taken: \"Tel.\" as Phone, \"Letzter Kontakt\" as Last "
        "contacted.");
    facts = set_up_before({role::who, role::phone}, {{role::who, "Name"}, {role::phone, "Tel."}});
    EXPECT_EQ(commands::plan_set_up(facts)->done, "This workbook is set up already; nothing was missing.");
}

TEST(set_up_again, changes_nothing_that_stands) {
    auto facts = set_up_before({role::who, role::phone}, {{role::who, "Name"}, {role::phone, "Tel."}});
    facts.found.columns.push_back({30, "Phone", {}});   // a second one, which nobody chose
    facts.filled_columns.insert(30);
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_TRUE(plan.empty());
    facts.left_alone = {{"email", 30}};
    EXPECT_TRUE(commands::plan_set_up(facts)->empty()) << "the user left that one alone";
}

TEST(set_up_again, takes_no_column_of_its_own_for_one_of_the_office) {
    auto facts = set_up_before({role::who, role::referred_by, role::received},
        {{role::who, "Nom"}, {role::referred_by, "Adressé par"}, {role::received, "Reçu le"}});
    facts.found.kind = facts.wanted.kind = sheet_kind::contacts_and_referrals;
    const int worth = facts.contact_columns.at("worth");
    facts.found.columns.push_back({worth, "Valeur", {}});
    auto& proposed = facts.found.proposals.emplace_back();
    proposed.column = worth, proposed.what = role::value;
    facts.wanted.columns.emplace_back(role::value, worth);
    commands::remember_choices(facts);
    EXPECT_EQ(facts.wanted.column_of(role::value), -1);
    EXPECT_EQ(std::ranges::count(facts.found.proposals, worth, &recognition::column_proposal::column), 0);
    EXPECT_EQ(facts.wanted.column_of(role::received), 2);
}

TEST(set_up_again, says_which_sheets_came_since) {
    auto facts = set_up_before({role::who}, {{role::who, "Name"}});
    facts.other_tables = {{"Leads", sheet_kind::contacts}, {"Referrals 2025", sheet_kind::referral_log},
        {"Old clients", sheet_kind::contacts_and_referrals}};
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_TRUE(plan.empty());
    EXPECT_THAT(plan.done,
        HasSubstr("nothing was missing. \"Leads\" was not taken: a workbook has one table of contacts. "
                  "Save that sheet as a CSV file and choose Import contacts. \"Referrals 2025\" was "
                  "not taken: go to that sheet and choose Set up this workbook again."));
    EXPECT_THAT(plan.notes, Contains(testing::StartsWith("\"Old clients\" was not taken: go to")));
    facts.names.clear();
    facts.contacts_sheet.clear();
    facts.contacts_header_row = -1;
    facts.contact_columns.clear();
    EXPECT_THAT(commands::plan_set_up(facts)->notes, IsEmpty()) << "the dialog lets choose among them";
}
