// What the workbook keeps of conflicts.
#include "sharing/desk/conflict_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using referralbook::book::cell;
using referralbook::book::cell_error;
using referralbook::book::table_id;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

row_name name(std::string id, table_id table = table_id::referrals) { return {table, std::move(id)}; }

conflict about(row_name row, std::string column, cell mine = "mine", cell theirs = "theirs") {
    return {conflict_kind::theirs_stands, std::move(row), std::move(column), std::move(mine), std::move(theirs), {},
        "Ada", "2026-11-26 10:42", {}};
}

}

TEST(conflicts, are_kept_as_a_text) {
    const std::vector<conflict> all{
        {conflict_kind::theirs_stands, name("r1"), "status", "Won", "Lost\tand\nlines", {}, "Ada", "2026-11-26 10:42"},
        {conflict_kind::row_gone, name("r2"), "", {}, {}, {{"prospect", "Nadia"}, {"reached", 46329.0}}, "Ben", "now",
            {{"prospect", "Nadia"}}}};
    const auto read = conflicts_of_text(conflict_text(all));
    ASSERT_THAT(read, SizeIs(2));
    EXPECT_EQ(read[0].mine, cell{"Won"});
    EXPECT_EQ(read[0].theirs, all[0].theirs);
    EXPECT_EQ(read[0].who, "Ada");
    EXPECT_EQ(read[1].mine_row, all[1].mine_row);
    EXPECT_EQ(read[1].common_row, all[1].common_row);
    EXPECT_THAT(conflicts_of_text("9\tnonsense"), IsEmpty());
}

TEST(conflicts, of_columns_and_rows_of_any_name_hold_both_sides) {
    for (std::string const column : {"@Shoe size", "@Shoe\nsize", "@Shoe\r\nsize", "@Shoe\tsize", "@\"Shoe\" size",
             "@Shoe\\nsize", "@ two  blanks ", "@Größe\nin cm", "@a\nb\nc", "@"}) {
        for (auto const& [mine, theirs] : {std::pair<cell, cell>{"mine", "theirs"}, {cell{}, "theirs"},
                 {"mine", cell{}}, {42.0, "two\nlines"}, {cell_error::division, "theirs"}}) {
            const auto read = conflicts_of_text(
                conflict_text({about(name("c1", table_id::contacts), column, mine, theirs)}));
            ASSERT_THAT(read, SizeIs(1)) << column;
            EXPECT_EQ(read[0].column, column);
            EXPECT_EQ(read[0].mine, std::holds_alternative<cell_error>(mine) ? cell{} : mine);
            EXPECT_EQ(read[0].theirs, theirs);
        }
    }
    for (std::string const key : {"Thanks", "Thanks for\na referral", "Thanks\tfor", "\"Thanks\"", "a\\nb", "\"", "é\n",
             "a\r\nb", "", "\"x\ny"}) {
        const auto read = conflicts_of_text(
            conflict_text({about(name(key, table_id::texts), "text"), about(name("r"), "need")}));
        ASSERT_THAT(read, SizeIs(2)) << key;
        EXPECT_EQ(read[0].row, name(key, table_id::texts));
        EXPECT_EQ(read[0].mine, cell{"mine"});
    }
}

TEST(conflicts, of_an_earlier_version_find_the_column_with_its_break) {
    const auto read = conflicts_of_text(
        "0\tcontact\tc1\t@Shoe size\tAda\tnow\t{\"@Shoe\\u000asize\":\"42\"}\t{\"@Shoe\\u000asize\":\"43\"}");
    ASSERT_THAT(read, SizeIs(1));
    EXPECT_EQ(read[0].column, "@Shoe\nsize");
    EXPECT_EQ(read[0].mine, cell{"42"});
    EXPECT_EQ(read[0].theirs, cell{"43"});
}
