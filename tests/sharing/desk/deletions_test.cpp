// Rows that are deleted at a desk.
#include "sharing/desk/desk.hpp"
#include "sharing/rows_and_keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using referralbook::book::table_id;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

table_picture picture(std::vector<read_row> read_rows) {
    return {table_id::referrals, {"number", "prospect", "need"}, std::move(read_rows)};
}

}

TEST(a_desk, holds_back_more_deletions_than_usual_until_they_are_let_go) {
    rows common;
    for (int i = 0; i < 40; ++i) common.emplace(name("r" + std::to_string(i)), record{{"need", "a"}});
    desk ada{"ada", common, 40, counting()};
    ada.read(std::vector{picture({{"r1", {{"need", "a"}}, 1}})});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.held_back(), 39u);
    EXPECT_THAT(ada.brought_back().changes.added, SizeIs(39));
    ada.let_go();
    EXPECT_THAT(ada.to_push(), SizeIs(39));
}

TEST(a_desk, brings_back_no_row_that_was_deleted_on_purpose) {
    rows common;
    for (int i = 0; i < 40; ++i) common.emplace(name("r" + std::to_string(i)), record{{"need", "a"}});
    for (int i = 0; i < 4; ++i) common.emplace(name("t" + std::to_string(i), table_id::touches), record{{"who", "Z"}});
    desk ada{"ada", common, 40, counting()};
    ada.read(std::vector{picture({}), table_picture{table_id::touches, {"who"}, {{"t0", {{"who", "Z"}}, 1}}}});
    for (auto const& row : ada.brought_back().changes.added) EXPECT_EQ(row.table, table_id::referrals);
    EXPECT_THAT(ada.brought_back().changes.added, SizeIs(40));
    EXPECT_THAT(ada.to_push(), SizeIs(3));
    EXPECT_EQ(ada.held_back(), 40u);
    ada.let_go();
    EXPECT_THAT(ada.brought_back().changes.added, IsEmpty());
}

TEST(a_desk, counts_a_table_once_however_many_rows_are_deleted) {
    rows common;
    for (int i = 0; i < 30000; ++i) common.emplace(name("r" + std::to_string(i)), record{{"need", "a"}});
    desk ada{"ada", common, 40, counting()};
    ada.read(std::vector{picture({})});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.held_back(), 30000u);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{2});
}

TEST(a_desk, keeps_the_word_that_many_rows_may_go_until_they_have_gone) {
    rows base;
    for (int i = 0; i < 30; ++i) base.emplace(name("r" + std::to_string(i)), record{{"prospect", "P"}});
    desk ada{"ada", base, 0, counting()};
    ada.read(std::vector{picture({})});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.held_back(), 30u);
    ada.let_go();
    const auto all = ada.to_push();
    EXPECT_THAT(all, SizeIs(30));
    EXPECT_THAT(ada.to_push(), SizeIs(30)) << "the first push was too late, or got no answer";
    ada.pushed(all, 30, pushed_from::workbook);
    EXPECT_THAT(ada.to_push(), IsEmpty());
    desk next{"ada", base, 0, counting()};
    next.read(std::vector{picture({})});
    EXPECT_EQ((next.to_push(), next.held_back()), 30u);
}

TEST(a_desk, gives_a_key_of_its_own_to_what_is_typed_into_a_row_that_has_gone) {
    const record nadia{{"number", 7.0}, {"prospect", "Nadia"}, {"need", "Crown"}};
    const rows common{{name("r1"), nadia}, {name("r2"), {{"prospect", "Zoe"}}}};
    desk ada{"ada", common, 3, counting()};
    const auto read = [&](record first) {
        std::vector<read_row> all{{"r2", {{"prospect", "Zoe"}}, 2}};
        if (!first.empty()) all.push_back({"r1", std::move(first), 1});
        ada.read(std::vector{picture(std::move(all))});
    };
    read({});
    ada.pushed(ada.to_push(), 4, pushed_from::workbook);
    read({{"prospect", "Karl"}});
    ASSERT_THAT(ada.keys(), SizeIs(1));
    EXPECT_EQ(ada.keys()[0].expected, "r1");
    EXPECT_NE(ada.keys()[0].key, "r1");
    read(nadia);   // an Undo
    EXPECT_THAT(ada.keys(), IsEmpty());
    ada.pushed(ada.to_push(), 5, pushed_from::workbook);
    read({{"number", 7.0}, {"prospect", "Karl"}});
    EXPECT_THAT(ada.keys(), IsEmpty()) << "it stands there and is typed into";
}
