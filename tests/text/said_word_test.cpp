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
