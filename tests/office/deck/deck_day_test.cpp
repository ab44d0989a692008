// A day with the deck: what was done and is taken back, a status typed into the sheet, visits, narrowing, two windows.
#include "office/deck/two_rows.hpp"
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/set_up_book.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;

namespace {

/// The second is Ada's.
std::vector<row_cells> rows_of_owners() {
    auto rows = two_rows();
    rows[1].emplace_back("owner", any("Ada"));
    return rows;
}

workbook two_referrals() {
    return bare_set_up_book({{{"who", any("Dr Ünal")}, {"area", any("North")}}}, rows_of_owners());
}

/// Enough to narrow: seven more thank-yous.
workbook nine_referrals() {
    auto rows = rows_of_owners();
    for (int i = 3; i < 10; ++i)
        rows.push_back({{"number", any(double(i))}, {"date", days_ago(3)},
            {"source", any("Source " + std::to_string(i))}, {"prospect", any("Prospect")}, {"owner", any("Ben")}});
    return bare_set_up_book({}, rows);
}

workbook shown(workbook made) {
    const auto path = the_office().folder() / "deck_day.ods";
    made.store(path);
    return shown_office().load(path);
}

std::string name_with(workbook const& workbook, std::string_view beginning) {
    for (int tries = 0; tries < 100; ++tries) {
        for (auto const& one : deck_of(workbook))
            if (one.name.starts_with(beginning)) return one.name;
        std::this_thread::sleep_for(std::chrono::milliseconds{30});
    }
    throw std::runtime_error{"nothing begins with " + std::string{beginning}};
}

void open_done(workbook const& workbook) {
    in_deck(workbook, name_with(workbook, "Show what is done today")).press(awt::Key::RETURN);
}

std::vector<uno::Reference<frame::XController>> windows_of(workbook const& workbook) {
    std::vector<uno::Reference<frame::XController>> all;
    const auto each = workbook.as<frame::XModel2>()->getControllers();
    while (each->hasMoreElements()) all.emplace_back(each->nextElement(), uno::UNO_QUERY_THROW);
    return all;
}

}

TEST(deck_day, a_tick_is_taken_back_after_other_edits_and_leaves_these) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1").act();
    ASSERT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    workbook.put("Referrals.W2", "met him at the fair");
    workbook.put("Referrals.C3", "Harbour Accountants");
    open_done(workbook);
    in_deck(workbook, name_with(workbook, "Take back Thank-you Dr Ünal")).act();
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.shown("Referrals.N2"), "");
    EXPECT_EQ(workbook.shown("Touches.B2"), "");
    EXPECT_EQ(workbook.shown("Referrals.W2"), "met him at the fair");
    EXPECT_EQ(workbook.shown("Referrals.C3"), "Harbour Accountants");
    ASSERT_TRUE(workbook.undo());   // the taking back is a step of its own
    EXPECT_EQ(workbook.number("Referrals.N2"), today_serial());
    EXPECT_EQ(workbook.shown("Touches.B2"), "Dr Ünal");
}

TEST(deck_day, what_was_changed_since_is_not_taken_back) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1").act();
    ASSERT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    workbook.put("Referrals.N2", today_serial() - 1);
    const auto steps = workbook.undo_titles().size();
    const auto answer = workbook.dispatch("org.referralbook:TakeBack", {{"LogRow", any(1.0)}, {"Quiet", any(true)}});
    EXPECT_FALSE(answer.done);
    EXPECT_THAT(printed(answer.value), HasSubstr("changed since (Thanked)"));
    EXPECT_EQ(workbook.undo_titles().size(), steps);
    EXPECT_EQ(workbook.shown("Touches.B2"), "Dr Ünal");
}

TEST(deck_day, a_thank_you_is_taken_back_even_after_the_workbook_was_closed) {
    const auto path = the_office().folder() / "taken_back.ods";
    {
        auto workbook = two_referrals();
        in_deck(workbook, "Thank Dr Ünal, No. 1").act();
        ASSERT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
        workbook.store(path);
    }
    auto workbook = the_office().load(path);
    open_done(workbook);
    in_deck(workbook, name_with(workbook, "Take back Thank-you Dr Ünal")).act();
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.shown("Referrals.N2"), "");
    EXPECT_EQ(workbook.shown("Touches.B2"), "");
}

TEST(deck_day, a_call_is_taken_back_with_its_status_and_attempt) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.dispatch("org.referralbook:Done",
        {{"Number", any(1.0)}, {"Step", any("First call")}, {"Outcome", any("Reached")}, {"Quiet", any(true)}});
    EXPECT_EQ(workbook.shown("Referrals.I2"), "In talks");
    const auto answer = workbook.dispatch("org.referralbook:TakeBack", {{"LogRow", any(1.0)}, {"Quiet", any(true)}});
    EXPECT_TRUE(answer.done) << printed(answer.value);
    EXPECT_EQ(workbook.shown("Referrals.I2"), "New");
    EXPECT_EQ(workbook.shown("Referrals.J2"), "");
    EXPECT_EQ(workbook.number("Referrals.K2"), 0);
    EXPECT_EQ(workbook.shown("Referrals.M2"), "");
}

TEST(deck_day, a_status_typed_into_the_sheet_is_asked_for_its_day) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.put("Referrals.I3", "Won");
    in_deck(workbook, "Today: status of Wei Lam, No. 2").act();
    EXPECT_TRUE(vanishes(workbook, "Today: status of Wei Lam, No. 2"));
    EXPECT_EQ(workbook.number("Referrals.J3"), today_serial());
    EXPECT_EQ(workbook.shown("Referrals.I3"), "Won");
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Today: status of Wei Lam, No. 2"));
    in_deck(workbook, "The date is right: status of Wei Lam, No. 2").act();
    EXPECT_TRUE(vanishes(workbook, "Today: status of Wei Lam, No. 2"));
}

TEST(deck_day, the_day_of_a_status_may_be_another_one) {
    auto workbook = shown(two_referrals());
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.put("Referrals.I3", "Meeting");
    in_deck(workbook, "On a date…: status of Wei Lam, No. 2").act();
    const auto dialog = dialog_titled("Status changed");
    ASSERT_TRUE(dialog.is());
    EXPECT_THAT(all_words(dialog), HasSubstr("is Meeting. Since when?"));
    type(dialog, "Since", "3 Nov 2026");
    press(dialog, "Write it");
    EXPECT_TRUE(vanishes(workbook, "Today: status of Wei Lam, No. 2"));
    EXPECT_EQ(workbook.number("Referrals.J3"), 46329);
}

TEST(deck_day, a_status_changed_by_its_command_is_not_asked_about) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.dispatch(
        "org.referralbook:StatusChanged", {{"Number", any(2.0)}, {"Status", any("Won")}, {"Quiet", any(true)}});
    ASSERT_TRUE(vanishes(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_TRUE(vanishes(workbook, "Today: status of Wei Lam, No. 2"));
}

TEST(deck_day, a_visit_is_ticked_and_asks_what_it_brought) {
    auto workbook = shown(two_referrals());
    in_deck(workbook, "Visit Dr Ünal, row 2").act();
    const auto dialog = dialog_titled("Visit done");
    ASSERT_TRUE(dialog.is());
    type(dialog, "Brought", "the new price list");
    press(dialog, "Done");
    EXPECT_TRUE(vanishes(workbook, "Visit Dr Ünal, row 2"));
    EXPECT_EQ(workbook.shown("Touches.C2"), "Visit");
    EXPECT_EQ(workbook.shown("Touches.F2"), "the new price list");
    EXPECT_EQ(static_cast<int>(workbook.number("Touches.A2")), static_cast<int>(today_serial()));
}

TEST(deck_day, typing_narrows_the_list_and_keeps_the_focus_while_the_workbook_changes) {
    auto workbook = nine_referrals();
    in_deck(workbook, "Search or narrow the list").press(awt::Key::RETURN);
    EXPECT_TRUE(appears(workbook, "Search the list"));
    EXPECT_TRUE(in_deck(workbook, "Search the list").has_key_focus()) << "a blank typed there must tick nothing";
    in_deck(workbook, "Search the list").type("lam");
    EXPECT_TRUE(vanishes(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
    workbook.put("Referrals.C3", "Harbour Accountants");
    EXPECT_TRUE(appears(workbook, "Go to source Harbour Accountants"));
    EXPECT_TRUE(in_deck(workbook, "Search the list").has_key_focus());
    EXPECT_EQ(in_deck(workbook, "Search the list").text(), "lam");
    show_sidebar(workbook, false);
    show_sidebar(workbook, true);
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_EQ(in_deck(workbook, "Search the list").text(), "lam");
    in_deck(workbook, "Show all steps and visits again").press(awt::Key::RETURN);
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
    EXPECT_EQ(in_deck(workbook, "Search the list").text(), "");
}

TEST(deck_day, a_menu_narrows_the_list_to_an_owner) {
    auto workbook = shown(nine_referrals());
    in_deck(workbook, "Search or narrow the list").press(awt::Key::RETURN);
    EXPECT_TRUE(chosen(workbook, "Owner: Everybody", 2, "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(appears(workbook, "Owner: Ada"));
    EXPECT_TRUE(appears(workbook, "Try again Wei Lam, No. 2"));
    EXPECT_TRUE(chosen(workbook, "Owner: Ada", 1, "Owner: Ada"));
    EXPECT_TRUE(appears(workbook, "Thank Dr Ünal, No. 1"));
}

TEST(deck_day, two_windows_show_the_same_after_a_tick_in_either) {
    auto workbook = two_referrals();
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    workbook.dispatch(".uno:NewWindow");
    const auto windows = windows_of(workbook);
    ASSERT_EQ(windows.size(), 2u);
    const auto in = [&](std::size_t window) -> decltype(workbook) const& {
        workbook.as<frame::XModel>()->setCurrentController(windows[window]);
        return workbook;
    };
    ASSERT_TRUE(appears(in(1), "Thank Dr Ünal, No. 1"));
    in_deck(in(1), "Thank Dr Ünal, No. 1").act();
    EXPECT_TRUE(vanishes(in(0), "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(vanishes(in(1), "Thank Dr Ünal, No. 1"));
    const auto undo = name_with(in(0), "Undo: ");
    in_deck(in(0), undo).act();
    EXPECT_TRUE(appears(in(1), "Thank Dr Ünal, No. 1"));
    EXPECT_TRUE(appears(in(0), "Thank Dr Ünal, No. 1"));
    const auto names = [](std::vector<accessible> const& deck) {
        std::vector<std::string> all;
        for (auto const& one : deck) all.push_back(one.name);
        return all;
    };
    // But for the contact: that is whoever stands in the row in front of each window.
    for (auto const& window : windows) {
        as<sheet::XSpreadsheetView>(window)->setActiveSheet(workbook.sheet("Rules"));
        as<view::XSelectionSupplier>(window)->select(uno::Any{workbook.range("Rules.A1")});
    }
    for (const std::size_t window : {0u, 1u}) EXPECT_NE(name_with(in(window), "Click on a row - "), "");
    EXPECT_EQ(names(deck_of(in(0))), names(deck_of(in(1))));
}

TEST(deck_day, a_low_window_turns_pages_until_every_step_was_seen) {
    auto workbook = nine_referrals();
    const auto steps_now = [&] {
        std::set<std::string> steps;
        for (auto const& one : deck_of(workbook))
            if (one.name.starts_with("Step: ")) steps.insert(one.name);
        return steps;
    };
    // A thank-you and a call of each of the nine, and of one the thank-you is done; the panel fills step by step.
    in_deck(workbook, "Thank Dr Ünal, No. 1");
    for (int tries = 0; tries < 100 && steps_now().size() < 17; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    const auto all = steps_now();
    ASSERT_EQ(all.size(), 17u);
    workbook.controller()->getFrame()->getContainerWindow()->setPosSize(0, 0, 1366, low_window, awt::PosSize::POSSIZE);
    ASSERT_TRUE(appears(workbook, "Page down, Follow-ups"));
    std::set<std::string> seen;
    for (std::size_t turns = 0; turns < all.size() && seen.size() < all.size(); ++turns) {
        seen.merge(steps_now());
        in_deck(workbook, "Page down, Follow-ups").press(awt::Key::PAGEDOWN);
    }
    EXPECT_EQ(seen, all);
    EXPECT_FALSE(std::ranges::includes(steps_now(), all)) << "they were not all in sight at once";
}

TEST(deck_day, on_a_small_screen_the_follow_ups_take_whatever_the_contact_can_spare) {
    auto workbook = nine_referrals();
    workbook.controller()->getFrame()->getContainerWindow()->setPosSize(
        0, 0, 1366, window_of_small_screen, awt::PosSize::POSSIZE);
    ASSERT_TRUE(appears(workbook, "Page down, Follow-ups"));
    const auto panels = roots_of_panels(workbook);
    ASSERT_GE(panels.size(), 2U);
    for (auto const* title : {"Sources", "Goals"}) fold_panel(workbook, title);
    const auto height = [&](std::size_t panel) { return panels.at(panel).window->getPosSize().Height; };
    constexpr int two_steps = 280, patience = 100;
    for (int i = 0; i < patience && height(0) < two_steps; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    EXPECT_GE(height(0), two_steps);
    EXPECT_GT(height(0), height(1)) << "what is worked through all day has the larger part";
}
