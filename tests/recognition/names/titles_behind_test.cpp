// Titles of several words behind a name, former names and couples in a word.
#include "expect_name.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {

TEST(titles_behind_names, of_several_words_are_titles_in_their_order) {
    expect_read({{"Huber, Karl Dr. med.", "Dr. med.", "Karl", "Huber"},
        {"Karl Huber Dr. med.", "Dr. med.", "Karl", "Huber"}, {"Huber Karl Dr.", "Dr.", "Huber", "Karl"},
        {"Anna Kern Dr. phil.", "Dr. phil.", "Anna", "Kern"}, {"Karl Huber Mag.", "Mag.", "Karl", "Huber"},
        {"Anna Kern Dr. med. dent.", "Dr. med. dent.", "Anna", "Kern"},
        {"Anna Kern, Dr. med. dent.", "Dr. med. dent.", "Anna", "Kern"},
        {"Eva Roth Prof. Dr.", "Prof. Dr.", "Eva", "Roth"}, {"Roth, Eva Prof. Dr.", "Prof. Dr.", "Eva", "Roth"},
        {"Karl Huber Dr. rer. nat.", "Dr. rer. nat.", "Karl", "Huber"},
        {"Karl Huber Prof. Dr. med.", "Prof. Dr. med.", "Karl", "Huber"}, {"Huber, K. Dr.", "Dr.", "K.", "Huber"},
        {"Anna Engel Dr.", "Dr.", "Anna", "Engel"}, {"Herr Karl Huber Dr. med.", "Herr Dr. med.", "Karl", "Huber"}});
    for (auto name : {"Huber, Karl Dr. med.", "Karl Huber Dr. med.", "Karl Huber Mag.", "Dr. med. Karl Huber"})
        EXPECT_EQ(read_name(name).key, "karl huber") << name;
}

TEST(titles_behind_names, leave_names_as_they_are) {
    expect_read({{"Anna Med", "", "Anna", "Med"}, {"Karl Mag", "", "Karl", "Mag"},
        {"Ana Gil Nat", "", "Ana Gil", "Nat"}, {"Paul Phil", "", "Paul", "Phil"}, {"Karl Major", "", "Karl", "Major"},
        {"Rosa Don", "", "Rosa", "Don"}, {"Karl Huber", "", "Karl", "Huber"}, {"Anna Judge", "", "Anna", "Judge"},
        {"Tom Coach", "", "Tom", "Coach"}, {"Anna Lord", "", "Anna", "Lord"}});
    EXPECT_EQ(read_name("Karl Huber sen.").generation, "sen.");
    EXPECT_EQ(read_name("Karl Huber Sr.").generation, "Sr.");
    EXPECT_EQ(read_name("Karl Huber Jr.").generation, "Jr.");
}

TEST(titles_before_names, are_known_in_full_in_every_language) {
    expect_read({{"Doktor Huber", "Doktor", "", "Huber"}, {"Herr Doktor Huber", "Herr Doktor", "", "Huber"},
        {"Frau Doktor Kern", "Frau Doktor", "", "Kern"}, {"Frau Doktorin Kern", "Frau Doktorin", "", "Kern"},
        {"Profesor Gil", "Profesor", "", "Gil"}, {"Profesora Ana Gil", "Profesora", "Ana", "Gil"},
        {"Professora Ana Prado", "Professora", "Ana", "Prado"},
        {"Frau Professorin Kern", "Frau Professorin", "", "Kern"},
        {"Professoressa Conti", "Professoressa", "", "Conti"}, {"Professore Conti", "Professore", "", "Conti"},
        {"Ldo. Juan Gil", "Ldo.", "Juan", "Gil"}, {"Solic. Ana Prado", "Solic.", "Ana", "Prado"}});
    EXPECT_EQ(read_name("Herr Doktor Huber").key, read_name("Dr. Huber").key);
}

TEST(former_names, are_none_of_the_name) {
    for (auto name : {"Ruth Reed fka Holt", "Ruth Reed f/k/a Holt", "Ruth Reed aka Holt", "Ruth Reed a/k/a Holt",
             "Ruth Reed (formerly Holt)", "Ruth Reed, formerly Holt", "Ruth Reed formerly Holt", "Ruth Reed (fka Holt)",
             "Ruth Reed, previously Holt", "Ruth Reed (nee Holt)"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.given, "Ruth") << name;
        EXPECT_EQ(read.family, "Reed") << name;
        EXPECT_EQ(read.key, "ruth reed") << name;
    }
    expect_read({{"Ruth Aka", "", "Ruth", "Aka"}, {"Aka, Ruth", "", "Ruth", "Aka"}});
}

TEST(couples_in_a_word, are_households) {
    const auto expect_kind = [](name_kind kind, std::initializer_list<const char*> names) {
        for (auto name : names) EXPECT_EQ(read_name(name).kind, kind) << name;
    };
    expect_kind(name_kind::household,
        {"Coniugi Conti", "Matrimonio Gil", "Echtpaar Bakker", "Casal Costa", "Époux Martin", "Ehepaar Huber",
            "Eheleute Kern"});
    expect_kind(name_kind::person, {"Pau Casals", "Marie Martin", "Anna Epoux", "Ana Casal"});
}

TEST(where_somebody_works, is_a_note_behind_a_whole_name) {
    expect_read({{"Ruth Holt at State Farm", "", "Ruth", "Holt"}, {"Ruth Holt @ State Farm", "", "Ruth", "Holt"},
        {"Ruth Holt of State Farm", "", "Ruth", "Holt"}, {"Ruth Holt from State Farm", "", "Ruth", "Holt"},
        {"Ruth Holt w/ State Farm", "", "Ruth", "Holt"}, {"Anna Kern bei Falk", "", "Anna", "Kern"},
        {"Dr. Anna Kern bei Falk", "Dr.", "Anna", "Kern"}, {"Claire Dupont chez Martin", "", "Claire", "Dupont"},
        {"Paolo Conti presso Gatti", "", "Paolo", "Conti"}, {"Anna Bakker bij Visser", "", "Anna", "Bakker"}});
    expect_read(
        {{"Maria Delgado @Compass", "", "Maria", "Delgado"}, {"Maria Delgado @State Farm", "", "Maria", "Delgado"},
            {"Dr. Maria Delgado @Compass", "Dr.", "Maria", "Delgado"}});
    expect_read({{"Hans bei der Wieden", "", "Hans", "bei der Wieden"}, {"Anna Kern", "", "Anna", "Kern"},
        {"Anna At", "", "Anna", "At"}, {"Juan de la Cruz", "", "Juan", "de la Cruz"},
        {"Karl von dem Berg", "", "Karl", "von dem Berg"}, {"Ruth Of", "", "Ruth", "Of"}});
}

TEST(a_profession_in_brackets, is_no_title) {
    expect_read({{"Kern, Anna (Zahnärztin)", "", "Anna", "Kern"}, {"Kern, Anna (attorney)", "", "Anna", "Kern"},
        {"Dupont, Jean (notaire)", "", "Jean", "Dupont"}, {"Rossi, Mario (avvocato)", "", "Mario", "Rossi"},
        {"Jansen, Jan (tandarts)", "", "Jan", "Jansen"}, {"Ruiz, Ana (abogada)", "", "Ana", "Ruiz"},
        {"Herr Brandt (Steuerberater)", "Herr", "", "Brandt"}, {"Smith (judge)", "", "", "Smith"},
        {"Kern, Eva (Notarin)", "", "Eva", "Kern"}, {"Silva, Ana (advogada)", "", "Ana", "Silva"},
        {"Bakker, Jan (huisarts)", "", "Jan", "Bakker"}, {"Mr. Reed (nurse)", "Mr.", "", "Reed"},
        {"Falk, Paul (Wirtschaftsprüfer)", "", "Paul", "Falk"}, {"Mme Roux (infirmière)", "Mme", "", "Roux"}});
    expect_read({{"Dupont (Mme)", "Mme", "", "Dupont"}, {"Kern, Anna (Dr.)", "Dr.", "Anna", "Kern"},
        {"Huber (Frau)", "Frau", "", "Huber"}});
    EXPECT_EQ(read_name("Kern, Anna (Zahnärztin)").behind, "(Zahnärztin)");
    EXPECT_EQ(name_key("Smith (judge)"), "smith");
}

}
