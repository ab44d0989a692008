// Sheets of ours that come when they are needed, and pages that are written anew.
#include "office/support/small_book.hpp"
#include "office/support/as.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

std::string give(workbook& book, std::string_view partner, std::string_view client, std::string_view need) {
    return command(book, "LogGiven", {{"Partner", any(partner)}, {"Client", any(client)}, {"Need", any(need)}});
}

/// One undo takes the last command back exactly, redo brings it again.
void undo_and_redo(workbook& book, snapshot const& before) {
    const auto after = snapshot_of(book);
    EXPECT_TRUE(book.undo());
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    EXPECT_TRUE(book.redo());
    EXPECT_THAT(differences(after, snapshot_of(book)), IsEmpty());
}

std::vector<std::string> charts_of(workbook const& book, std::string_view sheet) {
    const auto names = as<table::XTableChartsSupplier>(book.sheet(sheet))->getCharts()->getElementNames();
    std::vector<std::string> charts;
    for (auto const& name : names) charts.push_back(narrow(name));
    std::ranges::sort(charts);
    return charts;
}

void protect(uno::Reference<uno::XInterface> const& what) { as<util::XProtectable>(what)->protect({}); }

}

TEST(a_table_made_when_needed, comes_with_its_first_row_and_goes_with_it) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    EXPECT_THAT(give(book, "Acme", "Eve Dietz", "Roof"), HasSubstr("Acme"));
    ASSERT_TRUE(book.has_sheet("Given"));
    EXPECT_EQ(book.text("Given.B2"), "Acme");
    EXPECT_THAT(book.text("Given.A2"), HasSubstr("26")) << "shown as a date";
    undo_and_redo(book, before);
}

TEST(a_table_made_when_needed, takes_further_rows_below) {
    auto book = small_book();
    give(book, "Acme", "Eve Dietz", "Roof");
    const auto before = snapshot_of(book);
    give(book, "Okafor Dental", "=Ben Cole", "Teeth");
    EXPECT_EQ(book.text("Given.B3"), "Okafor Dental");
    EXPECT_EQ(book.formula("Given.C3"), "=Ben Cole") << "a text stays a text";
    undo_and_redo(book, before);
    EXPECT_THAT(give(book, "acme", "eve dietz", ""), HasSubstr("already"));
}

TEST(a_table_made_when_needed, takes_another_title_where_the_user_has_that_sheet) {
    auto book = small_book();
    book.add_sheet("given");
    give(book, "Acme", "Eve Dietz", "Roof");
    EXPECT_THAT(book.sheet_titles(), Contains("Given 2"));
}

TEST(a_table_made_when_needed, is_refused_where_the_structure_is_protected) {
    auto book = small_book();
    protect(book.model());
    const auto steps = book.undo_titles();
    const auto before = snapshot_of(book);
    EXPECT_THAT(give(book, "Acme", "Eve Dietz", "Roof"), HasSubstr("Protect Spreadsheet Structure"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    EXPECT_EQ(book.undo_titles(), steps);
}

TEST(a_table_made_when_needed, is_refused_where_the_ledger_cells_are_protected) {
    auto book = small_book();
    protect(book.sheet("Rules"));
    const auto before = snapshot_of(book);
    EXPECT_THAT(give(book, "Acme", "Eve Dietz", "Roof"), HasSubstr("The sheet Rules is protected"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
}

TEST(a_page, is_made_and_goes_with_undo) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    EXPECT_THAT(command(book, "Network"), HasSubstr("up to date"));
    ASSERT_TRUE(book.has_sheet("Network"));
    EXPECT_EQ(book.text("Network.A1"), "Your referral network");
    undo_and_redo(book, before);
}

TEST(a_page, is_written_anew_longer_and_shorter) {
    auto book = small_book();
    command(book, "Network");
    book.put("Network.L2", "my own note");
    const auto shorter = snapshot_of(book);
    give(book, "Acme", "Eve Dietz", "Roof");
    give(book, "Okafor Dental", "Ben Cole", "Teeth");
    const auto before = snapshot_of(book);
    command(book, "Network");
    EXPECT_EQ(book.text("Network.L2"), "my own note") << "right of the page everything is the user's";
    EXPECT_THAT(differences(before, snapshot_of(book)), Not(IsEmpty()));
    undo_and_redo(book, before);
    for (int step = 0; step < 3; ++step) book.undo();
    EXPECT_THAT(differences(shorter, snapshot_of(book)), IsEmpty());
    EXPECT_THAT(command(book, "Network"), HasSubstr("up to date"));
    EXPECT_THAT(differences(shorter, snapshot_of(book)), IsEmpty()) << "the same book makes the same page";
}

TEST(a_page, never_grows_over_what_the_user_wrote_below_it) {
    auto book = small_book();
    command(book, "Network");
    const int below = last_row(book, "Network") + 1;
    book.put("Network.B" + std::to_string(below), "mine");
    give(book, "Acme", "Eve Dietz", "Roof");
    const auto before = snapshot_of(book);
    EXPECT_THAT(command(book, "Network"), HasSubstr("further down"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
}

TEST(a_page, on_a_protected_sheet_is_left_alone) {
    auto book = small_book();
    command(book, "Network");
    protect(book.sheet("Network"));
    give(book, "Acme", "Eve Dietz", "Roof");
    EXPECT_THAT(command(book, "Network"), HasSubstr("is protected"));
}

TEST(a_table_made_when_needed, takes_a_first_text_that_looks_like_a_formula_as_a_text) {
    auto book = small_book();
    give(book, "Acme", "=1+1", "Roof");
    EXPECT_EQ(book.text("Given.C2"), "=1+1");
}

TEST(goals, on_the_sheet_say_what_is_done_expected_and_forecast) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    command(book, "Goals", {{"Referrals", any(8.0)}, {"Sources", any(4.0)}, {"Revenue", any(24000.0)}});
    ASSERT_TRUE(book.has_sheet("Goals"));
    EXPECT_EQ(book.number(at("Goals", "Done", 2)), 2) << "Nadia Brandt and Ben Cole came in November";
    EXPECT_DOUBLE_EQ(book.number(at("Goals", "Expected by now", 2)), 8.0 * 21 / 30);
    EXPECT_DOUBLE_EQ(book.number(at("Goals", "Forecast", 2)), 2.9) << "2 in 21 of 30 days";
    EXPECT_GT(book.number(at("Goals", "Done", 3)), 0) << "new sources of the year";
    EXPECT_THAT(book.text(at("Goals", "So far", 2)), "\u25A0\u25A0\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1");
    undo_and_redo(book, before);
}

TEST(the_dashboard, shows_charts_over_formulas_that_follow_the_data) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    EXPECT_THAT(command(book, "Dashboard"), HasSubstr("ready"));
    ASSERT_TRUE(book.has_sheet("Dashboard"));
    EXPECT_THAT(charts_of(book, "Dashboard"),
        testing::ElementsAre("RB_BY_MONTH", "RB_BY_SOURCE", "RB_ON_THE_WAY", "RB_TIME_AND_WORTH"))
        << "no kinds of sources are listed in this book";
    // The last of the twelve months: Nadia Brandt and Ben Cole came in November, both are open.
    EXPECT_EQ(book.number("Dashboard.C17"), 2);
    book.put_text(at("Referrals", "Status", 3), "Won");
    EXPECT_EQ(book.number("Dashboard.B17"), 1);
    EXPECT_EQ(book.number("Dashboard.C17"), 1);
    EXPECT_TRUE(book.undo());
    EXPECT_TRUE(book.undo());
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    // Redo brings the charts back, but the office gives them names of its own.
    EXPECT_TRUE(book.redo());
    EXPECT_EQ(charts_of(book, "Dashboard").size(), 4u);
    command(book, "Dashboard");
    EXPECT_EQ(charts_of(book, "Dashboard").size(), 4u) << "none stands twice";
}

TEST(the_dashboard, keeps_a_chart_where_the_user_put_it) {
    auto book = small_book();
    command(book, "Dashboard");
    as<table::XTableChartsSupplier>(book.sheet("Dashboard"))->getCharts()->removeByName("RB_BY_MONTH");
    command(book, "Dashboard");
    EXPECT_EQ(charts_of(book, "Dashboard").size(), 4u) << "made again, the others stand once";
}

TEST(a_source_plan, is_made_changed_and_shown_with_its_formulas) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    command(book, "SourcePlan", {{"Who", any("Dr Ünal")}, {"gain", any("quick reports")}, {"serves", any("Braces")}});
    ASSERT_TRUE(book.has_sheet("Source plans"));
    EXPECT_EQ(book.text(at("Source plans", "Next on the ladder", 2)), "Show them how");
    EXPECT_EQ(book.number(at("Source plans", "Potential", 2)), 0);
    undo_and_redo(book, before);
    const auto made = snapshot_of(book);
    command(book, "SourcePlan", {{"Who", any("dr unal")}, {"Rung", any(true)}});
    EXPECT_EQ(book.text(at("Source plans", "Next on the ladder", 2)), "Motivate");
    EXPECT_EQ(book.text(at("Source plans", "What they gain", 2)), "quick reports") << "other cells stay";
    undo_and_redo(book, made);
}

TEST(the_ledger, reads_the_sheet_given_as_soon_as_it_stands) {
    auto book = small_book();
    book.add_sheet("Mine");
    book.put("Mine.A1", "=IFNA(REFERRAL.BALANCE(RB_LEDGER;\"Okafor Dental\");\"unknown\")");
    const auto before = snapshot_of(book);
    const auto received = book.number("Mine.A1");
    give(book, "Okafor Dental", "Eve Dietz", "Roof");
    EXPECT_EQ(book.number("Mine.A1"), received - 1);
    undo_and_redo(book, before);
    give(book, "okafor dental", "Ben Cole", "Roof");
    EXPECT_EQ(book.number("Mine.A1"), received - 2);
}

TEST(the_ledgers, take_two_spellings_for_one_once_the_office_says_so) {
    auto book = small_book();
    give(book, "Acme", "Eve Dietz", "Roof");
    book.add_sheet("Mine");
    book.put("Mine.A1", "=IFNA(REFERRAL.COUNT(RB_LEDGER;\"The dental people\");0)");
    book.put("Mine.A2",
        "=IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;\"The dental people\");0)-IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;\"Okafor Dental\");0)");
    book.put("Mine.A3", "=IFNA(REFERRAL.COUNT(RB_LEDGER;\"Okafor Dental\");0)");
    const auto before = snapshot_of(book);
    const auto referrals = book.number("Mine.A3");
    ASSERT_GT(referrals, 0);
    EXPECT_EQ(book.number("Mine.A1"), 0);
    EXPECT_THAT(command(book, "AddAlias", {{"Spelling", any("The dental people")}, {"Source", any("Okafor Dental")}}),
        HasSubstr("Okafor Dental"));
    EXPECT_EQ(book.number("Mine.A1"), referrals);
    EXPECT_EQ(book.number("Mine.A2"), 0);
    undo_and_redo(book, before);

    const auto path = the_office().folder() / "aliases.ods";
    book.store(path, ods);
    book.close();
    book = the_office().load(path);
    EXPECT_EQ(book.number("Mine.A1"), referrals);
    book.put("Mine.A4", "=REFERRAL.COUNT(RB_LEDGER;\"the dental PEOPLE\")");
    EXPECT_EQ(book.number("Mine.A4"), referrals) << "built again from the file, aliases included";
}
TEST(a_handout, is_written_anew_and_saved_as_pdf) {
    auto book = small_book();
    const auto before = snapshot_of(book);
    const auto file = the_office().folder() / "Hand-out for Acme.pdf";
    EXPECT_THAT(command(book, "Handout", {{"Source", any("Acme")}, {"File", any(file.string())}}),
        HasSubstr("Hand-out for Acme.pdf"));
    EXPECT_EQ(book.text("Hand-out.A2"), "For Acme");
    std::ifstream in{file, std::ios::binary};
    std::string start(5, ' ');
    in.read(start.data(), 5);
    EXPECT_EQ(start, "%PDF-");
    undo_and_redo(book, before);
    command(book, "Handout", {{"Source", any("Okafor Dental")}});
    EXPECT_EQ(book.text("Hand-out.A2"), "For Okafor Dental");
}

TEST(a_list_of_words, is_edited_in_one_step) {
    auto book = small_book();
    book.add_sheet("Lists");
    book.put_text("Lists.A1", "Need");
    book.put_text("Lists.A2", "Roof");
    book.add_name("RB_LIST_NEED", "$Lists.$A$2:$A$20");
    const auto before = snapshot_of(book);
    EXPECT_THAT(
        command(book, "EditList", {{"List", any("Need")}, {"Words", any("Tax\nRoof\nTeeth")}}), HasSubstr("3 words"));
    EXPECT_EQ(book.text("Lists.A2"), "Tax");
    EXPECT_EQ(book.text("Lists.A4"), "Teeth");
    undo_and_redo(book, before);
}

TEST(a_sheet_given_that_is_deleted, takes_no_worth_along_and_may_come_again) {
    auto book = small_book();
    book.add_sheet("Mine");
    book.put("Mine.A1", "=REFERRAL.WORTH(RB_LEDGER;\"Okafor Dental\")");
    const auto worth = book.number("Mine.A1");
    give(book, "Okafor Dental", "Eve Dietz", "Roof");
    as<sheet::XSpreadsheetDocument>(book.model())->getSheets()->removeByName("Given");
    EXPECT_EQ(book.number("Mine.A1"), worth);
    give(book, "Okafor Dental", "Ben Cole", "Roof");
    book.put("Mine.A2", "=REFERRAL.BALANCE(RB_LEDGER;\"Okafor Dental\")-REFERRAL.COUNT(RB_LEDGER;\"Okafor Dental\")");
    EXPECT_EQ(book.number("Mine.A2"), -1) << "one was given on the new sheet";
}
