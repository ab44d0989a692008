// Edits that the server refuses.
#include "sharing/desk/conflict_text.hpp"
#include "sharing/desk/desk.hpp"
#include "sharing/desk/push_parts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace referralbook::sharing;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

edit added(table_id table, std::string id, std::string text = "x") {
    return {{table, std::move(id)}, edit_kind::added, {}, {{"note", std::move(text)}}};
}

/// A server that refuses a part where any of its edits is refused.
struct choosy {
    sent_parts send(std::vector<edit> const& edits) {
        return send_in_parts(edits, [this](std::span<edit const> part) {
            ++sent;
            if (sent == stops_at) return part_end::stop;
            if (std::ranges::any_of(part, refuses)) return part_end::refused;
            for (auto const& one : part) taken.push_back(one.row.id);
            return part_end::taken;
        });
    }
    std::function<bool(edit const&)> refuses;
    int stops_at = 0, sent = 0;
    std::vector<std::string> taken{};
};

std::vector<edit> many(int count, table_id table = table_id::touches) {
    std::vector<edit> edits;
    for (int i = 0; i < count; ++i) edits.push_back(added(table, "t" + std::to_string(100 + i)));
    return edits;
}

}

TEST(a_refused_edit, is_found_wherever_it_stands_and_all_others_are_taken) {
    for (const int count : {1, 2, 3, 7, 64, 200})
        for (const int bad : {0, 1, count / 2, count - 1}) {
            if (bad >= count) continue;
            const auto edits = many(count);
            choosy server{[&](edit const& one) { return one == edits[std::size_t(bad)]; }};
            const auto sent = server.send(edits);
            EXPECT_THAT(sent.refused, ElementsAre(edits[std::size_t(bad)])) << count;
            EXPECT_THAT(server.taken, SizeIs(std::size_t(count - 1)));
            EXPECT_EQ(sent.something_taken, count > 1);
            EXPECT_THAT(sent.whole_tables, IsEmpty());
            EXPECT_LT(server.sent, 20);
        }
}

TEST(refused_edits, of_several_places_are_all_found) {
    const auto edits = many(50);
    choosy server{[](edit const& one) { return one.row.id.ends_with('7'); }};
    EXPECT_THAT(server.send(edits).refused, SizeIs(5));
    EXPECT_THAT(server.taken, SizeIs(45));
}

TEST(a_table, that_the_server_does_not_take_is_named_once_and_holds_up_no_other) {
    auto edits = many(100, table_id::texts);
    for (auto& one : many(50, table_id::contacts)) edits.push_back(one);
    edits.push_back(added(table_id::goals, "g"));
    choosy server{[](edit const& one) { return one.row.table == table_id::texts; }};
    const auto sent = server.send(edits);
    EXPECT_THAT(sent.refused, SizeIs(100));
    EXPECT_THAT(sent.whole_tables, ElementsAre(table_id::texts));
    EXPECT_THAT(server.taken, SizeIs(51));
    EXPECT_LT(server.sent, 40) << "the rest of the table is not tried";
    choosy none{[](edit const&) { return true; }};
    const auto all = none.send(edits);
    EXPECT_FALSE(all.something_taken);
    EXPECT_THAT(all.refused, SizeIs(151));
    EXPECT_THAT(all.whole_tables, SizeIs(2)) << "one edit alone tells nothing of its table";
}

TEST(parts, are_no_longer_sent_once_one_could_not_be) {
    const auto edits = many(64);
    choosy server{[&](edit const& one) { return one == edits[0]; }, 3};
    EXPECT_TRUE(server.send(edits).stopped);
    EXPECT_EQ(server.sent, 3);
}

TEST(a_desk, sends_a_refused_row_again_once_it_holds_something_else) {
    const auto name = [](std::string id) { return row_name{table_id::referrals, std::move(id)}; };
    const rows common{{name("r1"), {{"note", "a"}}}, {name("r2"), {{"note", "a"}}}};
    desk ada{"ada", common, 3, [] { return std::uint64_t{7}; }};
    const auto type = [&](std::string first, std::string second) {
        ada.read(std::vector{table_picture{table_id::referrals, {"note"},
            {{"r1", {{"note", std::move(first)}}, 1}, {"r2", {{"note", std::move(second)}}, 2}}}});
    };
    type("bad", "good");
    const auto edits = ada.to_push();
    ASSERT_THAT(edits, SizeIs(2));
    const auto said = ada.refused({.refused = {edits[0]}, .something_taken = true});
    ASSERT_THAT(said.changes.conflicts, SizeIs(1));
    EXPECT_EQ(said.changes.conflicts[0].kind, conflict_kind::not_taken);
    EXPECT_EQ(said.changes.conflicts[0].mine_row, (record{{"note", "bad"}}));
    EXPECT_EQ(said.changes.conflicts[0].common_row, (record{{"note", "a"}}));
    EXPECT_THAT(ada.to_push(), ElementsAre(edits[1]));
    EXPECT_EQ(ada.waiting(), 1u);
    EXPECT_THAT(ada.not_taken(), ElementsAre(name("r1")));
    ada.pushed(ada.to_push(), 4, pushed_from::workbook);
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_EQ(ada.waiting(), 0u);
    type("better", "good");
    EXPECT_THAT(ada.to_push(), SizeIs(1));
    EXPECT_THAT(ada.not_taken(), IsEmpty());
    ada.refused({.refused = ada.to_push()});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    ada.try_again();
    EXPECT_THAT(ada.to_push(), SizeIs(1));
    ada.refused({.refused = ada.to_push()});
    type("a", "good");   // taken back by hand
    EXPECT_THAT(ada.to_push(), IsEmpty());
    EXPECT_THAT(ada.not_taken(), IsEmpty());
}

TEST(refused_rows, of_a_whole_table_are_one_conflict) {
    desk ada{"ada", {}, 0, [] { return std::uint64_t{7}; }};
    const auto edits = many(30);
    const auto said = ada.refused({.refused = edits, .whole_tables = {table_id::touches}});
    ASSERT_THAT(said.changes.conflicts, SizeIs(1));
    EXPECT_EQ(said.changes.conflicts[0].row, (row_name{table_id::touches, ""}));
    const auto read = conflicts_of_text(conflict_text(said.changes.conflicts));
    ASSERT_THAT(read, SizeIs(1));
    EXPECT_EQ(read[0].kind, conflict_kind::not_taken);
    EXPECT_EQ(read[0].row, said.changes.conflicts[0].row);
}

TEST(kept_conflicts, hold_a_refused_row_once_as_it_is_now) {
    conflict one;
    one.kind = conflict_kind::not_taken;
    one.row = {table_id::texts, "k"};
    one.mine_row = {{"text", "first"}};
    auto later = one;
    later.mine_row = {{"text", "second"}};
    const auto kept = kept_with({one}, std::vector{later});
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept[0].mine_row, later.mine_row);
}
