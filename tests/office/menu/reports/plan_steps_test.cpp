// What falls due of source plans and on the morning page, in the real Calc.
#include "office/support/as.hpp"
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

TEST(a_meeting, moves_on_by_its_rhythm_and_can_be_put_off) {
    auto workbook = book_with_a_plan();
    undone_and_redone(
        workbook, "SourcePlan", {{"What", any("Meeting")}, {"Who", any("Dr Ünal")}, {"Until", any("2026-11-25")}});
    EXPECT_EQ(workbook.number(at("Source plans", "Next meeting", 2)), 46351);
    EXPECT_THAT(undone_and_redone(workbook, "SourcePlan", {{"What", any("Meeting")}, {"Who", any("dr unal")}}),
        HasSubstr("Next on Wed 2 Dec"));
    EXPECT_EQ(workbook.number(at("Source plans", "Next meeting", 2)), 46358);
    EXPECT_THAT(refused(workbook, "SourcePlan", {{"What", any("Dance")}}), HasSubstr("Dance"));
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

TEST(the_morning_page, is_written_in_one_step_and_printed_on_one_page) {
    auto workbook = book_with_a_plan();
    EXPECT_THAT(undone_and_redone(workbook, "MorningPage", {}), HasSubstr("The morning page has"));
    ASSERT_TRUE(workbook.has_sheet("Morning page"));
    EXPECT_THAT(workbook.text("$'Morning page'.A1"), HasSubstr("Today, Sat 21 Nov"));
    const auto styles = workbook.as<style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("PageStyles");
    rtl::OUString name;
    as<beans::XPropertySet>(workbook.sheet("Morning page"))->getPropertyValue("PageStyle") >>= name;
    const uno::Reference<beans::XPropertySet> look{
        uno::Reference<container::XNameAccess>{styles, uno::UNO_QUERY_THROW} -> getByName(name), uno::UNO_QUERY_THROW};
    sal_Int16 high = 0;
    look->getPropertyValue("ScaleToPagesY") >>= high;
    EXPECT_EQ(high, 1);
}
