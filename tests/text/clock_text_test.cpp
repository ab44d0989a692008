#include "text/clock_text.hpp"

#include <gtest/gtest.h>

namespace referralbook::text {
namespace {

TEST(a_clock, shows_hours_with_two_digits_or_as_needed) {
    EXPECT_EQ(clock_text(0), "00:00");
    EXPECT_EQ(clock_text(9 * 60 + 5), "09:05");
    EXPECT_EQ(clock_text(9 * 60 + 5, hour_digits::as_needed), "9:05");
    EXPECT_EQ(clock_text(17 * 60 + 30, hour_digits::as_needed), "17:30");
    EXPECT_EQ(clock_text(24 * 60), "24:00") << "what ends a day";
}

TEST(a_clock, shows_a_share_of_the_day_to_the_nearest_minute) {
    EXPECT_EQ(clock_of_day(0.5), "12:00");
    EXPECT_EQ(clock_of_day(0.4202, hour_digits::as_needed), "10:05");
    EXPECT_EQ(clock_of_day(0.99999), "00:00");
}

}
}
