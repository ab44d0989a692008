// The table of errors, in real cells: what the rules say without Calc is nothing if Calc hands something else over.
#include "office/support/office.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/Date.hpp>

#include <gmock/gmock.h>

using namespace referralbook::tests;

namespace {

// A book of five referrals (header in A1:D1), its touch log (F:H), today in J1, a ledger in J2, a touch ledger in J3.
workbook small_office(std::string_view referrals = "A1:D6") {
    auto workbook = the_office().new_spreadsheet();
    const auto none = any("");
    workbook.put_rows("A1",
        {{any("Date"), any("Source"), any("Status"), any("Value")},
            {any(46000.0), any("Ana Meyer"), any("Won"), any(500.0)},
            {any(46050.0), any("Ana Meyer"), any("Lost"), none}, {any(46100.0), any("Wei Lam"), any("Won"), any(800.0)},
            {any(46110.0), any("Wei Lam"), any("New"), none}, {any(46120.0), any("Noor"), any("Trying"), none}});
    workbook.put_rows("F1",
        {{any("When"), any("Who"), any("Outcome")}, {any(46090.0), any("Ana Meyer"), any("Reached")},
            {any(46095.0), any("Ana Meyer"), any("No answer")}});
    workbook.put("J1", 46200);
    workbook.put("J2", "=REFERRAL.LEDGER(" + std::string{referrals} + ";J1)");
    workbook.put("J3", "=REFERRAL.TOUCHES(F1:H3)");
    return workbook;
}

std::string result(workbook& workbook, std::string_view formula) {
    workbook.put("L1", formula);
    return workbook.shown("L1");
}

}

TEST(a_date_argument, that_is_text_negative_or_after_9999_is_a_value_error) {
    auto workbook = small_office();
    workbook.put_text("K1", "2026-11-20");
    workbook.put("K2", -1);
    workbook.put("K3", 2958466);
    for (auto const* cell : {"K1", "K2", "K3", "\"soon\"", "-3", "1E300"}) {
        const std::string at{cell};
        EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(" + at + ";J1)"), "#VALUE!") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(J1;" + at + ")"), "#VALUE!") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.NEXTVISIT(" + at + ";;J1)"), "#VALUE!") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.VISITFLAG(" + at + ";;J1)"), "#VALUE!") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.LEDGER(A1:D6;" + at + ")"), "#VALUE!") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEPDUE(" + at + ";\"New\";;;;;;;;;;;J1)"), "#VALUE!") << at;
    }
    EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(2958465;J1)"), "Later") << "the last day of 9999";
}

TEST(an_unknown_status, is_a_value_error_and_a_blank_one_is_new) {
    auto workbook = small_office();
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;\"Perhaps\";;;;;;;;;;;J1)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;7;;;;;;;;;;;J1)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;K9;;;;;;;;;;;J1)"), "Thank the source");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;\"\";;;;;;;;;;;J1)"), "Thank the source");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;\" won \";;;;;;;;;;;J1)"), "Thank the source");
}

TEST(blank_empty_text_and_omitted, mean_not_given) {
    auto workbook = small_office();
    workbook.put("K2", "=\"\"");
    for (auto const* last : {"K1", "K2", "\"\"", "0", ""}) {
        const std::string at{last};
        EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(" + at + ";J1)"), "") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.VISITFLAG(" + at + ";;J1)"), "Never visited") << at;
        EXPECT_EQ(result(workbook, "=REFERRAL.VISITFLAG(J1-20;" + at + ";J1)"), "On track")
            << at << ": the usual cadence";
        EXPECT_EQ(result(workbook, "=REFERRAL.VISITFLAG(J1-30;" + at + ";J1;" + (at == "0" ? "" : at) + ")"),
            result(workbook, "=REFERRAL.VISITFLAG(J1-30;;J1)"))
            << at << ": the usual rules";
    }
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Noor\";K1)"), "1") << "a blank status counts all";
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;\"New\";;;;;;;;;;;J1)"),
        result(workbook, "=REFERRAL.NEXTSTEP(J1;\"New\";K1;K1;K1;K1;K1;K1;K1;K1;K1;K1;J1)"));
}

TEST(a_range, where_one_cell_is_meant_is_a_value_error) {
    auto workbook = small_office();
    EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(A2:A3;J1)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.FLAG(J1;A2:A3)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTSTEP(J1;C2:C3;;;;;;;;;;;J1)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.VISITFLAG(A2:A3;;J1)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(J2;B2:B3)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;A2:A3)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.LASTTOUCH(J3;G2:G3)"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.LEDGER(A1:D6;J1:K1)"), "#VALUE!");
}

TEST(what_is_no_ledger_cell, is_not_available) {
    auto workbook = small_office();
    workbook.put_text("K1", workbook.text("J2"));   // the handle, pasted as text
    workbook.put("K2", "=J2");                      // the handle, passed on by a formula
    workbook.put("K3", "=1+1");
    for (auto const* at : {"K1", "K2", "K3", "K9", "J3", "J2:K2", "A1:D6"})
        EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(" + std::string{at} + ";\"Noor\")"), "#N/A") << at;
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(;\"Noor\")"), "#N/A") << "left out";
    for (auto const* at : {"J2", "K1", "J3:J4"})
        EXPECT_EQ(result(workbook, "=REFERRAL.LASTTOUCH(" + std::string{at} + ";\"Ana Meyer\")"), "#N/A") << at;
    workbook.put("K4", "=IF(TRUE();REFERRAL.LEDGER(A1:D6;J1);\"\")");
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(K4;\"Noor\")"), "#N/A")
        << "a ledger inside another formula is no ledger cell";
    workbook.put("K5", "=REFERRAL.LEDGER(A1:D6;J1)&\"\"");
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(K5;\"Noor\")"), "#N/A") << "nor is one with something after it";
}

TEST(a_ledger_in_error, passes_its_error_on) {
    auto workbook = small_office();
    const std::vector<std::pair<std::string, std::string>> broken{{"=REFERRAL.LEDGER(A1:D6;\"soon\")", "#VALUE!"},
        {"=REFERRAL.LEDGER(A1:D6;1/0)", "#DIV/0!"}, {"=REFERRAL.LEDGER(A1:D6;NA())", "#N/A"},
        {"=REFERRAL.LEDGER(A2:D6;J1)", "#VALUE!"}, {"=REFERRAL.LEDGER(A1:A6;J1)", "#VALUE!"},
        {"=REFERRAL.LEDGER(B1:D6;J1)", "#VALUE!"}};
    for (auto const& [formula, error] : broken) {
        workbook.put("J2", formula);
        EXPECT_EQ(workbook.shown("J2"), error) << formula;
        EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(J2;\"Noor\")"), error) << formula;
        EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;1)"), error) << formula;
    }
}

TEST(an_unknown_source, and_a_place_beyond_the_list_are_not_available) {
    auto workbook = small_office();
    for (auto const* function : {"WORTH", "PACE", "WINRATE", "VALUE", "COUNT", "BAND", "WHY", "LAST"})
        for (auto const* source : {"\"Nobody\"", "K9", "\"\""})
            EXPECT_EQ(result(workbook, std::string{"=REFERRAL."} + function + "(J2;" + source + ")"), "#N/A")
                << function << ' ' << source;
    EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;4)"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;0)"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;-1)"), "#N/A");
    EXPECT_NE(result(workbook, "=REFERRAL.TOP(J2;3)"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Nobody\")"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.LASTTOUCH(J3;\"Nobody\")"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.LASTTOUCH(J3;\"MEYER, Ana\")"), "46090");
}

TEST(a_row_with_an_error_in_date_or_source, does_not_count_and_is_reported) {
    auto workbook = small_office();
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "2");
    const auto calm = workbook.text("J2");
    workbook.put("A3", "=1/0");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "1");
    EXPECT_NE(workbook.text("J2").substr(0, 40), calm.substr(0, 40)) << workbook.text("J2");
    workbook.put_text("A3", "last summer");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "1");
    workbook.put("A3", 46050);
    workbook.put("B3", "=NA()");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "1");
    workbook.put_text("B3", "Ana Meyer");
    EXPECT_EQ(workbook.text("J2"), calm);
}

TEST(an_error_in_a_value, shows_at_its_source_alone) {
    auto workbook = small_office();
    workbook.put("D2", "=1/0");
    for (auto const* function : {"WORTH", "VALUE", "BAND", "WHY"})
        EXPECT_EQ(result(workbook, std::string{"=REFERRAL."} + function + "(J2;\"Ana Meyer\")"), "#VALUE!") << function;
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "2");
    EXPECT_EQ(result(workbook, "=ISNUMBER(REFERRAL.WORTH(J2;\"Wei Lam\"))"), "1");
    EXPECT_EQ(result(workbook, "=ISNUMBER(REFERRAL.WORTH(J2;\"Noor\"))"), "1");
}

TEST(an_error_in_a_status, leaves_the_row_a_referral) {
    auto workbook = small_office();
    workbook.put("C2", "=1/0");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Ana Meyer\")"), "2");
    EXPECT_EQ(result(workbook, "=ISNUMBER(REFERRAL.WORTH(J2;\"Ana Meyer\"))"), "1");
}

TEST(whole_columns, give_what_the_used_rows_give) {
    auto workbook = small_office();
    const auto cut = result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")");
    auto whole = small_office("A:D");
    EXPECT_EQ(result(whole, "=REFERRAL.WORTH(J2;\"Ana Meyer\")"), cut);
    EXPECT_NE(whole.text("J2").find("5 referrals, 3 sources"), std::string::npos) << whole.text("J2");
    whole.put_rows("A7", {{any(46150.0), any("Noor"), any("New"), any("")}});
    EXPECT_EQ(result(whole, "=REFERRAL.COUNT(J2;\"Noor\")"), "2");
}

TEST(an_empty_book, says_so) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1", {{any("Date"), any("Source"), any("Status"), any("Value")}});
    workbook.put("J1", 46200);
    workbook.put("J2", "=REFERRAL.LEDGER(A1:D1;J1)");
    EXPECT_TRUE(workbook.text("J2").starts_with("no referrals yet")) << workbook.text("J2");
    EXPECT_EQ(result(workbook, "=REFERRAL.COUNT(J2;\"Noor\")"), "#N/A");
    EXPECT_EQ(result(workbook, "=REFERRAL.TOP(J2;1)"), "#N/A");
    workbook.put("J2", "=REFERRAL.LEDGER(A:D;J1)");
    EXPECT_TRUE(workbook.text("J2").starts_with("no referrals yet")) << workbook.text("J2");
    workbook.put("J3", "=REFERRAL.TOUCHES(F1:H1)");
    EXPECT_EQ(workbook.shown("J3"), "#VALUE!") << "no header";
}

TEST(rules, come_from_their_table_or_their_cell) {
    auto workbook = small_office();
    workbook.put_rows("N1", {{any("Key"), any("Value")}, {any("Half-life"), any(90.0)}});
    const auto usual = result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")");
    workbook.put("J2", "=REFERRAL.LEDGER(A1:D6;J1;N1:O2)");
    const auto other = result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")");
    EXPECT_NE(other, usual);
    workbook.put("P1", "=REFERRAL.RULES(N1:O2)");
    workbook.put("J2", "=REFERRAL.LEDGER(A1:D6;J1;P1)");
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")"), other);
    workbook.put("P1", "=REFERRAL.RULES(N:O)");
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")"), other) << "whole columns";
    workbook.put_text("O2", "long");
    EXPECT_EQ(workbook.shown("P1"), "#VALUE!");
    EXPECT_EQ(workbook.shown("J2"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.LEDGER(A1:D6;J1;N1:O2)"), "#VALUE!");
    workbook.put("O2", "=1/0");
    EXPECT_EQ(workbook.shown("P1"), "#VALUE!") << "an error is a wrong value as well";
    EXPECT_EQ(workbook.shown("J2"), "#VALUE!");
    EXPECT_EQ(result(workbook, "=REFERRAL.NEXTVISIT(J1;;J1;;;P1)"), "#VALUE!");
}

TEST(a_document_that_counts_from_1904, has_the_same_dates) {
    auto workbook = small_office();
    const auto days = result(workbook, "=REFERRAL.NEXTVISIT(J1-5;;J1)-J1");
    const auto worth = result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")");
    using namespace com::sun::star;
    util::Date date;
    date.Day = 1;
    date.Month = 1;
    date.Year = 1904;
    workbook.as<beans::XPropertySet>()->setPropertyValue("NullDate", uno::Any{date});
    workbook.hard_recalculate();
    // Serials stay, days move by four years: every distance is the same.
    EXPECT_EQ(result(workbook, "=REFERRAL.WORTH(J2;\"Ana Meyer\")"), worth);
    EXPECT_EQ(result(workbook, "=ABS(REFERRAL.NEXTVISIT(J1-5;;J1)-J1-(" + days + "))<=3"), "1") << "but for weekends";
}
