#include "book/number_style.hpp"

#include <gtest/gtest.h>

using referralbook::book::number_style;

TEST(a_number, is_written_in_the_documents_language) {
    EXPECT_EQ(number_style{}.number("-12 000.50"), "-12,000.50");
    EXPECT_EQ((number_style{",", ".", false}).number("-12 000.50"), "-12.000,50");
    EXPECT_EQ((number_style{",", "\u202f", false}).number("1 046"), "1\u202f046");
}

TEST(money, has_its_currency_where_the_language_puts_it) {
    EXPECT_EQ(number_style{}.money("2 400", "$"), "$2,400");
    EXPECT_EQ(number_style{}.money("2 400", "EUR"), "EUR 2,400");
    EXPECT_EQ((number_style{",", ".", false}).money("2 400", "€"), "2.400 €");
    EXPECT_EQ(number_style{}.money("2 400", ""), "2,400");
}
