// The golden workbooks were stored by the program when the functions got their names. Every office's files hold the
// same names: whatever changes, these open, recalculate and agree. Those of the first version were stored before the
// worth knew who has stopped: only what that changed may differ there. To store golden.* anew (new functions or
// arithmetic, never for a changed name), run test_office --gtest_filter='golden*' with REFERRALBOOK_WRITE_GOLDEN set to
// tests/data.
#include "functions/engine/list.hpp"
#include "office/support/office.hpp"
#include "support/paths.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/XActiveDataSink.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace com::sun::star;
using namespace referralbook;
using namespace referralbook::tests;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

const std::filesystem::path data_folder{referralbook::support::test_data};

std::string permanent_name(functions::function_spec const& function) {
    std::string name = "ORG.REFERRALBOOK.FUNCTIONS.";
    for (const char letter : function.method)
        name += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return name + '(';
}

// A file within a stored workbook.
std::string part_of(std::filesystem::path const& path, std::string_view part) {
    const auto archive = packages::zip::ZipFileAccess::createWithURL(the_office().context(), url_of(path));
    const Reference<io::XInputStream> in{archive->getByName(wide(part)), UNO_QUERY_THROW};
    std::string content;
    uno::Sequence<sal_Int8> bytes;
    while (in->readBytes(bytes, 1 << 16) > 0)
        content.append(
            reinterpret_cast<char const*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength()));
    return content;
}

/// A copy of an xlsx file as LibreOffice 25.2 writes it: the functions by the name that is seen.
std::filesystem::path as_a_newer_office_stores(std::filesystem::path const& file, std::string const& name) {
    const auto path = the_office().folder() / name;
    std::filesystem::copy_file(file, path, std::filesystem::copy_options::overwrite_existing);
    const std::array arguments{
        Any{url_of(path)}, Any{beans::NamedValue{"StorageFormat", Any{rtl::OUString{"ZipFormat"}}}}};
    const auto context = the_office().context();
    const Reference<uno::XInterface> package{context->getServiceManager()->createInstanceWithArgumentsAndContext(
        "com.sun.star.packages.Package", {arguments.data(), 2}, context)};
    const Reference<container::XHierarchicalNameAccess> parts{package, UNO_QUERY_THROW};
    int as_seen = 0;
    for (int sheet = 1;; ++sheet) {
        const auto part = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
        if (!parts->hasByHierarchicalName(wide(part))) break;
        auto content = part_of(path, part);
        constexpr std::string_view stored = "ORG.REFERRALBOOK.FUNCTIONS.";
        for (auto at = content.find(stored); at != std::string::npos; at = content.find(stored))
            content.replace(at, stored.size(), "REFERRAL.");
        as_seen += content.find("REFERRAL.") != std::string::npos;
        const uno::Sequence<sal_Int8> bytes{
            reinterpret_cast<sal_Int8 const*>(content.data()), static_cast<sal_Int32>(content.size())};
        const Reference<io::XInputStream> in{
            io::SequenceInputStream::createStreamFromSequence(context, bytes), UNO_QUERY_THROW};
        Reference<io::XActiveDataSink> {
            parts->getByHierarchicalName(wide(part)), UNO_QUERY_THROW
        } -> setInputStream(in);
    }
    EXPECT_GT(as_seen, 0);   // an office of today has written them so itself
    Reference<util::XChangesBatch> { package, UNO_QUERY_THROW } -> commitChanges();
    return path;
}

void write_golden_if_asked() {
    auto const* folder = std::getenv("REFERRALBOOK_WRITE_GOLDEN");
    if (!folder) return;
    auto workbook = the_office().load(data_folder / "examples.fods");
    workbook.hard_recalculate();
    workbook.store(std::filesystem::path{folder} / "golden.ods", ods);
    workbook.store(std::filesystem::path{folder} / "golden.xlsx", xlsx);
}

void examples_agree(referralbook::tests::workbook const& workbook, std::string const& file) {
    int rows = 0;
    for (int row = 3; !workbook.text("$Examples.A" + std::to_string(row)).empty(); ++row, ++rows) {
        const auto at = std::to_string(row);
        EXPECT_EQ(workbook.shown("$Examples.E" + at), "1")
            << file << " row " << at << ": " << workbook.text("$Examples.B" + at) << "\n  gives "
            << workbook.shown("$Examples.C" + at) << " (" << workbook.formula("$Examples.C" + at) << ")\n  expected "
            << workbook.text("$Examples.D" + at) << "\n  check " << workbook.formula("$Examples.E" + at);
    }
    EXPECT_GT(rows, 90);
}

void agrees(std::string const& file, std::string_view part) {
    write_golden_if_asked();
    const auto stored = part_of(data_folder / file, part);
    for (auto const* function : functions::all_functions())
        EXPECT_NE(stored.find(permanent_name(*function)), std::string::npos)
            << file << " has no formula with " << permanent_name(*function);

    const auto workbook = the_office().load(data_folder / file);
    workbook.hard_recalculate();
    examples_agree(workbook, file);
}

}

namespace {

// What the second rule of the worth changed.
bool counts_otherwise_now(std::string const& example) {
    return std::ranges::any_of(std::array{"REFERRAL.WORTH(", "REFERRAL.PACE(", "REFERRAL.VALUE(", "REFERRAL.WHY("},
        [&](auto const* name) { return example.find(name) != std::string::npos; });
}

void opens_and_recalculates(std::string const& file) {
    auto workbook = the_office().load(data_folder / file);
    workbook.put("$Examples.Z1", "=REFERRAL.ACTIVE($Ledgers.$B$1;\"Dr Ünal\")");   // asks the ledger as it was stored
    EXPECT_GT(workbook.number("$Examples.Z1"), .5) << workbook.shown("$Examples.Z1");
    workbook.hard_recalculate();
    EXPECT_NE(workbook.text("$Ledgers.B1").find("[2|"), std::string::npos) << workbook.text("$Ledgers.B1");
    int others = 0;
    for (int row = 3; !workbook.text("$Examples.A" + std::to_string(row)).empty(); ++row) {
        const auto at = std::to_string(row);
        if (workbook.shown("$Examples.E" + at) == "1") continue;
        ++others;
        EXPECT_TRUE(counts_otherwise_now(workbook.text("$Examples.B" + at))) << workbook.text("$Examples.B" + at);
        EXPECT_EQ(workbook.error("$Examples.C" + at), 0) << workbook.text("$Examples.B" + at);
    }
    EXPECT_GT(others, 4);
}

}

TEST(golden_workbook, of_the_first_version_opens_and_recalculates_as_ods_and_xlsx) {
    opens_and_recalculates("golden_of_first_version.ods");
    opens_and_recalculates("golden_of_first_version.xlsx");
}

TEST(golden_workbook, of_ods_agrees) { agrees("golden.ods", "content.xml"); }
TEST(golden_workbook, of_xlsx_agrees) { agrees("golden.xlsx", "xl/worksheets/sheet1.xml"); }

// LibreOffice 25.2 stores the names that are seen; golden_of_25_2.xlsx is golden.ods as 25.2.3 stored it.
TEST(golden_workbook, of_xlsx_from_a_newer_office_agrees) {
    auto const* file = "golden_of_25_2.xlsx";
    EXPECT_NE(part_of(data_folder / file, "xl/worksheets/sheet1.xml").find(">REFERRAL.FLAG("), std::string::npos);
    auto workbook = the_office().load(data_folder / file);
    EXPECT_FALSE(workbook.modified());
    examples_agree(workbook, file);
    workbook.hard_recalculate();
    examples_agree(workbook, file);
}

TEST(formulas_of_a_newer_office, calculate_within_others_and_as_arrays) {
    auto& office = the_office();
    auto made = office.new_spreadsheet();
    made.put("A1", "=IF(B1=\"\";\"\";IFERROR(REFERRAL.FLAG(B1;46348);\"wrong\"))");
    Reference<sheet::XArrayFormulaRange> {
        made.range("D1:D2"), UNO_QUERY_THROW
    } -> setArrayFormula("=REFERRAL.FLAG(46348;46348)&{\"a\"|\"b\"}");
    made.put("E1", "=REFERRAL.FLAG(46348;46348)");
    made.store(office.folder() / "as_stored.xlsx", xlsx);
    auto workbook = office.load(as_a_newer_office_stores(office.folder() / "as_stored.xlsx", "within.xlsx"));
    EXPECT_EQ(workbook.shown("E1"), "Today");
    EXPECT_EQ(workbook.shown("D1"), "Todaya");
    EXPECT_EQ(workbook.shown("D2"), "Todayb");
    EXPECT_EQ(workbook.shown("A1"), "");
    workbook.put("B1", 46340.0);
    EXPECT_EQ(workbook.shown("A1"), "Overdue") << workbook.formula("A1");
}

// What a formula looks like in a file stored now: the same names as in the golden ones.
TEST(golden_workbook, names_are_those_that_are_stored_today) {
    auto& office = the_office();
    auto workbook = office.new_spreadsheet();
    workbook.put("A1", "=REFERRAL.FLAG(1;2)");
    workbook.store(office.folder() / "names.ods", ods);
    workbook.store(office.folder() / "names.xlsx", xlsx);
    EXPECT_NE(part_of(office.folder() / "names.ods", "content.xml").find("ORG.REFERRALBOOK.FUNCTIONS.FLAG("),
        std::string::npos);
    // Newer offices write the name that the user sees into xlsx (docs/workbook.md).
    auto const* in_xlsx = version_of_office().starts_with("7.") ? "ORG.REFERRALBOOK.FUNCTIONS.FLAG("
                                                                : ">REFERRAL.FLAG(";
    EXPECT_NE(part_of(office.folder() / "names.xlsx", "xl/worksheets/sheet1.xml").find(in_xlsx), std::string::npos);
}
