#include "text/words.hpp"

#include <gmock/gmock.h>

namespace referralbook {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(trimmed, blanks_at_both_ends_go) {
    EXPECT_EQ(text::trimmed(" \t\r\n a b \n"), "a b");
    EXPECT_EQ(text::trimmed(" \t\r\n"), "");
    EXPECT_EQ(text::trimmed(""), "");
    EXPECT_EQ(text::trimmed("\u00a0a"), "\u00a0a") << "a no-break space stays";
}

TEST(trimmed, only_what_is_named_goes) { EXPECT_EQ(text::trimmed(" \na\n\t", " \t"), "\na\n"); }

TEST(only_blanks, nothing_is_blank_too) {
    EXPECT_TRUE(text::only_blanks(""));
    EXPECT_TRUE(text::only_blanks(" \t\r\n"));
    EXPECT_FALSE(text::only_blanks(" a "));
    EXPECT_FALSE(text::only_blanks("\u00a0"));
}

TEST(each_part, empty_parts_are_left_out) {
    std::vector<std::string_view> parts;
    const auto take = [&](std::string_view part) { parts.push_back(part); };
    text::each_part("|a||b c|", '|', take);
    EXPECT_THAT(parts, ElementsAre("a", "b c"));
    parts.clear();
    text::each_part("a;b, c", ";, ", take);
    EXPECT_THAT(parts, ElementsAre("a", "b", "c"));
    parts.clear();
    text::each_part("", ';', take);
    text::each_part(";;", ';', take);
    EXPECT_THAT(parts, IsEmpty());
}

TEST(words_in, any_blanks_divide_them) {
    EXPECT_THAT(text::words_in("  Ada\tvan  Dyk\r\nJr "), ElementsAre("Ada", "van", "Dyk", "Jr"));
    EXPECT_THAT(text::words_in(" "), IsEmpty());
}

TEST(on_one_line, breaks_become_one_blank) {
    EXPECT_EQ(text::on_one_line("\n\ta\r\n\r\nb \nc\n"), "a b c ");
    EXPECT_EQ(text::on_one_line("a  b"), "a  b") << "blanks that were typed stay";
}

TEST(with_blanks_for_breaks, each_break_becomes_a_blank) {
    EXPECT_EQ(text::with_blanks_for_breaks("\na\r\nb\tc"), " a  b c");
}

TEST(or_else, something_stands_for_an_empty_text) {
    EXPECT_EQ(text::or_else("Ada", "somebody"), "Ada");
    EXPECT_EQ(text::or_else("", "somebody"), "somebody");
    EXPECT_EQ(text::or_else(" ", "somebody"), " ");
}

}
