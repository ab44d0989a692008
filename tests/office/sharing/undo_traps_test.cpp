// How Calc's Undo treats cells that are written while the user has steps of their own. What other desks wrote enters
// the sheet by what holds here.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/document/EmptyUndoStackException.hpp>
#include <com/sun/star/document/UndoContextNotClosedException.hpp>
#include <com/sun/star/sheet/CellDeleteMode.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/util/InvalidStateException.hpp>

#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::string cell(std::string_view header, int row) { return at("Referrals", header, row); }

void write_unseen(workbook& book, std::string const& address, std::string_view text) {
    book.undo_manager()->enterHiddenUndoContext();
    book.put_text(address, text);
    book.undo_manager()->leaveUndoContext();
}

}

// C1
TEST(a_locked_undo_manager, records_the_second_write_all_the_same) {
    auto book = the_office().new_spreadsheet();
    book.undo_manager()->lock();
    book.put("A1", 1);
    EXPECT_THAT(book.undo_titles(), IsEmpty());
    book.put("A2", 2);
    EXPECT_THAT(book.undo_titles(), ElementsAre("Input"));
}

TEST(a_locked_undo_manager, records_even_one_write_where_our_functions_depend_on_it) {
    auto book = the_office().new_spreadsheet();
    book.put_rows("A1", {{any("Name"), any("Phone"), any("Type")}, {any("Ada"), any("030 55"), any("Partner")}});
    book.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", any(46329.0)}});
    const auto steps = book.undo_titles().size();
    book.undo_manager()->lock();
    book.cell("RB_TODAY")->setValue(46330);
    book.undo_manager()->unlock();
    if (version_of_office().starts_with("7."))
        EXPECT_EQ(book.undo_titles().size(), steps + 1);
    else
        EXPECT_LE(book.undo_titles().size(), steps + 1) << "the newer office does so now and then";
}

// C3
TEST(a_hidden_step, leaves_none_but_goes_and_comes_with_the_users_last_one) {
    auto book = small_book();
    book.put_text(cell("Note", 3), "typed here");
    const auto steps = book.undo_titles();
    for (const auto row : {3, 4, 5}) write_unseen(book, cell("Need", row), "typed elsewhere");
    EXPECT_EQ(book.undo_titles(), steps);
    ASSERT_TRUE(book.undo());
    EXPECT_EQ(book.text(cell("Note", 3)), "");
    EXPECT_EQ(book.text(cell("Need", 4)), "") << "what another desk wrote went along: it must be put back";
    ASSERT_TRUE(book.redo());
    EXPECT_EQ(book.text(cell("Need", 4)), "typed elsewhere");
}

// C4
TEST(undo_of_an_older_step, puts_the_old_content_over_what_was_written_since) {
    auto book = small_book();
    book.put_text(cell("Note", 3), "first");
    book.put_text(cell("Note", 3), "second");
    book.put_text(cell("Note", 4), "elsewhere");
    write_unseen(book, cell("Note", 3), "of another desk");
    ASSERT_TRUE(book.undo());
    ASSERT_TRUE(book.undo());
    EXPECT_EQ(book.text(cell("Note", 3)), "first");
}

// C5
TEST(a_hidden_step, is_refused_while_there_is_something_to_redo_and_nothing_to_undo) {
    auto book = the_office().new_spreadsheet();
    book.put_text("A1", "typed");
    ASSERT_TRUE(book.undo());
    ASSERT_FALSE(book.undo_manager()->isUndoPossible());
    ASSERT_TRUE(book.undo_manager()->isRedoPossible());
    EXPECT_THROW(book.undo_manager()->enterHiddenUndoContext(), document::EmptyUndoStackException);
}

// C6
TEST(a_row_that_goes_unseen, makes_undo_write_into_the_wrong_record_or_comes_back) {
    for (const bool hidden : {false, true}) {
        auto book = the_office().new_spreadsheet();
        for (int row = 1; row <= 9; ++row) book.put_text("A" + std::to_string(row), "record " + std::to_string(row));
        book.put_text("B8", "kept");
        book.put_text("B8", "changed");
        hidden ? book.undo_manager()->enterHiddenUndoContext() : book.undo_manager()->lock();
        as<sheet::XCellRangeMovement>(book.sheet())->removeRange({0, 0, 2, 9, 2}, sheet::CellDeleteMode_UP);
        hidden ? book.undo_manager()->leaveUndoContext() : book.undo_manager()->unlock();
        ASSERT_EQ(book.text("A7") + ": " + book.text("B7"), "record 8: changed");
        ASSERT_TRUE(book.undo());
        EXPECT_EQ(book.text("A3"), hidden ? "record 3" : "record 4") << "what the step hid comes back with it";
        EXPECT_EQ(book.text("A8") + ": " + book.text("B8"), hidden ? "record 8: kept" : "record 9: kept");
    }
}
