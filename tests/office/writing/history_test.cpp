// The hidden sheet History: who changed what, by commands and by typing.
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

/// The lines of the sheet from the third column on: "Thank Dr Ünal|Referrals|1|Thanked||2026-11-21".
std::vector<std::string> history(workbook const& workbook) {
    std::vector<std::string> lines;
    if (!workbook.has_sheet("History")) return lines;
    for (int row = 2; row <= last_row(workbook, "History"); ++row) {
        std::string line;
        for (char column = 'C'; column <= 'H'; ++column)
            line += (line.empty() ? "" : "|") + workbook.text(std::string{"History."} + column + std::to_string(row));
        lines.push_back(line);
    }
    return lines;
}

std::string thank(workbook const& workbook, double number) {
    return command(workbook, "Thanked", {{"Number", uno::Any{number}}});
}

std::string meet(workbook const& workbook, double number) {
    return command(workbook, "StatusChanged", {{"Number", uno::Any{number}}, {"Status", any("Meeting")}});
}

bool visible(workbook const& workbook, std::string_view sheet) {
    bool is = false;
    as<beans::XPropertySet>(workbook.sheet(sheet))->getPropertyValue("IsVisible") >>= is;
    return is;
}

void keep_for(workbook& workbook, double months) {
    workbook.put_text("Rules.A3", "Keep history months");
    workbook.put("Rules.B3", months);
}

}

TEST(the_history, holds_what_a_command_wrote_and_undo_takes_it_along) {
    auto workbook = small_book();
    undone_and_redone(workbook, "Thanked", {{"Number", uno::Any{1.0}}});
    ASSERT_TRUE(workbook.has_sheet("History"));
    EXPECT_FALSE(visible(workbook, "History"));
    EXPECT_THAT(history(workbook), Contains(HasSubstr("|Referrals|1|Thanked||2026-11-21")));
    EXPECT_THAT(history(workbook), Contains(HasSubstr("|Touches|1|||")));
    const auto before = history(workbook);
    undone_and_redone(workbook, "StatusChanged",
        {{"Number", uno::Any{1.0}}, {"Status", any("In talks")}, {"Since", any("2026-11-20")}});
    EXPECT_THAT(history(workbook), Contains(HasSubstr("|Referrals|1|Status|New|In talks")));
    workbook.undo();
    EXPECT_EQ(history(workbook), before);
}

TEST(the_history, notices_what_was_typed_with_the_next_command) {
    auto workbook = small_book();
    thank(workbook, 1);
    workbook.put_text(at("Referrals", "Note", 4), "call on Monday");
    workbook.put(at("Referrals", "Reached", 4), "2026-11-18");
    workbook.put_text("Sheet1.A4", "Dr. Ünal");
    meet(workbook, 2);
    const auto lines = history(workbook);
    EXPECT_THAT(lines, Contains("typed|Referrals|2|Note||call on Monday"));
    EXPECT_THAT(lines, Contains(HasSubstr("typed|Referrals|2|Reached|")));
    EXPECT_THAT(lines, Contains("typed|Contacts|Dr. Ünal|Name|Dr Ünal|Dr. Ünal"));
    // What Undo takes back of them is noticed anew.
    workbook.undo();
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("typed"))));
    meet(workbook, 2);
    EXPECT_EQ(history(workbook), lines);
}

TEST(the_history, tells_nothing_of_what_was_typed_and_taken_back) {
    auto workbook = small_book();
    thank(workbook, 1);
    workbook.put_text(at("Referrals", "Note", 4), "call on Monday");
    workbook.undo();
    ASSERT_EQ(workbook.text(at("Referrals", "Note", 4)), "");
    meet(workbook, 2);
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("typed"))));
}

TEST(the_history, is_written_before_saving_and_stands_in_ods_and_xlsx) {
    auto workbook = small_book();
    thank(workbook, 1);
    workbook.put_text(at("Referrals", "Note", 4), "call on Monday");
    const auto steps = workbook.undo_titles();
    const auto path = the_office().folder() / "saved.ods";
    workbook.as<frame::XStorable>()->storeAsURL(url_of(path), {});
    EXPECT_THAT(history(workbook), Contains("typed|Referrals|2|Note||call on Monday"));
    EXPECT_EQ(workbook.undo_titles(), steps);
    const auto lines = history(workbook);
    workbook.close();
    auto again = the_office().load(path);
    EXPECT_EQ(history(again), lines);
    EXPECT_FALSE(visible(again, "History"));
    const auto other = the_office().folder() / "again.xlsx";
    again.store(other, xlsx);
    again.close();
    auto reloaded = the_office().load(other);
    EXPECT_EQ(history(reloaded), lines);
    meet(reloaded, 2);
    EXPECT_GT(history(reloaded).size(), lines.size()) << "and goes on there";
}

TEST(the_history, is_off_with_the_rule_at_0) {
    auto workbook = small_book();
    keep_for(workbook, 0);
    thank(workbook, 1);
    EXPECT_FALSE(workbook.has_sheet("History"));
    EXPECT_THAT(command(workbook, "WhoChanged", {{"Number", uno::Any{1.0}}}), HasSubstr("Keep history months is 0"));
    keep_for(workbook, 24);
    meet(workbook, 2);
    EXPECT_THAT(history(workbook), Contains(HasSubstr("|Referrals|2|Status|")));
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("|Referrals|1|"))));
}

TEST(the_history, loses_what_is_older_than_the_rule_says) {
    auto workbook = small_book();
    thank(workbook, 1);
    const auto first = history(workbook).size();
    for (std::size_t row = 2; row < 2 + first; ++row) workbook.put("History.A" + std::to_string(row), "2020-01-01");
    undone_and_redone(workbook, "StatusChanged", {{"Number", uno::Any{2.0}}, {"Status", any("Meeting")}});
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("|Referrals|1|"))));
    EXPECT_THAT(history(workbook), Contains(HasSubstr("|Referrals|2|Status|")));
}

TEST(the_history, refuses_no_command_where_it_cannot_be_written) {
    auto workbook = small_book();
    thank(workbook, 1);
    const auto lines = history(workbook);
    as<util::XProtectable>(workbook.sheet("History"))->protect({});
    meet(workbook, 2);
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 4)), "Meeting");
    EXPECT_EQ(history(workbook), lines);
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 4)), "Trying");
    as<util::XProtectable>(workbook.sheet("History"))->unprotect({});
    workbook.put_text(at("Referrals", "Note", 5), "typed");
    meet(workbook, 1);
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("|Referrals|2|")))) << "an undone command was not typed";
    EXPECT_THAT(history(workbook), Contains("typed|Referrals|3|Note||typed"));
    auto guarded = small_book();
    guarded.as<util::XProtectable>()->protect({});
    thank(guarded, 1);
    EXPECT_NE(guarded.text(at("Referrals", "Thanked", 3)), "");
    EXPECT_FALSE(guarded.has_sheet("History"));
}

TEST(the_history, takes_an_undone_command_for_no_other_of_the_same_title) {
    const auto call = [](workbook const& book) {
        command(book, "LogTouch", {{"Who", any("Dr Ünal")}, {"Kind", any("Call")}});
    };
    // With the sheet's protection, which the office counts as steps.
    const auto undo_both = [](workbook& book) {
        for (int i = 0; i < 4; ++i) EXPECT_TRUE(book.undo());
    };
    // The one that no line could be written for is undone last ...
    auto workbook = small_book();
    thank(workbook, 1);
    const auto guard = as<util::XProtectable>(workbook.sheet("History"));
    guard->protect({});
    call(workbook);
    guard->unprotect({});
    call(workbook);
    ASSERT_EQ(workbook.undo_titles()[0], workbook.undo_titles()[2]) << "between them the sheet is opened again";
    undo_both(workbook);
    meet(workbook, 2);
    EXPECT_THAT(history(workbook), Not(Contains(HasSubstr("typed"))));
    // ... and first.
    auto other = small_book();
    thank(other, 1);
    other.put_text(at("Referrals", "Note", 4), "call on Monday");
    call(other);
    const auto other_guard = as<util::XProtectable>(other.sheet("History"));
    other_guard->protect({});
    call(other);
    other_guard->unprotect({});
    undo_both(other);
    meet(other, 2);
    EXPECT_THAT(history(other), Contains("typed|Referrals|2|Note||call on Monday")) << "it stands as before";
    EXPECT_THAT(history(other), Not(Contains(HasSubstr("typed|Touches"))));
}

TEST(who_changed_this, is_told_by_a_workbook_of_one_desk) {
    auto workbook = small_book();
    EXPECT_EQ(command(workbook, "WhoChanged", {{"Number", uno::Any{1.0}}}), "Nothing is known of this row.");
    thank(workbook, 1);
    EXPECT_THAT(
        command(workbook, "WhoChanged", {{"Number", uno::Any{1.0}}}), HasSubstr("Thanked: 2026-11-21 (was blank)"));
    EXPECT_EQ(command(workbook, "WhoChanged", {{"Number", uno::Any{2.0}}}), "Nothing is known of this row.");
    workbook.select(at("Referrals", "Note", 3));
    EXPECT_THAT(command(workbook, "WhoChanged"), HasSubstr("Thanked: 2026-11-21 (was blank)"));
    EXPECT_THAT(command(workbook, "WhoChanged", {{"What", any("all")}}), HasSubstr("Thanked: 2026-11-21"));
}

TEST(who_changed_this, says_whose_row_it_is) {
    auto workbook = shown_small_book();
    const auto said = [&](std::initializer_list<named_value> about) {
        const asking command{workbook, "WhoChanged", about};
        const auto dialog = dialog_titled("Who changed this");
        const auto words = dialog.is() ? all_words(dialog) : "no dialog";
        press_key("Who changed this", awt::Key::ESCAPE);
        return words;
    };
    EXPECT_THAT(said({{"Number", uno::Any{1.0}}}), HasSubstr("No. 1, "));
    workbook.select(at("Referrals", "Note", 3));
    EXPECT_THAT(said({}), HasSubstr("No. 1, ")) << "the row in front";
    EXPECT_THAT(said({{"Number", uno::Any{2.0}}}), HasSubstr("No. 2, "));
    EXPECT_THAT(said({{"What", any("all")}}), Not(HasSubstr("No. ")));
}

TEST(habits, count_each_stay_of_the_history) {
    auto workbook = small_book();
    command(workbook, "StatusChanged", {{"Number", uno::Any{1.0}}, {"Status", any("Trying")}});
    command(workbook, "Habits");
    std::string page;
    for (int row = 1; row <= last_row(workbook, "Habits"); ++row)
        page += workbook.text("Habits.A" + std::to_string(row)) + '\n';
    EXPECT_THAT(page, HasSubstr("The History knows every change of 1 referral of this year"));
}

TEST(a_copy_to_share, leaves_the_history_out) {
    auto workbook = small_book();
    thank(workbook, 1);
    const auto path = the_office().folder() / "without_history.ods";
    command(workbook, "Share", {{"File", any(path.string())}});
    auto copy = the_office().load(path);
    EXPECT_FALSE(copy.has_sheet("History"));
    EXPECT_EQ(copy.name("RB_HISTORY"), "");
}

TEST(somebody_forgotten, is_in_no_line_of_the_history) {
    auto workbook = small_book();
    workbook.put_text(at("Referrals", "Note", 3), "afraid of needles");
    thank(workbook, 1);
    command(workbook, "StatusChanged", {{"Number", uno::Any{1.0}}, {"Status", any("Trying")}});
    EXPECT_THAT(history(workbook), Contains(HasSubstr("Nadia")));
    EXPECT_THAT(command(workbook, "WhatWeHold", {{"Who", any("Nadia Brandt")}}), HasSubstr("History"));
    workbook.put_text(at("Referrals", "Note", 5), "Nadia Brandt knows her");
    command(workbook, "Forget", {{"Who", any("Nadia Brandt")}});
    meet(workbook, 2);
    for (auto const& line : history(workbook)) {
        EXPECT_THAT(line, Not(HasSubstr("Brandt")));
        EXPECT_THAT(line, Not(HasSubstr("needles")));
    }
    EXPECT_THAT(history(workbook), Contains(HasSubstr("Forget: Forgotten 1")));
}
