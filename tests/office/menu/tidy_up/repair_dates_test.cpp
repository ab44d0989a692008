#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr auto title = "Repair dates";

workbook visits() {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Last contacted"), any("Since")},
            {any("Anna Meyer"), any("030 55 66 234"), any("03/04/25"), any("2 Jan 2024")},
            {any("Okafor Dental"), any("030 55 66 235"), any("05/06/25"), any("17 Jan 2024, 14:30")},
            {any("Ben Ude"), any("030 55 66 236"), any("soon"), any(45309.0)},
            {any("Eve Dietz"), any("030 55 66 237"), any(""), any("31 Feb 2024")}});
    return workbook;
}

sal_Int32 format_of(workbook const& workbook, std::string_view cell) {
    sal_Int32 key = 0;
    as<beans::XPropertySet>(workbook.cell(cell))->getPropertyValue("NumberFormat") >>= key;
    return key;
}

}

TEST(repair_dates, shows_what_it_would_do_asks_the_order_and_does_it_as_one_step) {
    auto workbook = visits();
    workbook.select("C3");
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles();
    {
        const asking command{workbook, "RepairDates"};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("0 of 3 become dates, 3 stay as they are."), HasSubstr("C4  'soon'  It is not a date."),
                HasSubstr("It may be Apr 3, 2025 or Mar 4, 2025")));
        EXPECT_FALSE(usable(dialog, "Repair")) << "nothing would be done";
        choose(dialog, "Dates like '03/04/25'", "month first: Mar 4, 2025");
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("2 of 3 become dates, 1 stays as it is."), HasSubstr("'03/04/25' is Mar 4, 2025")));
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << "nothing is done before it is said";
        press(dialog, "Repair");
    }
    EXPECT_EQ(workbook.number("C2"), 45720) << "4 March 2025";
    EXPECT_EQ(workbook.number("C3"), 45783) << "6 May 2025";
    EXPECT_EQ(workbook.text("C4"), "soon");
    EXPECT_THAT(workbook.text("C2"), HasSubstr("2025")) << "as a date";
    EXPECT_EQ(workbook.text("D2"), "2 Jan 2024") << "the other column was not selected";
    EXPECT_EQ(workbook.undo_titles().size(), steps.size() + 1);
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

TEST(repair_dates, left_with_cancel_leaves_everything) {
    auto workbook = visits();
    workbook.select("C2:D5");
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles();
    {
        const asking command{workbook, "RepairDates"};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("Since: 3 of 4 become dates"),
                HasSubstr("Plain numbers are days too: 45309 is Jan 18, 2024"),
                HasSubstr("D5  '31 Feb 2024'  There is no such day.")));
        press(dialog, "Plain numbers are days too: 45309 is Jan 18, 2024");
        EXPECT_THAT(all_words(dialog), HasSubstr("Since: 2 of 4 become dates"));
        press(dialog, "Cancel");
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(repair_dates, keeps_times_of_day_and_shows_them) {
    auto workbook = visits();
    undone_and_redone(workbook, "RepairDates", {{"Column", any("D")}});
    EXPECT_EQ(workbook.number("D2"), 45293);
    EXPECT_DOUBLE_EQ(workbook.number("D3"), 45308 + 14.5 / 24);
    EXPECT_THAT(workbook.text("D3"), HasSubstr("30"));
    EXPECT_THAT(workbook.text("D3"), Not(HasSubstr("#"))) << "the column has room for it";
    EXPECT_EQ(workbook.number("D4"), 45309);
    EXPECT_EQ(format_of(workbook, "D4"), format_of(workbook, "D2"));
    EXPECT_EQ(workbook.text("D5"), "31 Feb 2024");
}

TEST(repair_dates, takes_the_date_columns_of_the_book_where_the_selection_says_nothing) {
    auto workbook = visits();
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    const auto contacts = workbook.sheet_titles().front();
    workbook.activate_sheet(contacts);
    workbook.select("A2");
    EXPECT_EQ(undone_and_redone(workbook, "RepairDates", {{"Order", any("day")}}),
        "5 of 7 entries are dates now; 2 stay as they are.");
    EXPECT_EQ(workbook.number("C2"), 45750) << "3 April 2025";
    EXPECT_THAT(command(workbook, "RepairDates", {{"Column", any("A")}}), HasSubstr("0 of 4"));
}

TEST(repair_dates, says_in_one_sentence_what_cannot_be_written) {
    auto workbook = visits();
    as<util::XMergeable>(workbook.range("C2:C3"))->merge(true);
    EXPECT_THAT(refused(workbook, "RepairDates", {{"Column", any("C")}, {"Order", any("day")}}),
        HasSubstr("is merged with others"));
    as<util::XMergeable>(workbook.range("C2:C3"))->merge(false);
    as<util::XProtectable>(workbook.sheet())->protect({});
    EXPECT_THAT(
        refused(workbook, "RepairDates", {{"Column", any("C")}, {"Order", any("day")}}), HasSubstr("is protected"));
    as<util::XProtectable>(workbook.sheet())->unprotect({});
    EXPECT_THAT(refused(workbook, "RepairDates", {{"Column", any("B")}, {"Sheet", any("Nowhere")}}),
        HasSubstr("no sheet of that name"));
    EXPECT_THAT(refused(workbook, "RepairDates", {{"Column", any("ZZ")}}), HasSubstr("no column ZZ"));
}

TEST(repair_dates, reaches_rows_that_a_filter_hides) {
    auto workbook = shown_office().new_spreadsheet();
    std::vector<std::vector<uno::Any>> rows{{any("Name"), any("Type"), any("Last contacted")}};
    for (int i = 0; i < 80; ++i)
        rows.push_back({any("Person " + std::to_string(i)), any(i % 3 == 0 ? "Client" : "Partner"),
            any(std::to_string(1 + i % 28) + " May 2025")});
    workbook.put_rows("A1", rows);
    const uno::Reference<sheet::XSheetFilterable> table{workbook.range("A1:C81"), uno::UNO_QUERY_THROW};
    const auto filter = table->createFilterDescriptor(true);
    as<beans::XPropertySet>(filter)->setPropertyValue("ContainsHeader", uno::Any{true});
    sheet::TableFilterField wanted;
    wanted.Field = 1;
    wanted.Operator = sheet::FilterOperator_EQUAL;
    wanted.StringValue = "Client";
    filter->setFilterFields({&wanted, 1});
    table->filter(filter);
    workbook.select("C2:C81");
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "RepairDates"};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("All 80 become dates."), HasSubstr("53 of them are in rows that are hidden now")));
        press(dialog, "Repair");
    }
    for (int row = 2; row <= 81; ++row) ASSERT_GT(workbook.number("C" + std::to_string(row)), 45777) << row;
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(repair_dates, leaves_what_a_formula_calculates) {
    auto workbook = visits();
    workbook.put("D2", "=\"2 Jan \"&2024");
    EXPECT_THAT(
        undone_and_redone(workbook, "RepairDates", {{"Column", any("D")}}), HasSubstr("2 of 4 entries are dates now"));
    EXPECT_EQ(workbook.formula("D2"), "=\"2 Jan \"&2024");
}

TEST(repair_dates, lists_what_stays_on_a_page_and_writes_long_columns_in_one_go) {
    auto workbook = shown_office().new_spreadsheet();
    std::vector<std::vector<uno::Any>> rows{{any("Name"), any("Last contacted")}};
    for (int i = 0; i < 900; ++i) {
        const auto day = std::to_string(1 + i % 28), month = std::to_string(1 + i % 12);
        rows.push_back({any("Person " + std::to_string(i)),
            any(i % 50 == 7       ? "ask " + day
                    : i % 50 == 8 ? std::string{}
                                  : day + "." + month + (i % 50 == 9 ? ".2025 14:30" : ".2025"))});
    }
    workbook.put_rows("A1", rows);
    EXPECT_EQ(undone_and_redone(workbook, "RepairDates", {{"Column", any("B")}}),
        "864 of 882 entries are dates now; 18 stay as they are: see the sheet Dates to check.");
    EXPECT_EQ(workbook.number("B2"), 45658) << "1 January 2025";
    EXPECT_EQ(workbook.number("B901"), 45658 + 337) << "4 December 2025";
    EXPECT_THAT(workbook.text("B901"), HasSubstr("2025"));
    EXPECT_DOUBLE_EQ(workbook.number("B11"), 45940 + 14.5 / 24) << "10 October 2025, 14:30";
    EXPECT_THAT(workbook.text("B11"), HasSubstr("30"));
    EXPECT_EQ(format_of(workbook, "B12"), format_of(workbook, "B2")) << "below a time the dates look as before";
    EXPECT_EQ(workbook.text("B9"), "ask 8");
    EXPECT_EQ(workbook.shown("B10"), "");
    EXPECT_EQ(workbook.text("Dates to check.A4"), "Sheet1.B9");
    EXPECT_EQ(workbook.text("Dates to check.C4"), "ask 8");
    EXPECT_EQ(workbook.text("Dates to check.D4"), "It is not a date.");
}
