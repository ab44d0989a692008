// The dialogs for spellings and the hand-out, as a person uses them.
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;

TEST(the_dialog_of_two_spellings, says_what_is_missing_and_remembers) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "AddAlias"};
        const auto dialog = dialog_titled("Merge source names");
        ASSERT_TRUE(dialog.is());
        type(dialog, "This spelling", "The dental people");
        type(dialog, "Means the source", "");
        press(dialog, "Merge");
        EXPECT_THAT(all_words(dialog), HasSubstr("Means the source: Please enter"));
        type(dialog, "Means the source", "Okafor Dental");
        press(dialog, "Merge");
    }
    EXPECT_EQ(workbook.text("Aliases.A2"), "The dental people");
    EXPECT_EQ(workbook.text("Aliases.B2"), "Okafor Dental");
}

TEST(the_dialog_of_the_hand_out, makes_the_page) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "Handout"};
        const auto dialog = dialog_titled("Hand-out for a source");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        press(dialog, "Make");
    }
    EXPECT_EQ(workbook.text("Hand-out.A2"), "For Acme");
    EXPECT_TRUE(workbook.has_sheet("Texts"));
}
