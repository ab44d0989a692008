// The office keeps no more than a hundred changes of a step that is open when a sheet comes in front of the one that is
// shown; what was forgotten would stay after Undo.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"

#include "support/paths.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

/// The small book with a sheet of the user's own behind all others, which is the one in front.
workbook seen_from_behind() {
    auto book = small_book();
    book.add_sheet("Mine");
    book.undo_manager()->clear();
    book.activate_sheet("Mine");
    return book;
}

void expect_undone_and_redone(workbook& book, snapshot const& before, std::string_view what) {
    const auto after = cells_of(book);
    EXPECT_TRUE(book.undo());
    EXPECT_EQ(differences(before, cells_of(book), 5), std::vector<std::string>{}) << what;
    EXPECT_TRUE(book.redo());
    EXPECT_EQ(differences(after, cells_of(book), 5), std::vector<std::string>{}) << what;
}

/// How the sheets look of which the office keeps no step: page style, headings on every page, colour of the tab, frozen
/// headings, filter buttons.
std::map<std::string, std::string> looks_of(workbook const& book) {
    std::map<std::string, std::string> looks;
    const Reference<sheet::XSpreadsheetView> view{book.controller(), UNO_QUERY_THROW};
    const Reference<sheet::XViewFreezable> panes{book.controller(), UNO_QUERY_THROW};
    const auto in_front = view->getActiveSheet();
    for (auto const& title : book.sheet_titles()) {
        const Reference<sheet::XSpreadsheet> one{book.model()->getSheets()->getByName(wide(title)), UNO_QUERY_THROW};
        const auto properties = as<beans::XPropertySet>(one);
        const auto areas = as<sheet::XPrintAreas>(one);
        auto& look = looks[title];
        for (const auto name : {"PageStyle", "TabColor"})
            look += printed(properties->getPropertyValue(wide(name))) + "; ";
        look += std::to_string(areas->getPrintTitleRows()) + std::to_string(areas->getPrintTitleColumns()) + "; ";
        view->setActiveSheet(one);
        look += panes->hasFrozenPanes() ? "frozen" : "not frozen";
    }
    view->setActiveSheet(in_front);
    const auto ranges = as<container::XNameAccess>(as<beans::XPropertySet>(book.model())
            ->getPropertyValue(wide("DatabaseRanges"))
            .get<Reference<uno::XInterface>>());
    for (auto const& name : ranges->getElementNames())
        looks[narrow(name)] = printed(as<beans::XPropertySet>(ranges->getByName(name))->getPropertyValue("AutoFilter"));
    return looks;
}

}

TEST(new_sheets, look_after_redo_as_they_did) {
    auto book = shown_office().load(
        std::filesystem::path{referralbook::support::test_data} / "contacts_with_referred_by.csv", false, "44,34,76,1");
    const auto bare = looks_of(book);
    command(book, "SetUp");
    const auto set_up = looks_of(book);
    EXPECT_NE(set_up.at("Referrals").find("; frozen"), std::string::npos) << set_up.at("Referrals");
    EXPECT_NE(set_up.at("Referrals").find("Referral Book"), std::string::npos) << set_up.at("Referrals");
    EXPECT_TRUE(set_up.contains("Referrals_rows"));
    for (const auto path : {"LogGiven", "Dashboard", "CallPlan", "MorningPage", "Texts"}) {
        if (std::string_view{path} == "LogGiven")
            command(book, path, {{"Partner", any("Kim")}, {"Client", any("Ada")}});
        else
            command(book, path);
        const auto there = looks_of(book);
        EXPECT_TRUE(book.undo());
        EXPECT_TRUE(book.redo());
        EXPECT_EQ(looks_of(book), there) << path;
        EXPECT_TRUE(book.undo());
    }
    EXPECT_EQ(looks_of(book), set_up);
    EXPECT_TRUE(book.undo());
    EXPECT_EQ(looks_of(book), bare);
    EXPECT_TRUE(book.redo());
    EXPECT_EQ(looks_of(book), set_up);
}

TEST(new_sheets_seen_from_a_sheet_behind, go_again_with_undo) {
    for (auto const& [path, arguments] :
        std::vector<std::pair<std::string_view, std::vector<std::pair<std::string, com::sun::star::uno::Any>>>>{
            {"SourcePlan", {{"Who", any("dr. unal")}, {"Gain", any("more patients")}}},
            {"LogGiven", {{"Partner", any("Kim")}, {"Client", any("Ada")}}}, {"Goals", {{"Revenue", any(5000.0)}}},
            {"CallPlan", {}}, {"Texts", {}}, {"AddAlias", {{"Spelling", any("Okafor")}, {"Source", any("Dr Ünal")}}}}) {
        auto book = seen_from_behind();
        const auto before = cells_of(book);
        const auto sheets = book.sheet_titles().size();
        command(book, path, arguments);
        EXPECT_GT(book.sheet_titles().size(), sheets) << path;
        expect_undone_and_redone(book, before, path);
    }
}

TEST(a_set_up_seen_from_a_sheet_behind, goes_again_with_undo) {
    auto book = the_office().load(
        std::filesystem::path{referralbook::support::test_data} / "contacts_with_referred_by.csv", false, "44,34,76,1");
    book.add_sheet("Mine");
    book.undo_manager()->clear();
    book.activate_sheet("Mine");
    const auto before = cells_of(book);
    command(book, "SetUp", {{"Sheet", any(book.sheet_titles().front())}});
    EXPECT_GT(book.sheet_titles().size(), 5u);
    expect_undone_and_redone(book, before, "SetUp");
}
