#include "book/row_formula.hpp"

#include <gtest/gtest.h>

using namespace referralbook;
using book::row_formula;
using book::table_id;

namespace {

std::string worth(std::map<std::string, int, std::less<>> const& columns) {
    return row_formula(book::column(table_id::contacts, "worth"), columns, 6);
}

}

TEST(a_formula_of_ours, calls_a_row_without_a_name_by_its_company) {
    const std::string called = "IF(TRIM($A7&\"\")=\"\";TRIM($C7&\"\");$A7)";
    EXPECT_EQ(worth({{"who", 0}, {"company", 2}}),
        "=IF(" + called + "=\"\";\"\";IFNA(REFERRAL.WORTH(RB_LEDGER;" + called + ");\"\"))");
}

TEST(a_formula_of_ours, names_the_cell_alone_where_no_company_stands_or_the_name_is_put_together) {
    const std::string plain = "=IF($A7=\"\";\"\";IFNA(REFERRAL.WORTH(RB_LEDGER;$A7);\"\"))";
    EXPECT_EQ(worth({{"who", 0}}), plain);
    EXPECT_EQ(worth({{"who", 0}, {"company", 2}, {"last_name", 3}}), plain);
}
