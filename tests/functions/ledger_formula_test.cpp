#include "functions/engine/ledger_formula.hpp"
#include "functions/engine/list.hpp"

#include <gtest/gtest.h>

using namespace referralbook::functions;

namespace {

std::string_view range_of(std::string_view formula) {
    const auto found = ledger_formula_of(formula);
    return found ? found->arguments.front() : "(no ledger)";
}

}

TEST(a_ledger_formula, tells_its_range_as_it_is_written) {
    EXPECT_EQ(range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;46000)"), "A1:F9");
    EXPECT_EQ(
        range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(RB_REFERRALS;DATE(2026;1;1);$Rules.$A$1:$B$9)"), "RB_REFERRALS");
    EXPECT_EQ(
        range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER($'A ; (b) \"c'.$A$1:$F$9;RB_TODAY)"), "$'A ; (b) \"c'.$A$1:$F$9");
    EXPECT_EQ(range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER($'O''Neil (x'.A1:F9;1)"), "$'O''Neil (x'.A1:F9");
    EXPECT_EQ(
        range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(OFFSET(A1;0;0;COUNTA(A:A);6);1)"), "OFFSET(A1;0;0;COUNTA(A:A);6)");
    EXPECT_EQ(range_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;1;{\"Office\";\")\"})"), "A1:F9");
    EXPECT_EQ(range_of("=ORG.REFERRALBOOK.FUNCTIONS.TOUCHES(A:C)"), "A:C");
    EXPECT_EQ(ledger_formula_of("=ORG.REFERRALBOOK.FUNCTIONS.TOUCHES(A:C)")->builder, &ledger_of_touches);
    EXPECT_EQ(ledger_formula_of("=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A:C;1)")->builder, &ledger_of_referrals);
}

TEST(a_ledger_formula, tells_every_argument_also_those_left_out) {
    const auto found = ledger_formula_of(
        "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A:C;RB_TODAY;;RB_ALIASES_TABLE;$'G;n'.A1:C9)");
    ASSERT_TRUE(found);
    EXPECT_EQ(
        found->arguments, (std::vector<std::string_view>{"A:C", "RB_TODAY", "", "RB_ALIASES_TABLE", "$'G;n'.A1:C9"}));
}

TEST(a_ledger_formula, is_one_call_and_nothing_around_it) {
    for (auto const* other :
        {"", "=", "x", "=A1", "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER", "=ORG.REFERRALBOOK.FUNCTIONS.WORTH(A1;B1)",
            "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;1)&\"\"", "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;1",
            "=IF(TRUE();ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;1);2)", "ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1;1)",
            "=SUM(1)+ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1:F9;1)", "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(\"A1:F9;1)",
            "=ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1;1)+ORG.REFERRALBOOK.FUNCTIONS.LEDGER(A1;1)"})
        EXPECT_FALSE(ledger_formula_of(other)) << other;
}
