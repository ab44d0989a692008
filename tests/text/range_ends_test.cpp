#include "text/range_ends.hpp"

#include <gtest/gtest.h>

using referralbook::text::stands;
using referralbook::text::with_range_ends;

namespace {

// A table in the columns A to N and the rows from 2 on, whose last row was 62 and is 64.
std::string grown(std::string_view formula) { return with_range_ends(formula, {0, 13, 2, 62}, 64); }

}

TEST(a_range_that_ended_with_a_table, ends_with_its_new_last_row) {
    EXPECT_EQ(grown("=SUM(N2:N62)"), "=SUM(N2:N64)");
    EXPECT_EQ(grown("=SUM($N$2:$N$62)/COUNTA(A2:A62)"), "=SUM($N$2:$N$64)/COUNTA(A2:A64)");
    EXPECT_EQ(grown("=SUBTOTAL(9;n2:n62)"), "=SUBTOTAL(9;n2:n64)");
    EXPECT_EQ(grown("=SUMIF(C2:C62;\"Won\";N2:N62)"), "=SUMIF(C2:C64;\"Won\";N2:N64)");
    EXPECT_EQ(grown("=SUMPRODUCT((C2:C62=\"x\")*A2:N62)"), "=SUMPRODUCT((C2:C64=\"x\")*A2:N64)");
    EXPECT_EQ(grown("=N62:N62"), "=N62:N64");
}

TEST(a_range_of_all_but_the_rows_that_filled_a_gap, ends_with_the_new_last_row_too) {
    EXPECT_EQ(grown("=SUM(N2:N61)"), "=SUM(N2:N64)");
    EXPECT_EQ(grown("=SUM(N1:N57)"), "=SUM(N1:N64)") << "with the heading";
    EXPECT_EQ(grown("=SUM(N3:N61)"), "=SUM(N3:N61)");
    EXPECT_EQ(grown("=SUM(N2:N56)"), "=SUM(N2:N56)");
}

TEST(a_range_of_the_whole_table, ends_with_the_new_last_row_wherever_the_formula_stands) {
    const auto beside = [](std::string_view formula, std::string_view sheet = "Our 'list'") {
        return with_range_ends(formula, {0, 13, 2, 62, sheet}, 64, stands::beside);
    };
    const auto elsewhere = [](std::string_view formula, std::string_view sheet = "Sheet1") {
        return with_range_ends(formula, {0, 13, 2, 62, sheet}, 64, stands::on_another_sheet);
    };
    EXPECT_EQ(beside("=SUM(N2:N62)"), "=SUM(N2:N64)");
    EXPECT_EQ(beside("=SUM($'Our ''list'''.N1:N62)"), "=SUM($'Our ''list'''.N1:N64)");
    EXPECT_EQ(elsewhere("=SUM($Sheet1.F2:F62)/SUM(F2:F62)"), "=SUM($Sheet1.F2:F64)/SUM(F2:F62)");
    EXPECT_EQ(elsewhere("=SUM(Sheet1.$F$2:$F$62)*2"), "=SUM(Sheet1.$F$2:$F$64)*2");
    EXPECT_EQ(elsewhere("=SUM('Our list'.F2:F62;B1)", "Our list"), "=SUM('Our list'.F2:F64;B1)");
    for (auto const* formula : {"=SUM(N3:N62)", "=AVERAGE(N52:N62)", "=SUM(N2:N61)", "=SUM(N2:N63)",
             "=SUM($Other.N2:N62)", "=SUM('file:///home/x/2024.ods'#$Sheet1.N2:N62)", "=SUM($OurSheet1.N2:N62)",
             "=\"Sheet1.N2:N62\"", "=SUM($Sheet12.N2:N62)"}) {
        EXPECT_EQ(beside(formula), formula);
        EXPECT_EQ(elsewhere(formula), formula);
    }
}

TEST(a_range_of_something_else, stays) {
    for (auto const* formula : {"=SUM(N2:N63)", "=SUM(N2:N620)", "=SUM(O2:O62)", "=SUM(A2:O62)", "=N62", "=N2+N62",
             "=SUM($Other.N2:N62)", "=SUM('Old list'.N2:N62)", "=\"N2:N62\"", "='N2:N62'.A1", "=RB_N2:N62",
             "=LOG10(N62)", "=SUM(N62:N63)", "N2:", "=", "", "\"open", "=ABCD2:ABCD62", "=SUM(N70:N62)"})
        EXPECT_EQ(grown(formula), formula);
}
