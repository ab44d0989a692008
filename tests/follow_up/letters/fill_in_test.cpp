#include "follow_up/letters/fill_in.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/steps.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace referralbook::follow_up {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const field_values some{
    {"source", "Dr Ünal & Söhne"}, {"prospect", "{source}"}, {"gift", ""}, {"owner", ""}, {"office", "Northside"}};

TEST(a_text, is_filled_in_whatever_case_and_blanks_its_fields_have) {
    const auto filled = fill_in("{source}, { Source } and {SOURCE}", some);
    EXPECT_EQ(filled.text, "Dr Ünal & Söhne, Dr Ünal & Söhne and Dr Ünal & Söhne");
    EXPECT_THAT(filled.unknown, IsEmpty());
}

TEST(a_text, has_a_field_exactly_where_something_would_be_put_in) {
    for (auto const* text : {"{list}", "{ list }", "{LIST}", "{List }", "News: {\tlist}", "a{list}b", "{x} {  list}",
             "{prospect} { lIsT }", "{{list}}", "{\u00A0list\u00A0}", "a\n{list}", "{l\u00EDst}"})
        EXPECT_TRUE(has_field(text, "list")) << text;
    for (auto const* text : {"", "list", "{lists}", "{the list}", "{list", "list}", "{li st}", "{li{st}", "{ \nlist}",
             "{li\nst}", "(list)", "{                                            list}", "{}", "{prospect}"})
        EXPECT_FALSE(has_field(text, "list")) << text;
}

RC_GTEST_PROP(a_text, has_a_field_where_it_is_filled_in, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"{} \tlist\nLIST"}));
    RC_ASSERT(has_field(text, "list") == fill_in(text, {{"list", "#"}}).text.contains('#'));
}

TEST(a_text, shows_a_field_that_it_does_not_know) {
    const auto filled = fill_in("Hello {sauce}, {sauce}, {}", some);
    EXPECT_EQ(filled.text, "Hello {sauce}, {sauce}, {}");
    EXPECT_THAT(filled.unknown, ElementsAre("{sauce}", "{}"));
}

TEST(a_text, shows_a_field_that_the_book_has_nothing_for) {
    const auto filled = fill_in("With {gift}.", some);
    EXPECT_EQ(filled.text, "With {gift}.");
    EXPECT_THAT(filled.blank, ElementsAre("{gift}"));
}

TEST(a_text, loses_a_line_of_blank_fields_alone) {
    const auto filled = fill_in("Regards\n{owner}\n{office}", some);
    EXPECT_EQ(filled.text, "Regards\nNorthside");
    EXPECT_THAT(filled.blank, IsEmpty());
    EXPECT_EQ(fill_in("{owner} {gift}\nx", some).text, "x");
    EXPECT_EQ(fill_in("{owner} {sauce}\nx", some).text, "{owner} {sauce}\nx") << "an unknown field stays to be seen";
    EXPECT_EQ(fill_in("a\n\nb\n", some).text, "a\n\nb\n") << "an empty line is no line of fields";
}

TEST(a_text, does_not_look_again_at_what_was_put_in) { EXPECT_EQ(fill_in("{prospect}", some).text, "{source}"); }

TEST(a_text, keeps_braces_that_are_no_field) {
    EXPECT_EQ(fill_in("a { b", some).text, "a { b");
    EXPECT_EQ(fill_in("a } b", some).text, "a } b");
    EXPECT_EQ(fill_in("{{source}}", some).text, "{Dr Ünal & Söhne}");
    EXPECT_EQ(fill_in("{source\n}", some).text, "{source\n}");
    const std::string far(60, 'x');
    EXPECT_EQ(fill_in('{' + far + '}', some).text, '{' + far + '}');
}

RC_GTEST_PROP(a_text, without_fields_stays_as_it_is, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('a', '{', '\n', ' ', '.', '\xC3'));
    RC_ASSERT(fill_in(text, some).text == text);
}

TEST(the_letters, have_fields_that_there_are) {
    field_values known;
    for (auto const& field : letter_fields()) known[std::string{field}] = "x";
    for (auto const& text : letter_texts()) {
        EXPECT_THAT(fill_in(text.subject, known).unknown, IsEmpty()) << text.key;
        EXPECT_THAT(fill_in(whole_text(text, {}), known).unknown, IsEmpty()) << text.key;
        EXPECT_THAT(whole_text(text, {}), HasSubstr("Dear {first_name}")) << text.key;
        EXPECT_LT(whole_text(text, {}).size(), 600u) << text.key << ": short";
    }
}

TEST(the_letters, are_called_after_their_steps_and_there_is_one_for_every_status) {
    std::set<std::string_view> keys;
    for (auto const& text : letter_texts()) {
        EXPECT_TRUE(keys.insert(text.key).second) << text.key;
        if (text.key.ends_with(" without particulars") || text.key.ends_with(" without a source") ||
            &text == &lost_not_by_choice())
            continue;
        const auto name = step_of(text.step).name;
        EXPECT_EQ(text.key,
            text.state ? std::string{name} + ": " + std::string{book::name_of(*text.state)} : std::string{name});
    }
    for (std::size_t i = 0; i < book::status_names.size(); ++i) {
        const auto state = static_cast<book::status>(i);
        ASSERT_TRUE(letter_for(step_id::tell_source, state)) << book::name_of(state);
        EXPECT_EQ(*letter_for(step_id::tell_source, state)->state, state);
    }
    for (auto const& step : steps()) EXPECT_EQ(has_letter(step.id), letter_for(step.id, book::status::won) != nullptr);
    EXPECT_FALSE(has_letter(step_id::first_call)) << "a first call is a call";
}

TEST(the_letters, have_another_wherever_they_say_who_the_source_was) {
    for (auto const& text : letter_texts()) {
        const bool says = has_field(text.subject, "source") || has_field(text.text, "source");
        auto const& other = without_source(text);
        EXPECT_EQ(&other != &text, says) << text.key;
        EXPECT_FALSE(has_field(other.subject, "source") || has_field(other.text, "source")) << text.key;
        EXPECT_EQ(other.step, text.step);
    }
}

TEST(the_letters, speak_of_a_gift_in_the_reward_alone) {
    for (auto const& text : letter_texts()) {
        const std::string words = std::string{text.subject} + ' ' + std::string{text.text};
        for (const auto* word : {"gift", "present", "reward"})
            EXPECT_EQ(words.find(word) != std::string::npos && text.step != step_id::reward_source, false)
                << text.key << ": " << word;
    }
}

}
}
