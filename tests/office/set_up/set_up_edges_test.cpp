#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr double today = 46329;   // 2026-11-03

std::string set_up(workbook const& workbook, std::string_view sheet = "Sheet1") {
    rtl::OUString sentence;
    workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", any(today)}, {"Sheet", any(sheet)}})
        .value >>= sentence;
    return narrow(sentence);
}

std::vector<std::vector<Any>> people() {
    return {
        {any("Name"), any("Phone"), any("Type"), any("City"), any("Worth"), any("Band")},
        {any("Anna Meyer"), any("030 55 66 231"), any("Client"), any("Harlow"), any("a lot"), any("gold")},
        {any("Okafor Dental"), any("030 55 66 232"), any("Partner"), any("Harlow"), any("some"), any("gold")},
        {any("Ben Ude"), any("030 55 66 233"), any("Partner"), any("Milton"), any("a lot"), any("silver")},
    };
}

workbook contacts() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1", people());
    return workbook;
}

Reference<beans::XPropertySet> column(workbook const& workbook, int index) {
    const Reference<table::XColumnRowRange> all{workbook.sheet(), UNO_QUERY_THROW};
    return {all->getColumns()->getByIndex(index), UNO_QUERY_THROW};
}

bool visible(workbook const& workbook, int index) {
    bool shown = false;
    column(workbook, index)->getPropertyValue("IsVisible") >>= shown;
    return shown;
}

// Set-up, undo and redo of it, each with what was there before or after.
void expect_one_step(workbook& workbook, std::string_view sentence) {
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook), HasSubstr(std::string{sentence}));
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

}

TEST(set_up_beside, columns_of_the_user_called_worth_and_band_adds_its_own) {
    auto workbook = contacts();
    expect_one_step(workbook, "6 columns right of column F");
    EXPECT_EQ(workbook.text("E2"), "a lot");
    EXPECT_EQ(workbook.name("RB_CONTACT_WORTH"), "$Sheet1.$K$1");
    EXPECT_EQ(workbook.text("J3"), "Never visited");
    EXPECT_THAT(set_up(workbook), HasSubstr("nothing was missing"));
}

TEST(set_up_beside, hidden_columns_shows_its_own) {
    auto workbook = contacts();
    for (int i = 6; i < 30; ++i) column(workbook, i)->setPropertyValue("IsVisible", any(false));
    expect_one_step(workbook, "right of column F");
    for (int i = 6; i < 12; ++i) EXPECT_TRUE(visible(workbook, i)) << i;
    EXPECT_FALSE(visible(workbook, 20));
}

TEST(set_up_beside, merged_cells_in_its_way_is_refused_and_a_merged_title_is_not) {
    auto workbook = contacts();
    as<util::XMergeable>(workbook.range("H2:J3"))->merge(true);
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook), HasSubstr("Merged cells stand right of the table"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    auto titled = the_office().new_spreadsheet();
    titled.put_text("A1", "Our contacts");
    titled.put_rows("A3", people());
    as<util::XMergeable>(titled.range("A1:P1"))->merge(true);
    expect_one_step(titled, "right of column F");
}

TEST(set_up_beside, the_last_column_of_the_sheet_says_that_there_is_no_room) {
    auto workbook = the_office().new_spreadsheet();
    const auto last = as<sheet::XCellRangeAddressable>(workbook.sheet())->getRangeAddress().EndColumn;
    const auto rows = people();
    for (int row = 0; row < 4; ++row)
        for (int i = 0; i < 4; ++i) {
            rtl::OUString text;
            rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(i)] >>= text;
            workbook.sheet()->getCellByPosition(last - 3 + i, row)->setFormula(text);
        }
    const auto steps = workbook.undo_titles();
    EXPECT_THAT(set_up(workbook), HasSubstr("no room for 6 columns right of the table"));
    EXPECT_EQ(workbook.sheet_titles().size(), 1u);
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(set_up_beside, a_filter_of_the_user_reaches_the_rows_it_hides) {
    auto workbook = contacts();
    const Reference<sheet::XDatabaseRanges> ranges{
        workbook.as<beans::XPropertySet>()->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
    const auto area = as<sheet::XCellRangeAddressable>(workbook.range("A1:F4"))->getRangeAddress();
    ranges->addNewByName("mine", area);
    const Reference<sheet::XDatabaseRange> mine{ranges->getByName("mine"), UNO_QUERY_THROW};
    as<beans::XPropertySet>(mine)->setPropertyValue("AutoFilter", any(true));
    uno::Sequence<sheet::TableFilterField> fields(1);
    fields[0].Field = 2;
    fields[0].Operator = sheet::FilterOperator_EQUAL;
    fields[0].StringValue = "Client";
    mine->getFilterDescriptor()->setFilterFields(fields);
    as<util::XRefreshable>(mine)->refresh();
    const Reference<table::XColumnRowRange> all{workbook.sheet(), UNO_QUERY_THROW};
    const auto hidden = [&] {
        bool shown = true;
        as<beans::XPropertySet>(all->getRows()->getByIndex(2))->getPropertyValue("IsVisible") >>= shown;
        return !shown;
    };
    ASSERT_TRUE(hidden());
    expect_one_step(workbook, "right of column F");
    EXPECT_TRUE(hidden());
    EXPECT_EQ(workbook.text("J3"), "Never visited");
    EXPECT_EQ(workbook.text("J4"), "Never visited");
}

TEST(set_up_beside, an_excel_table_keeps_it_and_is_alive_when_opened_again) {
    const auto plain = the_office().folder() / "table.xlsx", saved = the_office().folder() / "table_set_up.xlsx";
    {
        auto workbook = contacts();
        const Reference<sheet::XDatabaseRanges> ranges{
            workbook.as<beans::XPropertySet>()->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
        ranges->addNewByName("Table1", as<sheet::XCellRangeAddressable>(workbook.range("A1:F4"))->getRangeAddress());
        workbook.store(plain, xlsx);
    }
    {
        auto workbook = the_office().load(plain);
        EXPECT_THAT(set_up(workbook), HasSubstr("right of column F"));
        workbook.store(saved, xlsx);
    }
    auto workbook = the_office().load(saved);
    workbook.hard_recalculate();
    EXPECT_EQ(workbook.text("J3"), "Never visited");
    const Reference<sheet::XDatabaseRanges> ranges{
        workbook.as<beans::XPropertySet>()->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW};
    ASSERT_TRUE(ranges->hasByName("Table1"));
    EXPECT_EQ(
        Reference<sheet::XDatabaseRange>(ranges->getByName("Table1"), UNO_QUERY_THROW)->getDataArea().EndColumn, 5);
    EXPECT_THAT(set_up(workbook), HasSubstr("nothing was missing"));
}

TEST(set_up_beside, a_row_of_totals_leaves_it_alone) {
    auto workbook = contacts();
    workbook.put_text("A6", "Total");
    workbook.put("B6", "=COUNTA(B2:B4)");
    expect_one_step(workbook, "right of column F");
    EXPECT_EQ(workbook.text("B6"), "3");
    for (const auto cell : {"G6", "H6", "I6", "J6", "K6"}) EXPECT_EQ(workbook.error(cell), 0) << cell;
    EXPECT_EQ(workbook.text("J6"), "");
}

TEST(set_up_beside, contacts_on_another_sheet_says_where_they_stand) {
    auto workbook = contacts();
    set_up(workbook);
    workbook.add_sheet("More");
    workbook.put_rows("More.A1", people());
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook, "More"), HasSubstr("The contacts of this workbook stand on the sheet \"Sheet1\""));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(set_up, is_refused_for_a_day_that_does_not_exist_and_takes_one_as_people_write_it) {
    auto workbook = contacts();
    const auto before = snapshot_of(workbook);
    const auto answer = [&](Any const& day) {
        rtl::OUString sentence;
        workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", day}}).value >>= sentence;
        return narrow(sentence);
    };
    EXPECT_EQ(answer(any(1e10)), "This is no date: 10000000000.");
    EXPECT_THAT(answer(any(1e300)), HasSubstr("This is no date: 1"));
    EXPECT_THAT(answer(any("2026-02-30")), HasSubstr("Today: Please enter a date"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(answer(any("2026-11-03")), HasSubstr("right of column F"));
}

TEST(set_up_stopped, takes_everything_back_wherever_it_was) {
    for (const double percent : {2.0, 10.0, 30.0, 60.0, 80.0}) {
        SCOPED_TRACE(percent);
        auto workbook = contacts();
        const auto before = snapshot_of(workbook);
        const auto steps = workbook.undo_titles();
        rtl::OUString sentence;
        workbook
            .dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Today", any(today)}, {"StopAt", any(percent)}})
            .value >>= sentence;
        EXPECT_EQ(narrow(sentence), "Stopped: the workbook is as it was.");
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
        EXPECT_EQ(workbook.undo_titles(), steps);
        EXPECT_FALSE(workbook.redo());
    }
}

TEST(set_up_stopped, before_anything_was_done_leaves_the_set_up_before) {
    auto workbook = contacts();
    ASSERT_THAT(set_up(workbook), HasSubstr("right of column F"));
    // Something to set up again that leaves no step of its own on top.
    workbook.undo_manager()->lock();
    workbook.model()->getSheets()->removeByName("Today");
    workbook.undo_manager()->unlock();
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles();
    ASSERT_EQ(steps.front(), "Set up this workbook");
    rtl::OUString sentence;
    workbook
        .dispatch("org.referralbook:SetUp",
            {{"Quiet", any(true)}, {"Today", any(today)}, {"Sheet", any("Sheet1")}, {"StopAt", any(2.0)}})
        .value >>= sentence;
    EXPECT_EQ(narrow(sentence), "Stopped: the workbook is as it was.");
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_EQ(workbook.undo_titles(), steps);
}
