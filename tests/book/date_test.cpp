#include "book/date.hpp"

#include <gtest/gtest.h>

using namespace referralbook;
using namespace std::chrono_literals;

TEST(a_short_date, says_the_first_of_a_month_as_the_language_does) {
    constexpr book::day first{2026y / 12 / 1}, second{2026y / 12 / 2};
    const auto said = [&](char const* tag, book::day day) {
        return book::short_date(day, second, text::language_of(tag));
    };
    EXPECT_EQ(said("fr", first), "mar. 1er déc.");
    EXPECT_EQ(said("fr", second), "mer. 2 déc.");
    EXPECT_EQ(said("en", first), "Tue 1 Dec");
    EXPECT_EQ(said("de", first), "Di 1. Dez.");
    EXPECT_EQ(book::short_date(book::day{2024y / 9 / 1}, second, text::language_of("fr")), "dim. 1er sept. 2024");
}
