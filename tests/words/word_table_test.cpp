// What the generator of the tables of words makes, and what it refuses.
#include "words/word_file.hpp"
#include "words/word_table.hpp"

#include <gtest/gtest.h>

namespace referralbook::words {

namespace {

using enum column::kind;

const word_table words{.file = "some",
    .header = "some.hpp",
    .space = "some",
    .type = "std::string_view",
    .lists = {{"", "some"}},
    .line = {{"a word", folded}},
    .element = "$1",
    .key = "1"};

const word_table forms{.file = "forms",
    .header = "some.hpp",
    .space = "some",
    .type = "form",
    .lists = {{"", "forms"}},
    .line = {{"form", folded}, {"usual form", folded}},
    .element = "{$1, $2}",
    .key = "1",
    .usual = true};

const word_table lists{.file = "lists",
    .header = "some.hpp",
    .space = "some",
    .type = "std::string_view",
    .lists = {{"one", "ones"}, {"other", "others"}},
    .line = {{"a word", folded}},
    .element = "$1",
    .key = "1"};

const word_table meanings{.file = "meanings",
    .header = "some.hpp",
    .space = "some",
    .type = "meaning",
    .lists = {{"", "meanings"}},
    .section = {{"a colour", choice, {{"Red", "colour::red"}, {"Blue", "colour::blue"}}}, {"a share", fraction}},
    .line = {{"a word", written}},
    .element = "{$3, $1, $2}",
    .key = "13",
    .sorted = false};

std::string refused(word_table const& table, std::string_view content) {
    try {
        code_of(table, content, "words/a.txt");
    } catch (refusal const& wrong) {
        return wrong.what();
    }
    return "nothing";
}

}

TEST(a_file_of_words, becomes_a_sorted_constant) {
    EXPECT_EQ(code_of(words, "# a comment\n\nzoe\n  abe \r\n", "words/a.txt"),
        R"(// Made of words/a.txt, which is the file to change.
#include "some.hpp"

namespace some {

using namespace std::string_view_literals;

static constexpr std::string_view some_in_the_file[]{
    "abe"sv,
    "zoe"sv,
};
constinit const std::span<std::string_view const> some{some_in_the_file};

}
)");
}

TEST(a_file_of_words, has_columns_and_sections_with_a_meaning) {
    EXPECT_NE(code_of(forms, "bob = robert\n", "a").find("    {\"bob\"sv, \"robert\"sv},\n"), std::string::npos);
    const auto code = code_of(meanings, "[Blue, 0.5]\nSky \"high\"\n[Red, 1]\nRose\n", "a");
    EXPECT_NE(code.find("    {\"Sky \\\"high\\\"\"sv, colour::blue, 0.5f},\n    {\"Rose\"sv, colour::red, 1.0f},\n"),
        std::string::npos);
}

TEST(a_file_of_words, fills_a_list_from_each_section_that_may_share_words) {
    const auto code = code_of(lists, "[one]\na\n[other]\na\n[one]\nb\n", "a");
    EXPECT_NE(code.find("ones_in_the_file[]{\n    \"a\"sv,\n    \"b\"sv,\n}"), std::string::npos);
    EXPECT_NE(code.find("others_in_the_file[]{\n    \"a\"sv,\n}"), std::string::npos);
}

TEST(a_wrong_line, is_refused_with_its_place_and_a_sentence) {
    EXPECT_EQ(refused(words, "a\n\n#\nB\u00e4r\n"),
        "words/a.txt:4: \"B\u00e4r\" is compared without capitals and accents: write \"bar\".");
    auto answers = words;
    answers.line.front().holds = small;
    EXPECT_EQ(refused(answers, "s\u00ed\n"), "nothing");
    EXPECT_EQ(
        refused(answers, "No\n"), "words/a.txt:1: \"No\" is compared without capitals: write it in small letters.");
    EXPECT_EQ(refused(words, "a\nb\xff\n"), "words/a.txt:2: This line is no UTF-8; save the file as UTF-8.");
    EXPECT_EQ(refused(words, "a = b\n"), "words/a.txt:1: An entry of this file is one word or phrase, without '='.");
    EXPECT_EQ(refused(words, "[one]\na\n"), "words/a.txt:2: This file has no sections.");
    EXPECT_EQ(refused(words, "# none\n"), "words/a.txt:1: The file has no entries.");
    EXPECT_EQ(refused(forms, "bob\n"), "words/a.txt:1: An entry of this file is form = usual form.");
    EXPECT_EQ(refused(forms, "bob =\n"), "words/a.txt:1: A word is missing beside the '='.");
    EXPECT_EQ(refused(lists, "a\n"), "words/a.txt:1: An entry stands below the heading of a section: [...].");
    EXPECT_EQ(refused(lists, "[one] # or\na\n"),
        "words/a.txt:1: The heading of a section ends with ']', and nothing follows it.");
    EXPECT_EQ(
        refused(lists, "[third]\na\n"), "words/a.txt:2: There is no section \"third\"; there are \"one\", \"other\".");
    EXPECT_EQ(refused(lists, "[one]\na\n"), "words/a.txt:2: [other] has no entries.");
    EXPECT_EQ(refused(meanings, "[Red]\na\n"), "words/a.txt:2: The heading of this section has 2 parts, not 1.");
    EXPECT_EQ(refused(meanings, "[Green, 1]\na\n"),
        "words/a.txt:2: \"Green\" is not known as a colour; known are \"Red\", \"Blue\".");
    EXPECT_EQ(refused(meanings, "[Red, 1.5]\na\n"),
        "words/a.txt:2: \"1.5\" is not a share: that is a number above 0 and up to 1, such as 0.85.");
}

TEST(a_second_entry, that_would_never_be_reached_is_refused) {
    EXPECT_EQ(refused(words, "a\nb\na\n"), "words/a.txt:3: \"a\" would never be reached: line 1 has it already.");
    EXPECT_EQ(refused(forms, "bob = robert\nbob = rob\n"),
        "words/a.txt:2: \"bob\" would never be reached: line 1 has it already.");
    EXPECT_EQ(refused(forms, "bob = rob\nrob = robert\n"),
        "words/a.txt:1: \"rob\" is itself a form of another word in line 2: write that word.");
    EXPECT_EQ(refused(meanings, "[Red, 1]\na\n[Blue, 1]\na\n[Red, 0.5]\na\n"),
        "words/a.txt:6: \"a\" would never be reached: line 2 has it already.");
}

TEST(a_second_entry, that_an_earlier_one_hides_is_refused) {
    auto table = words;
    table.hides = [](std::vector<std::string> const& earlier, std::vector<std::string> const& later) {
        return later.front().starts_with(earlier.front());
    };
    EXPECT_EQ(refused(table, "mobile\nmobil\n"), "nothing");
    EXPECT_EQ(refused(table, "mobil\nmobile\n"),
        "words/a.txt:2: \"mobile\" would never be reached: line 1 has \"mobil\", which is found first.");
}

TEST(a_section, that_is_one_element_holds_each_word_once) {
    auto table = meanings;
    table.grouped = true;
    EXPECT_NE(code_of(table, "[Red, 1]\nRose\nPoppy\n[Blue, 1]\nSky\n", "a").find("{\"Rose|Poppy\"sv, colour::red, "),
        std::string::npos);
    EXPECT_EQ(
        refused(table, "[Red, 1]\nRose\n[Red, 1]\nrose\nROSE\n"), "words/a.txt:5: \"ROSE\" is in line 4 already.");
    EXPECT_EQ(refused(table, "[Red, 1]\na|b\n"), "words/a.txt:2: A '|' cannot stand in an entry of this file.");
}

TEST(a_list, of_a_fixed_size_has_as_many_entries) {
    auto table = lists;
    table.lists.front().size = 2;
    EXPECT_EQ(refused(table, "[one]\na\n[other]\na\n"), "words/a.txt:4: [one] has 1 entries, and 2 are wanted.");
    EXPECT_EQ(refused(table, "[one]\na\nb\n[other]\na\n"), "nothing");
}

TEST(a_second_entry, is_told_by_how_words_are_compared) {
    auto table = words;
    table.compared = [](std::string_view word) {
        std::string key{word};
        std::erase(key, ' ');
        return key;
    };
    EXPECT_EQ(refused(table, "first name\nfirstname\n"),
        "words/a.txt:2: \"firstname\" would never be reached: line 1 has it already, as \"first name\".");
}

}
