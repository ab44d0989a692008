#include "book/column_heading.hpp"
#include "book/row_formula.hpp"
#include "text/own_words.hpp"

#include "book/schema.hpp"
#include "book/status.hpp"

#include <gmock/gmock.h>

#include <set>

namespace {

using namespace referralbook;
using namespace referralbook::text;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<language> languages() {
    std::vector<language> all;
    for (auto const& table : language_tables) all.emplace_back(table);
    EXPECT_FALSE(all.empty());
    return all;
}

/// "Alone, weekly", "Alone, monthly" of a list that is quoted in the schema.
std::vector<std::string> words_of(std::string_view choices) {
    std::vector<std::string> words;
    for (auto open = choices.find('"'); open != std::string_view::npos; open = choices.find('"')) {
        const auto close = choices.find('"', open + 1);
        words.emplace_back(choices.substr(open + 1, close - open - 1));
        choices.remove_prefix(close + 1);
    }
    return words;
}

std::set<std::string> choices() {
    std::set<std::string> all;
    for (auto const& list : book::lists())
        if (list.key != "gift") all.insert(list.offers.begin(), list.offers.end());
    for (auto const& table : book::tables())
        for (auto const& column : table.columns)
            for (auto& word : words_of(column.choices)) all.insert(std::move(word));
    return all;
}

bool has_letters(std::string_view text) { return text.find_first_of("abcdefghijklmnopqrstuvwxyz") != text.npos; }

}

TEST(a_title, of_a_sheet_of_any_language_is_found_as_the_one_it_is) {
    for (auto const& table : book::tables())
        for (auto const& say : languages()) {
            EXPECT_EQ(english_of(sheet_word, say.trc(sheet_word, table.title)), table.title)
                << say.tag() << ", " << table.name;
        }
}

TEST(a_heading, of_any_language_is_found_as_the_one_it_is) {
    for (auto const& table : book::tables())
        for (auto const& column : table.columns)
            for (auto const& say : languages())
                if (has_letters(column.header)) {
                    EXPECT_EQ(english_of(heading_word, heading_in(say, table.id, column)), column.header)
                        << say.tag() << ", " << table.name;
                }
}

TEST(the_headings_of_a_table, are_all_different_in_a_language) {
    for (auto const& table : book::tables())
        for (auto const& say : languages()) {
            std::set<std::string> said;
            for (auto const& column : table.columns)
                EXPECT_TRUE(said.insert(heading_in(say, table.id, column)).second)
                    << say.tag() << ", " << table.name << ": " << column.header;
        }
}

TEST(the_value_of_a_rule, is_no_money) {
    const auto german = language_of("de");
    EXPECT_EQ(heading_in(german, book::table_id::rules, book::column(book::table_id::rules, "value")), "Einstellung");
    EXPECT_EQ(heading_in(german, book::table_id::given, book::column(book::table_id::given, "value")), "Umsatz");
    EXPECT_EQ(english_of(heading_word, "Umsatz"), "Value") << "as books of before have it";
}

TEST(a_word_to_choose, of_any_language_is_found_as_the_one_it_is) {
    for (auto const& word : choices())
        for (auto const& say : languages())
            if (has_letters(word)) {
                EXPECT_EQ(english_of(choice_word, say.trc(choice_word, word)), word) << say.tag();
            }
}

TEST(a_word_to_choose, is_known_whatever_its_case_and_accents) {
    EXPECT_EQ(english_of(choice_word, " GEWONNEN "), "Won");
    EXPECT_EQ(english_of(choice_word, "gagne"), "Won");
    EXPECT_EQ(english_of(choice_word, "won"), "Won");
}

TEST(a_word_of_the_user, is_none_of_ours_and_stays) {
    EXPECT_EQ(english_of(choice_word, "Postkarte"), "");
    EXPECT_EQ(in_english(choice_word, "Postkarte"), "Postkarte");
    EXPECT_EQ(english_of(choice_word, ""), "");
    EXPECT_EQ(english_of("no such context", "Won"), "");
}

TEST(the_titles_of_the_sheets, are_all_different_in_a_language) {
    for (auto const& say : languages()) {
        std::set<std::string> said;
        for (auto const& table : book::tables())
            EXPECT_TRUE(said.insert(say.trc(sheet_word, table.title)).second) << say.tag() << ": " << table.title;
    }
}

TEST(a_quoted_list, is_said_word_for_word) {
    EXPECT_EQ(choices_in(language_of("de"), "\"yes\";\"no\""), "\"ja\";\"nein\"");
    EXPECT_EQ(choices_in(language{}, "\"yes\";\"no\""), "\"yes\";\"no\"");
    EXPECT_EQ(choices_in(language_of("de"), "RB_LIST_TYPE"), "RB_LIST_TYPE");
    EXPECT_EQ(headings_in(language_of("de"), "Date, Told status"), "Datum, Berichteter Status");
    EXPECT_EQ(headings_in(language{}, "Status"), "Status");
    EXPECT_EQ(headings_in(language_of("de"), "Schuhgröße, Status"), "Schuhgröße, Status");
    EXPECT_EQ(headings_in(language_of("de"), ""), "");
}

TEST(a_formula, takes_a_word_in_every_language_once) {
    EXPECT_THAT(in_all_languages(choice_word, "Won"), ElementsAre("Won", "Gewonnen", "Ganado", "Gagné"));
    EXPECT_EQ(book::words_in_formula("Won"), R"({"Won";"Gewonnen";"Ganado";"Gagné"})");
    EXPECT_THAT(book::words_in_formula("Partner|Adviser"),
        AllOf(HasSubstr("\"Partner\";\"Socio\""), HasSubstr("\"Adviser\";\"Berater\"")));
}

TEST(a_status, is_understood_in_every_language) {
    for (const auto name : book::status_names)
        for (auto const& say : languages())
            EXPECT_EQ(book::status_of(say.trc(choice_word, name)), book::status_of(name)) << say.tag();
}
