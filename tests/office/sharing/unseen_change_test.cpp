#include "calc/sheets/unseen_change.hpp"
#include "office/support/office.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using referralbook::calc::unseen_change;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// A set-up book of one contact, with all its formulas, stored and opened again: nothing to undo.
workbook opened_book() {
    const auto path = the_office().folder() / "unseen.ods";
    {
        auto book = the_office().new_spreadsheet();
        book.put_rows("A1", {{any("Name"), any("Phone"), any("Type")}, {any("Ada"), any("030 55"), any("Partner")}});
        book.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}});
        book.store(path);
    }
    return the_office().load(path);
}

void write_unseen(workbook& book) {
    const unseen_change unseen{book.model()};
    for (const auto address : {"A2", "B2", "RB_TODAY", "Referrals.C3"}) book.put_text(address, "46329");
}

}

TEST(an_unseen_change, makes_no_step_where_there_is_nothing_to_undo) {
    auto book = opened_book();
    write_unseen(book);
    EXPECT_THAT(book.undo_titles(), IsEmpty());
    EXPECT_FALSE(book.modified());
    EXPECT_EQ(book.text("A2"), "46329");
    book.put_text("A3", "typed");
    EXPECT_EQ(book.undo_titles().size(), 1u) << "and the user's next step is one again";
}

TEST(an_unseen_change, makes_no_step_where_the_user_has_some) {
    auto book = opened_book();
    book.put_text("A3", "typed");
    const auto steps = book.undo_titles();
    write_unseen(book);
    EXPECT_EQ(book.undo_titles(), steps);
    EXPECT_TRUE(book.modified());
}

TEST(an_unseen_change, makes_no_step_where_the_user_has_undone_all) {
    auto book = opened_book();
    book.put_text("A3", "typed");
    ASSERT_TRUE(book.undo());
    ASSERT_TRUE(book.undo_manager()->isRedoPossible());
    write_unseen(book);
    EXPECT_THAT(book.undo_titles(), IsEmpty());
    EXPECT_EQ(book.text("A2"), "46329");
    book.put_text("A3", "typed again");
    EXPECT_EQ(book.undo_titles().size(), 1u);
}
