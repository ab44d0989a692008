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

TEST(a_formula_of_ours, answers_in_the_language_of_the_book) {
    auto const& quiet = book::column(table_id::sources, "quiet");
    const std::map<std::string, int, std::less<>> columns{{"source", 1}};
    EXPECT_EQ(
        row_formula(quiet, columns, 1), "=IF($B2=\"\";\"\";IF(REFERRAL.QUIET(RB_LEDGER;$B2)=1;\"going quiet\";\"\"))");
    EXPECT_EQ(row_formula(quiet, columns, 1, text::language_of("de")),
        "=IF($B2=\"\";\"\";IF(REFERRAL.QUIET(RB_LEDGER;$B2)=1;\"wird still\";\"\"))");
}
