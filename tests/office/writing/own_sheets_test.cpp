// Sheets of ours that come when they are needed, and pages that are written anew.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
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

std::string give(workbook& workbook, std::string_view partner, std::string_view client, std::string_view need) {
    return command(workbook, "LogGiven", {{"Partner", any(partner)}, {"Client", any(client)}, {"Need", any(need)}});
}

/// One undo takes the last command back exactly, redo brings it again.
void undo_and_redo(workbook& workbook, snapshot const& before) {
    const auto after = snapshot_of(workbook);
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

void protect(uno::Reference<uno::XInterface> const& what) { as<util::XProtectable>(what)->protect({}); }

}

TEST(a_table_made_when_needed, comes_with_its_first_row_and_goes_with_it) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(give(workbook, "Acme", "Eve Dietz", "Roof"), HasSubstr("Acme"));
    ASSERT_TRUE(workbook.has_sheet("Given"));
    EXPECT_EQ(workbook.text("Given.B2"), "Acme");
    EXPECT_THAT(workbook.text("Given.A2"), HasSubstr("26")) << "shown as a date";
    undo_and_redo(workbook, before);
}

TEST(a_table_made_when_needed, takes_further_rows_below) {
    auto workbook = small_book();
    give(workbook, "Acme", "Eve Dietz", "Roof");
    const auto before = snapshot_of(workbook);
    give(workbook, "Okafor Dental", "=Ben Cole", "Teeth");
    EXPECT_EQ(workbook.text("Given.B3"), "Okafor Dental");
    EXPECT_EQ(workbook.formula("Given.C3"), "=Ben Cole") << "a text stays a text";
    undo_and_redo(workbook, before);
    EXPECT_THAT(give(workbook, "acme", "eve dietz", ""), HasSubstr("already"));
}

TEST(a_table_made_when_needed, takes_another_title_where_the_user_has_that_sheet) {
    auto workbook = small_book();
    workbook.add_sheet("given");
    give(workbook, "Acme", "Eve Dietz", "Roof");
    EXPECT_THAT(workbook.sheet_titles(), Contains("Given 2"));
}

TEST(a_table_made_when_needed, is_refused_where_the_structure_is_protected) {
    auto workbook = small_book();
    protect(workbook.model());
    const auto steps = workbook.undo_titles();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(give(workbook, "Acme", "Eve Dietz", "Roof"), HasSubstr("Protect Spreadsheet Structure"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_EQ(workbook.undo_titles(), steps);
}

TEST(a_table_made_when_needed, is_refused_where_the_ledger_cells_are_protected) {
    auto workbook = small_book();
    protect(workbook.sheet("Rules"));
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(give(workbook, "Acme", "Eve Dietz", "Roof"), HasSubstr("The sheet Rules is protected"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(a_page, is_made_and_goes_with_undo) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Network"), HasSubstr("up to date"));
    ASSERT_TRUE(workbook.has_sheet("Network"));
    EXPECT_EQ(workbook.text("Network.A1"), "Your referral network");
    undo_and_redo(workbook, before);
}

TEST(a_page, is_written_anew_longer_and_shorter) {
    auto workbook = small_book();
    command(workbook, "Network");
    workbook.put("Network.L2", "my own note");
    const auto shorter = snapshot_of(workbook);
    give(workbook, "Acme", "Eve Dietz", "Roof");
    give(workbook, "Okafor Dental", "Ben Cole", "Teeth");
    const auto before = snapshot_of(workbook);
    command(workbook, "Network");
    EXPECT_EQ(workbook.text("Network.L2"), "my own note") << "right of the page everything is the user's";
    EXPECT_THAT(differences(before, snapshot_of(workbook)), Not(IsEmpty()));
    undo_and_redo(workbook, before);
    for (int step = 0; step < 3; ++step) workbook.undo();
    EXPECT_THAT(differences(shorter, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(command(workbook, "Network"), HasSubstr("up to date"));
    EXPECT_THAT(differences(shorter, snapshot_of(workbook)), IsEmpty()) << "the same book makes the same page";
}

TEST(a_page, never_grows_over_what_the_user_wrote_below_it) {
    auto workbook = small_book();
    command(workbook, "Network");
    const int below = last_row(workbook, "Network") + 1;
    workbook.put("Network.B" + std::to_string(below), "mine");
    give(workbook, "Acme", "Eve Dietz", "Roof");
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Network"), HasSubstr("further down"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(a_page, on_a_protected_sheet_is_left_alone) {
    auto workbook = small_book();
    command(workbook, "Network");
    protect(workbook.sheet("Network"));
    give(workbook, "Acme", "Eve Dietz", "Roof");
    EXPECT_THAT(command(workbook, "Network"), HasSubstr("is protected"));
}

TEST(a_table_made_when_needed, takes_a_first_text_that_looks_like_a_formula_as_a_text) {
    auto workbook = small_book();
    give(workbook, "Acme", "=1+1", "Roof");
    EXPECT_EQ(workbook.text("Given.C2"), "=1+1");
}

TEST(goals, on_the_sheet_say_what_is_done_expected_and_forecast) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    command(workbook, "Goals", {{"Referrals", any(8.0)}, {"Sources", any(4.0)}, {"Revenue", any(24000.0)}});
    ASSERT_TRUE(workbook.has_sheet("Goals"));
    EXPECT_EQ(workbook.number(at("Goals", "Done", 2)), 2) << "Nadia Brandt and Ben Cole came in November";
    EXPECT_DOUBLE_EQ(workbook.number(at("Goals", "Expected by now", 2)), 8.0 * 21 / 30);
    EXPECT_DOUBLE_EQ(workbook.number(at("Goals", "Forecast", 2)), 2.9) << "2 in 21 of 30 days";
    EXPECT_GT(workbook.number(at("Goals", "Done", 3)), 0) << "new sources of the year";
    EXPECT_THAT(
        workbook.text(at("Goals", "So far", 2)), "\u25A0\u25A0\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1");
    undo_and_redo(workbook, before);
}

TEST(a_source_plan, is_made_changed_and_shown_with_its_formulas) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    command(
        workbook, "SourcePlan", {{"Who", any("Dr Ünal")}, {"gain", any("quick reports")}, {"serves", any("Braces")}});
    ASSERT_TRUE(workbook.has_sheet("Source plans"));
    EXPECT_EQ(workbook.text(at("Source plans", "Next on the ladder", 2)), "Show them how");
    EXPECT_EQ(workbook.number(at("Source plans", "Potential", 2)), 0);
    undo_and_redo(workbook, before);
    const auto made = snapshot_of(workbook);
    command(workbook, "SourcePlan", {{"Who", any("dr unal")}, {"Rung", any(true)}});
    EXPECT_EQ(workbook.text(at("Source plans", "Next on the ladder", 2)), "Motivate");
    EXPECT_EQ(workbook.text(at("Source plans", "What they gain", 2)), "quick reports") << "other cells stay";
    undo_and_redo(workbook, made);
}

TEST(the_ledger, reads_the_sheet_given_as_soon_as_it_stands) {
    auto workbook = small_book();
    workbook.add_sheet("Mine");
    workbook.put("Mine.A1", "=IFNA(REFERRAL.BALANCE(RB_LEDGER;\"Okafor Dental\");\"unknown\")");
    const auto before = snapshot_of(workbook);
    const auto received = workbook.number("Mine.A1");
    give(workbook, "Okafor Dental", "Eve Dietz", "Roof");
    EXPECT_EQ(workbook.number("Mine.A1"), received - 1);
    undo_and_redo(workbook, before);
    give(workbook, "okafor dental", "Ben Cole", "Roof");
    EXPECT_EQ(workbook.number("Mine.A1"), received - 2);
}

TEST(the_ledgers, take_two_spellings_for_one_once_the_office_says_so) {
    auto workbook = small_book();
    give(workbook, "Acme", "Eve Dietz", "Roof");
    workbook.add_sheet("Mine");
    workbook.put("Mine.A1", "=IFNA(REFERRAL.COUNT(RB_LEDGER;\"The dental people\");0)");
    workbook.put("Mine.A2",
        "=IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;\"The dental people\");0)-IFNA(REFERRAL.LASTTOUCH(RB_TOUCHLOG;\"Okafor Dental\");0)");
    workbook.put("Mine.A3", "=IFNA(REFERRAL.COUNT(RB_LEDGER;\"Okafor Dental\");0)");
    const auto before = snapshot_of(workbook);
    const auto referrals = workbook.number("Mine.A3");
    ASSERT_GT(referrals, 0);
    EXPECT_EQ(workbook.number("Mine.A1"), 0);
    EXPECT_THAT(
        command(workbook, "AddAlias", {{"Spelling", any("The dental people")}, {"Source", any("Okafor Dental")}}),
        HasSubstr("Okafor Dental"));
    EXPECT_EQ(workbook.number("Mine.A1"), referrals);
    EXPECT_EQ(workbook.number("Mine.A2"), 0);
    undo_and_redo(workbook, before);

    const auto path = the_office().folder() / "aliases.ods";
    workbook.store(path, ods);
    workbook.close();
    workbook = the_office().load(path);
    EXPECT_EQ(workbook.number("Mine.A1"), referrals);
    workbook.put("Mine.A4", "=REFERRAL.COUNT(RB_LEDGER;\"the dental PEOPLE\")");
    EXPECT_EQ(workbook.number("Mine.A4"), referrals) << "built again from the file, aliases included";
}
TEST(a_handout, is_written_anew_and_saved_as_pdf) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    const auto file = the_office().folder() / "Hand-out for Acme.pdf";
    EXPECT_THAT(command(workbook, "Handout", {{"Source", any("Acme")}, {"File", any(file.string())}}),
        HasSubstr("Hand-out for Acme.pdf"));
    EXPECT_EQ(workbook.text("Hand-out.A2"), "For Acme");
    std::ifstream in{file, std::ios::binary};
    std::string start(5, ' ');
    in.read(start.data(), 5);
    EXPECT_EQ(start, "%PDF-");
    undo_and_redo(workbook, before);
    command(workbook, "Handout", {{"Source", any("Okafor Dental")}});
    EXPECT_EQ(workbook.text("Hand-out.A2"), "For Okafor Dental");
}

TEST(a_handout, has_the_code_of_the_offices_card_as_one_shape_in_its_place) {
    auto workbook = small_book();
    as<table::XColumnRowRange>(workbook.sheet("Rules"))->getRows()->insertByIndex(2, 2);   // RB_RULES grows along
    const auto shapes = [&] {
        std::vector<awt::Rectangle> all;
        const auto titles = workbook.sheet_titles();
        const auto at = std::ranges::find(titles, "Hand-out") - titles.begin();
        const uno::Reference<drawing::XDrawPage> page{
            workbook.as<drawing::XDrawPagesSupplier>()->getDrawPages()->getByIndex(static_cast<sal_Int32>(at)),
            uno::UNO_QUERY_THROW};
        for (sal_Int32 i = 0; i < page->getCount(); ++i) {
            const uno::Reference<drawing::XShape> shape{page->getByIndex(i), uno::UNO_QUERY_THROW};
            const auto corner = shape->getPosition();
            const auto size = shape->getSize();
            all.emplace_back(corner.X, corner.Y, size.Width, size.Height);
        }
        return all;
    };
    command(workbook, "Handout", {{"Source", any("Acme")}});
    EXPECT_THAT(shapes(), IsEmpty()) << "no number to keep";
    workbook.put_text("Rules.A3", "Office phone");
    workbook.put_text("Rules.B3", "030 1");
    workbook.put_text("Rules.A4", "Office");
    workbook.put_text("Rules.B4", "Northside");
    const auto file = the_office().folder() / "Code.pdf";
    command(workbook, "Handout", {{"Source", any("Acme")}, {"File", any(file.string())}});
    const auto first = shapes();
    ASSERT_EQ(first.size(), 1u);
    EXPECT_NEAR(first[0].Width, 2700, 300);
    EXPECT_NEAR(first[0].Width, first[0].Height, 3);
    command(workbook, "Handout", {{"Source", any("Okafor Dental")}});
    const auto second = shapes();
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].X, first[0].X);
    EXPECT_EQ(second[0].Y, first[0].Y) << "an undone hand-out has the code in its place, too";
    EXPECT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text("Hand-out.A2"), "For Acme");
    EXPECT_EQ(shapes().size(), 1u);
}

TEST(a_handout, says_the_guarantee_that_was_typed_on_the_sheet_texts) {
    auto workbook = small_book();
    const auto said = [&] {
        std::string all;
        for (int row = 1; row <= 40; ++row) all += workbook.text("Hand-out.B" + std::to_string(row)) + '\n';
        return all;
    };
    command(workbook, "Handout", {{"Source", any("Acme")}});
    EXPECT_THAT(said(), Not(HasSubstr("Or it costs nothing.")));
    int row = 2;
    while (row < 40 && workbook.text("Texts.A" + std::to_string(row)) != "Hand-out: guarantee") ++row;
    ASSERT_LT(row, 40);
    EXPECT_EQ(workbook.text("Texts.C" + std::to_string(row)), "") << "only the office can say it";
    workbook.put_text("Texts.C" + std::to_string(row), "Or it costs nothing.");
    command(workbook, "Handout", {{"Source", any("Acme")}});
    EXPECT_THAT(said(), HasSubstr("Or it costs nothing."));
}

TEST(a_list_of_words, is_edited_in_one_step) {
    auto workbook = small_book();
    workbook.add_sheet("Lists");
    workbook.put_text("Lists.A1", "Need");
    workbook.put_text("Lists.A2", "Roof");
    workbook.add_name("RB_LIST_NEED", "$Lists.$A$2:$A$20");
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "EditList", {{"List", any("Need")}, {"Words", any("Tax\nRoof\nTeeth")}}),
        HasSubstr("3 words"));
    EXPECT_EQ(workbook.text("Lists.A2"), "Tax");
    EXPECT_EQ(workbook.text("Lists.A4"), "Teeth");
    undo_and_redo(workbook, before);
}

TEST(a_sheet_given_that_is_deleted, takes_no_worth_along_and_may_come_again) {
    auto workbook = small_book();
    workbook.add_sheet("Mine");
    workbook.put("Mine.A1", "=REFERRAL.WORTH(RB_LEDGER;\"Okafor Dental\")");
    const auto worth = workbook.number("Mine.A1");
    give(workbook, "Okafor Dental", "Eve Dietz", "Roof");
    as<sheet::XSpreadsheetDocument>(workbook.model())->getSheets()->removeByName("Given");
    EXPECT_EQ(workbook.number("Mine.A1"), worth);
    give(workbook, "Okafor Dental", "Ben Cole", "Roof");
    workbook.put(
        "Mine.A2", "=REFERRAL.BALANCE(RB_LEDGER;\"Okafor Dental\")-REFERRAL.COUNT(RB_LEDGER;\"Okafor Dental\")");
    EXPECT_EQ(workbook.number("Mine.A2"), -1) << "one was given on the new sheet";
}
