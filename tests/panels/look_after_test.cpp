#include "panel_books.hpp"
#include "panels/contact.hpp"
#include "panels/sources.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::panels;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Kline & Lamb LLP in two spellings, one of them a contact's.
book::workbook two_spellings() {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Kline & Lamb LLP", "", 1));
    for (int row = 1; row <= 4; ++row)
        content.referrals.push_back(referral_from(row < 4 ? "Kline & Lamb LLP" : "K & L", "P", 20 * row, row));
    return content;
}

std::vector<element> follow_ups_of(book::workbook const& content, memory& remembered) {
    return follow_ups(*digest_of(content, today, &remembered), {});
}

}

TEST(look_after, asks_whether_two_spellings_are_one_source_until_it_is_settled) {
    memory remembered;
    auto content = two_spellings();
    const auto panel = follow_ups_of(content, remembered);
    EXPECT_THAT(all_text(panel), HasSubstr("K & L may be Kline & Lamb LLP."));
    auto const* same = named(panel, "Same: K & L and Kline & Lamb LLP");
    auto const* apart = named(panel, "Not the same: K & L and Kline & Lamb LLP");
    ASSERT_TRUE(same && apart);
    EXPECT_EQ(std::get<command>(same->does),
        (command{command_path::add_alias, {{argument::spelling, "K & L"}, {argument::source, "Kline & Lamb LLP"}}}));

    auto decided = content;
    decided.not_the_same.push_back({1, "Kline & Lamb LLP", "k & l"});
    EXPECT_THAT(all_text(follow_ups_of(decided, remembered)), Not(HasSubstr("may be")));
    decided = content;
    decided.aliases.push_back({1, "K & L", "Kline & Lamb LLP"});
    EXPECT_THAT(all_text(follow_ups_of(decided, remembered)), Not(HasSubstr("may be")));
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), HasSubstr("may be")) << "the decision was undone";
}

TEST(look_after, asks_whether_a_source_called_by_a_family_name_is_the_one_contact_that_bears_it) {
    struct named_twice {
        std::string who, source, another;
    };
    for (auto const& [who, source, another] :
        {named_twice{"Dr. med. Thomas Kraus", "Dr. Kraus", "Eva Kraus"}, {"Dr. Özlem Yildiz", "Yildiz", "Yildiz, Can"},
            {"Sabine Brandl", "Frau Brandl", "Udo Brandl"}, {"Huber, Josef", "Huber", "Dr. Ida Huber"},
            {"Anna von der Au", "von der Au", "Max von der Au"}, {"Claire Dupont", "Mme Dupont", "Luc DUPONT"},
            {"Lucía Moreno", "Sra. Moreno", "Iván Moreno"}, {"Mario Rossi", "Dott. Rossi", "Pia Rossi"},
            {"Jan de Vries", "De Vries", "Mw. Els de Vries"}, {"Emma O'Brien, DDS", "Dr O'Brien", "Pat O'Brien"}}) {
        auto content = empty_book();
        content.contacts.push_back(contact_with(who, "", 1));
        content.contacts.push_back(contact_with("Otto Wolf", "", 2));
        content.referrals = {referral_from(source, "P", 20, 1)};
        memory of_one, of_two;
        EXPECT_THAT(all_text(follow_ups_of(content, of_one)), HasSubstr(source + " may be " + who + ".")) << source;
        content.contacts.push_back(contact_with(another, "", 3));
        EXPECT_THAT(all_text(follow_ups_of(content, of_two)), Not(HasSubstr(source + " may be"))) << "one of two";
    }
    for (auto const& [who, source] : std::vector<std::pair<std::string, std::string>>{{"Thomas Kraus", "Kraus GmbH"},
             {"Thomas Kraus", "Praxis Kraus"}, {"Thomas Kraus", "Thomas"}, {"Thomas Kraus", "Eva Kraus"},
             {"Anna von der Au", "Au Consulting"}}) {
        memory remembered;
        auto content = empty_book();
        content.contacts.push_back(contact_with(who, "", 1));
        content.referrals = {referral_from(source, "P", 20, 1)};
        EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("may be"))) << source;
    }
}

TEST(look_after, asks_whether_a_source_that_is_the_firm_of_one_contact_alone_is_that_contact) {
    for (auto const& [who, firm] :
        std::vector<std::pair<std::string, std::string>>{{"Ana López", "Gestoría López"},
            {"Karl Huber", "Kanzlei Falk"}, {"Anna Kern", "Kern Dental"}, {"Claire Dupont", "Cabinet Morel"},
            {"Mario Rossi", "Studio Bianchi"}, {"Jan Jansen", "Notariskantoor De Vries"}, {"João Prado", "Clínica Sol"},
            {"Tom Hale", "Hafenbank"}, {"Eva Roth", "Roth & Partner"}, {"Luc Roy", "Étude Lambert"}}) {
        memory remembered;
        auto content = empty_book();
        content.contacts.push_back(contact_with(who, "", 1));
        content.contacts.back().company = firm;
        content.contacts.push_back(contact_with("Otto Wolf", "", 2));
        content.referrals = {referral_from(firm, "P", 20, 1), referral_from(who, "Q", 30, 2)};
        const auto asks = HasSubstr(firm + " may be " + who + '.');
        EXPECT_THAT(all_text(follow_ups_of(content, remembered)), asks);
        auto other = content;
        other.contacts[1].company = firm;
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "the firm of two";
        other = content;
        other.contacts.push_back(contact_with(who, "", 3));
        other.contacts.back().company = firm;
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), asks) << "one person in two rows";
        other = content;
        other.contacts.push_back(contact_with(firm, "", 3));
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "the firm is a contact itself";
        other = content;
        other.referrals.erase(other.referrals.begin());
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "the firm referred nobody";
        other = content;
        other.not_the_same.push_back({1, who, firm});
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "somebody said they are two";
        other = content;
        other.aliases.push_back({1, firm, who});
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "somebody said they are one";
        other = content;
        other.contacts[0].company.clear();
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(asks)) << "the firm is gone from the row";
    }
}

TEST(look_after, knows_the_firm_of_one_contact_without_its_legal_form) {
    for (auto const& [source, firm] : std::vector<std::pair<std::string, std::string>>{{"PK Gutters", "PK Gutters LLC"},
             {"Kern Dental GmbH", "Kern Dental"}, {"Harbour Roofing", "Harbour Roofing, Inc."},
             {"Moretti Plumbing Ltd", "Moretti Plumbing"}, {"Cabinet Morel", "Cabinet Morel SARL"},
             {"Ruiz Seguros", "Ruiz Seguros, S.L."}, {"Studio Bianchi", "Studio Bianchi S.r.l."},
             {"De Vries Bouw", "De Vries Bouw B.V."}, {"Falk Immobilien", "Falk Immobilien AG"},
             {"Kline & Lamb", "Kline & Lamb, LLP"}, {"Prado Obras", "Prado Obras Lda."},
             {"Cabinet Roux", "SARL Cabinet Roux"}, {"SARL Morel Bois", "Morel Bois"}}) {
        memory remembered;
        auto content = empty_book();
        content.contacts.push_back(contact_with("Pete Kowalski", "", 1));
        content.contacts.back().company = firm;
        content.contacts.push_back(contact_with("Otto Wolf", "", 2));
        content.referrals = {referral_from(source, "P", 20, 1)};
        const auto asks = HasSubstr(source + " may be Pete Kowalski.");
        EXPECT_THAT(all_text(follow_ups_of(content, remembered)), asks);
        auto other = content;
        other.contacts[1].company = source;
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), HasSubstr(source + " may be Otto Wolf."))
            << "the firm that is spelled so goes before";
        other = content;
        other.contacts[1].company = firm;
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(HasSubstr("may be"))) << "the firm of two";
        other = content;
        other.contacts[0].company = "Other " + firm;
        EXPECT_THAT(all_text(follow_ups_of(other, remembered)), Not(HasSubstr("may be"))) << "another firm";
    }
    memory remembered;
    auto content = empty_book();
    content.contacts.push_back(contact_with("Pete Kowalski", "", 1));
    for (auto const& [source, firm] : std::vector<std::pair<std::string, std::string>>{
             {"Kern AG", "Kern GmbH"}, {"PK Gutters Inc", "PK Gutters LLC"}, {"Company", "Inc"}}) {
        content.contacts[0].company = firm;
        content.referrals = {referral_from(source, "P", 20, 1)};
        EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("may be"))) << source;
    }
}

TEST(look_after, reminds_of_the_monthly_digest_in_the_first_days_of_a_month) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Ann Lee", "", 1));
    content.referrals.push_back(referral_from("Ann Lee", "P", 30, 1));
    const auto first = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 2};
    auto written = touch_on(first - book::days{30}, std::nullopt);
    written.who = "Ann Lee";
    written.kind = "Status report";
    written.note = "Monthly digest of September 2026: Where your referrals stand";
    const auto deck_on = [&](book::day on) {
        auto read = content;
        read.values.today = on;
        return follow_ups(*digest_of(read, on), {});
    };
    const std::string sentence = "Monthly digest of October 2026: there is something to tell 1 source.";
    EXPECT_THAT(all_text(deck_on(first)), Not(HasSubstr(sentence))) << "no digest was ever written";
    content.touches.push_back(written);
    const auto panel = deck_on(first);
    EXPECT_THAT(all_text(panel), HasSubstr(sentence));
    auto const* write = named(panel, "Write…: " + sentence);
    ASSERT_TRUE(write);
    EXPECT_EQ(std::get<command>(write->does).path, command_path::digest);
    EXPECT_THAT(all_text(deck_on(first + book::days{9})), Not(HasSubstr(sentence)));
    content.read_only = true;
    EXPECT_THAT(all_text(deck_on(first)), Not(HasSubstr(sentence)));
}

TEST(look_after, takes_names_with_other_numbers_for_two) {
    memory remembered;
    auto content = empty_book();
    for (int row = 1; row <= 4; ++row)
        content.referrals.push_back(referral_from("Clinic " + std::to_string(row % 2 + 1), "P", 20 * row, row));
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("may be")));
}

TEST(look_after, has_one_action_for_rows_to_complete_and_dates_that_are_text) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Tom", "", 1));
    content.contacts[0].bad_date = true;
    content.places[book::table_id::contacts].without_formulas = {1, 2};
    memory remembered;
    const auto panel = follow_ups_of(content, remembered);
    auto const* rows = named(panel, "Complete: 2 new rows typed below have no formulas yet.");
    auto const* dates = named(panel, "Check…: 1 contact has a date that is text.");
    ASSERT_TRUE(rows && dates);
    EXPECT_EQ(std::get<command>(rows->does).path, command_path::complete_rows);
    EXPECT_EQ(std::get<command>(dates->does).path, command_path::repair_dates);
    EXPECT_TRUE(named(panel, "Look after: 2 things"));
}

TEST(look_after, lists_who_is_due_to_be_forgotten_once_the_office_says_when) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Old Friend", "", 1));
    content.contacts[0].last_contacted = today - book::days{800};
    memory remembered;
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("Due to be forgotten")));
    content.values.forget_months = 24;
    const auto panel = follow_ups_of(content, remembered);
    EXPECT_THAT(all_text(panel), HasSubstr("Due to be forgotten: the last contact or referral was"));
    element const* forget = nullptr;
    for (auto const& one : panel)
        if (one.text == "Forget…") forget = &one;
    ASSERT_TRUE(forget);
    EXPECT_EQ(std::get<command>(forget->does), (command{command_path::forget, {{argument::who, "Old Friend"}}}));
}

TEST(look_after, names_sources_that_go_quiet_and_partners_who_are_owed) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Harbour", "", 1));
    content.contacts[0].type = "Partner";
    for (int row = 1; row <= 5; ++row) content.referrals.push_back(referral_from("Harbour", "P", 300 + 20 * row, row));
    memory remembered;
    const auto panel = follow_ups_of(content, remembered);
    EXPECT_THAT(all_text(panel), HasSubstr("Going quiet: the last referral came Fri 2 Jan."));
    EXPECT_THAT(all_text(panel), HasSubstr("Sent you 5 referrals, you sent 0."));
    content.read_only = true;
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("Look after")));
}

TEST(look_after, names_no_partner_as_owed_who_is_left_alone) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Harbour", "", 1));
    content.contacts[0].type = "Partner";
    for (int row = 1; row <= 5; ++row) content.referrals.push_back(referral_from("Harbour", "P", 300 + 20 * row, row));
    memory remembered;
    for (auto const& not_before : {today, today - book::days{9}}) {
        content.contacts[0].not_before = not_before;
        EXPECT_THAT(all_text(follow_ups_of(content, remembered)), HasSubstr("Sent you 5 referrals, you sent 0."));
    }
    content.contacts[0].not_before = today + book::days{1};
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("Sent you 5 referrals")));
    content.contacts[0].not_before.reset();
    content.contacts[0].do_not_contact = true;
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("Sent you 5 referrals")));
    EXPECT_TRUE(digest_of(content, today)->owed.empty());
}

TEST(look_after, offers_to_coach_a_source_whose_referrals_do_not_fit) {
    memory remembered;
    auto content = empty_book();
    for (int row = 1; row <= 3; ++row) content.referrals.push_back(referral_from("Okafor Dental", "P", 20 * row, row));
    content.referrals[0].fits = content.referrals[2].fits = false;
    const auto panel = follow_ups_of(content, remembered);
    EXPECT_THAT(all_text(panel), HasSubstr("Coach: 2 of the last 3 did not fit."));
    auto const* button = named(panel, "Hand-out…: Okafor Dental, Coach: 2 of the last 3 did not fit.");
    ASSERT_TRUE(button);
    EXPECT_EQ(std::get<command>(button->does), (command{command_path::handout, {{argument::source, "Okafor Dental"}}}));
    content.referrals[2].fits.reset();
    EXPECT_THAT(all_text(follow_ups_of(content, remembered)), Not(HasSubstr("Coach:")));
}

TEST(a_way, stands_apart_from_the_sources_and_can_be_made_a_person_again) {
    auto content = empty_book();
    content.values.ways = "Website";
    for (int row = 1; row <= 3; ++row) content.referrals.push_back(referral_from("Website", "P", 20 * row, row));
    const auto known = digest_of(content, today);
    EXPECT_THAT(all_text(sources(*known, {})), HasSubstr("Website: 3 referrals, 0 won"));
    const auto panel = contact(*known, {"Website", {}}, {}, {today, 0.5});
    EXPECT_THAT(all_text(panel), HasSubstr("A way, not a person: 3 referrals, 0 won."));
    auto const* more = named(panel, "More to do (Website)");
    ASSERT_TRUE(more);
    EXPECT_EQ(std::get<std::vector<choice>>(more->does)[0].text, "A person or office after all");
}
