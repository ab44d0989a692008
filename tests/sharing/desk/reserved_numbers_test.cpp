#include "sharing/desk/reserved_numbers.hpp"

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

TEST(reserved_numbers, are_asked_for_before_half_of_them_are_gone_and_those_left_are_used_first) {
    reserved_numbers numbers;
    EXPECT_TRUE(numbers.are_few());
    numbers.take_ahead(20);
    numbers.use(9);
    EXPECT_FALSE(numbers.are_few());
    numbers.use(10);
    EXPECT_TRUE(numbers.are_few()) << "10 are left";
    numbers.take_ahead(60);   // another desk had 21 to 40
    EXPECT_FALSE(numbers.are_few());
    EXPECT_EQ(numbers.before_next(), 10);
    EXPECT_TRUE(numbers.hold(11) && numbers.hold(20) && numbers.hold(41) && numbers.hold(60));
    EXPECT_FALSE(numbers.hold(21) || numbers.hold(40));
    numbers.use(20);
    EXPECT_EQ(numbers.before_next(), 40) << "nothing is refused between the blocks";
    EXPECT_FALSE(numbers.are_few());
    numbers.use(51);
    EXPECT_TRUE(numbers.are_few());
    numbers.take_ahead(80);
    EXPECT_EQ(numbers.before_next(), 51);
    EXPECT_TRUE(numbers.are_enough_for(29)) << "they follow on the last";
}

TEST(reserved_numbers, of_which_one_command_wants_many_are_of_one_block) {
    reserved_numbers numbers;
    numbers.take_ahead(20);
    numbers.use(12);
    numbers.take_ahead(60);
    EXPECT_EQ(numbers.before_next(8), 12);
    EXPECT_EQ(numbers.before_next(9), 40);
    EXPECT_EQ(numbers.before_next(21), 12) << "there are not as many";
    EXPECT_FALSE(numbers.are_enough_for(21));
    numbers.use(49);
    EXPECT_FALSE(numbers.hold(13)) << "a gap: later ones are given";
    EXPECT_EQ(numbers.before_next(), 49);
    numbers.take_ahead(60);
    numbers.take_ahead(55);
    EXPECT_EQ(numbers.before_next(), 49) << "an answer that comes twice, or late";
}

TEST(reserved_numbers, of_another_desk_between_two_blocks_are_not_held) {
    reserved_numbers numbers;
    numbers.take_ahead(20);
    numbers.use(15);
    numbers.take_ahead(60);   // another desk has 21 to 40
    const auto first = *numbers.before_next(26) + 1;
    EXPECT_FALSE(numbers.hold(first, first + 25)) << "16 to 41: 20 of them are another desk's";
    for (const auto& [from, to] : {std::pair{16, 20}, {17, 19}, {16, 16}, {41, 60}, {41, 41}, {50, 60}})
        EXPECT_TRUE(numbers.hold(from, to)) << from;
    for (const auto& [from, to] :
        {std::pair{16, 21}, {16, 41}, {20, 41}, {16, 60}, {15, 20}, {21, 40}, {40, 41}, {41, 61}, {60, 80}, {1, 100}})
        EXPECT_FALSE(numbers.hold(from, to)) << from;
}

TEST(reserved_numbers, that_come_late_replace_no_later_ones) {
    reserved_numbers numbers;
    numbers.take(100, 60);
    numbers.take(40);
    EXPECT_EQ(numbers.before_next(), 40);
    EXPECT_TRUE(numbers.are_enough_for(60));
}
