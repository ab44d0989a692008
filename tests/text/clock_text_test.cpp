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
    EXPECT_EQ(clock_of_day(0.5, {}), "12:00");
    EXPECT_EQ(clock_of_day(0.4202, {}), "10:05");
    EXPECT_EQ(clock_of_day(0.99999, {}, hour_digits::two), "00:00");
}

TEST(a_clock, is_said_as_the_country_says_it) {
    const auto american = language_of("en-US");
    for (auto const& [minutes, said] : std::initializer_list<std::pair<int, char const*>>{{0, "12am"}, {5, "12:05am"},
             {8 * 60, "8am"}, {9 * 60 + 5, "9:05am"}, {12 * 60, "12pm"}, {12 * 60 + 30, "12:30pm"}, {17 * 60, "5pm"},
             {23 * 60 + 59, "11:59pm"}, {24 * 60, "12am"}})
        EXPECT_EQ(said_clock(minutes, american), said);
    for (auto const* tag : {"en", "en-GB", "de", "fr", "es-MX"})
        EXPECT_EQ(said_clock(17 * 60, language_of(tag)), "17:00") << tag;
    EXPECT_EQ(clock_of_day(0.5, american), "12pm");
}

}
}
