#include "recognition/people/agreement.hpp"
#include "recognition/people/candidate_pairs.hpp"
#include "recognition/people/duplicates.hpp"
#include "support/registers.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using recognition::find_duplicates;
using recognition::person;
using tests::made_up_register;
using tests::written_list;

struct wanted {
    written_list kind;
    std::size_t entries;
    double precision, recall;   ///< of the pairs that are proposed
};

class lists_of_a_second_make : public testing::TestWithParam<wanted> {};

TEST_P(lists_of_a_second_make, are_found_as_well) {
    auto const& [kind, entries, precision, recall] = GetParam();
    std::size_t found = 0, right = 0, wanted = 0;
    for (const std::uint64_t seed : {31u, 32u, 33u}) {
        const auto people = made_up_register(entries, seed, kind);
        const auto result = tests::measure(people, find_duplicates(people.list));
        found += result.found, right += result.right, wanted += result.wanted;
    }
    const tests::measured all{found, right, wanted};
    EXPECT_GE(all.precision(), precision);
    EXPECT_GE(all.recall(), recall);
}

INSTANTIATE_TEST_SUITE_P(duplicates, lists_of_a_second_make,
    testing::Values(wanted{written_list::census, 2000, 0.98, 0.99}, wanted{written_list::worn_census, 2000, 0.98, 0.82},
        wanted{written_list::cards, 2000, 0.975, 0.82}, wanted{written_list::directory, 2000, 0.98, 0.93}));

/// Sites of organisations, each at an address of its own with a number of its own and written twice.
std::vector<person> sites_written_twice(std::size_t organisations) {
    std::vector<person> list;
    constexpr std::array names{"Harbour", "Lantern", "Meadow", "Quarry", "Thistle", "Willow", "Beacon", "Juniper"};
    constexpr std::array streets{"Foster", "Kedzie", "Ashland", "Halsted", "Division"};
    for (std::size_t i = 0; i < organisations; ++i)
        for (std::size_t site = 0; site < 3; ++site) {
            const auto name = std::string{names[i % names.size()]} + ' ' + names[(i / names.size() + i + 3) % 8];
            const auto number = std::to_string(100 + 37 * (3 * i + site));
            const auto street = std::string{streets[(i + site) % streets.size()]};
            list.push_back({.who = name + " Preschool",
                .phone = "773555" + std::to_string(1000 + 3 * i + site),
                .street = number + " N " + street + " Ave",
                .postcode = "606" + std::to_string(10 + i % 20)});
            if (site < 2)
                list.push_back({.who = name + " Preschool Inc",
                    .street = number + " North " + street + " Avenue",
                    .postcode = "606" + std::to_string(10 + i % 20)});
        }
    return list;
}

TEST(sites_of_organisations, are_kept_apart_in_short_lists_too) {
    for (const std::size_t organisations : {10u, 30u, 60u}) {
        const auto list = sites_written_twice(organisations);
        const auto found = find_duplicates(list);
        const auto number = [&](std::size_t at) { return list[at].street.substr(0, list[at].street.find(' ')); };
        const auto right = std::ranges::count_if(
            found.pairs, [&](auto const& pair) { return number(pair.one) == number(pair.other); });
        EXPECT_GE(right, 0.9 * 2 * static_cast<double>(organisations)) << organisations;
        EXPECT_GE(right, 0.98 * static_cast<double>(found.pairs.size())) << organisations;
    }
}

TEST(the_pairs_that_are_compared, grow_with_a_directory_and_not_with_its_square) {
    const auto pairs = [](std::size_t entries) {
        const auto people = made_up_register(entries, 41, written_list::directory);
        return recognition::candidate_pairs(recognition::shapes_of(people.list)).size();
    };
    EXPECT_LT(pairs(16000), 16 * pairs(2000));   // 64 times as many were all compared
}

/// Whether the pair is proposed among the entries of a list.
bool proposed_in(std::vector<person> list, person const& one, person const& other) {
    list.push_back(one);
    list.push_back(other);
    const auto found = find_duplicates(list);
    return std::ranges::any_of(
        found.pairs, [&](auto const& pair) { return pair.one == list.size() - 2 && pair.other == list.size() - 1; });
}

TEST(two_offices, of_one_house_and_switchboard_are_two_where_houses_hold_several) {
    const auto directory = made_up_register(1000, 51, written_list::directory).list;
    const person dentist{
        .who = "Zarnow Dental Center", .phone = "312 5550142", .street = "4012 North Elder Street", .city = "Ulm"};
    auto lawyer = dentist;
    lawyer.who = "Quandt Legal Services";
    EXPECT_FALSE(proposed_in(directory, dentist, lawyer));
    auto again = dentist;
    again.who = "Zarnow Dental Ctr - Ulm", again.street = "4012 N. Elder St, Suite 210";
    EXPECT_TRUE(proposed_in(directory, dentist, again));
}

TEST(two_offices, one_of_them_called_by_its_first_letters_are_one_at_one_address) {
    const auto directory = made_up_register(1000, 51, written_list::directory).list;
    const person whole{
        .who = "Zarnow Hill Dental Center", .phone = "312 5550142", .street = "4012 North Elder Street", .city = "Ulm"};
    auto cut = whole;
    for (const auto* name : {"ZHDC", "zhdc", "ZHDC, Inc."}) {
        cut.who = name;
        EXPECT_TRUE(proposed_in(directory, whole, cut)) << name;
    }
    cut.who = "QXVB";
    EXPECT_FALSE(proposed_in(directory, whole, cut));
    cut.who = "ZHDC", cut.phone = {}, cut.street = "9 South Oak Lane";
    EXPECT_FALSE(proposed_in(directory, whole, cut));
}

TEST(two_sites, of_a_name_that_stands_at_two_addresses_again_and_again_are_two) {
    const auto directory = made_up_register(1000, 51, written_list::directory).list;
    const person site{
        .who = "Zarnow Hill Dental Center", .phone = "312 5550142", .street = "4012 North Elder Street", .city = "Ulm"};
    auto other = site;
    other.street = "9 South Oak Lane", other.city = "Bonn";
    EXPECT_FALSE(proposed_in(directory, site, other));
}

TEST(a_suite_and_a_floor, are_no_part_of_the_street) {
    const auto key = [](char const* text) { return recognition::street_of(text).key(); };
    for (const auto* same : {"4012 North Elder Street, Suite 210", "4012 N Elder St Ste 9",
             "4012 N. Elder St. 2nd Floor", "4012 North Elder St Apt B", "4012 North Elder Street, Floor 3",
             "4012 N Elder Street Unit 7", "4012 N Elder St, Room 12"})
        EXPECT_EQ(key(same), key("4012 North Elder Street")) << same;
    EXPECT_NE(key("4012 North Elder Street"), key("4013 North Elder Street"));
    EXPECT_NE(key("12 Floor Lane"), key("12 Elder Lane"));
}

TEST(somebody_without_a_first_name, is_nobody_else_at_their_number_and_mailbox) {
    const auto list = tests::made_up_people(500, 5, tests::sheet_columns::name_and_reach).list;
    const person whole{.who = "Silak Casdorak", .phone = "0875837875", .email = "s.casdorak@outlook.example"};
    auto part = whole;
    part.who = "Casdorak";
    EXPECT_TRUE(proposed_in(list, whole, part));
    part.who = "C. Silak";   // the other way round
    EXPECT_TRUE(proposed_in(list, whole, part));
}

TEST(what_is_frequent, is_counted_by_people_and_not_by_entries) {
    auto list = tests::made_up_people(1000, 7).list;
    const person once{.who = "Ottokar Xylander", .email = "ox@x.example"};
    for (int i = 0; i < 5; ++i) list.push_back(once);
    auto shapes = recognition::shapes_of(list);
    const auto holders = [&] { return shapes.back().holders.back(); };
    EXPECT_EQ(holders(), 5);
    recognition::weigh_by_people(shapes, std::vector<std::vector<std::size_t>>{{1000, 1001, 1002, 1003, 1004}});
    EXPECT_EQ(holders(), 1);
}

using recognition::agreement;
using recognition::evidence;

/// `count` pairs that are surely one person, whose phones agree in this way.
std::vector<evidence> sure_pairs(std::size_t count, agreement phone) {
    return {count, evidence{.bits = 40, .fields = {agreement::unknown, phone, agreement::unknown, agreement::unknown}}};
}

TEST(agreement_weights, are_learned_from_the_list) {
    const evidence another{.bits = 14, .fields = {agreement::unknown, agreement::another}};
    const recognition::learned_weights usual{{}, 1000};
    const recognition::learned_weights never_another{sure_pairs(200, agreement::same), 1000};
    const recognition::learned_weights often_another{sure_pairs(200, agreement::another), 1000};
    EXPECT_LT(never_another.likeness_of(another), usual.likeness_of(another));
    EXPECT_GT(often_another.likeness_of(another), usual.likeness_of(another));
    // Three pairs are no lesson.
    const recognition::learned_weights few{sure_pairs(3, agreement::same), 1000};
    EXPECT_NEAR(few.likeness_of(another), usual.likeness_of(another), 0.1);
}

TEST(agreement_weights, know_how_many_of_a_list_stand_in_it_again) {
    const evidence pair{.bits = 14};
    const recognition::learned_weights few{sure_pairs(20, agreement::unknown), 5000};
    const recognition::learned_weights many{sure_pairs(5000, agreement::unknown), 5000};
    EXPECT_LT(few.likeness_of(pair) + 0.1, many.likeness_of(pair));
}

evidence any_evidence() {
    const auto how = [] { return static_cast<agreement>(*rc::gen::inRange(0, 4)); };
    return {.bits = *rc::gen::inRange(-60, 60) / 1.0,
        .offices = *rc::gen::arbitrary<bool>(),
        .fields = {how(), how(), how(), how()},
        .contradicts = *rc::gen::arbitrary<bool>()};
}

RC_GTEST_PROP(agreement_weights, of_any_list_keep_the_order_of_bits_and_what_cannot_be_one, ()) {
    std::vector<evidence> pairs(*rc::gen::inRange<std::size_t>(0, 200));
    for (auto& pair : pairs) pair = any_evidence();
    const recognition::learned_weights weights{pairs, pairs.size()};
    auto less = any_evidence();
    auto more = less;
    more.bits += *rc::gen::inRange(0, 20);
    RC_ASSERT(weights.likeness_of(less) >= 0 && weights.likeness_of(more) <= 1);
    RC_ASSERT(weights.likeness_of(less) <= weights.likeness_of(more));
    if (less.contradicts) RC_ASSERT(weights.likeness_of(less) <= 0.5);
}

RC_GTEST_PROP(the_least_likeness, lets_hardly_more_in_than_the_list_may_have_wrong, ()) {
    std::vector<double> likenesses(*rc::gen::inRange<std::size_t>(0, 300));
    for (auto& one : likenesses) one = *rc::gen::inRange(0, 1001) / 1000.0;
    const double least = recognition::least_likeness(likenesses, 0.85, 0.6);
    RC_ASSERT(least >= 0.6 && least <= 0.85);
    if (least == 0.85) return;
    double wrong = 0, all = 0;
    for (const double one : likenesses)
        if (one >= least) wrong += 1 - one, ++all;
    RC_ASSERT(wrong <= 0.01 * all + 1e-9);
}

}
