#include "text/presentable.hpp"
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

TEST(a_presentable_sentence, is_what_it_was_where_nothing_is_wrong) {
    EXPECT_EQ(text::presentable("There is no step called Ünal … ."), "There is no step called Ünal … .");
}

TEST(a_presentable_sentence, stands_on_one_line) {
    EXPECT_EQ(text::presentable(std::string{"a\nb\tc\x7f\x01\0.", 9}), "a b c   .");
}

TEST(a_presentable_sentence, cuts_what_it_quotes_to_its_first_letters) {
    std::string quote;
    for (int i = 0; i < 10'000; ++i) quote += "ü";
    const auto shown = text::presentable("There is no status \"" + quote + "\". Choose New.", words{"", "x", quote});
    EXPECT_EQ(shown.find("There is no status \"ü"), 0u);
    EXPECT_TRUE(shown.ends_with("…\". Choose New."));
    EXPECT_LT(shown.size(), 200u);
}

TEST(a_presentable_sentence, keeps_beginning_and_end_of_what_nobody_would_read) {
    std::string endless = "The row of ";
    for (int i = 0; i < 10'000; ++i) endless += "ü";
    const auto shown = text::presentable(endless + " has changed.");
    EXPECT_LE(shown.size(), 910u);
    EXPECT_TRUE(shown.starts_with("The row of ü"));
    EXPECT_TRUE(shown.ends_with("ü has changed."));
    EXPECT_EQ(shown.find("\xbc\xbc"), std::string::npos) << "no letter is cut in two";
}

}
