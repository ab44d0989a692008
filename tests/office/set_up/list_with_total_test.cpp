// A list with a total of the office's own below it: set up, and worked with.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>

#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr double today = 46329;   // 2026-11-03

/// Three contacts in the rows 2 to 4, a blank row, and a total in row 6 with a sum of the fees.
workbook list_with_total(std::string const& sum) {
    auto book = the_office().new_spreadsheet();
    book.put_rows("A1",
        {{any("Name"), any("Phone"), any("Fee")}, {any("Anna Meyer"), any("030 55 66 231"), any(100.0)},
            {any("Okafor Dental"), any("030 55 66 232"), any(200.0)}, {any("Ben Ude"), any("n/a"), any(300.0)}});
    book.put_text("A6", "Total");
    book.put("C6", sum);
    return book;
}

std::string set_up(workbook const& book) {
    return command(book, "SetUp", {{"Quiet", any(true)}, {"Today", any(today)}});
}

void add(workbook const& book, std::string const& name, double number) {
    command(book, "NewReferral", {{"Source", any("Anna Meyer")}, {"Prospect", any(name)}, {"Today", any(today)}});
    command(book, "StatusChanged", {{"Number", any(number)}, {"Status", any("Won")}, {"Today", any(today)}});
    EXPECT_THAT(command(book, "AddContact", {{"Number", any(number)}, {"Today", any(today)}}), HasSubstr(name));
}

/// Everything that stands on a sheet.
std::string all_of(workbook const& book, std::string const& sheet) {
    std::string all;
    for (int row = 1; row <= last_row(book, sheet); ++row)
        for (const char column : std::string{"ABCDEFGH"})
            all += book.shown(sheet + '.' + column + std::to_string(row)) + '\n';
    return all;
}

void expect_contacts_and_a_total(workbook& book, std::string const& name_of_sum) {
    EXPECT_THAT(set_up(book), HasSubstr("set up"));
    EXPECT_EQ(book.shown("Sheet1.H6"), "") << "the total is nobody";
    add(book, "Eve Roth", 1);
    EXPECT_EQ(book.text("Sheet1.A5"), "Eve Roth");
    EXPECT_EQ(book.formula("Sheet1.C6"), name_of_sum + "C2:C5)");
    add(book, "Tom Falk", 2);
    EXPECT_EQ(book.text("Sheet1.A6"), "Tom Falk");
    EXPECT_EQ(book.text("Sheet1.A7"), "Total");
    EXPECT_EQ(book.formula("Sheet1.C7"), name_of_sum + "C2:C6)");
    EXPECT_EQ(book.number("Sheet1.C7"), 600);
    EXPECT_THAT(command(book, "CompleteRows"), HasSubstr("Every row is complete"));
    command(book, "TodaysList", {{"Today", any(today)}});
    EXPECT_THAT(all_of(book, "Today"), Not(HasSubstr("Total")));
    EXPECT_THAT(all_of(book, "Today"), Not(HasSubstr("n/a")));
}

}

TEST(a_list_with_a_total, of_excel_is_set_up_and_grows_above_it) {
    const auto path = the_office().folder() / "total.xlsx";
    list_with_total("=SUM(C2:C4)").store(path, xlsx);
    auto book = the_office().load(path);
    expect_contacts_and_a_total(book, "=SUM(");
}

TEST(a_list_with_a_total, under_a_filter_is_set_up_and_grows_above_it) {
    auto book = list_with_total("=SUBTOTAL(9;C2:C4)");
    const uno::Reference<sheet::XDatabaseRanges> ranges{
        book.as<beans::XPropertySet>()->getPropertyValue("DatabaseRanges"), uno::UNO_QUERY_THROW};
    ranges->addNewByName("list", as<sheet::XCellRangeAddressable>(book.range("A1:C4"))->getRangeAddress());
    const uno::Reference<beans::XPropertySet> list{ranges->getByName("list"), uno::UNO_QUERY_THROW};
    list->setPropertyValue("AutoFilter", any(true));
    expect_contacts_and_a_total(book, "=SUBTOTAL(9;");
}

TEST(a_small_table_below_the_contacts, is_refused_by_set_up_and_no_new_contact_stands_on_it) {
    auto book = list_with_total("=SUM(C2:C4)");
    book.put_rows("A8", {{any("Area"), any("Count")}, {any("Ulm"), any(2.0)}, {any("Neu-Ulm"), any(1.0)}});
    EXPECT_THAT(set_up(book), HasSubstr("another one begins in row 8"));
    EXPECT_EQ(book.sheet_titles().size(), 1u);
}
