// The traces of somebody in texts: every spelling of the name, telephones and addresses, and nothing that only looks
// so.
#include "commands/privacy/person_traces.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using book::table_id;
using tests::paper_book;

commands::person_traces traces_of(std::string const& who, std::vector<char const*> const& others = {}) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", who}});
    for (auto const* other : others) workbook.add(table_id::contacts, {{"who", other}});
    return *commands::person_traces::of(workbook.read(), who);
}

}

TEST(the_traces_of_somebody, are_found_however_they_are_written) {
    paper_book workbook;
    workbook.add(table_id::contacts,
        {{"who", "Petronella Zylinska"}, {"company", "Quilt House"}, {"phone", "+49 171 5550123"},
            {"email", "pz@quilt.example"}});
    const auto who = commands::person_traces::of(workbook.read(), "Petronella Zylinska");
    ASSERT_TRUE(who);
    for (const auto* text : {"ZYLINSKA, Petronella", "Frau Dr. Zylinska rief an", "call (0171) 555-01 23 today",
             "<PZ@Quilt.example>", "Petronella\u00A0Zylinska", "Żylinska", "Zylinskas Haus"})
        EXPECT_TRUE(who->in(text)) << text;
    for (const auto* text : {"", "Zylinskast Haus", "0171 5550124", "apz@quilt.example", "Petra Zylin", "2026-11-03"})
        EXPECT_FALSE(who->in(text)) << text;
}

TEST(the_traces_of_somebody, are_found_as_genitives_and_families) {
    const auto her = traces_of("Petronella Zylinska");
    EXPECT_EQ(her.without("Petronella Zylinskas Bruder; Frau Zylinskas Termin", "F"), "F Bruder; Frau F Termin");
    for (auto const* text : {"ZYLINSKAS", "Zylinska's dog", "Zylinska’s dog", "Zylinska´s dog", "the Zylinskas",
             "Familie Zylinskas", "Zylinska, Petronellas Mann", "bei Petronella Zylinskan", "«Zylinska»",
             "les Zylinskas", "los Zylinskas", "i Zylinskas", "de Zylinska's", "os Zylinskas"})
        EXPECT_TRUE(her.in(text)) << text;
    for (auto const* text : {"Zylinskast", "Zylinskastraße", "Zylinskasse", "Zylinsk", "Zylinskan", "Zylinskass",
             "Petronellas Mann", "Zylinski", "Ozylinskas", "Petronella"})
        EXPECT_FALSE(her.in(text)) << text;
}

TEST(the_traces_of_somebody, are_found_in_a_telephone_without_its_prefix_and_in_one_of_a_few_digits) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Petronella Zylinska"}, {"phone", "+49 171 5550123, 34567"}});
    const auto who = commands::person_traces::of(workbook.read(), "Petronella Zylinska");
    ASSERT_TRUE(who);
    for (const auto* text : {"5550123", "555 0123", "555-01 23 at noon", "1715550123", "0049 171 5550123", "34567",
             "call 34 567", "(34567)", "T. 034567"})
        EXPECT_TRUE(who->in(text)) << text;
    for (const auto* text : {"550123", "0123", "4567", "345678", "134567", "5550124", "9995550123", "5550", "34566",
             "2026-11-03", "34568 Berlin"})
        EXPECT_FALSE(who->in(text)) << text;
    EXPECT_TRUE(who->is_phone(5550123));
    EXPECT_FALSE(who->is_phone(34567)) << "it may be a sum of money";
    EXPECT_FALSE(who->is_phone(550123));
    paper_book shorter;
    shorter.add(table_id::contacts, {{"who", "Petronella Zylinska"}, {"phone", "4711"}});
    EXPECT_FALSE(commands::person_traces::of(shorter.read(), "Petronella Zylinska")->in("4711")) << "an extension";
}

TEST(the_traces_of_somebody, hold_first_names_in_their_own_rows_alone) {
    const auto her = traces_of("Dr. Petronella Anna Zylinska");
    EXPECT_FALSE(her.in("wheelchair for Petronella"));
    EXPECT_EQ(her.without_first_names("wheelchair for Petronella, Petronellas chair; Anna", "F"),
        "wheelchair for F, F chair; F");
    EXPECT_EQ(her.without_first_names("Petra and Annabel", "F"), "Petra and Annabel");
    EXPECT_TRUE(her.may_speak_of_them("PETRONELLA came"));
    EXPECT_FALSE(her.may_speak_of_them("Frau Zylinska came"));
    EXPECT_FALSE(traces_of("Quilt House Ltd").may_speak_of_them("the Quilt"));
    EXPECT_FALSE(traces_of("J. Zylinska").may_speak_of_them("J. came"));
}

TEST(the_traces_of_somebody, hold_a_family_name_that_is_a_word_too_behind_titles_alone) {
    for (auto const& [name, word, others] : {std::tuple{"Theresa May", "May", "we may call in may, May 3rd"},
             {"Petra Zahn", "Zahn", "Zahn 36 gezogen"}, {"Anna Price", "Price", "asked for the Price list"},
             {"Petra Freitag", "Freitag", "Mo-Do 8-18, Freitag 8-12"}, {"Jean Petit", "Petit", "un petit mot"},
             {"Karl März", "März", "ab März"}}) {
        const auto who = traces_of(name);
        EXPECT_EQ(who.without(others, "F"), others) << name;
        EXPECT_EQ(who.without(std::string{name} + " called", "F"), "F called");
        const std::string titled = std::string{"told Dr. "} + word + " so";
        EXPECT_EQ(who.without(titled, "F"), "told Dr. F so");
        EXPECT_TRUE(who.may_speak_of_them(std::string{word} + " called")) << name;
        EXPECT_THAT(who.doubtful_names(), testing::HasSubstr(word));
    }
    EXPECT_FALSE(traces_of("Theresa May").may_speak_of_them("we may call"));
    EXPECT_EQ(traces_of("Petra Kern").without("kern called", "F"), "F called") << "a name, and no word";
}

TEST(the_traces_of_somebody, are_found_by_all_their_telephones_and_mailboxes) {
    paper_book paper;
    paper.add(
        table_id::contacts, {{"who", "Petronella Zylinska"}, {"phone", "030 5550123"}, {"email", "pz@quilt.example"}});
    paper.add(table_id::contacts, {{"who", "Ann Lee"}, {"phone", "030 7770123"}});
    auto workbook = paper.read();
    workbook.contacts[0]
        .other_phone = "0171 5550199\n+1 (212) 555-0177\n12 Elm Street, 34567 Berlin\n2026-11-03\nsee notes\n"
                       "030 5550144 / 030 5550155\n0176 5550166 (private)";
    workbook.contacts[0].other_email = "Pet <petro@home.example>\nzyl@work.example; z@work.example\nnone";
    workbook.contacts[1].other_phone = "0171 7770199";
    const auto who = commands::person_traces::of(workbook, "Petronella Zylinska");
    ASSERT_TRUE(who);
    for (const auto* text : {"call 0171 5550199", "0049 171 555 01 99", "1-212-555-0177", "(212) 5550177", "5550199",
             "PETRO@home.example", "<zyl@work.example>", "z@work.example", "030 5550123", "pz@quilt.example",
             "030/5550144", "030 5550155", "0176 5550166"})
        EXPECT_TRUE(who->in(text)) << text;
    for (const auto* text : {"34567 Berlin", "12 Elm Street", "2026-11-03", "0171 7770199", "030 7770123", "none",
             "see notes", "0171 5550198", "work.example", "etro@home.example"})
        EXPECT_FALSE(who->in(text)) << text;
    EXPECT_TRUE(who->is_phone(1715550199));
}

TEST(the_traces_of_somebody, are_found_with_written_out_umlauts) {
    for (auto const* name : {"Jürgen Müller", "Juergen Mueller", "Müller, Jürgen"}) {
        const auto his = traces_of(name);
        for (auto const* text :
            {"Juergen Mueller", "Jürgen Müller", "MÜLLERs", "Familie Müllers", "Herr Mueller rief an", "Muellers Sohn",
                "JUERGEN MUELLER", "Mueller, Juergen", "Ju\u0308rgen Mu\u0308ller"})
            EXPECT_TRUE(his.in(text)) << name << ": " << text;
        for (auto const* text : {"Müllerstraße 3", "Müllern", "Möller", "Muellerin", "Miller", "Jürgen Müll",
                 "Müllermeister", "die Mühle", "Moellers", "Jürgen"})
            EXPECT_FALSE(his.in(text)) << name << ": " << text;
    }
    EXPECT_TRUE(traces_of("Anna Groß").in("Frau Gross"));
    EXPECT_TRUE(traces_of("Søren Jørgensen").in("Soeren Joergensens bror"));
    EXPECT_TRUE(traces_of("Max Schulz").in("Schulzens Hund"));
    EXPECT_TRUE(traces_of("Tom Jones").in("the Joneses"));
    EXPECT_FALSE(traces_of("Michael Kern").in("Michal Kernig"));
    EXPECT_FALSE(traces_of("Anna Koch").in("wir kochen gern")) << "one word with an n behind it is another word";
    EXPECT_FALSE(traces_of("Ana Paz").in("Pazs")) << "three letters are too few";
}

TEST(the_traces_of_somebody, are_no_names_of_others_that_end_alike) {
    const auto brook = traces_of("Anna Brook", {"Anna Brooks", "Brooks & Kern GmbH"});
    for (auto const* text : {"Anna Brooks called", "Ms Brooks", "BROOKS"}) EXPECT_FALSE(brook.in(text)) << text;
    for (auto const* text : {"Anna Brook called", "Ms Brook", "Anna Brook's"}) EXPECT_TRUE(brook.in(text)) << text;
    const auto mueller = traces_of("Jürgen Müller", {"Müllers Backstube GmbH"});
    EXPECT_EQ(mueller.without("Müllers Backstube GmbH; Familie Müllers; bei Müllers Backstube", "F"),
        "Müllers Backstube GmbH; Familie F; bei Müllers Backstube");
    EXPECT_TRUE(traces_of("Jürgen Müller", {"Juergen Mueller"}).in("Herr Mueller")) << "the same name";
    EXPECT_FALSE(traces_of("Jürgen Müller", {"Eva Mueller"}).in("Familie Müllers")) << "borne by another";
}
