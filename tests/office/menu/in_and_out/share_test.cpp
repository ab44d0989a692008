// A copy for somebody who has no extension: the same cells, no formula of ours.
#include "office/support/as.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "text/cell_name.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <cmath>
#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using referralbook::text::cell_name;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
namespace fs = std::filesystem;

namespace {

/// The names that are known on the sheet Own alone.
uno::Reference<sheet::XNamedRanges> names_of_own(workbook const& workbook) {
    return {as<beans::XPropertySet>(workbook.sheet("Own"))->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW};
}

/// A book with everything that may hold formulas of ours: rows, rules, a page with charts, and what a user writes.
workbook full_book() {
    auto workbook = small_book();
    EXPECT_THAT(command(workbook, "Dashboard"), Not(HasSubstr("not")));
    workbook.put("RB_TODAY", today_serial());   // a loaded copy is brought up to today
    workbook.add_name("MY_BEST", "REFERRAL.TOP(RB_LEDGER;1)");
    workbook.add_sheet("Own");
    workbook.put("Own.A1", "=\"Best: \"&MY_BEST");
    workbook.put("Own.A2", "=ROUND(REFERRAL.WORTH(RB_LEDGER;\"Dr Ünal\");0)*2");
    workbook.put("Own.A3", "=SUM(A2;1)");
    workbook.put("Own.A4", "=REFERRAL.WORTH(RB_LEDGER;\"Nobody\")");
    workbook.put("Own.A5", "=IF(1;\"\";REFERRAL.WORTH(RB_LEDGER;\"Nobody\"))");
    workbook.put("Own.A6", "=IF(A5=\"\";\"blank\";\"not\")");
    names_of_own(workbook)->addNewByName(rtl::OUString::fromUtf8("ÜBER_ALL"),
        rtl::OUString::fromUtf8("REFERRAL.WORTH(RB_LEDGER;\"Dr Ünal\")"), table::CellAddress{}, 0);
    workbook.put("Own.A7", "=ÜBER_ALL+1");
    as<sheet::XArrayFormulaRange>(workbook.range("Own.C1:C2"))
        ->setArrayFormula("=REFERRAL.FLAG(46348;46348)&{\"a\"|\"b\"}");
    workbook.calculate();
    return workbook;
}

struct area {
    int right = 0, bottom = 0;
};

area used(uno::Reference<sheet::XSpreadsheet> const& sheet) {
    const auto cursor = sheet->createCursor();
    as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
    const auto end = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    return {end.EndColumn, end.EndRow};
}

using cells = uno::Sequence<uno::Sequence<uno::Any>>;
using formulas = uno::Sequence<uno::Sequence<rtl::OUString>>;

/// Equal, or as near as a file keeps numbers: 15 digits. An error is void.
bool same(uno::Any const& one, uno::Any const& other) {
    double left = 0, right = 0;
    if ((one >>= left) && (other >>= right))
        return std::abs(left - right) <= 1e-14 * std::max(std::abs(left), std::abs(right));
    return one == other;
}

/// Every cell that is another than in the original, and every formula of ours.
std::vector<std::string> strays(workbook const& original, workbook const& copy) {
    std::vector<std::string> found;
    EXPECT_EQ(original.sheet_titles(), copy.sheet_titles());
    int compared = 0;
    for (auto const& title : original.sheet_titles()) {
        const auto [right, bottom] = used(original.sheet(title));
        const auto range = [&](workbook const& workbook) {
            return workbook.sheet(title)->getCellRangeByPosition(0, 0, right, bottom);
        };
        const cells from = as<sheet::XCellRangeData>(range(original))->getDataArray();
        const cells to = as<sheet::XCellRangeData>(range(copy))->getDataArray();
        const formulas texts = as<sheet::XCellRangeFormula>(range(copy))->getFormulaArray();
        for (int row = 0; row <= bottom; ++row)
            for (int column = 0; column <= right; ++column) {
                const auto where = title + '.' + cell_name(column, row);
                auto const& one = from[row][column];
                auto const& other = to[row][column];
                if (!same(one, other)) found.push_back(where + ": " + printed(one) + " is " + printed(other));
                if (!one.hasValue() &&
                    original.error("$'" + title + "'." + cell_name(column, row)) !=
                        copy.error("$'" + title + "'." + cell_name(column, row)))
                    found.push_back(where + ": another error");
                if (texts[row][column].toAsciiUpperCase().indexOf("REFERRAL.") >= 0)
                    found.push_back(where + ' ' + printed(uno::Any{texts[row][column]}));
                ++compared;
            }
    }
    EXPECT_GT(compared, 400);
    return found;
}

int charts(workbook const& workbook) {
    int count = 0;
    for (auto const& title : workbook.sheet_titles())
        count += as<table::XTableChartsSupplier>(workbook.sheet(title))->getCharts()->getElementNames().getLength();
    return count;
}

}

TEST(a_copy_to_share, holds_the_same_values_and_no_formula_of_ours) {
    auto workbook = full_book();
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles();
    for (const auto* name : {"shared.ods", "shared.xlsx"}) {
        const auto path = the_office().folder() / name;
        EXPECT_THAT(
            command(workbook, "Share", {{"File", any(path.string())}}), HasSubstr("stand there as their values"));
        ASSERT_TRUE(fs::exists(path));
        const auto copy = the_office().load(path);
        copy.hard_recalculate();
        EXPECT_THAT(strays(workbook, copy), IsEmpty()) << name;
        EXPECT_EQ(charts(copy), charts(workbook)) << name;
        EXPECT_THAT(copy.formula("Own.A3"), HasSubstr("SUM"));
        EXPECT_EQ(copy.name("MY_BEST"), "");
        EXPECT_EQ(names_of_own(copy)->getElementNames().getLength(), 0);
        EXPECT_THAT(copy.formula("Own.A7"), Not(HasSubstr("="))) << "a value";
        EXPECT_NEAR(copy.number("Own.A7"), workbook.number("Own.A7"), 1e-9);
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << "the open workbook stays as it is";
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(a_copy_to_share, shows_no_unknown_name_where_there_is_no_extension) {
    const auto path = the_office().folder() / "elsewhere.ods";
    command(full_book(), "Share", {{"File", any(path.string())}});
    const office elsewhere{{.with_extension = false, .visible = false, .profile = {}}};
    const auto copy = elsewhere.load(path);
    copy.hard_recalculate();
    for (auto const& title : copy.sheet_titles()) {
        const auto [right, bottom] = used(copy.sheet(title));
        const cells values = as<sheet::XCellRangeData>(copy.sheet(title)->getCellRangeByPosition(0, 0, right, bottom))
                                 ->getDataArray();
        for (int row = 0; row <= bottom; ++row)
            for (int column = 0; column <= right; ++column)
                if (!values[row][column].hasValue()) {
                    EXPECT_EQ(title + '.' + cell_name(column, row), "Own.A4")
                        << "the only error is one that stood there before";
                }
    }
    EXPECT_EQ(copy.shown("Own.A4"), "#N/A");
    EXPECT_EQ(copy.shown("Own.C2"), "Todayb");
}

TEST(a_copy_to_share, of_a_shared_book_knows_neither_the_server_nor_the_keys_of_rows) {
    auto workbook = small_book();
    const auto properties_of = [](struct workbook const& of) {
        return of.as<document::XDocumentPropertiesSupplier>()->getDocumentProperties()->getUserDefinedProperties();
    };
    const auto add = [&](char const* name, char const* value) {
        properties_of(workbook)->addProperty(
            rtl::OUString::createFromAscii(name), 0, uno::Any{rtl::OUString::createFromAscii(value)});
    };
    add("RB shared book", "no such book");
    add("RB shared server", "db.practice.example");
    add("Our own", "stays");
    // As a shared book holds them: a hidden column at the right, with the name that finds it.
    workbook.put("Referrals.AZ2", "Row key");
    workbook.put("Referrals.AZ3", "key of a row");
    workbook.add_name("RB_REFERRALS_KEY", "$Referrals.$AZ$2");
    const auto path = the_office().folder() / "without_server.ods";
    ASSERT_THAT(command(workbook, "Share", {{"File", any(path.string())}}), HasSubstr("stand there as their values"));
    const auto copy = the_office().load(path);
    const uno::Reference<beans::XPropertySet> left{properties_of(copy), uno::UNO_QUERY_THROW};
    for (auto const& one : left->getPropertySetInfo()->getProperties())
        EXPECT_FALSE(one.Name.startsWith("RB shared")) << narrow(one.Name);
    EXPECT_TRUE(left->getPropertySetInfo()->hasPropertyByName("Our own"));
    EXPECT_EQ(copy.text("Referrals.AZ2"), "");
    EXPECT_EQ(copy.text("Referrals.AZ3"), "");
}

TEST(a_copy_to_share, of_protected_sheets_is_made_where_no_password_stands) {
    const auto workbook = full_book();
    const auto protectable = [](auto const& what) { return as<util::XProtectable>(what); };
    for (const int sheet : {0, 1, 2}) protectable(workbook.sheet(sheet))->protect({});
    protectable(workbook.sheet("Own"))->protect({});
    protectable(workbook.sheet("Dashboard"))->protect({});
    protectable(workbook.model())->protect({});
    for (const auto* name : {"of_protected.ods", "of_protected.xlsx"}) {
        const auto path = the_office().folder() / name;
        EXPECT_THAT(
            command(workbook, "Share", {{"File", any(path.string())}}), HasSubstr("stand there as their values"));
        ASSERT_TRUE(fs::exists(path));
        const auto copy = the_office().load(path);
        EXPECT_THAT(strays(workbook, copy), IsEmpty()) << name;
        EXPECT_TRUE(protectable(copy.sheet("Own"))->isProtected()) << "as the original";
    }
    EXPECT_TRUE(protectable(workbook.sheet("Own"))->isProtected());
}

TEST(a_copy_to_share, of_a_sheet_with_a_password_is_refused_where_it_has_formulas_of_ours) {
    auto workbook = full_book();
    const auto path = the_office().folder() / "of_locked.ods";
    workbook.add_sheet("Letters");
    as<util::XProtectable>(workbook.sheet("Letters"))->protect("secret");
    EXPECT_THAT(command(workbook, "Share", {{"File", any(path.string())}}), HasSubstr("stand there as their values"));
    fs::remove(path);
    as<util::XProtectable>(workbook.sheet("Own"))->protect("secret");
    EXPECT_THAT(command(workbook, "Share", {{"File", any(path.string())}}),
        HasSubstr("The sheet Own is protected. Take the protection off"));
    EXPECT_FALSE(fs::exists(path));
}

TEST(a_copy_to_share, of_a_workbook_with_a_password_says_that_it_has_none) {
    const auto own = the_office().folder() / "with_password.ods";
    const auto path = the_office().folder() / "bare_copy.ods";
    auto book = small_book();
    as<frame::XStorable>(book.model())
        ->storeAsURL(url_of(own), named_values({{"FilterName", any(ods)}, {"Password", any("secret")}}));
    EXPECT_THAT(command(book, "Share", {{"File", any(path.string())}}), HasSubstr("The copy has no password."));
    EXPECT_THAT(command(small_book(), "Share", {{"File", any(path.string())}}), Not(HasSubstr("password")));
}

TEST(a_copy_to_share, that_is_stopped_leaves_no_file) {
    const auto workbook = full_book();
    const auto path = the_office().folder() / "stopped.ods";
    EXPECT_THAT(command(workbook, "Share", {{"File", any(path.string())}, {"StopAt", any(60.0)}}),
        HasSubstr("Stopped: no file was written."));
    EXPECT_FALSE(fs::exists(path));
}

TEST(a_copy_to_share, is_another_file_than_the_workbook_and_one_of_two_kinds) {
    auto workbook = small_book();
    const auto own = the_office().folder() / "own.ods";
    workbook.store(own);
    auto loaded = the_office().load(own);
    EXPECT_THAT(command(loaded, "Share", {{"File", any(own.string())}}), HasSubstr("own file"));
    EXPECT_THAT(command(loaded, "Share", {{"File", any((the_office().folder() / "copy.pdf").string())}}),
        HasSubstr(".ods or an .xlsx"));
    EXPECT_THAT(command(loaded, "Share"), HasSubstr("which file"));
    EXPECT_THAT(command(loaded, "Share", {{"File", any((the_office().folder() / "nowhere" / "x.ods").string())}}),
        HasSubstr("could not be written"));
}
