// Pages that are written anew after somebody edited them. Undo of cells written in bulk over formulas that the office
// keeps as one group, and that an edit has parted, brings the office down: it must live through every undo and redo.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::IsEmpty;

namespace {

/// A page: the command that writes it, its sheet and its name in the workbook.
struct page {
    std::string_view command, sheet, name;
};

void PrintTo(page const& one, std::ostream* out) { *out << one.command; }

constexpr page pages[]{{"Dashboard", "Dashboard", "RB_DASHBOARD"}, {"Network", "Network", "RB_NETWORK"},
    {"ReferralTree", "Referral tree", "RB_REFERRAL_TREE"}, {"Habits", "Habits", "RB_HABITS"},
    {"CallPlan", "Call plan", "RB_CALL_PLAN"}, {"FindDuplicates", "Duplicates", "RB_DUPLICATES"}};

workbook book_with_formulas_in(page const& one) {
    auto workbook = small_book();
    workbook.put_text("Sheet1.A7", "Dr. Sibel Ünal");   // a likely duplicate
    workbook.put_text("Sheet1.B7", "0171 23 3");
    workbook.put_text("Sheet1.A8", "Okafor Dentall");
    command(workbook, one.command, {});
    EXPECT_TRUE(workbook.has_sheet(one.sheet)) << one.command;
    return workbook;
}

table::CellRangeAddress place_of(workbook const& workbook, page const& one) {
    const auto names = uno::Reference<container::XNameAccess>{
        workbook.as<beans::XPropertySet>()->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW};
    const uno::Reference<sheet::XCellRangeReferrer> name{names->getByName(wide(one.name)), uno::UNO_QUERY_THROW};
    return as<sheet::XCellRangeAddressable>(name->getReferredCells())->getRangeAddress();
}

/// The user's own formulas in the last column of a page, one group to the office, and one typed over in the middle.
void type_into(workbook& workbook, page const& one) {
    const auto area = place_of(workbook, one);
    const auto sheet = workbook.sheet(one.sheet);
    for (int row = area.StartRow; row <= area.EndRow + 2; ++row)
        sheet->getCellByPosition(area.EndColumn, row)->setFormula(wide("=ROW()*2+SUM($Z$1:$Z$3)"));
    const int middle = (area.StartRow + area.EndRow) / 2;
    sheet->getCellByPosition(area.EndColumn, middle)->setValue(5);
    sheet->getCellByPosition(area.StartColumn + 1, middle)->setValue(7);
}

void insert_rows(workbook& workbook, page const& one) {
    const auto area = place_of(workbook, one);
    as<table::XColumnRowRange>(workbook.sheet(one.sheet))
        ->getRows()
        ->insertByIndex((area.StartRow + area.EndRow) / 2, 2);
}

void sort(workbook& workbook, page const& one) {
    const auto area = place_of(workbook, one);
    const auto cells = workbook.sheet(one.sheet)->getCellRangeByPosition(
        area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
    const auto sortable = as<util::XSortable>(cells);
    auto how = sortable->createSortDescriptor();
    for (auto& property : how)
        if (property.Name == "SortFields") {
            table::TableSortField field;
            field.Field = 0;
            field.IsAscending = false;
            property.Value <<= uno::Sequence<table::TableSortField>{&field, 1};
        }
    sortable->sort(how);
}

class an_edited_page : public testing::TestWithParam<page> {
protected:
    /// Edits the page, writes it anew, and takes that back and does it again, more than once.
    void lives_through(void (*edit)(workbook&, page const&)) {
        auto workbook = book_with_formulas_in(GetParam());
        edit(workbook, GetParam());
        const auto edited = snapshot_of(workbook);
        command(workbook, GetParam().command, {});
        const auto written = snapshot_of(workbook);
        for (int round = 0; round < 2; ++round) {
            ASSERT_TRUE(workbook.undo());
            EXPECT_THAT(differences(edited, snapshot_of(workbook)), IsEmpty());
            ASSERT_TRUE(workbook.redo());
            EXPECT_THAT(differences(written, snapshot_of(workbook)), IsEmpty());
        }
        while (workbook.undo()) {}
        EXPECT_FALSE(workbook.has_sheet(GetParam().sheet)) << "all is taken back, the page too";
    }
};

}

TEST_P(an_edited_page, is_written_anew_and_taken_back_after_cells_were_typed_over) { lives_through(type_into); }

TEST_P(an_edited_page, is_written_anew_and_taken_back_after_rows_were_inserted) { lives_through(insert_rows); }

TEST_P(an_edited_page, is_written_anew_and_taken_back_after_it_was_sorted) { lives_through(sort); }

INSTANTIATE_TEST_SUITE_P(
    every, an_edited_page, testing::ValuesIn(pages), [](auto const& one) { return std::string{one.param.command}; });
