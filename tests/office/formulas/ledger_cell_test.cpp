// The ledger cell among what people do to a sheet: formula columns beside the data, hidden rows, copied sheets, other
// files.
#include "office/support/as.hpp"
#include "office/support/office.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using testing::ContainsRegex;
using testing::StartsWith;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

// Five referrals in A1:D6, formula columns E:F that rest on the ledger itself, today in J1, the ledger in J2, a name in
// K1 and what its source is worth in K2.
workbook office_with(std::string const& ledger_range) {
    auto workbook = the_office().new_spreadsheet();
    const auto none = any("");
    workbook.put_rows("A1",
        {{any("Date"), any("Source"), any("Status"), any("Value"), any("Worth"), any("Next step")},
            {any(46000.0), any("Ana Meyer"), any("Won"), any(500.0), none, none},
            {any(46050.0), any("Ana Meyer"), any("Lost"), none, none, none},
            {any(46100.0), any("Wei Lam"), any("Won"), any(800.0), none, none},
            {any(46110.0), any("Wei Lam"), any("New"), none, none, none},
            {any(46120.0), any("Noor"), any("Trying"), none, none, none}});
    workbook.put("J1", 46200);
    workbook.put("J2", "=REFERRAL.LEDGER(" + ledger_range + ";J1)");
    for (const std::string row : {"2", "3", "4", "5", "6"}) {
        workbook.put("E" + row, "=IFNA(REFERRAL.WORTH($J$2;B" + row + ");\"\")");
        workbook.put("F" + row, "=REFERRAL.NEXTSTEP(A" + row + ";C" + row + ";;;;;;;;;;;$J$1)");
    }
    workbook.put_text("K1", "Noor");
    workbook.put("K2", "=REFERRAL.WORTH(J2;K1)");
    return workbook;
}

// What the sheet must show, by a ledger over the input columns alone, which nothing else in the sheet rests on.
std::string fresh(workbook& workbook, std::string const& source) {
    workbook.put("L1", "=REFERRAL.LEDGER(A1:D20;J1)");
    workbook.put("L2", "=REFERRAL.WORTH(L1;" + source + ")");
    const auto shown = workbook.shown("L2");
    workbook.put("L2", "");
    workbook.put("L1", "");
    return shown;
}

void set_null_date_1904(workbook& workbook) {
    util::Date date;
    date.Day = 1;
    date.Month = 1;
    date.Year = 1904;
    workbook.as<beans::XPropertySet>()->setPropertyValue("NullDate", Any{date});
}

workbook reloaded(workbook& workbook, std::string_view filter) {
    const auto path = the_office().folder() / (filter == ods ? "ledger.ods" : "ledger.xlsx");
    workbook.store(path, filter);
    return the_office().load(path);
}

}

TEST(a_ledger_of_its_own_table, is_never_a_circle_through_the_formula_columns) {
    for (auto const* range : {"A:F", "A1:F60", "$A$1:$F$6"}) {
        auto workbook = office_with(range);
        for (int i = 0; i < 6; ++i) {
            workbook.put("D2", 600 + 100 * i);
            workbook.put_text("B5", i % 2 ? "Noor" : "Wei Lam");
            EXPECT_EQ(workbook.error("J2"), 0);
            EXPECT_EQ(workbook.shown("E2"), fresh(workbook, "B2")) << range << ' ' << i;
            EXPECT_EQ(workbook.shown("E6"), fresh(workbook, "B6")) << range << ' ' << i;
        }
        const auto calm = workbook.shown("E2");
        workbook.hard_recalculate();
        EXPECT_EQ(workbook.shown("E2"), calm) << range;
    }
}

TEST(a_ledger_of_its_own_table, is_right_where_the_book_iterates) {
    auto workbook = office_with("A:F");
    workbook.as<beans::XPropertySet>()->setPropertyValue("IsIterationEnabled", Any{true});
    workbook.put("M1", "=M1+1");
    for (int i = 0; i < 4; ++i) {
        workbook.put("D2", 600 + 100 * i);
        EXPECT_EQ(workbook.shown("E2"), fresh(workbook, "B2")) << i;
    }
}

TEST(a_ledger, reads_hidden_rows_and_merged_cells) {
    auto workbook = office_with("A:F");
    const auto calm = workbook.text("J2");
    const Reference<table::XColumnRowRange> rows{workbook.range("A3:A4"), UNO_QUERY_THROW};
    as<beans::XPropertySet>(rows->getRows())->setPropertyValue("IsVisible", Any{false});
    workbook.hard_recalculate();
    EXPECT_EQ(workbook.text("J2"), calm);
    as<util::XMergeable>(workbook.range("A1:B1"))->merge(true);
    as<util::XMergeable>(workbook.range("D3:D4"))->merge(true);
    workbook.hard_recalculate();
    EXPECT_EQ(workbook.text("J2"), calm);
}

TEST(a_ledger, finds_headers_with_surplus_blanks_in_any_case) {
    auto workbook = office_with("A:F");
    const auto calm = workbook.text("J2");
    workbook.put_text("A1", "  dAtE\xC2\xA0");
    workbook.put_text("B1", "SOURCE\n");
    workbook.put_text("C1", " status ");
    EXPECT_EQ(workbook.text("J2"), calm);
}

TEST(a_ledger, of_a_book_just_loaded_answers_for_another_name_without_being_calculated) {
    for (const auto filter : {ods, xlsx}) {
        auto workbook = office_with("A:F");
        const double wanted = workbook.number("E2");
        auto loaded = reloaded(workbook, filter);
        loaded.put_text("K1", "Ana Meyer");
        EXPECT_NEAR(loaded.number("K2"), wanted, 1e-9) << filter;
        loaded.put_text("B6", "Ana Meyer");
        EXPECT_EQ(loaded.shown("K2"), fresh(loaded, "K1")) << filter;
    }
}

TEST(a_ledger, goes_with_its_sheet_into_another_book) {
    auto workbook = office_with("A:F");
    const auto before = workbook.shown("K2");
    auto other = the_office().new_spreadsheet();
    Reference<sheet::XSpreadsheets2> {
        other.model()->getSheets(), UNO_QUERY_THROW
    } -> importSheet(workbook.model(), "Sheet1", 1);
    const auto copy = other.sheet_titles().back() + '.';
    EXPECT_EQ(other.shown(copy + "K2"), before);
    other.put(copy + "A6", 45000);
    EXPECT_NE(other.shown(copy + "K2"), before);
    EXPECT_EQ(workbook.shown("K2"), before);
    workbook.close();
    other.put_text(copy + "K1", "Ana Meyer");
    EXPECT_EQ(other.shown(copy + "K2"), other.shown(copy + "E2"));
}

TEST(a_ledger, of_a_file_that_counts_from_1904_gives_its_own_dates) {
    auto workbook = office_with("A:F");
    const auto worth = workbook.shown("K2");
    set_null_date_1904(workbook);
    EXPECT_EQ(workbook.shown("K2"), worth) << "every day moved alike";
    for (const auto filter : {ods, xlsx}) {
        auto loaded = reloaded(workbook, filter);
        loaded.put("L3", "=REFERRAL.LAST(J2;\"Noor\")-A6");
        EXPECT_EQ(loaded.shown("L3"), "0") << filter;
    }
}

TEST(why, is_written_as_the_documents_language_writes_numbers) {
    auto workbook = office_with("A1:D20");
    workbook.put("D4", 1234567);
    workbook.put("C5", "Won");
    workbook.put("D5", 2345678);
    workbook.put("L1", "=REFERRAL.WHY(J2;\"Wei Lam\")");
    EXPECT_THAT(workbook.text("L1"), ContainsRegex(" won x [0-9],[0-9]{3},[0-9]{3}.* about [0-9],[0-9]{3},"));
    workbook.as<beans::XPropertySet>()->setPropertyValue("CharLocale", Any{lang::Locale{"de", "DE", ""}});
    workbook.put("L1", "=REFERRAL.WHY(J2;\"Wei Lam\")");
    EXPECT_THAT(workbook.text("L1"),
        ContainsRegex(
            "^1,86 a year x .* still active x .* won x [0-9]\\.[0-9]{3}\\.[0-9]{3}.* about [0-9]\\.[0-9]{3}\\."));
}

TEST(a_ledger, reads_two_hundred_thousand_rows_of_whole_columns) {
    auto workbook = the_office().new_spreadsheet();
    std::vector<std::vector<Any>> rows{{any("Date"), any("Source"), any("Status"), any("Value")}};
    rows.reserve(200'001);
    for (int i = 0; i < 200'000; ++i)
        rows.push_back({any(44000.0 + i % 2000), any("Source " + std::to_string(i % 5000)), any(i % 3 ? "Won" : "Lost"),
            any(100.0 + i % 50)});
    workbook.put_rows("A1", rows);
    workbook.put("J1", 46200);
    workbook.put("J2", "=REFERRAL.LEDGER(A:D;J1)");
    EXPECT_THAT(workbook.text("J2"), StartsWith("200000 referrals, 5000 sources ["));
    workbook.put("J3", "=REFERRAL.COUNT(J2;\"Source 4999\")");
    EXPECT_EQ(workbook.number("J3"), 40);
}
