#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using testing::HasSubstr;

TEST(a_report, of_the_referral_tree_is_written_and_undone) {
    auto workbook = small_book();
    EXPECT_THAT(undone_and_redone(workbook, "ReferralTree", {}), HasSubstr("1 client in 1 generation"));
    EXPECT_EQ(workbook.text("'Referral tree'.A5"), "Dr Ünal");
    EXPECT_EQ(workbook.text("'Referral tree'.A6"), "Eve Dietz");
    EXPECT_EQ(workbook.number("'Referral tree'.G5"), 900);
    command(workbook, "Done", {{"Number", any(1.0)}});
    undone_and_redone(
        workbook, "StatusChanged", {{"Number", any(1.0)}, {"Status", any("Won")}, {"AddContact", any(true)}});
    EXPECT_THAT(undone_and_redone(workbook, "ReferralTree", {}), HasSubstr("2 clients"));
}

TEST(a_report, of_the_habits_is_written_and_undone) {
    auto workbook = small_book();
    EXPECT_THAT(undone_and_redone(workbook, "Habits", {}), HasSubstr("3 referrals this year"));
    EXPECT_EQ(workbook.text("Habits.A1"), "Your habits");
}

TEST(a_won_client, goes_below_the_users_own_contacts_with_formulas) {
    auto workbook = small_book();
    EXPECT_THAT(undone_and_redone(workbook, "AddContact", {{"Number", any(3.0)}}),
        HasSubstr("Eve Dietz is among the contacts now, brought by Dr Ünal"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Eve Dietz");
    EXPECT_EQ(workbook.text("Sheet1.D7"), "Client");
    EXPECT_FALSE(workbook.formula("Sheet1.J7").empty());
    EXPECT_THAT(refused(workbook, "AddContact", {{"Number", any(3.0)}}), HasSubstr("already"));
    EXPECT_THAT(refused(workbook, "AddContact", {{"Number", any(1.0)}}), HasSubstr("not won"));
}

TEST(the_dialog_of_a_status, offers_who_is_won_as_a_contact) {
    const auto path = the_office().folder() / "won.ods";
    small_book().store(path);
    auto workbook = shown_office().load(path);
    for (const bool wanted : {false, true}) {
        const asking command{
            workbook, "StatusChanged", {{"Today", any(small_book_today)}, {"Number", any(wanted ? 1.0 : 2.0)}}};
        const auto dialog = dialog_titled("Status changed");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Status", "Won");
        if (!wanted) press(dialog, "Add Ben Cole to the contacts");   // it is ticked
        press(dialog, "Change status");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 4)), "Won");
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Nadia Brandt");
    EXPECT_EQ(workbook.text("Sheet1.A8"), "");
    EXPECT_EQ(workbook.undo_titles().size(), 2u);
}
