// The page Dashboard: its blocks are formulas, and charts stand over them.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::vector<std::string> charts_of(workbook const& workbook, std::string_view sheet) {
    const auto names = as<table::XTableChartsSupplier>(workbook.sheet(sheet))->getCharts()->getElementNames();
    std::vector<std::string> charts;
    for (auto const& name : names) charts.push_back(narrow(name));
    std::ranges::sort(charts);
    return charts;
}

workbook one_client() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows(
        "A1", {{any("Name"), any("Phone"), any("Type")}, {any("Ada Okafor"), any("01 235"), any("Client")}});
    command(workbook, "SetUp");
    return workbook;
}

}

TEST(the_dashboard, shows_charts_over_formulas_that_follow_the_data) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Dashboard"), HasSubstr("ready"));
    ASSERT_TRUE(workbook.has_sheet("Dashboard"));
    EXPECT_THAT(charts_of(workbook, "Dashboard"),
        testing::ElementsAre("RB_BY_MONTH", "RB_BY_SOURCE", "RB_ON_THE_WAY", "RB_TIME_AND_WORTH"))
        << "no kinds of sources are listed in this book";
    // The last of the twelve months: Nadia Brandt and Ben Cole came in November, both are open.
    EXPECT_EQ(workbook.number("Dashboard.C17"), 2);
    workbook.put_text(at("Referrals", "Status", 3), "Won");
    EXPECT_EQ(workbook.number("Dashboard.B17"), 1);
    EXPECT_EQ(workbook.number("Dashboard.C17"), 1);
    EXPECT_TRUE(workbook.undo());
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    // Redo brings the charts back, but the office gives them names of its own.
    EXPECT_TRUE(workbook.redo());
    EXPECT_EQ(charts_of(workbook, "Dashboard").size(), 4u);
    command(workbook, "Dashboard");
    EXPECT_EQ(charts_of(workbook, "Dashboard").size(), 4u) << "none stands twice";
}

TEST(the_dashboard, says_that_it_counts_who_came_by_other_ways) {
    auto workbook = one_client();
    command(workbook, "NewReferral", {{"Source", any("Ada Okafor")}, {"Prospect", any("Mara Nolan")}});
    command(workbook, "NewEnquiry", {{"Way", any("Website")}, {"Prospect", any("Ida Roth")}});
    ASSERT_EQ(workbook.text(at("Referrals", "Prospect", 3)), "Ida Roth");
    command(workbook, "Dashboard");
    EXPECT_EQ(workbook.number("Dashboard.C17"), 2) << "this month";
    EXPECT_THAT(workbook.text("Dashboard.A18"), HasSubstr("by other ways too"));
}

TEST(the_dashboard, says_no_share_of_nothing) {
    auto workbook = one_client();
    EXPECT_THAT(command(workbook, "Dashboard"), HasSubstr("ready"));
    std::vector<std::string> shares;
    for (int row = 1; row < 70; ++row)
        if (const auto label = workbook.text("Dashboard.A" + std::to_string(row)); label == "A" || label == "Client")
            shares.push_back(workbook.text("Dashboard.B" + std::to_string(row)));
    EXPECT_THAT(shares, testing::AllOf(testing::SizeIs(2), testing::Each("–")));
}

TEST(the_dashboard, keeps_a_chart_where_the_user_put_it) {
    auto workbook = small_book();
    command(workbook, "Dashboard");
    as<table::XTableChartsSupplier>(workbook.sheet("Dashboard"))->getCharts()->removeByName("RB_BY_MONTH");
    command(workbook, "Dashboard");
    EXPECT_EQ(charts_of(workbook, "Dashboard").size(), 4u) << "made again, the others stand once";
}
