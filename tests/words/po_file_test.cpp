#include "words/po_file.hpp"
#include "words/translated_xml.hpp"
#include "words/word_file.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook::words;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view head = "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n";

po_file read(std::string_view text) { return read_po(std::string{head} + std::string{text}, "po/fr.po"); }

std::string refused(std::string_view text) {
    try {
        read(text);
    } catch (refusal const& what) {
        return what.what();
    }
    return "";
}

}

TEST(a_file_of_translations, gives_each_sentence_with_its_context_and_forms) {
    const auto file = read(
        "#. A comment.\nmsgctxt \"menu\"\nmsgid \"Later\"\nmsgstr \"\"\n\"Plus \"\n\"tard\"\n\n"
        "msgid \"{1} step\"\nmsgid_plural \"{1} steps\"\nmsgstr[0] \"{1} étape\"\nmsgstr[1] \"{1} étapes\"\n");
    EXPECT_EQ(file.plural, "(n > 1)");
    EXPECT_EQ(said_in(file, "Later", "menu"), "Plus tard");
    EXPECT_EQ(said_in(file, "Later"), "");
    ASSERT_EQ(file.entries.size(), 2u);
    EXPECT_THAT(file.entries.back().forms, testing::ElementsAre("{1} étape", "{1} étapes"));
}

TEST(a_sentence, that_is_fuzzy_or_not_translated_is_left_in_english) {
    const auto file = read("#, fuzzy\nmsgid \"One\"\nmsgstr \"Un\"\n\nmsgid \"Two\"\nmsgstr \"\"\n");
    EXPECT_THAT(file.entries, testing::IsEmpty());
}

TEST(a_translation, with_other_fields_is_refused_with_its_line) {
    EXPECT_THAT(refused("msgid \"{1} of {2}\"\nmsgstr \"{1} de\"\n"), HasSubstr("po/fr.po:5: The fields differ"));
    EXPECT_EQ(refused("msgid \"{1} of {2}\"\nmsgstr \"{2} de {1}\"\n"), "");
    EXPECT_EQ(
        refused("msgid \"one step\"\nmsgid_plural \"{1} steps\"\nmsgstr[0] \"une étape\"\nmsgstr[1] \"{1} étapes\"\n"),
        "");
}

TEST(a_sentence, that_stands_twice_is_refused) {
    EXPECT_THAT(refused("msgid \"One\"\nmsgstr \"Un\"\n\nmsgid \"One\"\nmsgstr \"Une\"\n"), HasSubstr("twice"));
}

TEST(what_is_no_file_of_translations, is_refused) {
    EXPECT_THAT(refused("hello\n"), HasSubstr("expected"));
    EXPECT_THAT(refused("\"hello\"\n"), HasSubstr("follows no msgid"));
}

TEST(code_of_translations, keeps_quotes_lines_and_the_parts_of_a_plural_apart) {
    const auto code = code_of_translations({{"fr",
        read(
            "msgid \"Say \\\"a\\\"\\n\"\nmsgstr \"Dire «a»\\n\"\n\nmsgid \"1\"\nmsgid_plural \"2\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n")}});
    EXPECT_THAT(code, HasSubstr(R"({"Say \"a\"\n", 8})"));
    EXPECT_THAT(code, HasSubstr(R"({"a" "\0" "b", 3})"));
    EXPECT_THAT(code, HasSubstr("(n > 1)"));
}

TEST(the_registry, keeps_its_english_and_gets_the_other_languages_beside_it) {
    const auto
        xcu = R"(<node oor:name="f"><prop oor:name="DisplayName"><value xml:lang="en-US">REFERRAL.F</value></prop>
<node oor:name="Parameters">
<node oor:name="today"><prop oor:name="DisplayName"><value xml:lang="en-US">today</value></prop>
<prop oor:name="Description"><value xml:lang="en-US">A &amp; B</value></prop>)";
    const std::map<std::string, po_file> languages{{"fr",
        read(
            "msgid \"A & B\"\nmsgstr \"A < B\"\n\nmsgctxt \"argument\"\nmsgid \"today\"\nmsgstr \"jour\"\n\nmsgid \"REFERRAL.F\"\nmsgstr \"\"\n")}};
    const auto made = translated_registry(xcu, languages);
    EXPECT_THAT(made, HasSubstr("<value xml:lang=\"en-US\">A &amp; B</value><value xml:lang=\"fr\">A &lt; B</value>"));
    EXPECT_THAT(made, HasSubstr("<value xml:lang=\"fr\">jour</value>"));
    EXPECT_THAT(made, Not(HasSubstr("REFERRAL.F</value><value")));
}

TEST(the_description, names_a_file_for_each_language_that_has_its_sentence) {
    const auto made = translated_description("<src lang=\"en\" xlink:href=\"description_en.txt\"/>", "It helps.",
        {{"fr", read("msgid \"It helps.\"\nmsgstr \"Il aide.\"\n")}, {"it", read("")}});
    EXPECT_THAT(made, HasSubstr("<src lang=\"fr\" xlink:href=\"description_fr.txt\"/>"));
    EXPECT_THAT(made, Not(HasSubstr("description_it")));
}
