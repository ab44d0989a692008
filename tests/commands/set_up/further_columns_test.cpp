#include "commands/set_up/further_columns.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "recognition/tables/headers.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using commands::set_up_facts;
using recognition::role;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

struct typed_column {
    std::string heading, first, second;
};

/// A sheet with a column of names and these beside it, as set-up recognises it.
set_up_facts sheet(std::vector<typed_column> columns, std::string const& name = "Name") {
    columns.insert(columns.begin(), {name, "Anna Kern", "Ben Ude"});
    recognition::sheet_sample sample;
    sample.columns = static_cast<int>(columns.size());
    sample.rows = sample.used_rows = 3;
    for (auto const part : {&typed_column::heading, &typed_column::first, &typed_column::second})
        for (auto const& column : columns)
            sample.cells.push_back(
                (column.*part).empty() ? recognition::sample_cell{} : recognition::sample_cell{column.*part, false});
    set_up_facts facts;
    facts.sheet = "People";
    facts.found = recognition::recognise(sample);
    facts.wanted = recognition::proposed(facts.found);
    facts.filled_columns = {0, 1, 2, 3, 4};
    return facts;
}

std::vector<std::string> phones(std::vector<typed_column> columns, std::string const& name = "Name") {
    std::vector<std::string> headings;
    for (auto const& one : commands::further_columns(sheet(std::move(columns), name), role::phone))
        headings.push_back(one.heading);
    return headings;
}

constexpr auto one = "0731 111111", other = "0171 222222", third = "+49 731 333333", fourth = "01711 44444";

}

TEST(a_second_telephone, is_told_in_seven_languages) {
    const auto beside = [](char const* phone, char const* mobile, char const* name = "Name") {
        return phones({{phone, one, third}, {mobile, other, fourth}}, name);
    };
    EXPECT_THAT(beside("Phone", "Mobile"), ElementsAre("Mobile"));
    EXPECT_THAT(beside("Phone", "Cell"), ElementsAre("Cell"));
    EXPECT_THAT(beside("Phone", "Home phone"), ElementsAre("Home phone"));
    EXPECT_THAT(beside("Telefon", "Handy"), ElementsAre("Handy"));
    EXPECT_THAT(beside("Téléphone", "Portable", "Nom"), ElementsAre("Portable"));
    EXPECT_THAT(beside("Teléfono", "Móvil", "Nombre"), ElementsAre("Móvil"));
    EXPECT_THAT(beside("Telefono", "Cellulare", "Nome"), ElementsAre("Cellulare"));
    EXPECT_THAT(beside("Telefoon", "Mobiel", "Naam"), ElementsAre("Mobiel"));
    EXPECT_THAT(beside("Telefone", "Telemóvel", "Nome"), ElementsAre("Telemóvel"));
    EXPECT_EQ(beside("Office phone", "Mobile").size(), 1u);
    EXPECT_EQ(phones({{"Work phone", one, third}, {"Home phone", other, fourth}, {"Cell", one, fourth}}).size(), 2u);
    EXPECT_EQ(phones({{"Phone 1", one, third}, {"Phone 2", other, fourth}}).size(), 1u);
}

TEST(a_column_beside_the_telephones, is_none_of_theirs) {
    EXPECT_THAT(phones({{"Phone", one, third}}), IsEmpty());
    for (const auto heading : {"Fax", "Assistant's phone", "Emergency phone", "Customer no.", "Insurance", "Year"})
        EXPECT_THAT(phones({{"Phone", one, third}, {heading, other, fourth}}), IsEmpty()) << heading;
    EXPECT_THAT(phones({{"Phone", one, third}, {"Mobile", "", ""}}), IsEmpty()) << "nothing stands in it";
    EXPECT_THAT(phones({{"Phone", one, third}, {"Mobile", "yes", "no"}}), IsEmpty());
    EXPECT_THAT(phones({{"Phone", one, third}, {"Home", "123 Main St 62704", "Hauptstr. 12 89073 Ulm"}}), IsEmpty())
        << "an address";
    EXPECT_THAT(phones({{"Phone", one, third}, {"Next call", "12.05.2026", "13.05.2026"}}), IsEmpty());
    EXPECT_THAT(phones({{"Mobile", one, third}}), IsEmpty()) << "it is the one that is taken";
}

TEST(set_up, says_which_telephones_and_mailboxes_stay_unread) {
    auto facts = sheet({{"Phone", one, third}, {"Mobile", other, fourth}, {"E-mail", "a@kern.example", "b@ude.example"},
        {"E-mail 2", "anna@home.example", ""}});
    auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan) << plan.error().sentence;
    EXPECT_THAT(plan->notes, Contains("Phone is read from \"Phone\", and where that is blank from \"Mobile\"."));
    EXPECT_THAT(plan->notes, Contains("E-mail is read from \"E-mail\", and where that is blank from \"E-mail 2\"."));
    EXPECT_THAT(plan->done, testing::HasSubstr("where that is blank from \"Mobile\"."));
    facts = sheet({{"Phone", one, third}, {"Mobile", other, fourth}, {"Home phone", other, fourth}});
    EXPECT_THAT(commands::plan_set_up(facts)->notes,
        Contains("Phone is read from \"Phone\", and where that is blank from \"Mobile\", \"Home phone\"."));
    facts = sheet({{"Phone", one, third}, {"Fax", other, fourth}});
    EXPECT_THAT(commands::plan_set_up(facts)->notes, Not(Contains(testing::HasSubstr("where that is blank"))));
}

TEST(a_referral_of_the_history, takes_the_number_of_a_further_column_where_the_first_is_blank) {
    auto facts = tests::sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {tests::words("Anna"), tests::words("Ben"), tests::words("Cem")}},
            {role::phone, {tests::words(one), tests::blank(), tests::blank()}},
            {role::referred_by, {tests::words("Okafor"), tests::words("Okafor"), tests::words("Okafor")}},
            {role::received,
                {tests::date(tests::set_up_on), tests::date(tests::set_up_on), tests::date(tests::set_up_on)}}});
    facts.found.columns.push_back({4, "Mobile", {other, fourth}});
    facts.cells.emplace(4, std::vector{tests::words(other), tests::words(fourth), tests::words("see notes")});
    const auto plan = commands::plan_set_up(facts);
    ASSERT_TRUE(plan) << plan.error().sentence;
    ASSERT_EQ(plan->referrals.rows.size(), 3u);
    EXPECT_EQ(tests::cell_of(plan->referrals.rows[0], "phone"), book::cell{std::string{one}});
    EXPECT_EQ(tests::cell_of(plan->referrals.rows[1], "phone"), book::cell{std::string{fourth}});
    EXPECT_EQ(tests::cell_of(plan->referrals.rows[2], "phone"), book::cell{});
}

TEST(a_column_that_bears_a_name_of_ours, is_no_further_telephone) {
    const auto named = [](auto set) {
        auto facts = sheet({{"Phone", one, third}, {"Mobile", other, fourth}});
        set(facts);
        return commands::further_columns(facts, role::phone).size();
    };
    EXPECT_EQ(named([](set_up_facts&) {}), 1u);
    EXPECT_EQ(named([](set_up_facts& facts) { facts.left_alone["phone"] = 2; }), 0u);
    EXPECT_EQ(named([](set_up_facts& facts) { facts.left_alone["notes"] = 2; }), 0u);
    EXPECT_EQ(named([](set_up_facts& facts) { facts.contact_columns["worth"] = 2; }), 0u) << "one that set-up added";
    EXPECT_EQ(named([](set_up_facts& facts) { facts.contact_columns["area"] = 2; }), 0u) << "given up: left alone";
    EXPECT_EQ(named([](set_up_facts& facts) { facts.contact_columns["phone"] = 2; }), 1u) << "another one is taken now";
    EXPECT_EQ(named([](set_up_facts& facts) { facts.left_alone["phone"] = 1; }), 1u);
}

TEST(wishes_about_the_telephone, are_no_further_telephones) {
    for (const auto heading : {"Mobile", "Phone 2", "Message by phone", "Home phone", "Handy", "Portable", "Móvil",
             "Cellulare", "Mobiel", "Telemóvel"})
        for (const auto wish : {"yes", "may leave a message", "no messages please", "after 5 pm", "nur abends",
                 "pas de message", "dejar recado", "si", "x", "2x"})
            EXPECT_THAT(phones({{"Phone", one, third}, {heading, wish, ""}}), IsEmpty()) << heading << ' ' << wish;
}
