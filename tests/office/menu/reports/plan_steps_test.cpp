// What falls due of source plans and on the morning page, in the real Calc.
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;

namespace {

workbook book_with_a_plan() {
    auto workbook = small_book();
    command(workbook, "SourcePlan",
        {{"Who", any("Dr Ünal")}, {"stage", any("Attract")}, {"gain", any("quick reports")},
            {"meets", any("Alone, weekly")}});
    return workbook;
}

}

TEST(a_step_of_a_source_plan, is_ticked_in_one_step_of_undo) {
    auto workbook = book_with_a_plan();
    EXPECT_THAT(undone_and_redone(workbook, "SourcePlan", {{"What", any("Ladder")}, {"Who", any("Dr Ünal")}}),
        HasSubstr("Show Dr Ünal how"));
    EXPECT_EQ(workbook.text(at("Source plans", "Next on the ladder", 2)), "Motivate");
    EXPECT_EQ(workbook.text(at("Touches", "Kind", 2)), "Meeting");
    EXPECT_FALSE(workbook.text(at("Source plans", "Shown how", 2)).empty());
}

TEST(a_source_plan, takes_its_grade_from_a_macro) {
    auto workbook = book_with_a_plan();
    command(workbook, "SourcePlan", {{"Who", any("Dr Ünal")}, {"motivation", any(2.0)}});
    EXPECT_EQ(workbook.number(at("Source plans", "Motivation", 2)), 2);
    EXPECT_EQ(workbook.text(at("Source plans", "What they gain", 2)), "quick reports");
}

TEST(a_meeting, moves_on_by_its_rhythm_and_can_be_put_off) {
    auto workbook = book_with_a_plan();
    undone_and_redone(
        workbook, "SourcePlan", {{"What", any("Meeting")}, {"Who", any("Dr Ünal")}, {"Until", any("2026-11-25")}});
    EXPECT_EQ(workbook.number(at("Source plans", "Next meeting", 2)), 46351);
    EXPECT_THAT(undone_and_redone(workbook, "SourcePlan", {{"What", any("Meeting")}, {"Who", any("dr unal")}}),
        HasSubstr("Next on Wed Dec 2"));
    EXPECT_EQ(workbook.number(at("Source plans", "Next meeting", 2)), 46358);
    EXPECT_THAT(refused(workbook, "SourcePlan", {{"What", any("Dance")}}), HasSubstr("Dance"));
}

TEST(a_meeting_of_a_group, asks_who_came_and_logs_it_for_those) {
    auto workbook = shown_small_book();
    for (const auto* who : {"Dr Ünal", "Acme"})
        command(workbook, "SourcePlan", {{"Who", any(who)}, {"meets", any("Group, weekly")}});
    workbook.undo_manager()->clear();
    {
        const asking command{workbook, "SourcePlan",
            {{"What", any("Meeting")}, {"Who", any("Group, weekly")}, {"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Who came?");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Acme");
        press(dialog, "Held");
    }
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
    EXPECT_EQ(workbook.text(at("Touches", "Name", 2)), "Dr Ünal");
    EXPECT_EQ(workbook.text(at("Touches", "Name", 3)), "");
    EXPECT_EQ(
        workbook.number(at("Source plans", "Next meeting", 2)), workbook.number(at("Source plans", "Next meeting", 3)));
}

TEST(an_agenda, is_a_sheet_for_the_next_meeting_in_one_step) {
    auto workbook = book_with_a_plan();
    EXPECT_THAT(
        undone_and_redone(workbook, "Agenda", {}), HasSubstr("The agenda is on the sheet Agenda: Meet Dr Ünal"));
    EXPECT_EQ(workbook.text("Agenda.A1"), "Meet Dr Ünal");
    EXPECT_THAT(refused(workbook, "Agenda", {{"What", any("Coaching")}}), HasSubstr("no longer to be done"));
    auto bare = small_book();
    EXPECT_THAT(refused(bare, "Agenda", {}), HasSubstr("No meeting is planned"));
}

TEST(a_calendar_file, holds_the_meetings_of_source_plans_as_series) {
    auto workbook = book_with_a_plan();
    const auto path = the_office().folder() / "series.ics";
    std::filesystem::remove(path);
    EXPECT_THAT(command(workbook, "ExportCalendar", {{"File", any(path.string())}}), HasSubstr("1 series of meetings"));
    std::ifstream in{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_THAT(text, HasSubstr("SUMMARY:Meet Dr Ünal\r\n"));
    EXPECT_THAT(text, HasSubstr("RRULE:FREQ=WEEKLY\r\n"));
    EXPECT_THAT(text, HasSubstr("SUMMARY:Show Dr Ünal how\r\n"));
}

TEST(the_morning_page, is_written_in_one_step) {
    auto workbook = book_with_a_plan();
    EXPECT_THAT(undone_and_redone(workbook, "MorningPage", {}), HasSubstr("The morning page has"));
    ASSERT_TRUE(workbook.has_sheet("Morning page"));
    EXPECT_THAT(workbook.text("$'Morning page'.A1"), HasSubstr("Today, Sat Nov 21"));
}

TEST(the_dialog_source_plan, takes_a_promise_and_leaves_alone_what_another_plan_holds) {
    auto workbook = shown_small_book();
    for (auto const& [who, gain] : {std::pair{"Dr Ünal", "quick reports"}, {"Acme", "a good name"}})
        command(workbook, "SourcePlan", {{"Who", any(who)}, {"gain", any(gain)}});
    {
        const asking command{workbook, "SourcePlan", {{"Today", any(small_book_today)}, {"Who", any("Dr Ünal")}}};
        const auto dialog = dialog_titled("Source plan");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        type(dialog, "We promised", "the price list");
        type(dialog, "Promised for", "30 November 2026");
        press(dialog, "Save plan");
    }
    EXPECT_EQ(workbook.text(at("Source plans", "What they gain", 3)), "a good name");
    EXPECT_EQ(workbook.text(at("Source plans", "We promised", 3)), "the price list");
    EXPECT_EQ(workbook.text(at("Source plans", "Promised for", 3)), "11/30/2026");
    EXPECT_EQ(workbook.text(at("Source plans", "What they gain", 2)), "quick reports");
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text(at("Source plans", "We promised", 3)), "");
    EXPECT_THAT(undone_and_redone(workbook, "SourcePlan",
                    {{"Who", any("Acme")}, {"promised", any("a call")}, {"promise_on", any("2026-12-01")}}),
        HasSubstr("up to date"));
}

TEST(the_dialog_source_plan, says_a_motivation_by_the_log_and_writes_the_one_that_is_chosen) {
    auto workbook = shown_small_book();
    for (const std::string who : {"Acme", "Ben Roe", "Carl Roe", "Dora Roe", "Eva Roe"}) {
        command(workbook, "SourcePlan", {{"Who", any(who)}, {"gain", any("a good name")}});
        for (int i = 0; i < 8; ++i)
            command(workbook, "LogTouch",
                {{"Who", any(who)}, {"Kind", any("Call")}, {"Date", any("2026-11-0" + std::to_string(1 + i))},
                    {"Outcome", any(who == "Acme" || i < 2 ? "Reached" : "No answer")}});
    }
    for (const bool choosing : {false, true}) {
        const asking command{workbook, "SourcePlan", {{"Today", any(small_book_today)}, {"Who", any("Acme")}}};
        const auto dialog = dialog_titled("Source plan");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Acme by the log: 3 (reached 8 of 8 times, usual is 2)."));
        if (choosing) choose(dialog, "Motivation", "2");
        press(dialog, "Save plan");
    }
    EXPECT_EQ(workbook.number(at("Source plans", "Motivation", 2)), 2);
    EXPECT_EQ(workbook.number(at("Source plans", "Potential", 2)), 13) << "the cell counts what is typed";
}

TEST(the_morning_page, prints_on_one_page_however_much_there_is) {
    auto workbook = book_with_a_plan();
    workbook.put_text("Sheet1.L3", "Geburtstag");   // found by its heading
    workbook.put("Sheet1.L4", "1980-11-23");
    workbook.put_text("Sheet1.M3", "Mag");
    for (int i = 0; i < 8; ++i) {
        const auto row = std::to_string(7 + i), who = "Praxis " + std::to_string(i);
        workbook.put_text("Sheet1.A" + row, who);
        workbook.put_text("Sheet1.D" + row, "Partner");
        workbook.put_text("Sheet1.M" + row, "Wein, Oper");
        command(workbook, "LogTouch", {{"Who", any(who)}, {"Kind", any("Visit")}, {"Date", any("2026-09-01")}});
        command(workbook, "SourcePlan",
            {{"Who", any(who)}, {"meets", any("Alone, monthly")}, {"ask", any("A call")},
                {"script", any("Whom did you see this week who cannot sleep?")}});
    }
    for (int row = 6; row < 40; ++row) {
        workbook.put_text("Referrals.C" + std::to_string(row), "Source " + std::to_string(row));
        workbook.put_text(at("Referrals", "Prospect", row), "Prospect " + std::to_string(row));
        workbook.put(at("Referrals", "Date", row), "2026-11-0" + std::to_string(1 + row % 9));
    }
    workbook.put("Rules.B2", "2026-11-23");
    command(workbook, "MorningPage", {{"Today", any("2026-11-23")}});
    const auto styles = workbook.as<style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("PageStyles");
    rtl::OUString name;
    as<beans::XPropertySet>(workbook.sheet("Morning page"))->getPropertyValue("PageStyle") >>= name;
    EXPECT_EQ(narrow(name), "Referral Book morning");
    const uno::Reference<beans::XPropertySet> look{
        uno::Reference<container::XNameAccess>{styles, uno::UNO_QUERY_THROW} -> getByName(name), uno::UNO_QUERY_THROW};
    sal_Int16 wide = 0, high = 0;
    look->getPropertyValue("ScaleToPagesX") >>= wide;
    look->getPropertyValue("ScaleToPagesY") >>= high;
    EXPECT_EQ(wide, 1);
    EXPECT_EQ(high, 1);
    std::string text;
    for (int row = 1; row < 60; ++row)
        for (const char column : {'B', 'C', 'D'})
            text += workbook.text("$'Morning page'." + std::string(1, column) + std::to_string(row)) + '|';
    EXPECT_THAT(text, HasSubstr("Birthday|Dr Ünal|today, 46 years"));
    EXPECT_THAT(text, HasSubstr("Likes: Wein, Oper."));
    EXPECT_THAT(text, HasSubstr("Visit|Praxis 0|"));
}
