#include "words/pseudo_language.hpp"

#include <gtest/gtest.h>

using namespace referralbook::words;

TEST(the_pseudo_language, has_accents_brackets_and_a_third_more_letters) {
    EXPECT_EQ(pseudo("Source"), "[Šöûŕçé]");
    EXPECT_EQ(pseudo("Nothing on the list matches."), "[Ñöŧĥîñĝ öñ ŧĥé ļîšŧ ɱåŧçĥéš. öé åûñ]");
}

TEST(the_pseudo_language, keeps_fields_signs_and_the_letter_that_chooses) {
    EXPECT_EQ(pseudo("{1}. {source}: 3 %"), "[{1}. {source}: 3 %]");
    EXPECT_EQ(pseudo("P~hone"), "[Þ~höñé]");
}

TEST(the_pseudo_language, says_each_sentence_with_its_plural_but_without_its_context) {
    po_file german;
    german.entries = {{"menu\4Later", "", {"Später"}, 3}, {"{1} day", "{1} days", {"{1} Tag", "{1} Tage"}, 9}};
    const auto made = pseudo_language(german);
    ASSERT_EQ(made.entries.size(), 2U);
    EXPECT_EQ(said_in(made, "Later", "menu"), "[Ļåŧéŕ]");
    EXPECT_EQ(made.entries[1].forms, (std::vector<std::string>{"[{1} ðåý]", "[{1} ðåýš]"}));
}
