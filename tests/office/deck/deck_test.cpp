#include "office/deck/two_rows.hpp"
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/accessible_state.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/set_up_book.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::IsEmpty;

namespace {

/// Dr Ünal sent Tom, nobody has thanked or called, on no day of the week later than due; Wei Lam is all done but for
/// the next attempt.
workbook two_referrals() {
    return bare_set_up_book({{{"who", any("Dr Ünal")}, {"phone", any("020 7946 0018")}}}, two_rows());
}

/// The same in an office that shows menus and dialogs.
workbook shown(workbook made) {
    const auto path = the_office().folder() / "deck_shown.ods";
    made.store(path);
    return shown_office().load(path);
}

/// The last one asks for a date; the next working day is not offered twice.
int lines_of_snooze() {
    const auto weekday = static_cast<int>(today_serial()) % 7;   // 0 = Saturday, 1 = Sunday
    return weekday == 1 ? 2 : 3;
}

std::vector<std::string> repeated_names(std::vector<accessible> const& all) {
    std::map<std::string, int> counts;
    for (auto const& one : all)
        if (one.context->getAccessibleChildCount() == 0) ++counts[one.name];
    std::vector<std::string> result;
    for (auto const& [name, count] : counts)
        if (count > 1 || name.empty()) result.push_back(name + " x " + std::to_string(count));
    return result;
}

}

TEST(deck, shows_what_is_due_in_a_set_up_workbook) {
    auto workbook = two_referrals();
    EXPECT_EQ(in_deck(workbook, "Thank Dr Ünal, No. 1").role, accessibility::AccessibleRole::CHECK_BOX);
    EXPECT_EQ(
        in_deck(workbook, "Later: First call Tom Bright, No. 1").role, accessibility::AccessibleRole::PUSH_BUTTON);
    EXPECT_NO_THROW(in_deck(workbook, "Go to source Dr Ünal"));
}

TEST(deck, gives_every_control_a_name_of_its_own) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    EXPECT_THAT(repeated_names(deck_of(workbook)), IsEmpty());
}

TEST(deck, a_tick_does_the_step_and_undo_takes_it_back) {
    auto workbook = two_referrals();
    const auto before = workbook.undo_titles().size();
    in_deck(workbook, "Thank Dr Ünal, No. 1").act();
    EXPECT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.number("Referrals.N2"), today_serial());
    EXPECT_EQ(workbook.undo_titles().size(), before + 1);
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.shown("Referrals.N2"), "");
}

TEST(deck, space_ticks_and_the_undo_button_takes_it_back) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1").press(awt::Key::SPACE);
    ASSERT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    std::string undo;
    for (auto const& one : deck_of(workbook))
        if (one.name.starts_with("Undo: ")) undo = one.name;
    ASSERT_NE(undo, "");
    in_deck(workbook, undo).act();
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.shown("Referrals.N2"), "");
}

TEST(deck, the_focus_stays_where_it_is_when_the_workbook_changes) {
    auto workbook = two_referrals();
    in_deck(workbook, "Later: Try again Wei Lam, No. 2").take_focus();
    workbook.put("Referrals.C3", "Harbour Accountants");
    ASSERT_TRUE(appears(workbook, "Go to source Harbour Accountants"));
    EXPECT_TRUE(in_deck(workbook, "Later: Try again Wei Lam, No. 2").focused());
}

TEST(deck, offers_set_up_in_a_workbook_that_is_not) {
    auto workbook = the_office().new_spreadsheet();
    EXPECT_EQ(in_deck(workbook, "Set up this workbook").role, accessibility::AccessibleRole::PUSH_BUTTON);
}

TEST(deck, changes_over_as_soon_as_the_workbook_is_set_up_and_back_when_that_is_undone) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Referred by"), any("Date received")},
            {any("Tom Bright"), any("01 234"), any("Dr Ünal"), days_ago(2)}});
    as<beans::XPropertySet>(workbook.range("D2"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    in_deck(workbook, "Set up this workbook");
    workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"History", any("open")}});
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(appears(workbook, "Go to source Dr Ünal"));
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Set up this workbook"));
}

TEST(deck, stands_in_two_windows_of_one_workbook) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.dispatch(".uno:NewWindow");
    workbook.put("Referrals.C2", "Harbour Accountants");
    EXPECT_TRUE(appears(workbook, "Thank Harbour Accountants, No. 1"));
    workbook.dispatch(".uno:CloseWin");
    workbook.put("Referrals.C2", "Okafor Dental");
    EXPECT_TRUE(appears(workbook, "Thank Okafor Dental, No. 1"));
}

TEST(deck, the_snooze_menu_puts_a_step_off_and_undo_brings_it_back) {
    auto workbook = shown(two_referrals());
    ASSERT_TRUE(chosen(workbook, "Later: Try again Wei Lam, No. 2", 1, "Try again Wei Lam, No. 2"));
    EXPECT_EQ(workbook.number("Referrals.V3"), today_serial() + 1);
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_EQ(workbook.shown("Referrals.V3"), "");
}

TEST(deck, the_snooze_menu_asks_for_a_date_and_has_next_week_ready_to_be_typed_over) {
    auto workbook = shown(two_referrals());
    dialog_node dialog;
    ASSERT_TRUE(chosen_until(workbook, "Later: Try again Wei Lam, No. 2", lines_of_snooze(), [&] {
        dialog = dialog_titled("Snooze");
        return dialog.is();
    }));
    EXPECT_THAT(all_words(dialog), testing::HasSubstr("Wei Lam"));
    EXPECT_TRUE(has_the_keys(dialog, "Date"));
    press(dialog, "Snooze");
    ASSERT_TRUE(vanishes(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_GT(workbook.number("Referrals.V3"), today_serial());
    EXPECT_EQ(static_cast<int>(workbook.number("Referrals.V3")) % 7, 2) << "a Monday";
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
}

TEST(deck, a_tick_that_must_know_it_asks_whether_they_were_reached) {
    auto workbook = shown(two_referrals());
    ASSERT_TRUE(chosen(workbook, "Try again Wei Lam, No. 2", 2, "Try again Wei Lam, No. 2")) << "no answer";
    EXPECT_EQ(workbook.number("Referrals.K3"), 2);
    EXPECT_EQ(workbook.number("Referrals.L3"), today_serial());
    EXPECT_EQ(workbook.shown("Referrals.M3"), "");
    ASSERT_TRUE(workbook.undo());
    ASSERT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_EQ(workbook.number("Referrals.K3"), 1);
    ASSERT_TRUE(chosen(workbook, "Try again Wei Lam, No. 2", 1, "Try again Wei Lam, No. 2")) << "reached";
    EXPECT_EQ(workbook.number("Referrals.M3"), today_serial());
}

TEST(deck, a_menu_that_is_left_changes_nothing_and_the_box_is_empty_again) {
    auto workbook = shown(two_referrals());
    in_deck(workbook, "Try again Wei Lam, No. 2").choose(0);
    in_deck(workbook, "Thank Dr Ünal, No. 1").act();   // comes after the menu
    ASSERT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    const auto box = in_deck(workbook, "Try again Wei Lam, No. 2");
    EXPECT_FALSE(has_state(box.context, state::CHECKED));
    EXPECT_EQ(workbook.number("Referrals.K3"), 1);
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(deck, nothing_moves_under_an_open_menu_while_the_workbook_changes) {
    auto workbook = shown(two_referrals());
    const auto box = in_deck(workbook, "Try again Wei Lam, No. 2");
    box.act();
    workbook.put("Referrals.C2", "Harbour Accountants");
    const auto time_to_follow_an_edit = std::chrono::seconds{2};
    EXPECT_FALSE(appears(workbook, "Thank Harbour Accountants, No. 1", time_to_follow_an_edit));
    box.choose_in_menu(2);
    EXPECT_TRUE(vanishes(workbook, "Try again Wei Lam, No. 2")) << "no answer";
    EXPECT_TRUE(appears(workbook, "Thank Harbour Accountants, No. 1")) << "what was put off is shown";
}

TEST(deck, the_tab_key_walks_from_top_to_bottom) {
    auto workbook = two_referrals();
    const auto focused_one = [&](std::string const& not_this) -> accessible {
        for (int tries = 0; tries < 100; ++tries) {
            for (auto const& one : deck_of(workbook))
                if (one.has_key_focus() && one.name != not_this) return one;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        throw std::runtime_error{"the focus stays at " + not_this};
    };
    std::vector<std::string> walked;
    auto at = in_deck(workbook, "Thank Dr Ünal, No. 1");
    for (int i = 0; i < 5; ++i) {
        at.press(awt::Key::TAB);
        at = focused_one(at.name);
        walked.push_back(at.name);
    }
    EXPECT_THAT(walked,
        testing::ElementsAre("Go to Thank Dr Ünal, No. 1", "Later: Thank Dr Ünal, No. 1",
            "Write a letter: Thank Dr Ünal, No. 1", "More: Thank Dr Ünal, No. 1",
            "Call 020 7946 0018: Thank Dr Ünal, No. 1"));
}

TEST(deck, follows_an_edit_in_the_sheet) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.put("Referrals.C2", "Harbour Accountants");
    EXPECT_TRUE(appears(workbook, "Thank Harbour Accountants, No. 1"));
    EXPECT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
}

TEST(deck, shows_each_workbook_its_own) {
    auto one = two_referrals();
    auto other = bare_set_up_book(
        {}, {{{"number", any(7.0)}, {"date", days_ago(1)}, {"source", any("Mr Other")}, {"prospect", any("P")}}});
    EXPECT_TRUE(appears(one, "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(appears(other, "Thank Mr Other, No. 7"));
    EXPECT_TRUE(vanishes(one, "Thank Mr Other, No. 7"));
    other.close();
    one.put("Referrals.C2", "Harbour Accountants");
    EXPECT_TRUE(appears(one, "Thank Harbour Accountants, No. 1"));
}

TEST(deck, a_click_on_a_name_shows_its_row) {
    auto workbook = two_referrals();
    in_deck(workbook, "Go to Thank Dr Ünal, No. 1").press(awt::Key::RETURN);
    const auto selected = [&] {
        return as<sheet::XCellRangeAddressable>(workbook.as<frame::XModel>()->getCurrentSelection())->getRangeAddress();
    };
    for (int i = 0; i < 100 && selected().StartColumn != 2; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{30});
    EXPECT_EQ(selected().StartRow, 1);
    EXPECT_EQ(selected().StartColumn, 2);
    EXPECT_EQ(workbook.sheet_titles()[static_cast<std::size_t>(selected().Sheet)], "Referrals");
}

TEST(deck, comes_back_after_the_sidebar_was_hidden) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    show_sidebar(workbook, false);
    workbook.put("Referrals.C2", "Harbour Accountants");
    EXPECT_TRUE(appears(workbook, "Thank Harbour Accountants, No. 1"));
}

TEST(deck, is_opened_by_its_command_even_where_the_sidebar_was_hidden) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    const uno::Reference<frame::XController2> window{workbook.controller(), uno::UNO_QUERY_THROW};
    for (int i = 0; i < 2; ++i) {
        workbook.dispatch(".uno:Sidebar");   // as the key Ctrl+F5 does
        const auto answer = workbook.dispatch("org.referralbook:OpenDeck", {{"Quiet", any(true)}});
        EXPECT_TRUE(answer.done) << printed(answer.value);
        EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
        EXPECT_TRUE(window->getSidebar()->isVisible());
    }
}

TEST(deck, names_a_rule_that_cannot_be_used_and_a_heading_that_was_renamed) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.put_text("Rules.A3", "First call days");
    workbook.put_text("Rules.B3", "soon");
    EXPECT_TRUE(appears(workbook, "Go to cell Rules.B3"));
    workbook.put_text("Referrals.C1", "Who sent them");
    EXPECT_TRUE(appears(workbook, "Go to cell Referrals.Source"));
}

TEST(deck, names_the_cell_that_cannot_be_read) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.put_text("Referrals.B2", "some day in spring");
    EXPECT_TRUE(appears(workbook, "Go to cell Referrals.B2"));
}

TEST(deck, a_read_only_workbook_is_shown_without_anything_to_press) {
    const auto path = the_office().folder() / "deck_read_only.ods";
    two_referrals().store(path);
    auto workbook = the_office().load(path, true);
    EXPECT_TRUE(appears(workbook, "Go to Thank Dr Ünal, No. 1"));
    for (auto const& one : deck_of(workbook)) {
        EXPECT_NE(one.role, accessibility::AccessibleRole::CHECK_BOX) << one.name;
        EXPECT_NE(one.role, accessibility::AccessibleRole::PUSH_BUTTON) << one.name;
    }
}

TEST(deck, thirty_workbooks_come_and_go_with_the_deck_open) {
    for (int i = 0; i < 30; ++i) {
        auto workbook = two_referrals();
        ASSERT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1")) << i;
        workbook.put("Referrals.C2", "Harbour Accountants");   // closes while the deck is about to read
    }
    EXPECT_TRUE(the_office().alive());
    EXPECT_TRUE(close_the_office());   // in peace: no crash at its end
}

TEST(deck, says_what_a_command_of_the_menu_did_and_takes_it_back) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.activate_sheet("Sources");
    const auto answer = workbook.dispatch("org.referralbook:Thanked", {{"Row", any(1.0)}, {"Number", any(1.0)}});
    ASSERT_TRUE(answer.done) << printed(answer.value);
    EXPECT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    in_deck(workbook, "Undo: " + narrow(answer.value.get<rtl::OUString>())).act();
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(
        narrow(as<container::XNamed>(as<sheet::XSpreadsheetView>(workbook.controller())->getActiveSheet())->getName()),
        "Sources")
        << "the sheet that was in front";
}
