#include "sharing/reserved_numbers.hpp"

#include <gtest/gtest.h>

using referralbook::sharing::reserved_numbers;

TEST(reserved_numbers, are_as_many_as_were_asked_for) {
    reserved_numbers numbers;
    EXPECT_FALSE(numbers.before_next());
    numbers.take(20);
    EXPECT_EQ(numbers.before_next(), 0);
    EXPECT_TRUE(numbers.are_enough_for(20));
    EXPECT_FALSE(numbers.are_enough_for(21));
    numbers.take(70, 50);
    EXPECT_EQ(numbers.before_next(), 0) << "they follow on those that were left";
    EXPECT_TRUE(numbers.are_enough_for(70));
    numbers.use(60);
    numbers.take(190, 100);
    EXPECT_EQ(numbers.before_next(), 90) << "another desk had those between";
    EXPECT_TRUE(numbers.hold(91) && numbers.hold(190) && !numbers.hold(61) && !numbers.hold(191));
}

TEST(reserved_numbers, that_come_late_replace_no_later_ones) {
    reserved_numbers numbers;
    numbers.take(100, 60);
    numbers.take(40);
    EXPECT_EQ(numbers.before_next(), 40);
    EXPECT_TRUE(numbers.are_enough_for(60));
}
