#include "recognition/people/candidate_pairs.hpp"
#include "recognition/people/duplicates.hpp"
#include "support/people.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using recognition::find_duplicates;
using recognition::person;
using tests::sheet_columns;

/// The pair among sixteen others who have nothing to do with it: what is proposed of the two.
std::optional<recognition::likely_pair> proposed(person const& one, person const& other) {
    auto list = tests::made_up_people(16, 99).list;
    list.push_back(one);
    list.push_back(other);
    for (auto const& pair : find_duplicates(list).pairs)
        if (pair.one == list.size() - 2) return pair;
    return {};
}

TEST(two_entries, with_the_same_name_and_e_mail_are_proposed_with_the_reason) {
    const auto pair = proposed({.who = "Dr. Sibel Ünal", .email = "sibel@unal.example"},
        {.who = "Ünal, Sibel", .email = "SIBEL@unal.example"});
    ASSERT_TRUE(pair);
    EXPECT_GE(pair->likeness, 0.95);
    EXPECT_EQ(pair->why, "same name and same e-mail");
}

TEST(two_entries, with_a_typing_error_and_one_phone_in_two_formats_are_proposed) {
    const auto pair = proposed({.who = "Katherine Winterbotham", .phone = "+49 (0)171 234 56 78"},
        {.who = "Katherine Winterbottom", .phone = "0171/2345678"});
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->why, "name 97 % and same phone");
}

TEST(two_entries, whose_first_and_last_names_are_swapped_are_proposed) {
    EXPECT_TRUE(proposed({.first = "Adaeze", .last = "Okafor", .postcode = "10115"},
        {.first = "Okafor", .last = "Adaeze", .postcode = "10115"}));
}

TEST(two_entries, of_one_street_written_differently_are_proposed) {
    const auto pair = proposed({.who = "Lena Brandt", .street = "Hauptstraße 12", .postcode = "50667"},
        {.who = "L. Brandt", .street = "Hauptstr. 12", .postcode = "50667"});
    ASSERT_TRUE(pair);
    EXPECT_NE(pair->why.find("same street"), std::string::npos) << pair->why;
}

TEST(two_entries, of_one_office_with_another_company_form_are_proposed) {
    EXPECT_TRUE(proposed({.who = "Kline & Lamb LLP", .company = "Kline & Lamb LLP", .phone = "020 7946 0018"},
        {.who = "Kline and Lamb", .company = "Kline and Lamb", .phone = "02079460018"}));
}

TEST(two_entries, of_one_place_with_its_town_in_brackets_are_proposed_and_two_trades_of_one_name_are_not) {
    const person cafe{.who = "Pierre", .phone = "224/753-4677", .street = "3343 Lexington Blvd.", .city = "Atlanta"};
    auto again = cafe;
    again.who = "Pierre (Atlanta)";
    again.phone = "224-753-4677";
    EXPECT_TRUE(proposed(cafe, again));
    EXPECT_FALSE(proposed({.who = "Berg Dental", .street = "Mill Lane 4", .city = "Ulm"},
        {.who = "Berg Law", .street = "Mill Lane 8", .city = "Ulm"}));
}

TEST(two_people, of_one_practice_are_no_duplicate) {
    const auto of_practice = [](std::string who) {
        return person{.who = std::move(who),
            .company = "Riverside Dental",
            .phone = "0711 123456",
            .email = "info@riverside.example",
            .street = "Mill Lane 4",
            .postcode = "70173"};
    };
    EXPECT_FALSE(proposed(of_practice("Anna Berg"), of_practice("Tom Okafor")));
    EXPECT_FALSE(proposed(of_practice("Anna Berg"), of_practice("Anna Cole")));
    EXPECT_FALSE(proposed(of_practice("Riverside Dental"), of_practice("Anna Berg")));
}

TEST(two_people, of_one_family_are_no_duplicate) {
    const auto of_family = [](std::string who) {
        return person{.who = std::move(who),
            .phone = "0711 123456",
            .street = "Mill Lane 4",
            .postcode = "70173",
            .city = "Stuttgart"};
    };
    EXPECT_FALSE(proposed(of_family("Martin King"), of_family("Martin King Jr")));
    EXPECT_FALSE(proposed(of_family("Martin King Sr"), of_family("Martin King Jr")));
    EXPECT_FALSE(proposed(of_family("Martin King"), of_family("Susan King")));
    EXPECT_FALSE(proposed(of_family("M. King"), of_family("S. King")));
    EXPECT_TRUE(proposed(of_family("Martin King Jr"), of_family("King Jr, Martin")));
}

TEST(two_people, of_one_name_and_another_birthday_are_no_duplicate_and_swapped_day_and_month_are) {
    EXPECT_FALSE(proposed({.first = "John", .last = "Smith", .birthday = "1950-03-07"},
        {.first = "John", .last = "Smith", .birthday = "1988-11-21"}));
    EXPECT_TRUE(proposed({.first = "John", .last = "Smith", .postcode = "10115", .birthday = "1950-03-07"},
        {.first = "John", .last = "Smith", .postcode = "10115", .birthday = "7.3.1950"}));
    EXPECT_TRUE(proposed({.first = "John", .last = "Smith", .postcode = "10115", .birthday = "1950-03-07"},
        {.first = "John", .last = "Smith", .postcode = "10115", .birthday = "1950-07-03"}));
}

TEST(a_badly_mistyped_name, counts_together_with_the_birthday_and_twins_are_two) {
    const person mary{.first = "Mary", .last = "Westermore", .street = "178 Hill Street", .birthday = "1953-01-21"};
    auto again = mary;
    again.first = "ay";
    EXPECT_TRUE(proposed(mary, again));
    again.birthday.clear();
    EXPECT_FALSE(proposed(mary, again));
    auto list = tests::made_up_people(500, 3, sheet_columns::register_).list;
    for (int i = 0; i < 4; ++i)
        list.push_back({.first = i % 2 ? "Maud" : "Mark", .last = "Sander" + std::to_string(i)});
    auto twin = mary;
    twin.first = "Maud", again = mary, again.first = "Mark";
    for (int i = 0; i < 2; ++i) list.push_back({.first = i == 0 ? "Maud" : "Mark", .last = "Berg", .city = "Ulm"});
    list.push_back(twin);
    list.push_back(again);
    for (auto const& pair : find_duplicates(list).pairs)
        EXPECT_FALSE(pair.one == list.size() - 2 && pair.other == list.size() - 1) << pair.why;
}

TEST(a_frequent_name, alone_says_less_than_a_rare_one) {
    auto list = tests::made_up_people(3000, 5).list;
    const auto pair_of = [&](std::string const& name) {
        auto with = list;
        with.push_back({.who = name});
        with.push_back({.who = name});
        const auto found = find_duplicates(with);
        return std::ranges::any_of(found.pairs, [&](auto const& pair) { return pair.one == with.size() - 2; });
    };
    EXPECT_FALSE(pair_of("John Smith"));
    EXPECT_TRUE(pair_of("Ottokar Xylander"));
}

TEST(what_somebody_said, are_two_people_is_never_proposed_nor_in_one_group) {
    const std::vector<person> list{{.who = "Ada Okafor", .email = "ada@x.example"},
        {.who = "Okafor, Ada", .email = "ada@x.example"}, {.who = "Ada Okafor MD", .email = "ada@x.example"}};
    EXPECT_EQ(find_duplicates(list).pairs.size(), 3u);
    EXPECT_EQ(find_duplicates(list).groups, (std::vector<std::vector<std::size_t>>{{0, 1, 2}}));
    const auto found = find_duplicates(list, [](std::size_t one, std::size_t other) { return one == 0 && other == 2; });
    EXPECT_EQ(found.pairs.size(), 2u);
    ASSERT_EQ(found.groups.size(), 1u);
    EXPECT_EQ(found.groups[0].size(), 2u);
}

TEST(a_list, of_nothing_or_of_blanks_has_no_duplicates) {
    EXPECT_TRUE(find_duplicates({}).pairs.empty());
    const std::vector<person> blanks(50);
    EXPECT_TRUE(find_duplicates(blanks).pairs.empty());
}

TEST(a_long_search, tells_how_far_it_is_and_can_be_stopped) {
    const auto list = tests::made_up_people(3000, 8).list;
    std::vector<int> heard;
    find_duplicates(list, {}, {}, [&](int percent) { heard.push_back(percent); });
    EXPECT_GE(heard.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(heard));
    struct stop {};
    EXPECT_THROW(find_duplicates(list, {}, {}, [](int) { throw stop{}; }), stop);
}

TEST(of_5000_made_up_people, nine_tenths_of_the_duplicates_are_found_and_hardly_anything_else) {
    for (const std::uint64_t seed : {1u, 2u}) {
        const auto people = tests::made_up_people(5000, seed);
        const auto result = tests::measure(people, find_duplicates(people.list));
        EXPECT_GE(result.precision(), 0.98) << "seed " << seed;
        EXPECT_GE(result.recall(), 0.93) << "seed " << seed;
    }
}

TEST(of_5000_made_up_people, in_a_register_without_mail_addresses_the_same_holds) {
    const auto people = tests::made_up_people(5000, 4, sheet_columns::register_);
    const auto result = tests::measure(people, find_duplicates(people.list));
    EXPECT_GE(result.precision(), 0.98);
    EXPECT_GE(result.recall(), 0.97);
}

TEST(of_made_up_offices, most_are_found_and_hardly_anything_wrong) {
    const auto few = tests::made_up_people(1000, 5, sheet_columns::offices);
    const auto of_few = tests::measure(few, find_duplicates(few.list));
    EXPECT_GE(of_few.precision(), 0.98);
    EXPECT_GE(of_few.recall(), 0.94);
    const auto many = tests::made_up_people(5000, 7, sheet_columns::offices);
    const auto of_many = tests::measure(many, find_duplicates(many.list));
    EXPECT_GE(of_many.precision(), 0.98);
    EXPECT_GE(of_many.recall(), 0.85);
}

TEST(of_made_up_sites_of_organisations, those_at_other_addresses_are_two_and_most_of_the_others_are_found) {
    for (const auto& [entries, seed] : {std::pair{1000u, 9u}, std::pair{5000u, 10u}}) {
        const auto people = tests::made_up_people(entries, seed, sheet_columns::sites);
        const auto result = tests::measure(people, find_duplicates(people.list));
        EXPECT_GE(result.precision(), 0.985) << entries;
        EXPECT_GE(result.recall(), 0.85) << entries;
    }
}

TEST(of_sparse_lists, what_a_name_or_a_number_alone_can_tell_is_found) {
    const auto names = tests::made_up_people(5000, 3, sheet_columns::name_and_reach);
    const auto result = tests::measure(names, find_duplicates(names.list));
    EXPECT_GE(result.precision(), 0.98);
    EXPECT_GE(result.recall(), 0.72);
    const auto halves = tests::made_up_people(5000, 8, sheet_columns::sparse);
    const auto of_halves = tests::measure(halves, find_duplicates(halves.list));
    EXPECT_GE(of_halves.precision(), 0.98);
    EXPECT_GE(of_halves.recall(), 0.38);
}

/// The pair in a list of sites, where one organisation has several addresses.
bool proposed_among_sites(person const& one, person const& other) {
    auto list = tests::made_up_people(300, 21, sheet_columns::sites).list;
    list.push_back(one);
    list.push_back(other);
    for (auto const& pair : find_duplicates(list).pairs)
        if (pair.one == list.size() - 2 && pair.other == list.size() - 1) return true;
    return false;
}

TEST(two_sites, at_one_address_and_number_are_one_under_whatever_names) {
    const person site{
        .who = "Dorfeld Community Services - St. Agnes", .phone = "0711 123456", .street = "12 Mill Lane"};
    for (const auto* name : {"Dorfeld Community Services", "Dorfeld Comm Svcs", "St. Agnes Preschool",
             "St. Agnes Dorfeld Community Services Head Start", "Dorfeld Community Services (Bath)",
             "Saint Agnes Center", "DORFELD COMMUNITY SERVICES", "Dorfeld Comunity Services - St Agnes",
             "Dorfeld - Saint Agnes Day Care", "Dorfeld Community Services Early Head Start"}) {
        auto other = site;
        other.who = name;
        other.street = "12 Mill Ln.";
        other.phone = "(0711) 12-3456";
        EXPECT_TRUE(proposed_among_sites(site, other)) << name;
    }
}

TEST(two_sites, of_one_organisation_at_two_addresses_are_two) {
    const person site{.who = "Dorfeld Community Services", .phone = "0711 123456", .street = "12 Mill Lane"};
    for (const auto* street :
        {"84 Hill Road", "3 Station Street", "120 Park Avenue", "7 High Street", "55 Castle Court", "9 River Drive",
            "31 Lake Road", "62 School Lane", "18 Bridge Street", "101 North Road"}) {
        auto other = site;
        other.street = street;
        EXPECT_FALSE(proposed_among_sites(site, other)) << street << ", though the number is the same";
    }
}

TEST(the_pairs_that_are_compared, grow_with_the_list_and_not_with_its_square) {
    const auto pairs = [](std::size_t entries) {
        const auto people = tests::made_up_people(entries, 6);
        return recognition::candidate_pairs(recognition::shapes_of(people.list)).size();
    };
    const auto few = pairs(2500), many = pairs(20000);
    EXPECT_LT(many, 25 * few);   // 64 times as many were all compared
    EXPECT_LT(many, 20u * 20000u);
}

TEST(the_pairs_that_are_compared, stay_few_where_everybody_has_one_name_and_one_number) {
    const std::vector<person> alike(
        5000, person{.who = "John Smith", .phone = "0711 123456", .email = "info@x.example"});
    EXPECT_LT(recognition::candidate_pairs(recognition::shapes_of(alike)).size(), 100u * alike.size());
    for (auto const& group : find_duplicates(alike).groups) EXPECT_LE(group.size(), 60u);
}

TEST(the_pairs_that_are_compared, stay_few_where_thousands_share_mailboxes_and_one_switchboard) {
    const auto pairs = [](std::size_t entries) {
        auto list = tests::made_up_people(entries, 6).list;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i % 2) list[i].phone = "0711 1234-" + std::to_string(i % 3);
            if (i % 3) list[i].email = i % 6 < 3 ? "info@clinic.example" : "office@clinic.example";
        }
        return recognition::candidate_pairs(recognition::shapes_of(list)).size();
    };
    const auto few = pairs(2500), many = pairs(20000);
    EXPECT_LT(many, 16 * few);   // 8 times as many entries; 64 times as many were all compared
    EXPECT_LT(many, 30u * 20000u);
}

RC_GTEST_PROP(the_order_of_a_list, decides_nothing, ()) {
    const auto seed = *rc::gen::inRange<std::uint64_t>(0, 1000);
    const auto list = tests::made_up_people(60, seed).list;
    auto reversed = list;
    std::ranges::reverse(reversed);
    auto found = find_duplicates(list).pairs, back = find_duplicates(reversed).pairs;
    for (auto& pair : back) pair = {list.size() - 1 - pair.other, list.size() - 1 - pair.one, pair.likeness, pair.why};
    const auto by_place = [](auto const& a, auto const& b) {
        return std::pair{a.one, a.other} < std::pair{b.one, b.other};
    };
    std::ranges::sort(found, by_place);
    std::ranges::sort(back, by_place);
    RC_ASSERT(found.size() == back.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        RC_ASSERT(found[i].one == back[i].one && found[i].other == back[i].other);
        RC_ASSERT(std::abs(found[i].likeness - back[i].likeness) < 1e-9);
    }
}

RC_GTEST_PROP(duplicates, are_looked_for_in_any_bytes, (std::vector<std::string> const& texts)) {
    std::vector<person> list;
    for (std::size_t i = 0; i + 3 < texts.size(); i += 3)
        list.push_back({texts[i], texts[i + 1], texts[i + 2], texts[i], texts[i + 1], texts[i + 2], texts[i],
            texts[i + 1], texts[i + 2], texts[i]});
    for (auto const& pair : find_duplicates(list, {}, 0).pairs)
        RC_ASSERT(pair.likeness >= 0 && pair.likeness <= 1 && pair.one < pair.other);
}

}
