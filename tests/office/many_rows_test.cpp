#include "book/date.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <gmock/gmock.h>

#include <cstdio>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

constexpr int rows = 20'000;

/// Seconds of one step, printed. What they may be is said in those that calculating the whole book takes in the same
/// run.
class stopwatch {
public:
    double operator()(char const* what) {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - began_).count();
        std::printf("%s: %.2f s\n", what, seconds);
        std::fflush(stdout);
        began_ = std::chrono::steady_clock::now();
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

/// The small book with so many referrals pasted below, from 120 sources, received over a year.
workbook with_pasted_rows(int count) {
    auto workbook = small_book();
    workbook.put("Rules.F2", "=REFERRAL.LEDGER(Referrals.A2:Z30000;RB_TODAY;RB_RULEBOOK)");
    const double november = book::serial_of_day(std::chrono::year{2026} / 11 / 20);
    uno::Sequence<uno::Sequence<uno::Any>> pasted(count);
    for (int i = 0; i < count; ++i) {
        const uno::Any cells[]{any(november - i % 365), any("Source " + std::to_string(i * 7 % 120)),
            any("Prospect " + std::to_string(i))};
        pasted[i] = uno::Sequence<uno::Any>{cells, 3};
    }
    as<sheet::XCellRangeData>(workbook.range("Referrals.B6:D" + std::to_string(count + 5)))->setDataArray(pasted);
    workbook.undo_manager()->clear();
    return workbook;
}

}

TEST(many_rows, are_completed_taken_back_and_listed_in_few_calculations_of_the_book) {
    allow(std::chrono::seconds{400});
    auto workbook = with_pasted_rows(rows);
    const auto last = std::to_string(rows + 5);
    stopwatch seconds;
    EXPECT_THAT(command(workbook, "CompleteRows"), HasSubstr(std::to_string(rows) + " referrals"));
    const auto completed = seconds("complete 20,000 rows");
    workbook.hard_recalculate();
    const auto calculated = seconds("calculating the book");
    EXPECT_LT(completed, 25 * calculated);
    EXPECT_EQ(workbook.shown("Referrals.A" + last), std::to_string(rows + 3));
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", rows + 5)), "Thank the source");
    ASSERT_TRUE(workbook.undo());
    EXPECT_LT(seconds("its undo"), 25 * calculated);
    EXPECT_EQ(workbook.shown("Referrals.A" + last), "");
    EXPECT_EQ(workbook.formula(at("Referrals", "Next step", rows + 5)), "");
    ASSERT_TRUE(workbook.redo());
    EXPECT_LT(seconds("its redo"), 25 * calculated);
    EXPECT_EQ(workbook.shown("Referrals.A" + last), std::to_string(rows + 3));
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", rows + 5)), "Thank the source");

    seconds("looking");
    EXPECT_THAT(command(workbook, "TodaysList"), HasSubstr("things to do"));
    EXPECT_LT(seconds("today's list"), 8 * calculated);
    EXPECT_THAT(workbook.text("Today.A2"), StartsWith("Overdue"));
    ASSERT_TRUE(workbook.undo());
    EXPECT_LT(seconds("its undo"), 8 * calculated);
    EXPECT_EQ(workbook.text("Today.A2"), "");
    ASSERT_TRUE(workbook.redo());
    EXPECT_LT(seconds("its redo"), 8 * calculated);
    command(workbook, "Thanked", {{"Number", any(1.0)}});
    EXPECT_LT(seconds("one tick"), 4 * calculated);
    ASSERT_TRUE(workbook.undo());
    EXPECT_LT(seconds("its undo"), 4 * calculated);
}

// The office's own way to fill down passes over them.
TEST(many_rows, get_their_formulas_where_they_are_hidden_too) {
    auto workbook = with_pasted_rows(60);
    const auto hidden = as<table::XColumnRowRange>(workbook.range("Referrals.A20:A29"))->getRows();
    as<beans::XPropertySet>(hidden)->setPropertyValue("IsVisible", any(false));
    EXPECT_THAT(command(workbook, "CompleteRows"), HasSubstr("60 referrals"));
    for (const int row : {6, 19, 20, 25, 29, 30, 65})
        EXPECT_EQ(workbook.shown(at("Referrals", "Next step", row)), "Thank the source") << row;
    ASSERT_TRUE(workbook.undo());
    for (const int row : {6, 25, 65}) EXPECT_EQ(workbook.formula(at("Referrals", "Next step", row)), "") << row;
}

// Heights are measured only where that is so, for it takes half of the time of a big fill.
TEST(many_rows, are_high_enough_where_the_user_wraps_what_their_formulas_say) {
    auto workbook = with_pasted_rows(60);
    const auto height_of = [&](int row) {
        const auto cell = at("Referrals", "Next step", row);
        sal_Int32 height = 0;
        as<beans::XPropertySet>(as<table::XColumnRowRange>(workbook.range(cell))->getRows()->getByIndex(0))
            ->getPropertyValue("Height") >>= height;
        return height;
    };
    const auto one_line = height_of(50);
    const auto steps = workbook.range(
        at("Referrals", "Next step", 3) + ":" + at("Referrals", "Next step", 70).substr(10));
    as<beans::XPropertySet>(steps)->setPropertyValue("IsTextWrapped", any(true));
    as<beans::XPropertySet>(as<table::XColumnRowRange>(steps)->getColumns())
        ->setPropertyValue("Width", uno::Any{sal_Int32{1300}});
    EXPECT_THAT(command(workbook, "CompleteRows"), HasSubstr("60 referrals"));
    ASSERT_EQ(workbook.shown(at("Referrals", "Next step", 50)), "Thank the source");
    EXPECT_GE(height_of(50), 2 * one_line);
}
