#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr double today = 46329;   // 2026-11-03
constexpr auto title = "Set up this workbook";

workbook contacts() {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {
            {any("Name"), any("Phone"), any("Nickname"), any("Type"), any("Referred by"), any("Date received")},
            {any("Anna Meyer"), any("030 55 66 234"), any("Annie M."), any("Client"), any("Okafor Dental"),
                any(46300.0)},
            {any("Okafor Dental"), any("030 55 66 235"), any("Okafor"), any("Partner"), any(""), any("")},
            {any("Ben Ude"), any("030 55 66 236"), any("Ben U."), any("Prospect"), any("Okafor Dental"), any(46325.0)},
        });
    as<beans::XPropertySet>(workbook.range("F2:F4"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    return workbook;
}

}

TEST(the_set_up_dialog, takes_another_column_that_the_user_chose) {
    auto workbook = contacts();
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("2 referrals from \"Referred by\""));
        choose(dialog, "Column for Name", "C: Nickname");
        EXPECT_THAT(all_words(dialog), AllOf(HasSubstr("your choice"), HasSubstr("Annie M. | Okafor | Ben")));
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$C$1");
    EXPECT_EQ(workbook.text("Referrals.D2"), "Annie M.");
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    // Redo may join the equal conditional formats of two columns side by side into one, which looks the same.
    EXPECT_THAT(differences(after, snapshot_of(workbook)), testing::Each(HasSubstr("Today conditional format of")));
}

TEST(the_set_up_dialog, says_what_cannot_be_and_waits_until_it_is_right) {
    auto workbook = contacts();
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Name", "B: Phone");
        EXPECT_THAT(all_words(dialog), HasSubstr("Column B is chosen for Name and for Phone: leave one."));
        EXPECT_FALSE(usable(dialog, "Set up"));
        choose(dialog, "Column for Name", "(none)");
        EXPECT_THAT(all_words(dialog), HasSubstr("Choose the column that holds the names"));
        EXPECT_FALSE(usable(dialog, "Set up"));
        choose(dialog, "Column for Name", "A: Name");
        EXPECT_THAT(all_words(dialog), Not(HasSubstr("Choose the column")));
        EXPECT_TRUE(usable(dialog, "Set up"));
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$A$1");
}

TEST(the_set_up_dialog, left_with_cancel_leaves_nothing) {
    auto workbook = contacts();
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles();
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Name", "C: Nickname");
        press(dialog, "Cancel");
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(the_set_up_dialog, takes_contacts_alone_where_the_user_wants_no_referrals) {
    auto workbook = contacts();
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "What the sheet holds", "Contacts");
        EXPECT_THAT(all_words(dialog), AllOf(Not(HasSubstr("2 referrals")), Not(HasSubstr("Count referrals older"))));
        press(dialog, "Show everything that such a sheet may hold");
        EXPECT_THAT(all_words(dialog), HasSubstr("Column for Notes"));
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$A$1");
    EXPECT_EQ(workbook.text("Referrals.A2"), "");
}

TEST(the_set_up_dialog, asks_what_the_words_of_the_status_column_mean) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {
            {any("Date"), any("Patient"), any("Referred by"), any("Status")},
            {any(46300.0), any("Anna Meyer"), any("Okafor Dental"), any("erledigt")},
            {any(46325.0), any("Ben Ude"), any("Dr Kern"), any("purple")},
            {any(46326.0), any("Cem Kaya"), any("Okafor Dental"), any("erledigt")},
            {any(46327.0), any("Dora Falk"), any("Dr Kern"), any("Trying")},
        });
    as<beans::XPropertySet>(workbook.range("A2:A5"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("3 statuses not understood: taken as New (erledigt, purple)."));
        press(dialog, "History (2)");
        EXPECT_THAT(all_words(dialog), AllOf(HasSubstr("\"erledigt\" (2 rows)"), HasSubstr("\"purple\" (1 row)")));
        choose(dialog, "What \"erledigt\" means", "Won");
        EXPECT_THAT(all_words(dialog), HasSubstr("1 status not understood: taken as New (purple)."));
        press(dialog, "Set up");
    }
    std::vector<std::string> statuses;
    for (int row = 2; row <= 5; ++row) statuses.push_back(workbook.text(at("Referrals", "Status", row)));
    EXPECT_THAT(statuses, testing::ElementsAre("Won", "New", "Won", "Trying"));
}

TEST(the_set_up_dialog, shows_again_what_was_chosen_in_it_after_an_undo) {
    auto workbook = contacts();
    workbook.put_text("E4", "Website");
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Name", "C: Nickname");
        choose(dialog, "Column for Phone", "(none)");
        press(dialog, "Names (2)");
        press(dialog, "Website");
        press(dialog, "Your office");
        type(dialog, "Name of your office", "Kern Dental");
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$C$1");
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    {
        const asking again{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Annie M. | Okafor | Ben"));
        press(dialog, "Set up");
    }
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

TEST(the_set_up_dialog, comes_to_the_page_of_an_office_email_that_is_none) {
    auto workbook = contacts();
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "Your office");
        type(dialog, "E-mail", "kern at kern-dental");
        press(dialog, "Columns");
        press(dialog, "Set up");
        EXPECT_TRUE(comes_to_say(dialog, "\"kern at kern-dental\" is no e-mail address."));
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "E-mail"));
        EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "");
        type(dialog, "E-mail", "office@kern-dental.example");
        EXPECT_THAT(all_words(dialog), Not(HasSubstr("no e-mail address")));
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$A$1");
}
