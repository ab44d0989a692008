#include "recognition/names/spelled_words.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

spelled_word only(std::string_view word) { return spelled_words_of(word).at(0); }

TEST(a_word_of_a_name, is_the_same_in_every_spelling_of_it) {
    for (auto const* word : {"Müller", "müller", "MÜLLER", "Mu\u0308ller", "Mueller", "MUELLER", "Muller"})
        EXPECT_TRUE(only(word).is(only("Müller"))) << word;
    for (auto const* word : {"Jørgensen", "Joergensen", "Jorgensen"})
        EXPECT_TRUE(only(word).is(only("JØRGENSEN"))) << word;
    for (auto const* word : {"Åkesson", "Aakesson", "Akesson"}) EXPECT_TRUE(only(word).is(only("Åkesson"))) << word;
    for (auto const* word : {"Strauß", "Strauss", "STRAUSS"}) EXPECT_TRUE(only(word).is(only("Strauß"))) << word;
    EXPECT_TRUE(only("Müller").is(only("Mueller")));
    for (auto const* word :
        {"Möller", "Miller", "Müllers", "Muellner", "Müll", "Mueler", "Mülle", "Müllerin", "Mühler", "Moeller"})
        EXPECT_FALSE(only(word).is(only("Müller"))) << word;
    EXPECT_FALSE(only("Michal").is(only("Michael"))) << "the e of it belongs to no other letter";
    EXPECT_FALSE(only("Muller").is(only("Mueller"))) << "nobody says that a dot was left out";
}

TEST(a_word_of_a_name, is_known_as_a_genitive) {
    for (auto const* word : {"Müllers", "MÜLLERs", "Muellers", "Mullers", "müllers"})
        EXPECT_TRUE(only(word).is_genitive_of(only("Müller"))) << word;
    for (auto const* word : {"Müller", "Müllerss", "Müllern", "Müllerst", "Müllersohn", "Möllers"})
        EXPECT_FALSE(only(word).is_genitive_of(only("Müller"))) << word;
}

TEST(words_of_a_text, are_parted_by_every_sign) {
    for (auto const* text : {"Anna Kern", "Kern's", "Kern’s", "Kern´s", "Kernʼs", "«Kern» x", "Kern-Falk", "\"Kern\",x",
             "Kern\u00A0Falk", "(Kern) x", "Kern/Falk"})
        EXPECT_EQ(spelled_words_of(text).size(), 2u) << text;
    EXPECT_TRUE(spelled_words_of(" .,;- ").empty());
}

}
}
