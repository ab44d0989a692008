// Sheets that an Undo takes away, and sheets that are missing for another reason.
#include "sharing/desk/desk.hpp"
#include "sharing/rows_and_keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const record nadia{{"prospect", "Nadia"}}, eight{{"what", "Referrals"}, {"target", 8.0}};
const row_name goal = name("g1", table_id::goals);

table_picture referrals() { return {table_id::referrals, {"prospect"}, {{"r1", nadia, 1}}}; }

table_picture sheet_of(table_id table, std::vector<read_row> all) {
    return {table, {"what", "target", "name", "partner", "key"}, std::move(all)};
}

rows with(table_id table, int count) {
    rows all{{name("r1"), nadia}};
    for (int i = 1; i <= count; ++i) all.emplace(name("g" + std::to_string(i), table), eight);
    return all;
}

std::vector<table_picture> all_there(table_id table, int count) {
    std::vector<read_row> read;
    for (int i = 1; i <= count; ++i) read.push_back({"g" + std::to_string(i), eight, i});
    return {referrals(), sheet_of(table, read)};
}

}

TEST(a_sheet, that_an_undo_took_away_means_that_its_rows_are_deleted) {
    for (const auto table : {table_id::goals, table_id::plans, table_id::aliases, table_id::apart, table_id::texts,
             table_id::given, table_id::touches}) {
        desk ada{"ada", with(table, 3), 4, counting()};
        ada.read(all_there(table, 3));
        ada.undone();
        ada.read(std::vector{referrals()}, {table});
        EXPECT_FALSE(ada.repair().writes());
        ada.read(std::vector{referrals()}, {table});   // typed meanwhile
        const auto edits = ada.to_push();
        ASSERT_THAT(edits, SizeIs(3));
        for (auto const& one : edits) EXPECT_EQ(one.kind, edit_kind::deleted);
        ada.pushed(edits, 7, pushed_from::workbook);
        ada.read(all_there(table, 3), {});   // Redo
        EXPECT_THAT(ada.to_push(), SizeIs(3)) << "they come back under their keys";
        EXPECT_THAT(ada.keys(), IsEmpty());
    }
}

TEST(a_sheet, that_is_missing_for_another_reason_deletes_nothing) {
    desk ada{"ada", with(table_id::goals, 3), 4, counting()};
    ada.read(std::vector{referrals()});   // it never had it
    EXPECT_THAT(ada.to_push(), IsEmpty());
    ada.read(all_there(table_id::goals, 3));
    ada.read(std::vector{referrals()});   // deleted by hand
    EXPECT_THAT(ada.to_push(), IsEmpty());
    ada.undone();   // of something else
    ada.read(std::vector{referrals()});
    EXPECT_THAT(ada.to_push(), IsEmpty());
}

TEST(an_undo, of_the_set_up_deletes_nothing) {
    desk ada{"ada", with(table_id::goals, 3), 4, counting()};
    ada.read(all_there(table_id::goals, 3));
    ada.undone();
    ada.read(std::vector<table_picture>{}, {table_id::goals, table_id::referrals});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.held_back(), 0u);
}

TEST(a_sheet, of_many_rows_that_an_undo_took_away_is_held_back) {
    desk ada{"ada", with(table_id::plans, 30), 31, counting()};
    ada.read(all_there(table_id::plans, 30));
    ada.undone();
    ada.read(std::vector{referrals()}, {table_id::plans});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.held_back(), 30u);
    EXPECT_THAT(ada.brought_back().changes.added, SizeIs(30));
    ada.let_go();
    EXPECT_THAT(ada.to_push(), SizeIs(30));
}

TEST(a_sheet, that_is_made_again_does_not_bring_back_what_an_undo_took) {
    desk ada{"ada", with(table_id::goals, 3), 4, counting()};
    ada.read(all_there(table_id::goals, 3));
    ada.undone();
    ada.read(std::vector{referrals()}, {table_id::goals});   // the server is away: nothing is sent
    ada.read(std::vector{referrals(), sheet_of(table_id::goals, {{"", {{"what", "Referrals"}, {"target", 10.0}}, 1}})});
    EXPECT_FALSE(ada.new_places().writes());
    ada.keys_stand(ada.keys());
    EXPECT_THAT(ada.to_push(), SizeIs(4)) << "three that went, one that came";
    desk later{"ada", with(table_id::goals, 3), 4, counting()};   // nothing was read between, as while it is offline
    later.knew_columns("goal\twhat\ttarget\tname\tpartner\tkey\nreferral\tprospect\n");
    later.read(std::vector{referrals()}, {table_id::goals});
    EXPECT_THAT(later.to_push(), SizeIs(3));
}

TEST(a_sheet, that_an_undo_took_away_comes_back_with_the_rows_of_others) {
    desk ada{"ada", with(table_id::goals, 1), 2, counting()};
    ada.read(all_there(table_id::goals, 1));
    const auto second = name("g2", table_id::goals);
    const auto came = ada.take_in(
        std::vector{change{{second, edit_kind::added, {}, eight}, 3, "op", "other", "Ben", "2026-11-26 10:42", ""}});
    ada.adopt(came, {});
    ada.read(all_there(table_id::goals, 2));
    ada.undone();
    ada.read(std::vector{referrals()}, {table_id::goals});
    EXPECT_THAT(ada.repair().changes.added, ElementsAre(second));
    ASSERT_THAT(ada.to_push(), SizeIs(1));
    EXPECT_EQ(ada.to_push()[0].row, goal);
}
