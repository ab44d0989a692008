// Times that a workbook's file has rounded.
#include "sharing/desk/desk.hpp"
#include "sharing/rows_and_keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr double sent = 46355.04513888889, saved = 46355.04513888888, second = 1.0 / 86400;
const row_name touch = name("t1", table_id::touches);

table_picture touches(double when, std::string note = "") {
    record content{{"who", "Dr Ünal"}, {"when", when}};
    if (!note.empty()) content.emplace("note", note);
    return {table_id::touches, {"who", "when", "note"}, {{"t1", content, 1}}};
}

desk ada() { return {"ada", {{touch, {{"who", "Dr Ünal"}, {"when", sent}}}}, 3, counting()}; }

}

TEST(a_time, that_a_file_has_rounded_is_not_sent) {
    for (const double when : {saved, sent, sent + second / 10, sent - second / 3}) {
        auto desk = ada();
        desk.read(std::vector{touches(when)});
        EXPECT_THAT(desk.to_push(), IsEmpty()) << when - sent;
    }
    auto desk = ada();
    desk.read(std::vector{touches(saved, "rang")});
    ASSERT_THAT(desk.to_push(), testing::SizeIs(1));
    EXPECT_EQ(desk.to_push()[0].after, (record{{"note", "rang"}}));
}

TEST(a_time, that_is_another_one_is_sent) {
    for (const double when : {sent + second, sent - second, sent + 60 * second, sent + 1, 0.0}) {
        auto desk = ada();
        desk.read(std::vector{touches(when)});
        EXPECT_THAT(desk.to_push(), ElementsAre(edit{touch, edit_kind::changed, {{"when", sent}}, {{"when", when}}}));
    }
}

TEST(a_time, that_a_file_has_rounded_is_no_conflict) {
    auto desk = ada();
    desk.read(std::vector{touches(saved)});
    const edit theirs{touch, edit_kind::changed, {{"when", sent}}, {{"when", sent + 1}}};
    const auto came = desk.take_in(std::vector{change{theirs, 4, "op", "other", "Ben", "2026-11-26 10:42", ""}});
    EXPECT_THAT(came.changes.conflicts, IsEmpty());
    EXPECT_THAT(came.changes.writes, ElementsAre(cell_write{touch, "when", sent, sent + 1}));
}

TEST(other_numbers, are_the_same_where_they_are_equal) {
    EXPECT_FALSE(same_content(table_id::referrals, "value", 1.0, 1.000001));
    EXPECT_FALSE(same_content(table_id::referrals, "reached", 46355.0, 46355.000001));
    EXPECT_FALSE(same_content(table_id::touches, "@when", sent, saved));
    EXPECT_FALSE(same_content(table_id::touches, "when", sent, "2026"));
    EXPECT_FALSE(same_content(table_id::touches, "when", sent, {}));
    EXPECT_TRUE(same_content(table_id::touches, "when", sent, saved));
    EXPECT_TRUE(same_content(table_id::touches, "note", "", {}));
    EXPECT_EQ(
        join({{touch, {{"when", saved}, {"who", "Z"}}}}, {{touch, {{"when", sent}, {"who", "Z"}}}}, 1).differing, 0u);
}

TEST(a_row, whose_time_a_file_has_rounded_is_found_again_by_who_joins) {
    desk ada{"ada", {}, 0, counting()};
    const record here{{"who", "Dr Ünal"}, {"when", saved}}, there{{"who", "Dr Ünal"}, {"when", sent}};
    ada.read(std::vector{table_picture{table_id::touches, {"who", "when"}, {{"", here, 1}}}});
    const auto plan = join(ada.sheet(), {{touch, there}}, 7);
    EXPECT_EQ(plan.both, 1u);
    EXPECT_EQ(plan.only_here + plan.only_there + plan.differing, 0u);
    ada.begin(plan);
    const auto came = ada.take_in(plan.history);
    EXPECT_THAT(came.changes.conflicts, IsEmpty());
    EXPECT_FALSE(came.writes());
    ada.adopt(came, {});
    ada.keys_stand(ada.keys());
    EXPECT_THAT(ada.to_push(), IsEmpty());
}
