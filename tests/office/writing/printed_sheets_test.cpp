// How the sheets of the book stand and print: order, tabs, paper, headers; and what is written from paper back.
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using properties = uno::Reference<beans::XPropertySet>;

template <class T> T property(properties const& of, char const* name) {
    T value{};
    of->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

properties page_style_of(workbook const& workbook, std::string_view sheet) {
    const auto styles = workbook.as<style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("PageStyles");
    const auto name = property<rtl::OUString>(as<beans::XPropertySet>(workbook.sheet(sheet)), "PageStyle");
    return {
        uno::Reference<container::XNameAccess>{styles, uno::UNO_QUERY_THROW} -> getByName(name), uno::UNO_QUERY_THROW};
}

std::string header_of(workbook const& workbook, std::string_view sheet) {
    const uno::Reference<sheet::XHeaderFooterContent> header{
        page_style_of(workbook, sheet)->getPropertyValue("RightPageHeaderContent"), uno::UNO_QUERY_THROW};
    return narrow(header->getLeftText()->getString()) + '|' + narrow(header->getRightText()->getString());
}

workbook set_up_book() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("First name"), any("Last name"), any("Phone"), any("E-mail"), any("Referred by"), any("Notes")},
            {any("Ada"), any("Okafor"), any("01 235"), any("ada@okafor.example"), any("Ben Cole"), any("likes tea")},
            {any("Ben"), any("Cole"), any("01 236"), any("ben@cole.example"), any(""), any("")}});
    EXPECT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    return workbook;
}

}

TEST(the_sheets_of_the_book, keep_one_order_and_have_coloured_tabs) {
    auto workbook = set_up_book();
    command(workbook, "Network");
    command(workbook, "CallPlan");
    command(workbook, "Dashboard");
    EXPECT_THAT(workbook.sheet_titles(),
        ElementsAre("Sheet1", "Today", "Call plan", "Referrals", "Sources", "Touches", "Rules", "Dashboard", "Network",
            "Lists"))
        << "no report right behind the filtered touches";
    const auto tab = [&](std::string_view sheet) {
        return property<sal_Int32>(as<beans::XPropertySet>(workbook.sheet(sheet)), "TabColor");
    };
    EXPECT_EQ(tab("Today"), tab("Call plan"));
    EXPECT_NE(tab("Today"), tab("Referrals"));
    EXPECT_EQ(tab("Dashboard"), tab("Network"));
    EXPECT_EQ(tab("Sheet1"), -1) << "the user's own tab stays";
}

TEST(the_sheets_of_the_book, print_as_wide_as_it_takes_to_be_read) {
    auto workbook = set_up_book();
    EXPECT_EQ(property<sal_Int16>(page_style_of(workbook, "Touches"), "ScaleToPagesX"), 1);
    EXPECT_TRUE(property<bool>(page_style_of(workbook, "Touches"), "IsLandscape"));
    EXPECT_FALSE(property<bool>(page_style_of(workbook, "Rules"), "IsLandscape"));
    EXPECT_GT(property<sal_Int16>(page_style_of(workbook, "Referrals"), "ScaleToPagesX"), 1);
    const auto areas = as<sheet::XPrintAreas>(workbook.sheet("Referrals"));
    EXPECT_TRUE(areas->getPrintTitleRows());
    EXPECT_TRUE(areas->getPrintTitleColumns()) << "names stand on each of the pages side by side";
    EXPECT_EQ(areas->getTitleColumns().EndColumn, 3);
}

TEST(rows_with_texts, are_high_enough_for_paper_where_letters_are_a_little_wider) {
    auto workbook = small_book();
    command(workbook, "TodaysList");
    command(workbook, "Habits");
    for (auto const* title : {"Today", "Habits"}) {
        const auto sheet = as<table::XColumnRowRange>(workbook.sheet(title));
        std::vector<sal_Int32> heights;
        for (int row = 0; row < 30; ++row)
            heights.push_back(property<sal_Int32>({sheet->getRows()->getByIndex(row), uno::UNO_QUERY_THROW}, "Height"));
        for (int column = 0; column < 6; ++column) {
            const properties one{sheet->getColumns()->getByIndex(column), uno::UNO_QUERY_THROW};
            one->setPropertyValue("Width", uno::Any{property<sal_Int32>(one, "Width") * 95 / 100});
        }
        properties { sheet->getRows(), uno::UNO_QUERY_THROW } -> setPropertyValue("OptimalHeight", uno::Any{true});
        for (int row = 0; row < 30; ++row)
            EXPECT_GE(heights[static_cast<std::size_t>(row)],
                property<sal_Int32>({sheet->getRows()->getByIndex(row), uno::UNO_QUERY_THROW}, "Height"))
                << title << ", row " << row + 1;
    }
}

TEST(the_rules, hide_the_cells_of_the_ledgers) {
    const auto workbook = set_up_book();
    const auto columns = as<table::XColumnRowRange>(workbook.sheet("Rules"))->getColumns();
    for (const int column : {4, 5})
        EXPECT_FALSE(property<bool>(properties{columns->getByIndex(column), uno::UNO_QUERY_THROW}, "IsVisible"));
    EXPECT_EQ(workbook.text("Rules.A3"), "Your office");
    EXPECT_EQ(workbook.text("Rules.A4"), "Office");
}

TEST(the_users_own_sheet, gets_a_page_style_that_undo_takes_away) {
    auto workbook = set_up_book();
    const auto style = [&] {
        return narrow(property<rtl::OUString>(as<beans::XPropertySet>(workbook.sheet("Sheet1")), "PageStyle"));
    };
    EXPECT_THAT(style(), HasSubstr("Referral Book"));
    EXPECT_TRUE(as<sheet::XPrintAreas>(workbook.sheet("Sheet1"))->getPrintTitleRows());
    EXPECT_TRUE(workbook.undo());
    EXPECT_EQ(style(), "Default");
    EXPECT_FALSE(as<sheet::XPrintAreas>(workbook.sheet("Sheet1"))->getPrintTitleRows());
    EXPECT_TRUE(workbook.redo());
    EXPECT_THAT(style(), HasSubstr("Referral Book"));
}

TEST(settings, change_a_rule_in_its_row_and_stand_above_what_is_printed) {
    auto workbook = set_up_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Settings", {{"Rule", any("Office")}, {"Value", any("Northside Dental")}}),
        HasSubstr("saved"));
    EXPECT_EQ(workbook.text("Rules.B4"), "Northside Dental");
    EXPECT_THAT(header_of(workbook, "Sources"), HasSubstr("|Northside Dental"));
    EXPECT_THAT(header_of(workbook, "Today"), HasSubstr("Today's list|Northside Dental, "));
    EXPECT_THAT(
        command(workbook, "Settings", {{"Rule", any("Cadence A")}, {"Value", any(-1.0)}}), HasSubstr("Cadence A"));
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(the_dialog_of_settings, says_what_is_wrong_and_writes_what_was_changed) {
    const auto path = the_office().folder() / "settings.ods";
    set_up_book().store(path);
    auto workbook = shown_office().load(path);
    const auto cadence = workbook.text("Rules.B30");
    {
        const asking asked{workbook, "Settings"};
        const auto dialog = dialog_titled("Settings");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Office", "Northside");
        type(dialog, "First call within (working days)", "soon");
        press(dialog, "Save");
        EXPECT_THAT(all_words(dialog), HasSubstr("First call days"));
        type(dialog, "First call within (working days)", "2");
        choose(dialog, "Closed on", "Sunday");
        press(dialog, "Save");
    }
    EXPECT_EQ(workbook.text("Rules.B4"), "Northside");
    EXPECT_EQ(workbook.text("Rules.B30"), cadence);
    EXPECT_EQ(workbook.undo_titles().front(), "Settings");
}

TEST(todays_list, with_an_x_under_done_is_marked_done) {
    auto workbook = small_book();
    command(workbook, "TodaysList");
    int row = 2;
    while (workbook.text(at("Today", "Step", row)) != "Thank the source") ++row;
    workbook.put_text(at("Today", "Done", row), "x");
    EXPECT_EQ(command(workbook, "TodaysList", {{"Ask", any("ticked")}}), "1 step is marked done.");
    EXPECT_FALSE(workbook.text(at("Referrals", "Thanked", 3)).empty());
    EXPECT_EQ(workbook.text(at("Today", "Done", row)), "done");
    EXPECT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text(at("Today", "Done", row)), "x");
}

TEST(a_new_sheet, that_is_taken_back_leaves_the_filters_of_the_others) {
    auto workbook = set_up_book();
    const auto ranges = as<container::XNameAccess>(
        property<uno::Reference<uno::XInterface>>(workbook.as<beans::XPropertySet>(), "DatabaseRanges"));
    const auto before = ranges->getElementNames();
    ASSERT_GT(before.getLength(), 2);
    for (const auto* report : {"Network", "CallPlan", "Dashboard", "Habits"}) {
        command(workbook, report);
        ASSERT_TRUE(workbook.undo());
        EXPECT_EQ(ranges->getElementNames(), before) << report;
    }
}
