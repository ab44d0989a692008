#include "text/sentences.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace referralbook {

namespace {

using words = std::vector<std::string>;

}

TEST(counted, one_is_singular_and_none_and_many_are_plural) {
    EXPECT_EQ(text::counted(0, "entry", "entries"), "0 entries");
    EXPECT_EQ(text::counted(1, "entry", "entries"), "1 entry");
    EXPECT_EQ(text::counted(std::size_t{2}, "entry", "entries"), "2 entries");
    EXPECT_EQ(text::counted(std::int64_t{-1}, "entry", "entries"), "-1 entries");
}

TEST(counted, most_words_take_an_s) {
    EXPECT_EQ(text::counted(1, "referral"), "1 referral");
    EXPECT_EQ(text::counted(3, "referral"), "3 referrals");
}

TEST(counted, thousands_have_no_blank) { EXPECT_EQ(text::counted(1046, "row"), "1046 rows"); }

TEST(listed, the_last_two_have_an_and) {
    EXPECT_EQ(text::listed(words{}), "");
    EXPECT_EQ(text::listed(words{"a"}), "a");
    EXPECT_EQ(text::listed(words{"a", "b"}), "a and b");
    EXPECT_EQ(text::listed(words{"a", "b", "c"}), "a, b and c");
}

TEST(joined_by, an_empty_part_keeps_its_place_but_at_the_beginning) {
    EXPECT_EQ(text::joined_by(words{}, ", "), "");
    EXPECT_EQ(text::joined_by(words{"a", "", "c"}, ", "), "a, , c");
    EXPECT_EQ(text::joined_by(words{"", "b", ""}, ", "), "b, ");
}

TEST(append_part, what_is_between_stands_behind_something_alone) {
    std::string text;
    text::append_part(text, ", ", "a");
    text::append_part(text, ", ", "b");
    EXPECT_EQ(text, "a, b");
}

TEST(append_part, an_empty_part_is_a_part_unless_only_filled_ones_are) {
    std::string text = "a";
    text::append_part(text, ", ", "");
    EXPECT_EQ(text, "a, ");
    text = "a";
    text::append_if_any(text, ", ", "");
    EXPECT_EQ(text, "a");
    text::append_if_any(text, ", ", "b");
    EXPECT_EQ(text, "a, b");
}

}
