// Sheets that come before a chart: src/calc/sheets/new_sheet.hpp says what the office does then.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;

namespace {

/// The Dashboard with its charts, shown, and one narrow sheet behind it.
workbook book_with_charts() {
    auto made = small_book();
    made.add_sheet("Mine");
    made.put_text("Mine.A1", "my own notes");
    EXPECT_EQ(command(made, "Dashboard"), "The dashboard is ready.");
    EXPECT_EQ(made.sheet_titles().back(), "Mine");
    EXPECT_EQ(made.sheet_titles().at(made.sheet_titles().size() - 2), "Dashboard");
    made.activate_sheet("Dashboard");
    return made;
}

}

TEST(a_sheet_before_a_chart, comes_from_a_command_without_harm) {
    auto workbook = book_with_charts();
    EXPECT_EQ(command(workbook, "Dashboard"), "The dashboard is ready.") << "the charts are to be drawn anew";
    EXPECT_THAT(command(workbook, "CallPlan"), HasSubstr("all"));
    ASSERT_TRUE(workbook.has_sheet("Call plan"));
    EXPECT_EQ(workbook.sheet_titles().at(workbook.sheet_titles().size() - 2), "Dashboard")
        << "the new one is before it";
    EXPECT_TRUE(workbook.undo());
    EXPECT_TRUE(workbook.redo());
    EXPECT_EQ(workbook.text("Mine.A1"), "my own notes");
}

TEST(a_sheet_before_a_chart, comes_from_the_user_without_harm) {
    auto workbook = book_with_charts();
    workbook.model()->getSheets()->insertNewByName(wide("Another"), 0);
    workbook.model()->getSheets()->copyByName(wide("Sheet1"), wide("Copy"), 0);
    EXPECT_EQ(workbook.text("Copy.A4"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Mine.A1"), "my own notes");
}
