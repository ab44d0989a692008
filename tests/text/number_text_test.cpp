#include "text/number_text.hpp"
#include "text/whole_part.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace referralbook {

TEST(shortest, has_the_digits_that_say_the_number) {
    EXPECT_EQ(text::shortest(0.1), "0.1");
    EXPECT_EQ(text::shortest(1250), "1250");
    EXPECT_EQ(text::shortest(-2.5), "-2.5");
    EXPECT_EQ(text::shortest(1e22), "1e+22");
}

TEST(every_digit, is_written_without_an_exponent) {
    EXPECT_EQ(text::every_digit(300000), "300000");
    EXPECT_EQ(text::every_digit(1e22), "10000000000000000000000");
    EXPECT_EQ(text::every_digit(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(text::every_digit(1e-7), "0.0000001");
    EXPECT_EQ(text::every_digit(std::numeric_limits<double>::max()).size(), 309u);
    EXPECT_EQ(text::every_digit(std::numeric_limits<double>::infinity()), "inf");
    EXPECT_EQ(text::fifteen_digits(0.1 + 0.2), "0.3");
    EXPECT_EQ(text::fifteen_digits(1e-5), "0.00001");
    EXPECT_EQ(text::fifteen_digits(9007199254740991), "9007199254740991");
}

TEST(in_percent, is_whole_and_halves_go_up) {
    EXPECT_EQ(text::in_percent(0.125), "13 %");
    EXPECT_EQ(text::in_percent(0.994), "99 %");
    EXPECT_EQ(text::in_percent(1), "100 %");
}

TEST(whole_part, is_there_for_numbers_that_can_be_counted) {
    EXPECT_EQ(text::whole_part(7.9), 7);
    EXPECT_EQ(text::whole_part(-7.9), -7);
    EXPECT_EQ(text::whole_part(1e15), std::nullopt);
    EXPECT_EQ(text::whole_part(-1e300), std::nullopt);
    EXPECT_EQ(text::whole_part(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
    EXPECT_EQ(text::whole_part(std::numeric_limits<double>::infinity()), std::nullopt);
}

}
