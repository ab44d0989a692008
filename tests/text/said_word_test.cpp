#include "text/said_word.hpp"

#include <gtest/gtest.h>

using referralbook::text::says;

TEST(a_word_in_a_cell, says_a_sentence_in_any_language) {
    for (auto const* word : {"Overdue", "overdue", "Überfällig", "uberfallig", "En retard", "Atrasado"})
        EXPECT_TRUE(says(word, "Overdue")) << word;
}

TEST(a_word_in_a_cell, says_nothing_else) {
    for (auto const* word : {"", "Heute", "Overdue today"}) EXPECT_FALSE(says(word, "Overdue")) << word;
}

TEST(a_text, begins_as_a_sentence_does_up_to_its_first_field) {
    using referralbook::text::begins;
    for (auto const* text : {"Mail from them: Hello", "mail from them:", "Mail from them: Mail to them: Hello"})
        EXPECT_TRUE(begins(text, "Mail from them: {1}")) << text;
    for (auto const* text : {"", "Mail", "Mail to them: Hello", "A Mail from them: Hello"})
        EXPECT_FALSE(begins(text, "Mail from them: {1}")) << text;
    EXPECT_FALSE(begins("Hello", "{1} is here")) << "nothing stands before the field";
}
