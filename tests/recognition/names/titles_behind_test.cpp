// Titles of several words behind a name, former names and couples in a word; credentials in brackets, behind a dash or
// in capitals; firms that a title or a slash hid; names that begin with the family.
#include "expect_name.hpp"
#include "recognition/names/salutation.hpp"

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

namespace {

TEST(a_credential_that_nobody_is_called_by, is_none_of_a_name_whose_first_name_is_not_known) {
    expect_read({{"Priya Patel FCA", "", "Priya", "Patel"}, {"Adaeze Okafor FCA", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor CMA", "", "Adaeze", "Okafor"}, {"Adaeze Okafor MPA", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor CIOT", "", "Adaeze", "Okafor"}, {"Adaeze Okafor MCIPD", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor HCPC", "", "Adaeze", "Okafor"}, {"Adaeze Okafor CertPFS", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor FCILEx", "", "Adaeze", "Okafor"}, {"Adaeze Okafor SHRM-CP", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor FAArbR", "", "Adaeze", "Okafor"}, {"Adaeze Okafor DSCG", "", "Adaeze", "Okafor"},
        {"Adaeze Okafor COAM", "", "Adaeze", "Okafor"}, {"Adaeze Okafor NRVT", "", "Adaeze", "Okafor"}});
    // Two letters, and letters that are a name, may be one.
    EXPECT_EQ(read_name("Adaeze Okafor MA").family, "MA");
    EXPECT_EQ(read_name("Adaeze Okafor ACCA").family, "ACCA");
}

TEST(consonants_in_capitals_behind_a_name, are_a_credential_that_nobody_listed) {
    expect_read({{"Anna Kern XRPC", "", "Anna", "Kern"}, {"Anna Kern BKTR", "", "Anna", "Kern"},
        {"Dr. Anna Kern QRS", "Dr.", "Anna", "Kern"}, {"Anna M. Kern DHTP", "", "Anna M.", "Kern"},
        {"Adaeze Okafor XRPC", "", "Adaeze", "Okafor"}, {"A. Kern WQTP", "", "A.", "Kern"},
        {"Karl Huber ZKV", "", "Karl", "Huber"}, {"Jean Dupont CRPCG", "", "Jean", "Dupont"},
        {"Ana Gil CRTV", "", "Ana", "Gil"}, {"Jan Bakker NRVTX", "", "Jan", "Bakker"}});
    // A family name in capitals, all in capitals, a son, and one of three letters where no first name is known.
    expect_read({{"Jean Paul SRB", "", "Jean Paul", "SRB"}, {"Marie Claire VLK", "", "Marie Claire", "VLK"},
        {"ANNA KERN XRPC", "", "Anna Kern", "Xrpc"}, {"Adaeze Okafor SRB", "", "Adaeze Okafor", "SRB"}});
    EXPECT_EQ(read_name("Karl Huber III").generation, "III");
    EXPECT_EQ(read_name("Karl Huber GMBH").kind, name_kind::office);
}

TEST(a_credential_in_brackets, is_none_of_the_name_nor_of_its_key) {
    for (const auto* name : {"Anna Kern (M.A.)", "Anna Kern (FCA)", "Anna Kern (B.A.)", "Anna Kern (LL.M.)",
             "Anna Kern (RA)", "Anna Kern (StB)", "Anna Kern (MEd)", "Anna Kern (ACCA)", "Anna Kern (CIMA)",
             "Kern, Anna (M.A.)", "Anna Kern (a.D.)", "Anna Kern (i. R.)", "Anna Kern (LEED)", "Anna Kern (J.D.)",
             "Anna Kern (MBA)", "Kern, Anna (RA)", "Anna Kern (Ph. D.)"}) {
        EXPECT_EQ(read_name(name).key, "anna kern") << name;
        EXPECT_EQ(salutation(name), "Anna") << name;
        EXPECT_FALSE(read_name(name).behind.empty()) << name;
    }
    // A state, what she is called, a firm, a town: a note, which tells her from another of that name.
    for (const auto* name : {"Anna Kern (MA)", "Anna Kern (CA)", "Anna Kern (JD)", "Anna Kern (AJ)", "Anna Kern (Do)",
             "Anna Kern (IBM)", "Anna Kern (Ulm)", "ANNA KERN (ACCA)"})
        EXPECT_NE(read_name(name).key, "anna kern") << name;
}

TEST(a_title_in_brackets, of_several_words_is_a_title) {
    expect_read({{"Anna Kern (Dr. med.)", "Dr. med.", "Anna", "Kern"}, {"Anna Kern (Dr.)", "Dr.", "Anna", "Kern"},
        {"Kern, Anna (Dr. med. dent.)", "Dr. med. dent.", "Anna", "Kern"},
        {"Anna Kern (Prof. Dr.)", "Prof. Dr.", "Anna", "Kern"}, {"Anna Kern (Dr. jur.)", "Dr. jur.", "Anna", "Kern"},
        {"Frau Anna Kern (Dr. med.)", "Frau Dr. med.", "Anna", "Kern"},
        {"Anna Kern (Dr. phil.)", "Dr. phil.", "Anna", "Kern"}, {"Anna Kern (Mag.)", "Mag.", "Anna", "Kern"},
        {"Anna Kern (Ing.)", "Ing.", "Anna", "Kern"}, {"Huber, Karl (Dr. rer. nat.)", "Dr. rer. nat.", "Karl", "Huber"},
        {"Anna Kern (Dr. h.c.)", "Dr. h.c.", "Anna", "Kern"}});
    EXPECT_EQ(salutation("Anna Kern (Dr. med.)"), "Dr. Kern");
}

TEST(a_credential_behind_a_dash, is_none_of_the_name_nor_of_its_key) {
    for (const auto* name : {"Anna Kern - FCA", "Anna Kern - ACCA", "Anna Kern - M.A.", "Anna Kern - RA",
             "Anna Kern - CIMA", "Anna Kern - LEED AP ND", "Anna Kern - CPA", "Anna Kern | FCA", "Anna Kern | B.A.",
             "Anna Kern - MEd", "Kern, Anna - FCA", "Anna Kern - FCA CTA"})
        EXPECT_EQ(read_name(name).key.substr(0, 9), "anna kern") << name;
    for (const auto* name : {"Anna Kern - FCA", "Anna Kern - ACCA", "Anna Kern - M.A.", "Anna Kern - RA",
             "Anna Kern - CIMA", "Anna Kern - CPA", "Anna Kern | FCA", "Anna Kern | B.A.", "Anna Kern - MEd",
             "Kern, Anna - FCA", "Anna Kern - FCA CTA"})
        EXPECT_EQ(read_name(name).key, "anna kern") << name;
    for (const auto* name : {"Anna Kern - MA", "Anna Kern - CA", "Anna Kern - IBM", "Anna Kern | PA"})
        EXPECT_NE(read_name(name).key, "anna kern") << name;
}

TEST(two_letters_of_an_office_behind_a_comma, are_no_initials_behind_a_first_and_a_family_name) {
    expect_read({{"Ana Silva, OA", "", "Ana", "Silva"}, {"Jo\u00E3o Matos, CC", "", "Jo\u00E3o", "Matos"},
        {"Anna Kern, RM", "", "Anna", "Kern"}, {"Anna Kern, DU", "", "Anna", "Kern"},
        {"Piet Jansen, RV", "", "Piet", "Jansen"}, {"Karl Huber, GF", "", "Karl", "Huber"},
        {"Eva Roth, EP", "", "Eva", "Roth"}, {"Claire Roux, EI", "", "Claire", "Roux"},
        {"Anna M. Kern, RM", "", "Anna M.", "Kern"}, {"Dr. Anna Kern, OA", "Dr.", "Anna", "Kern"}});
    // Two family names may stand before initials, and letters that say nothing may be some.
    expect_read({{"Garc\u00EDa L\u00F3pez, JM", "", "JM", "Garc\u00EDa L\u00F3pez"},
        {"Simon Kern, JM", "", "JM", "Simon Kern"}, {"Garc\u00EDa L\u00F3pez, RM", "", "RM", "Garc\u00EDa L\u00F3pez"},
        {"Adaeze Okafor, JM", "", "JM", "Adaeze Okafor"}});
}

TEST(degrees_with_a_slash, are_degrees_where_one_of_them_is_known) {
    for (const auto* name : {"Adaeze Okafor MChD/BChD", "Anna Kern BDS/MSc", "Anna Kern, CPA/PFS", "Anna Kern MD/PhD",
             "Anna Kern, LCSW/LMFT", "Anna Kern RN/BSN", "Adaeze Okafor DDS/MDS", "Anna Kern, JD/LLM",
             "Anna Kern MSW/LCSW", "Anna Kern BVSc/MRCVS"})
        EXPECT_EQ(read_name(name).behind.find('/') != std::string::npos, true) << name;
    EXPECT_EQ(read_name("Adaeze Okafor MChD/BChD").key, "adaeze okafor");
}

TEST(a_legal_form_behind_a_name, makes_a_firm_of_it_though_it_is_a_title_in_front) {
    for (const auto* name : {"Ana Gil, Lda.", "Ana Gil, Lda", "Ana Gil Lda.", "A. Gil, Lda", "Gil e Irm\u00E3o, Lda.",
             "Gil, Lda.", "Ana Gil, Unip. Lda.", "Ana Gil Unipessoal, Lda.", "Marco Rossi Srls",
             "Marco Rossi, S.r.l.s.", "Ana Prado EIRELI", "Ana Prado, EIRELI", "Rossi Sagl", "Huber gGmbH",
             "Karl Huber eGbR", "Jean Morel, SASU", "Janssens CVBA", "Bakker VZW"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Lda. Ana Gil", "Lda.", "Ana", "Gil"}, {"Ldo. Juan Gil", "Ldo.", "Juan", "Gil"}});
}

TEST(a_firm_of_many_places, is_known_by_its_name_with_and_without_a_town) {
    for (const auto* name : {"RE/MAX Ulm", "RE/MAX", "Re/Max Traumhaus", "REMAX Collection", "Engel & V\u00F6lkers",
             "Engel & V\u00F6lkers Ulm", "Von Poll Ulm", "Orpi Lyon", "Guy Hoquet Lyon", "Foxtons", "Savills Bath",
             "Knight Frank", "Tecnocasa Milano", "Gabetti Roma", "Redpiso Madrid", "Debeka Ulm", "Mapfre Sevilla",
             "Groupama Nantes", "Rabobank Delft", "Fielmann Ulm", "Specsavers York", "Howard Hanna", "eXp Realty"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Karl Savill", "", "Karl", "Savill"}, {"Anna Engel", "", "Anna", "Engel"},
        {"Karl von Poll", "", "Karl", "von Poll"}, {"Frank Knight", "", "Frank", "Knight"}});
}

TEST(family_names_of_which_people_have_two, stand_in_front_where_first_names_alone_are_behind) {
    expect_read({{"Garc\u00EDa L\u00F3pez Ana Mar\u00EDa", "", "Ana Mar\u00EDa", "Garc\u00EDa L\u00F3pez"},
        {"Garc\u00EDa L\u00F3pez Jos\u00E9", "", "Jos\u00E9", "Garc\u00EDa L\u00F3pez"},
        {"GARCIA LOPEZ ANA MARIA", "", "Ana Maria", "Garcia Lopez"},
        {"P\u00E9rez G\u00F3mez Jos\u00E9", "", "Jos\u00E9", "P\u00E9rez G\u00F3mez"},
        {"Mart\u00EDnez Ruiz Carmen", "", "Carmen", "Mart\u00EDnez Ruiz"},
        {"S\u00E1nchez P\u00E9rez Juan Carlos", "", "Juan Carlos", "S\u00E1nchez P\u00E9rez"},
        {"Rodr\u00EDguez Garc\u00EDa Pilar", "", "Pilar", "Rodr\u00EDguez Garc\u00EDa"},
        {"Fern\u00E1ndez L\u00F3pez Pedro", "", "Pedro", "Fern\u00E1ndez L\u00F3pez"},
        {"G\u00F3mez Mart\u00EDnez Ana", "", "Ana", "G\u00F3mez Mart\u00EDnez"},
        {"L\u00F3pez S\u00E1nchez Mar\u00EDa", "", "Mar\u00EDa", "L\u00F3pez S\u00E1nchez"},
        {"Ana Garc\u00EDa L\u00F3pez", "", "Ana", "Garc\u00EDa L\u00F3pez"}});
    EXPECT_EQ(salutation("Garc\u00EDa L\u00F3pez Ana Mar\u00EDa"), "Ana");
}

TEST(a_letter, says_no_family_name_that_may_stand_before_several_first_names) {
    for (const auto* name : {"Huber Karl Heinz", "Rossi Maria Grazia", "Dupont Jean Luc", "Silva Santos Jo\u00E3o",
             "Okafor Anna Maria", "Huber Anna Maria", "Bakker Anna Maria", "Kern Karl Heinz", "Zeller Anna Maria",
             "Brandt Hans Peter", "Roux Marie Claire", "P\u00E9rez G\u00F3mez Luis"})
        EXPECT_EQ(salutation(name), name);
    EXPECT_EQ(salutation("Anna Maria Kern"), "Anna");
    EXPECT_EQ(salutation("Karl Heinz Huber"), "Karl");
}

TEST(family_names_before_a_place, are_all_of_the_family_name_behind_first_names) {
    expect_read({{"Mar\u00EDa Jos\u00E9 Guti\u00E9rrez S\u00E1enz de la Vega", "", "Mar\u00EDa Jos\u00E9",
                     "Guti\u00E9rrez S\u00E1enz de la Vega"},
        {"Juan Carlos L\u00F3pez de Haro", "", "Juan Carlos", "L\u00F3pez de Haro"},
        {"Ana P\u00E9rez de la Torre", "", "Ana", "P\u00E9rez de la Torre"},
        {"Luis Fern\u00E1ndez de C\u00F3rdoba", "", "Luis", "Fern\u00E1ndez de C\u00F3rdoba"},
        {"Pedro Ruiz Mart\u00EDn de la Fuente", "", "Pedro", "Ruiz Mart\u00EDn de la Fuente"},
        {"Ana Mar\u00EDa Garc\u00EDa del R\u00EDo", "", "Ana Mar\u00EDa", "Garc\u00EDa del R\u00EDo"},
        {"Jos\u00E9 G\u00F3mez P\u00E9rez de la Cruz", "", "Jos\u00E9", "G\u00F3mez P\u00E9rez de la Cruz"},
        {"Carmen Ib\u00E1\u00F1ez de la Riva", "", "Carmen", "Ib\u00E1\u00F1ez de la Riva"},
        {"Juan Men\u00E9ndez del Valle", "", "Juan", "Men\u00E9ndez del Valle"},
        {"Ana L\u00F3pez del R\u00EDo", "", "Ana", "L\u00F3pez del R\u00EDo"}});
    expect_read({{"Mar\u00EDa del Carmen Ruiz", "", "Mar\u00EDa del Carmen", "Ruiz"},
        {"Juan de la Cruz", "", "Juan", "de la Cruz"}});
}

}
}
