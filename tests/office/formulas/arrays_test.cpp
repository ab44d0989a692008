// RANKING and FOLLOWUPS as array formulas, as they are typed with Ctrl+Shift+Enter: they follow the book, survive its
// file and speak its language.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>

#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using testing::ElementsAre;
using testing::StartsWith;

namespace {

void put_array(workbook& workbook, std::string_view address, std::string_view formula) {
    as<sheet::XArrayFormulaRange>(workbook.range(address))->setArrayFormula(wide(formula));
}

/// The small book with a sheet Arrays: the best three sources in A1:E3, what is due within ten days in A11:D16.
workbook book_with_arrays() {
    auto workbook = small_book();
    workbook.add_sheet("Arrays");
    put_array(workbook, "Arrays.A1:E3", "=REFERRAL.RANKING(RB_LEDGER;3)");
    put_array(workbook, "Arrays.A11:D16", "=REFERRAL.FOLLOWUPS(Referrals.A2:Z1000;RB_TODAY;RB_RULEBOOK;10)");
    return workbook;
}

/// Cells side by side as they are shown, "2 Okafor Dental #N/A".
std::string shown(workbook const& workbook, std::initializer_list<std::string_view> cells) {
    std::string text;
    for (const auto cell : cells) text += (text.empty() ? "" : " ") + workbook.shown("Arrays." + std::string{cell});
    return text;
}

std::vector<std::string> column(workbook const& workbook, std::string const& letter, int first, int last) {
    std::vector<std::string> texts;
    for (int row = first; row <= last; ++row) texts.push_back(workbook.shown("Arrays." + letter + std::to_string(row)));
    return texts;
}

/// The same book as one that was set up in German.
referralbook::tests::workbook in_german(referralbook::tests::workbook book) {
    book.as<document::XDocumentPropertiesSupplier>()->getDocumentProperties()->getUserDefinedProperties()->addProperty(
        "RB language", beans::PropertyAttribute::REMOVABLE, any("de"));
    const auto path = the_office().folder() / "german_arrays.ods";
    book.store(path);
    book.close();
    auto loaded = the_office().load(path);
    loaded.hard_recalculate();
    return loaded;
}

}

TEST(an_array, of_the_sources_is_what_the_functions_of_one_source_say) {
    auto workbook = book_with_arrays();
    EXPECT_EQ(shown(workbook, {"A1", "B1", "D1"}), "1 Dr Ünal A");
    EXPECT_EQ(shown(workbook, {"A2", "B2"}), "2 Okafor Dental");
    EXPECT_EQ(shown(workbook, {"A3", "B3", "C3"}), "#N/A #N/A #N/A") << "there are two sources";
    workbook.put("Arrays.G1", "=REFERRAL.WORTH(RB_LEDGER;\"Dr Ünal\")-C1");
    workbook.put("Arrays.G2", "=REFERRAL.WHY(RB_LEDGER;\"Dr Ünal\")");
    EXPECT_EQ(shown(workbook, {"G1"}), "0");
    EXPECT_EQ(shown(workbook, {"G2"}), shown(workbook, {"E1"}));
}

TEST(an_array, of_the_sources_changes_when_a_referral_does) {
    auto workbook = book_with_arrays();
    workbook.put_text(at("Referrals", "Source", 3), "Wei Lam");
    EXPECT_THAT(column(workbook, "B", 1, 3), testing::UnorderedElementsAre("Dr Ünal", "Okafor Dental", "Wei Lam"));
    workbook.put("Arrays.G1", "=REFERRAL.TOP(RB_LEDGER;1)");
    EXPECT_EQ(shown(workbook, {"B1"}), shown(workbook, {"G1"}));
    for (int i = 0; i < 3 && shown(workbook, {"B3"}) != "#N/A"; ++i) workbook.undo();
    EXPECT_EQ(shown(workbook, {"B1", "B3"}), "Dr Ünal #N/A");
}

TEST(an_array, of_follow_ups_changes_when_a_referral_does) {
    auto workbook = book_with_arrays();
    EXPECT_EQ(column(workbook, "C", 11, 12), (std::vector<std::string>{"Thank the source", "Ask the source to help"}));
    EXPECT_EQ(shown(workbook, {"B11"}), "Dr Ünal");
    const auto before = column(workbook, "C", 11, 16);
    workbook.put(at("Referrals", "Thanked", 3), workbook.number("RB_TODAY"));
    EXPECT_EQ(shown(workbook, {"C11"}), "Ask the source to help");
    EXPECT_NE(column(workbook, "C", 11, 16), before);
    workbook.put_text(at("Referrals", "Date", 4), "soon");
    EXPECT_THAT(column(workbook, "D", 11, 16), testing::Contains("Cannot be read: Date"));
}

TEST(an_array, that_reads_whole_columns_of_its_own_table_is_no_circle) {
    auto workbook = book_with_arrays();
    const auto wanted = column(workbook, "C", 11, 16);
    put_array(workbook, "Arrays.A21:D26", "=REFERRAL.FOLLOWUPS(Referrals.A2:AZ1000;RB_TODAY;RB_RULEBOOK;10)");
    EXPECT_EQ(column(workbook, "C", 21, 26), wanted);
    workbook.hard_recalculate();
    EXPECT_EQ(column(workbook, "C", 21, 26), wanted);
    EXPECT_EQ(column(workbook, "C", 11, 16), wanted);
}

TEST(an_array, of_one_row_is_not_repeated) {
    auto workbook = book_with_arrays();
    workbook.put_text(at("Referrals", "Source", 4), "Dr Ünal");
    EXPECT_THAT(column(workbook, "B", 1, 3), ElementsAre("Dr Ünal", "#N/A", "#N/A"));
    workbook.put("Arrays.G1", "=REFERRAL.RANKING(RB_LEDGER;1;\"source\")");
    EXPECT_EQ(shown(workbook, {"G1"}), "Dr Ünal");
    for (int row = 3; row <= 5; ++row) workbook.put_text(at("Referrals", "Source", row), "");
    EXPECT_THAT(column(workbook, "B", 1, 3), ElementsAre("", "", "")) << "no source";
}

TEST(an_array, entered_in_one_cell_shows_its_first_value) {
    auto workbook = book_with_arrays();
    workbook.put("Arrays.G1", "=REFERRAL.RANKING(RB_LEDGER;2;\"source\")");
    workbook.put("Arrays.G2", "=REFERRAL.FOLLOWUPS(Referrals.A2:Z1000;RB_TODAY;RB_RULEBOOK;;\"whom\")");
    workbook.put("Arrays.G3", "=REFERRAL.RANKING(RB_LEDGER;-1)");
    workbook.put("Arrays.G4", "=ROWS(REFERRAL.RANKING(RB_LEDGER))");
    workbook.put("Arrays.G5", "=INDEX(REFERRAL.RANKING(RB_LEDGER;;\"source\");2)");
    EXPECT_EQ(shown(workbook, {"G1", "G2", "G3", "G4", "G5"}), "Dr Ünal Dr Ünal #VALUE! 2 Okafor Dental");
}

// So says the help: an office of 24.8 or later spreads by itself only what its own functions answer.
TEST(an_array, typed_with_enter_alone_stays_in_its_cell) {
    auto workbook = book_with_arrays();
    for (const auto* typed : {"=REFERRAL.RANKING(RB_LEDGER)", "=REFERRAL.RANKING(RB_LEDGER;2)",
             "=REFERRAL.RANKING(RB_LEDGER;2;\"source\")", "=REFERRAL.RANKING(RB_LEDGER;;\"place, worth\")",
             "=IFNA(REFERRAL.RANKING(RB_LEDGER);\"\")", "=IFERROR(REFERRAL.RANKING(RB_LEDGER;9);0)",
             "=REFERRAL.FOLLOWUPS(Referrals.A1:Z1000;RB_TODAY)", "=REFERRAL.FOLLOWUPS(Referrals.A1:Z1000;RB_TODAY;;10)",
             "=REFERRAL.FOLLOWUPS(Referrals.A1:Z1000;RB_TODAY;RB_RULEBOOK;10)",
             "=REFERRAL.FOLLOWUPS(Referrals.A1:Z1000;RB_TODAY;RB_RULEBOOK;10;\"whom, step\")",
             "=IFNA(REFERRAL.FOLLOWUPS(Referrals.A1:Z1000;RB_TODAY);\"\")"}) {
        workbook.select("Arrays.G20");
        workbook.dispatch(".uno:EnterString", {{"StringName", any(typed)}});
        EXPECT_THAT(workbook.formula("Arrays.G20"), StartsWith("=")) << typed;
        EXPECT_EQ(shown(workbook, {"H20", "G21", "H21"}), "") << typed;
    }
}

TEST(an_array, has_the_columns_that_stand_above_it) {
    auto workbook = book_with_arrays();
    for (auto const* heading : {"I1:Source", "J1:", "K1:Referrals"})
        workbook.put_text("Arrays." + std::string{heading}.substr(0, 2), std::string{heading}.substr(3));
    put_array(workbook, "Arrays.I2:K3", "=REFERRAL.RANKING(RB_LEDGER;2;I1:K1)");
    EXPECT_EQ(shown(workbook, {"I2", "J2", "K2"}), "Dr Ünal  2");
    workbook.put_text("Arrays.J1", "Place");
    EXPECT_EQ(shown(workbook, {"I3", "J3", "K3"}), "Okafor Dental 2 1");
    workbook.put_text("Arrays.J1", "Colour");
    EXPECT_EQ(shown(workbook, {"I2", "J2", "K3"}), "#VALUE! #VALUE! #VALUE!");
}

TEST(an_array, survives_the_file_and_still_follows_the_book) {
    for (const auto filter : {ods, xlsx}) {
        auto written = book_with_arrays();
        const auto sources = column(written, "E", 1, 2), steps = column(written, "C", 11, 16);
        const auto path = the_office().folder() / (filter == ods ? "arrays.ods" : "arrays.xlsx");
        written.store(path, filter);
        written.close();
        auto workbook = the_office().load(path);
        workbook.put("RB_TODAY", small_book_today);   // it was brought up to this computer's day
        EXPECT_EQ(column(workbook, "E", 1, 2), sources) << filter;
        EXPECT_EQ(column(workbook, "C", 11, 16), steps) << filter;
        const auto formula = narrow(as<sheet::XArrayFormulaRange>(workbook.range("Arrays.A1:E3"))->getArrayFormula());
        EXPECT_THAT(formula, StartsWith("{=REFERRAL.RANKING(")) << filter;
        workbook.put_text(at("Referrals", "Source", 4), "Wei Lam");
        EXPECT_THAT(column(workbook, "B", 1, 3), ElementsAre("Dr Ünal", "Wei Lam", "#N/A")) << filter;
        workbook.put(at("Referrals", "Thanked", 3), workbook.number("RB_TODAY"));
        EXPECT_EQ(shown(workbook, {"C11"}), "Ask the source to help") << filter;
        workbook.hard_recalculate();
        EXPECT_EQ(shown(workbook, {"B2", "C11"}), "Wei Lam Ask the source to help") << filter;
    }
}

TEST(an_array, speaks_the_language_of_the_book) {
    auto workbook = in_german(book_with_arrays());
    EXPECT_EQ(shown(workbook, {"C11"}), "Dem Empfehler danken");
    EXPECT_THAT(shown(workbook, {"E1"}), testing::HasSubstr("im Jahr"));
    put_array(workbook, "Arrays.I2:J2", "=REFERRAL.RANKING(RB_LEDGER;1;\"Empfehler;Wie sicher\")");
    workbook.put("Arrays.K1", "=REFERRAL.SURE(RB_LEDGER;\"Dr Ünal\")");
    EXPECT_EQ(shown(workbook, {"I2"}), "Dr Ünal");
    EXPECT_EQ(shown(workbook, {"J2"}), shown(workbook, {"K1"}));
}
