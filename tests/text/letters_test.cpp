#include "text/letters.hpp"

#include <gtest/gtest.h>

namespace referralbook {

TEST(letters, are_those_of_ascii_and_everything_beyond) {
    for (const char c : std::string_view{"azAZ\xC3\xBC"}) EXPECT_TRUE(text::is_letter(c)) << c;
    for (const char c : std::string_view{"@[`{09 -"}) EXPECT_FALSE(text::is_letter(c)) << c;
    for (const char c : std::string_view{"09"}) EXPECT_TRUE(text::is_digit(c)) << c;
    for (const char c : std::string_view{"/:a"}) EXPECT_FALSE(text::is_digit(c)) << c;
}

TEST(letters, only_those_of_ascii_change_their_case) {
    EXPECT_EQ(text::in_capitals("az@[`{ü1"), "AZ@[`{ü1");
    EXPECT_EQ(text::in_small_letters("AZ@[`{Ü1"), "az@[`{Ü1");
}

TEST(letters, compare_without_case) {
    EXPECT_TRUE(text::same_but_for_case("Won", "wON"));
    EXPECT_FALSE(text::same_but_for_case("Won", "Wo"));
    EXPECT_FALSE(text::same_but_for_case("@", "`"));
    EXPECT_TRUE(text::begins_but_for_case("TEL:+1", "tel:"));
    EXPECT_TRUE(text::begins_but_for_case("tel:", "TEL:"));
    EXPECT_FALSE(text::begins_but_for_case("te", "tel:"));
}

TEST(digits_of, zeros_at_the_beginning_say_nothing) {
    EXPECT_EQ(text::digits_of("(0171) 230-45"), "17123045");
    EXPECT_EQ(text::digits_of("+00 1"), "1");
    EXPECT_EQ(text::digits_of("000"), "");
}

TEST(first_letters, are_counted_as_people_count_and_never_cut) {
    EXPECT_EQ(text::first_letters("Ünal", 4), "Ünal");
    EXPECT_EQ(text::first_letters("Ünal", 1), "Ü…");
    EXPECT_EQ(text::first_letters("Ünal", 0), "…");
    EXPECT_EQ(text::first_letters("", 3), "");
}

TEST(whole_letters, the_last_one_is_whole) {
    EXPECT_EQ(text::whole_letters("aÜb", 4), 4u);
    EXPECT_EQ(text::whole_letters("aÜb", 3), 3u);
    EXPECT_EQ(text::whole_letters("aÜb", 2), 1u);
    EXPECT_EQ(text::whole_letters("Üb", 1), 0u);
    EXPECT_EQ(text::whole_letters("ab", 9), 2u);
}

}
