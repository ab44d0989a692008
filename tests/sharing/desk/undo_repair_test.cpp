#include "sharing/desk/undo_repair.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const row_name row{book::table_id::referrals, "a"};

}

TEST(an_undo, that_takes_others_cells_along_is_repaired_and_keeps_what_is_the_users) {
    const rows before{{row, {{"status", "Won"}, {"note", "typed"}}}}, base{{row, {{"status", "Won"}}}};
    rows after{{row, {{"status", "New"}}}};
    const auto result = repair_after_undo(before, after, base, {{row, {"status"}}});
    EXPECT_THAT(result.writes, ElementsAre(cell_write{row, "status", "New", "Won"}));
    EXPECT_EQ(after, base) << "the note is gone, as the user wanted";
}

TEST(an_undo, of_what_the_user_typed_over_others_stays) {
    // Ada wrote "Won", I wrote "Lost" over it and undo that: "Won" is what the server holds or held.
    const rows before{{row, {{"status", "Lost"}}}}, base{{row, {{"status", "Won"}}}};
    rows after{{row, {{"status", "Won"}}}};
    EXPECT_THAT(repair_after_undo(before, after, base, {{row, {"status"}}}).writes, IsEmpty());
    rows untouched = before;
    EXPECT_THAT(repair_after_undo(before, untouched, base, {{row, {"status"}}}).writes, IsEmpty())
        << "a cell that this Undo did not change is mine";
}

TEST(what_was_typed_since_an_undo, is_not_taken_for_what_the_undo_brought_back) {
    const rows base{{row, {{"need", "Crown"}, {"note", "others'"}}}};
    earlier_contents earlier;
    note_earlier(earlier, row, {{"need", "Filling"}}, base.at(row));
    const auto left_by = [&](record after) {
        rows now{{row, std::move(after)}};
        repair_after_undo(base, now, base, {{row, {"need", "note"}}}, earlier);
        return now.at(row);
    };
    EXPECT_EQ(left_by({{"need", "typed"}, {"note", "others'"}}).at("need"), book::cell{"typed"});
    EXPECT_EQ(left_by({{"need", "Filling"}, {"note", "others'"}}).at("need"), book::cell{"Crown"});
    EXPECT_EQ(left_by({{"need", "Crown"}}).at("note"), book::cell{"others'"}) << "it was blank before";
    EXPECT_EQ(left_by({{"need", "Crown"}, {"note", "mine"}}).at("note"), book::cell{"mine"});
}

TEST(an_undo, that_takes_others_rows_along_brings_them_again) {
    const rows with{{row, {{"need", "Crown"}}}};
    rows after;
    EXPECT_THAT(repair_after_undo(with, after, with, {{row, {""}}}).added, ElementsAre(row));
    EXPECT_EQ(after, with);
    rows came_back = with;
    EXPECT_THAT(repair_after_undo({}, came_back, {}, {{row, {""}}}).gone, ElementsAre(row));
    EXPECT_THAT(came_back, IsEmpty());
}

TEST(an_undo, of_the_users_own_deletion_of_a_row_that_others_added_stays) {
    const rows with{{row, {{"need", "Crown"}}}};
    written_by_others others;
    note(others, {.writes = {}, .added = {row}, .gone = {}, .conflicts = {}});
    rows came_back = with;
    EXPECT_THAT(repair_after_undo({}, came_back, {}, others).gone, IsEmpty()) << "deleted here, sent, and undone";
    EXPECT_EQ(came_back, with);
    rows taken_along;
    EXPECT_THAT(repair_after_undo(with, taken_along, with, others).added, ElementsAre(row));
    note(others, {.writes = {}, .added = {}, .gone = {row}, .conflicts = {}});
    EXPECT_THAT(repair_after_undo({}, came_back, {}, others).gone, ElementsAre(row)) << "others deleted it";
}

TEST(an_undo, of_the_users_own_row_stays) {
    const rows with{{row, {{"need", "Crown"}}}};
    rows after;
    EXPECT_THAT(repair_after_undo(with, after, with, {{row, {"need"}}}).added, IsEmpty());
    EXPECT_THAT(after, IsEmpty());
}
