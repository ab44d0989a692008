#include "office/support/office.hpp"

#include <gtest/gtest.h>

using namespace referralbook::tests;

TEST(the_extension, answers_in_a_cell) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put("A1", "=REFERRAL.FLAG(DATE(2026;11;20);DATE(2026;11;21))");
    EXPECT_EQ(workbook.shown("A1"), "Overdue") << workbook.formula("A1");
}
