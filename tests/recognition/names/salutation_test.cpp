#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace referralbook::recognition {
namespace {

TEST(a_letter, addresses_people_as_they_are_written) {
    const struct {
        const char* name;
        const char* expected;
    } cases[]{{"Ada Okafor", "Ada"}, {"Okafor, Ada", "Ada"}, {"Okafor, Ada MBA", "Ada"}, {"Smith, John DDS", "John"},
        {"John Smith, DDS", "John"}, {"John Smith DDS", "John"}, {"Dr Ünal", "Dr Ünal"}, {"Dr. Sibel Ünal", "Dr. Ünal"},
        {"Dr. med. dent. Sibel Ünal", "Dr. Ünal"}, {"Prof. Dr. Anna Weber", "Prof. Weber"},
        {"Smith, Dr John", "Dr Smith"}, {"Mrs Jane Smith", "Mrs Smith"}, {"Herr Müller", "Herr Müller"},
        {"Martin King Jr.", "Martin"}, {"Dr. Martin King Jr.", "Dr. King"}, {"Okafor Dental", "Okafor Dental"},
        {"Acme, Inc.", "Acme, Inc."}, {"Meyer & Co", "Meyer & Co"}, {"Acme", "Acme"}, {"  Zoë   Adler ", "Zoë"},
        {"OKAFOR, ADAEZE", "Adaeze"}, {"TOM O'BRIEN", "Tom"}, {"DR SIBEL ÜNAL", "Dr Ünal"}, {"J. Smith", "J. Smith"},
        {"J. P. Morgan", "J. P. Morgan"}, {"M. Jean Dupont", "M. Jean Dupont"}, {"Herrn Karl Huber", "Herr Huber"},
        {"PD Dr. Karl Huber", "Dr. Huber"}, {"Exmo. Sr. João Silva", "Sr. Silva"}, {"Sr. D. José García", "Sr. García"},
        {"Lt. Col. Sam Turner (Ret.)", "Lt. Col. Turner"}, {"De heer J. de Vries", "De heer de Vries"}, {"Dr", "Dr"},
        {"", ""}};
    for (auto const& [name, expected] : cases) EXPECT_EQ(salutation(name), expected) << name;
}

TEST(a_letter, calls_people_by_their_whole_name_beside_a_formal_you) {
    const struct {
        const char *name, *expected;
    } cases[]{{"Ada Okafor", "Ada Okafor"}, {"Okafor, Ada MBA", "Ada Okafor"}, {"NEUMANN, KATRIN", "Katrin Neumann"},
        {"Dr. Sibel Ünal", "Dr. Ünal"}, {"Frau Aigner", "Frau Aigner"}, {"StB Dr. Weigand", "Dr. Weigand"},
        {"RA Dr. Martin Lindner", "Dr. Lindner"}, {"Karl Huber jun.", "Karl Huber jun."}, {"J. Smith", "J. Smith"},
        {"Hans und Petra Vogt", "Hans und Petra Vogt"}, {"Bäckerei Hölzl GmbH", "Bäckerei Hölzl GmbH"},
        {"Weber", "Weber"}, {"", ""}};
    for (auto const& [name, expected] : cases)
        EXPECT_EQ(salutation(name, "", addressed::by_whole_name), expected) << name;
    EXPECT_EQ(salutation("K. Neumann", "Katrin", addressed::by_whole_name), "Katrin Neumann");
    EXPECT_EQ(salutation("Neumann", "", "Frau", addressed::by_whole_name), "Frau Neumann");
}

TEST(a_letter, takes_the_first_name_of_its_own_column_but_leaves_titles) {
    EXPECT_EQ(salutation("A. Okafor", "Adaeze"), "Adaeze");
    EXPECT_EQ(salutation("Okafor Ada", "Ada"), "Ada");
    EXPECT_EQ(salutation("Dr Okafor", "Adaeze"), "Dr Okafor");
    EXPECT_EQ(salutation("Okafor Dental", "Ada"), "Okafor Dental");
}

TEST(a_letter, writes_a_name_in_speaking_order_and_without_the_capitals_of_a_list) {
    EXPECT_EQ(spoken_name("OKAFOR, ADAEZE"), "Adaeze Okafor");
    EXPECT_EQ(spoken_name("TOM O'BRIEN"), "Tom O'Brien");
    EXPECT_EQ(spoken_name("ANNA MEYER-LÜDERS, MBA"), "Anna Meyer-Lüders");
    EXPECT_EQ(spoken_name("Dr Ünal"), "Dr Ünal");
    EXPECT_EQ(spoken_name("ACME"), "ACME");
    EXPECT_EQ(spoken_name("KLINE & LAMB LLP"), "KLINE & LAMB LLP");
}

TEST(a_letter, reads_a_title_that_stands_in_a_column_of_its_own) {
    const struct {
        const char *name, *title, *expected;
    } cases[]{{"Sibel Ünal", "Dr.", "Dr. Ünal"}, {"Ünal, Sibel", "Prof. Dr. med.", "Prof. Ünal"},
        {"Paul Falk", "Herr", "Herr Falk"}, {"Anna van der Berg", "Frau", "Frau van der Berg"},
        {"Dr. Sibel Ünal", "Frau", "Frau Dr. Ünal"}, {"Paul Falk", "Herr Dr.", "Herr Dr. Falk"},
        {"Claire Dubois", "Mme", "Mme Dubois"}, {"Luc Moreau", "M.", "M. Moreau"},
        {"Luc Moreau", "M. Dr.", "M. Dr. Moreau"}, {"Dr. Luc Moreau", "M.", "M. Dr. Moreau"},
        {"Dr. Luc Moreau", "M. le Directeur", "Dr. Moreau"}, {"Dr. Paul Falk", "Herr Dr.", "Herr Dr. Falk"},
        {"José Ortega y Gasset", "Sr.", "Sr. Ortega y Gasset"}, {"Lucía Ortega", "Dra.", "Dra. Ortega"},
        {"Jane Smith", "Mrs", "Mrs Smith"}, {"Jane Smith, MBA", "Ms", "Ms Smith"},
        {"Frau Anna Kern", "Dr.", "Frau Kern"}, {"Jane Smith", "Marketing manager", "Jane"}, {"Jane Smith", "", "Jane"},
        {"Jane Smith", "1", "Jane"}, {"Jane Smith", "Sehr geehrte Frau Smith", "Jane"},
        {"Kern Dental", "Dr.", "Kern Dental"}, {"Mr & Mrs Fenwick", "Dr.", "Mr & Mrs Fenwick"}};
    for (auto const& [name, title, expected] : cases)
        EXPECT_EQ(salutation(name, "", title), expected) << name << ", " << title;
}

TEST(a_letter, reads_several_columns_of_titles_the_courtesy_first) {
    const auto among = [](std::vector<std::string> cells) { return titles_among(cells); };
    EXPECT_EQ(among({"Dr.", "Herr"}), "Herr Dr.");
    EXPECT_EQ(among({"Frau", "Prof. Dr."}), "Frau Prof. Dr.");
    EXPECT_EQ(among({"Sra.", "Directora"}), "Sra.");
    EXPECT_EQ(among({"Herr Dr.", "Dr."}), "Herr Dr.");
    EXPECT_EQ(among({"Herr", "Herr Dr."}), "Herr Dr.");
    EXPECT_EQ(among({"Dr. med.", "Herr Dr."}), "Herr Dr. med.");
    EXPECT_EQ(among({"Mr.", "Mr"}), "Mr.");
    EXPECT_EQ(among({"Prof. Dr. Dr.", "Frau"}), "Frau Prof. Dr. Dr.");
    EXPECT_EQ(among({"Dr.", "M."}), "M. Dr.");
    EXPECT_EQ(among({"Frau", "Herr"}), "Frau Herr") << "a couple";
    EXPECT_EQ(among({"Purchasing", ""}), "");
    EXPECT_EQ(among({}), "");
}

RC_GTEST_PROP(a_letter, finds_words_whatever_the_column_of_titles_holds, (std::string const& title)) {
    RC_ASSERT(!salutation("Ada Okafor", "", title).empty());
}

RC_GTEST_PROP(a_letter, always_finds_words_for_a_name_that_has_letters, ()) {
    const auto name = *rc::gen::container<std::string>(
        rc::gen::element('a', 'D', 'r', '.', ',', ' ', '&', '\n', '\xC3', '\xBC'));
    const auto said = salutation(name);
    if (name.find_first_not_of(" \n") != std::string::npos) RC_ASSERT(!said.empty());
    RC_ASSERT(said.find('\n') == std::string::npos);
}

}
}
