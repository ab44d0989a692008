#include "text/language.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace {

using namespace referralbook::text;
using testing::Contains;
using testing::Field;

TEST(english, is_said_as_the_code_writes_it) {
    EXPECT_EQ(language{}.tr("Nothing matches."), "Nothing matches.");
    EXPECT_EQ(language{}.tag(), "en");
}

TEST(fields, stand_where_the_sentence_has_their_numbers) {
    EXPECT_EQ(language{}.tr("{2} of {1}, {2} again", "ten", 3), "3 of ten, 3 again");
}

TEST(fields, that_are_not_given_or_hold_others_stay_as_they_are) {
    EXPECT_EQ(language{}.tr("{1} {3} {first_name} {", "{2}", "x"), "{2} {3} {first_name} {");
}

TEST(a_field, that_ends_with_a_full_stop_needs_no_second_one) {
    const language say;
    EXPECT_EQ(say.tr("Due {1}. You promised: {2}.", "26. Nov.", "leaflets"), "Due 26. Nov. You promised: leaflets.");
    EXPECT_EQ(say.tr("Due {1}.", "26. Nov."), "Due 26. Nov.");
    EXPECT_EQ(say.tr("{1}.ods, {1}...", "a."), "a..ods, a....");
}

TEST(the_parts_of_a_line, stand_as_the_language_has_them) {
    for (auto const* tag : {"en", "de", "es", "it", ""}) EXPECT_EQ(language_of(tag).between_parts(), "; ") << tag;
    EXPECT_EQ(language_of("fr").between_parts(), "\u202F; ");
}

TEST(a_plural, goes_by_the_number_in_front) {
    EXPECT_EQ(language{}.trn("{1} entry of {2}", "{1} entries of {2}", 1, "Ada"), "1 entry of Ada");
    EXPECT_EQ(language{}.trn("{1} entry of {2}", "{1} entries of {2}", 0, "Ada"), "0 entries of Ada");
}

TEST(german_french_and_spanish, are_there_and_found_by_what_the_office_calls_them) {
    const auto tables = language_tables;
    for (const std::string_view tag : {"de", "fr", "es"})
        EXPECT_THAT(tables, Contains(Field(&language_table::tag, tag)));
    EXPECT_EQ(language_of("de-AT").tag(), "de");
    EXPECT_EQ(language_of("fr").tag(), "fr");
    EXPECT_EQ(language_of("xx-YY"), language{});
    EXPECT_EQ(language_of("en-GB"), language{});
}

TEST(english, of_the_united_states_is_english_that_writes_the_month_first) {
    const auto american = language_of("en-US");
    EXPECT_EQ(american, language{});
    EXPECT_EQ(american.tag(), "en");
    EXPECT_EQ(american.trc("date", "{1} {2} {3}", "Tue", 3, "Nov"), "Tue Nov 3");
    EXPECT_EQ(american.trc("date", "{1} {2} {3} {4}", "Tue", 3, "Nov", 2026), "Tue Nov 3, 2026");
    EXPECT_EQ(american.trn("{1} entry of {2}", "{1} entries of {2}", 2, "Ada"), "2 entries of Ada");
    for (auto const* tag : {"en", "en-GB", "en-AU", ""})
        EXPECT_EQ(language_of(tag).trc("date", "{1} {2} {3}", "Tue", 3, "Nov"), "Tue 3 Nov") << tag;
}

TEST(a_language, says_a_sentence_in_its_own_words_and_an_unknown_one_in_english) {
    const auto german = language_of("de");
    EXPECT_EQ(german.tr("Follow-ups"), "Wiedervorlagen");
    EXPECT_EQ(german.tr("Nobody ever translated {1}", "this"), "Nobody ever translated this");
    EXPECT_EQ(german.trc("argument", "source"), "empfehler");
}

TEST(a_list, is_joined_by_the_words_of_the_language) {
    const std::array<std::string, 3> three{"a", "b", "c"};
    EXPECT_EQ(language{}.listed({}), "");
    EXPECT_EQ(language{}.listed(std::span{three}.first(1)), "a");
    EXPECT_EQ(language{}.listed(std::span{three}.first(2)), "a and b");
    EXPECT_EQ(language{}.listed(three), "a, b and c");
    EXPECT_EQ(language_of("de").listed(three), "a, b und c");
    EXPECT_EQ(language_of("es").listed(std::span{three}.first(1)), "a");
}

TEST(french, counts_nothing_as_one) {
    for (auto const& table : language_tables)
        if (table.tag == "fr") {
            EXPECT_EQ(table.form_of(0), 0u);
            EXPECT_EQ(table.form_of(2), 1u);
        }
    EXPECT_EQ(language_of("fr").tag(), "fr");
}

TEST(french, has_no_blank_before_a_sign_or_inside_its_quotation_marks_where_a_line_could_break) {
    const auto french = std::ranges::find(language_tables, "fr", &language_table::tag);
    ASSERT_NE(french, language_tables.end());
    for (auto const& one : french->texts) {
        for (const std::string_view wrong : {" :", " ;", " ?", " !", " %", " \u00BB", "\u00AB "})
            EXPECT_EQ(one.said.find(wrong), std::string_view::npos) << one.said;
    }
}

}
