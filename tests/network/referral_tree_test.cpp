#include "network/referral_tree.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace referralbook::network {
namespace {

using namespace std::chrono;

introduction from(std::string source, std::string prospect, bool won = false, double value = 0, int day = 1) {
    return {std::move(source), std::move(prospect), sys_days{2026y / 3 / day}, won, value};
}

std::optional<int> generation(referral_tree const& tree, std::string_view who) {
    auto const* found = tree.find(who);
    return found ? found->generation : std::optional<int>{};
}

TEST(a_generation, counts_from_whom_nobody_brought) {
    const std::vector rows{from("Dr Ünal", "Anna Meyer", true, 100), from("Meyer, Anna", "Ben", true, 40),
        from("ben", "Cleo"), from("Dr Ünal", "Dora", true, 7)};
    const referral_tree tree{rows};
    EXPECT_EQ(generation(tree, "unal"), 0);
    EXPECT_EQ(generation(tree, "Anna Meyer"), 1);
    EXPECT_EQ(generation(tree, "BEN"), 2);
    EXPECT_EQ(generation(tree, "Cleo"), 3);
    EXPECT_EQ(tree.find("Nobody"), nullptr);
    EXPECT_EQ(tree.find("Dr Ünal")->value, 107);
    EXPECT_EQ(tree.find("Dr Ünal")->value_below, 147);
    EXPECT_EQ(tree.find("Anna Meyer")->value_below, 40);
    EXPECT_EQ(tree.find("Dr Ünal")->brought, 2u);
    EXPECT_EQ(tree.find("Ben")->brought_won, 0u);
    EXPECT_TRUE(tree.find("Ben")->won);
}

TEST(a_generation, is_that_of_the_first_introduction) {
    const std::vector rows{
        from("Late", "Anna", false, 0, 9), from("Early", "Anna", false, 0, 2), from("Same day", "Anna", false, 0, 2)};
    const referral_tree tree{rows};
    EXPECT_EQ(tree.people()[tree.find("Anna")->parent].name, "Early");
    const std::vector undated{introduction{"First", "Ben", {}, false, 0}, introduction{"Second", "Ben", {}, false, 0}};
    const referral_tree other{undated};
    EXPECT_EQ(other.people()[other.find("Ben")->parent].name, "First");
}

TEST(a_generation, is_none_in_a_circle_and_below_one) {
    const std::vector rows{
        from("Anna", "Ben"), from("Ben", "Anna"), from("Ben", "Cleo"), from("Dora", "Dora"), from("Eve", "Fay")};
    const referral_tree tree{rows};
    for (const auto* lost : {"Anna", "Ben", "Cleo", "Dora"}) EXPECT_EQ(generation(tree, lost), std::nullopt) << lost;
    EXPECT_EQ(generation(tree, "Fay"), 1);
    EXPECT_EQ(tree.in_circles().size(), 4u);
}

TEST(a_row, without_a_name_is_no_introduction) {
    const std::vector rows{from("", "Anna"), from("Anna", " ")};
    EXPECT_TRUE(referral_tree{rows}.people().empty());
}

TEST(a_chain, may_be_as_long_as_the_book) {
    std::vector<introduction> rows;
    for (int i = 0; i < 5000; ++i) rows.push_back(from("p" + std::to_string(i), "p" + std::to_string(i + 1), true, 1));
    const referral_tree tree{rows};
    EXPECT_EQ(generation(tree, "p5000"), 5000);
    EXPECT_EQ(tree.find("p0")->value_below, 5000);
}

RC_GTEST_PROP(a_tree, gives_everybody_one_place_and_loses_no_value, ()) {
    const auto rows = *rc::gen::container<std::vector<introduction>>(rc::gen::apply(
        [](int source, int prospect, bool won, int value, int day) {
            return from("p" + std::to_string(source), "p" + std::to_string(prospect), won, value, day);
        },
        rc::gen::inRange(0, 8), rc::gen::inRange(0, 8), rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 100),
        rc::gen::inRange(1, 28)));
    const referral_tree tree{rows};
    std::multiset<std::size_t> seen(tree.roots().begin(), tree.roots().end());
    for (auto const& one : tree.people()) seen.insert(one.children.begin(), one.children.end());
    for (const auto lost : tree.in_circles()) seen.insert(lost);
    RC_ASSERT(seen.size() == tree.people().size());
    RC_ASSERT(std::set<std::size_t>(seen.begin(), seen.end()).size() == seen.size());
    double in_tree = 0, own = 0;
    for (const auto root : tree.roots()) in_tree += tree.people()[root].value_below;
    for (auto const& one : tree.people()) {
        if (one.generation) own += one.value;
        if (one.generation && one.parent != tree_person::nobody)
            RC_ASSERT(*one.generation == *tree.people()[one.parent].generation + 1);
    }
    RC_ASSERT(in_tree == own);
}

}
}
