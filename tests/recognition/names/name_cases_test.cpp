// Names of many lists, each with what a person reads in it.
#include "recognition/names/name_reader.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

struct a_case {
    const char *name, *title, *given, *family, *behind = "";
};

void expect_read(std::initializer_list<a_case> all) {
    for (auto const& one : all) {
        const auto read = read_name(one.name);
        EXPECT_EQ(read.kind, name_kind::person) << one.name;
        EXPECT_EQ(read.title, one.title) << one.name;
        EXPECT_EQ(read.given, one.given) << one.name;
        EXPECT_EQ(read.family, one.family) << one.name;
        EXPECT_EQ(read.behind, one.behind) << one.name;
    }
}

void expect_kind(name_kind kind, std::initializer_list<const char*> names) {
    for (const auto* name : names) {
        EXPECT_EQ(read_name(name).kind, kind) << name;
        EXPECT_EQ(read_name(name).given, "") << name;
        EXPECT_EQ(salutation(name), name);
    }
}

TEST(names_of_lists, in_english_are_read_as_a_person_reads_them) {
    expect_read({{"Mrs J Fenwick BSc (Hons)", "Mrs", "J", "Fenwick", "BSc, (Hons)"},
        {"Mr T. Hale FRCS (Orth)", "Mr", "T.", "Hale", "FRCS, (Orth)"},
        {"Ms. Priya Patel BDS MFDS RCS", "Ms.", "Priya", "Patel", "BDS, MFDS, RCS"},
        {"Rt Hon Anna Hale MP", "Rt Hon", "Anna", "Hale", "MP"},
        {"Kim, Soo-Jin, DMD, MS", "", "Soo-Jin", "Kim", "DMD, MS"},
        {"Dr. Anna Kern DDS MS", "Dr.", "Anna", "Kern", "DDS, MS"}, {"Smith, Jane, Ms", "Ms", "Jane", "Smith"},
        {"Lt. Col. Sam Turner (Ret.)", "Lt. Col.", "Sam", "Turner", "(Ret.)"},
        {"Anna Hale née Kern", "", "Anna", "Hale", "née Kern"},
        {"Hale (née Kern), Anna", "", "Anna", "Hale", "(née Kern)"}, {"Judge Karen Hill", "Judge", "Karen", "Hill"},
        {"Anna Kern (she/her)", "", "Anna", "Kern", "(she/her)"}, {"Anna Kern *", "", "Anna", "Kern", "*"},
        {"Anna Kern, Office Manager", "", "Anna", "Kern", "Office Manager"},
        {"Anna Kern, Audiologist", "", "Anna", "Kern", "Audiologist"}, {"Attn: Anna Kern", "", "Anna", "Kern"},
        {"Tom O' Brien", "", "Tom", "O' Brien"}, {"Jane Senior", "", "Jane", "Senior"},
        {"Mr Paul Junior", "Mr", "Paul", "Junior"}, {"Senior, Jane", "", "Jane", "Senior"}});
    EXPECT_EQ(read_name("Karl Huber Senior").family, "Huber");
    EXPECT_EQ(read_name("Karl Huber senior").family, "Huber");
    EXPECT_EQ(read_name("Maria do Carmo Lopes").family, "Lopes");
    EXPECT_EQ(read_name("Maria da Conceição Santos").family, "Santos");
    EXPECT_EQ(read_name("Juan de la Cruz").family, "de la Cruz");
    EXPECT_EQ(read_name("Sam Turner (Ret.)").key, "sam turner");
    EXPECT_EQ(read_name("Anna Hale née Kern").key, "anna hale");
    EXPECT_EQ(read_name("Nee, Victor").family, "Nee");
    EXPECT_EQ(read_name("Amartya Sen").family, "Sen");
    expect_kind(name_kind::office, {"H&R Block", "Anna Kern DDS PC", "anna.kern@kern.example", "Kern Dental, Sales"});
    expect_kind(name_kind::household, {"Anna & Tom"});
}

TEST(names_of_lists, in_german_are_read_as_a_person_reads_them) {
    expect_read({{"Frau Eva Huber geb. Kern", "Frau", "Eva", "Huber", "geb. Kern"},
        {"Eva Huber, geb. Kern", "", "Eva", "Huber", "geb. Kern"},
        {"Karl Huber, Rechtsanwalt und Notar", "", "Karl", "Huber", "Rechtsanwalt und Notar"},
        {"Karl Graf von Stein", "", "Karl", "Graf von Stein"}, {"Steffi Graf", "", "Steffi", "Graf"},
        {"Karl Freiherr zu Stein", "", "Karl", "Freiherr zu Stein"},
        {"Eva Huber-von Stein", "", "Eva", "Huber-von Stein"}, {"Karl von dem Berg", "", "Karl", "von dem Berg"},
        {"Karl v. d. Heide", "", "Karl", "v. d. Heide"}, {"Karl v. Stein", "", "Karl", "v. Stein"},
        {"Karl Huber M.Sc. (Univ.)", "", "Karl", "Huber", "M.Sc., (Univ.)"},
        {"Eva Huber (Dipl.-Ing.)", "", "Eva", "Huber", "(Dipl.-Ing.)"}, {"Karl Huber MdB", "", "Karl", "Huber", "MdB"},
        {"KommR Karl Huber", "KommR", "Karl", "Huber"}, {"Zahnarzt Karl Huber", "Zahnarzt", "Karl", "Huber"},
        {"An Herrn Karl Huber", "Herrn", "Karl", "Huber"}, {"z. Hd. Frau Huber", "Frau", "", "Huber"},
        {"Kern Dr. Anna", "Dr.", "Anna", "Kern"}, {"PD Dr. Karl Huber", "PD Dr.", "Karl", "Huber"},
        {"Eva Huber, Logopädin", "", "Eva", "Huber", "Logopädin"}});
    EXPECT_EQ(read_name("Karl Huber sen.").generation, "sen.");
    EXPECT_EQ(read_name("Karl Huber jun.").family, "Huber");
    EXPECT_EQ(read_name("Eva Huber (Dipl.-Ing.)").key, "eva huber");
    expect_kind(name_kind::household,
        {"Dr. Huber/Dr. Kern", "Familie Karl u. Eva Huber", "Ehepaar Karl und Eva Huber", "Dr. Kern und Dr. Falk"});
    expect_kind(name_kind::office, {"Steuerbüro Huber", "Gebr. Huber"});
    EXPECT_EQ(read_name("Hr. u. Fr. Huber").kind, name_kind::couple);
}

TEST(names_of_lists, in_french_are_read_as_a_person_reads_them) {
    expect_read({{"DUPONT Claire", "", "Claire", "DUPONT"}, {"DE LA TOUR Jean", "", "Jean", "DE LA TOUR"},
        {"Dr Claire DUPONT", "Dr", "Claire", "DUPONT"}, {"Dupont (Mme)", "Mme", "", "Dupont"},
        {"Mme Claire Dupont née Martin", "Mme", "Claire", "Dupont", "née Martin"},
        {"Claire Dupont, orthophoniste", "", "Claire", "Dupont", "orthophoniste"},
        {"Claire Dupont, Masseur-kinésithérapeute", "", "Claire", "Dupont", "Masseur-kinésithérapeute"},
        {"JEAN Martin", "", "JEAN", "Martin"}, {"ACME Plombiers", "", "ACME", "Plombiers"}});
    EXPECT_EQ(read_name("DUPONT Claire").key, read_name("Claire DUPONT").key);
}

TEST(names_of_lists, in_spanish_and_portuguese_are_read_as_a_person_reads_them) {
    expect_read({{"Sr. D. José García", "Sr. D.", "José", "García"}, {"Doña María Ruiz", "Doña", "María", "Ruiz"},
        {"Dª María García", "Dª", "María", "García"}, {"Dona Smith", "", "Dona", "Smith"},
        {"Mr Don Smith", "Mr", "Don", "Smith"}, {"Ana de la Fuente Arias", "", "Ana", "de la Fuente Arias"},
        {"María del Carmen Ruiz", "", "María del Carmen", "Ruiz"},
        {"María de los Ángeles Ruiz", "", "María de los Ángeles", "Ruiz"},
        {"Juan de Dios Gil", "", "Juan de Dios", "Gil"}, {"Maria de la Cruz", "", "Maria", "de la Cruz"},
        {"José Luis Rodríguez Zapatero", "", "José Luis", "Rodríguez Zapatero"},
        {"Ana Ruiz Vda. de Gil", "", "Ana", "Ruiz", "Vda. de Gil"}, {"Lcda. Ana Ruiz", "Lcda.", "Ana", "Ruiz"},
        {"João Silva Filho", "", "João", "Silva Filho"}, {"Ana dos Santos Lima", "", "Ana", "dos Santos Lima"},
        {"Exmo. Sr. João Silva", "Exmo. Sr.", "João", "Silva"}});
    expect_kind(name_kind::household, {"Dr. José Ruiz y Dra. Ana Gil", "José Ruiz e Ana Gil"});
    EXPECT_EQ(read_name("José Ortega y Gasset").kind, name_kind::person);
    expect_kind(name_kind::office, {"Hnos. Ruiz"});
}

TEST(names_of_lists, in_italian_and_dutch_are_read_as_a_person_reads_them) {
    expect_read({{"D.ssa Maria Rossi", "D.ssa", "Maria", "Rossi"}, {"Suor Maria Rossi", "Suor", "Maria", "Rossi"},
        {"Rossi dott. Mario", "dott.", "Mario", "Rossi"}, {"Vries, de, Jan", "", "Jan", "de Vries"},
        {"Berg, van den, Anna", "", "Anna", "van den Berg"}, {"De heer J. de Vries", "De heer", "J.", "de Vries"},
        {"Mevr. A. van den Berg-de Vries", "Mevr.", "A.", "van den Berg-de Vries"},
        {"Mevr. dr. Jansen-de Vries", "Mevr. dr.", "", "Jansen-de Vries"}, {"J. v.d. Berg", "", "J.", "v.d. Berg"},
        {"Tandarts A. Jansen", "Tandarts", "A.", "Jansen"}, {"J. Jansen, arts", "", "J.", "Jansen", "arts"}});
}

TEST(practices, with_the_whole_name_of_their_owner_are_firms) {
    expect_kind(name_kind::office,
        {"Praxis Dr. Karl Huber", "Hausarztpraxis Dr. Anna Kern", "Kanzlei Dr. Karl Huber", "Apotheke Dr. Karl Huber",
            "Cabinet Dr Claire Dupont", "Clínica Dra. Ana Ruiz", "Tandartspraktijk Drs. Jan de Vries",
            "Studio Dott. Marco Rossi", "Praxis Dr. Huber", "Sparkasse Ulm", "Kreissparkasse Ulm", "Volksbank Ulm eG",
            "Karl Huber e.U.", "Óptica Ruiz", "Seniorenheim Kern"});
    expect_read({{"Kern Dr. Anna", "Dr.", "Anna", "Kern"}, {"Huber Dr. Karl", "Dr.", "Karl", "Huber"}});
}

TEST(credentials, in_capitals_behind_a_whole_name_need_no_comma) {
    expect_read({{"Dr. Anna Kern DO", "Dr.", "Anna", "Kern", "DO"}, {"Anna Kern OD", "", "Anna", "Kern", "OD"},
        {"Anna Kern PA", "", "Anna", "Kern", "PA"}, {"Jan de Vries RA", "", "Jan", "de Vries", "RA"},
        {"Anna Kern BA MA", "", "Anna", "Kern", "BA, MA"}, {"John Do", "", "John", "Do"},
        {"Anna Ma", "", "Anna", "Ma"}});
    EXPECT_EQ(read_name("ANNA KERN DO").family, "Do") << "all in capitals: it may be a name";
}

TEST(particles, with_a_capital_behind_a_first_name_begin_the_family_name) {
    expect_read({{"Claire Du Bois", "", "Claire", "Du Bois"}, {"Hans Zum Felde", "", "Hans", "Zum Felde"},
        {"Maria De Los Santos", "", "Maria", "De Los Santos"}, {"Ana Dos Santos", "", "Ana", "Dos Santos"},
        {"Jan Op den Kamp", "", "Jan", "Op den Kamp"}, {"John Ben Smith", "", "John Ben", "Smith"},
        {"Mary Lou Smith", "", "Mary Lou", "Smith"}});
    EXPECT_EQ(salutation("Dhr. en mevr. De Vries"), "Dhr. en mevr. De Vries");
    EXPECT_EQ(salutation("Mr & Mrs De Luca"), "Mr & Mrs De Luca");
}

TEST(titles, are_known_in_either_gender_and_language) {
    for (const auto* title : {"Atty.", "Attorney", "Nurse", "Avocate", "Notaire", "Dottor", "Advogado", "Makelaar",
             "Commercialista", "Versicherungsmakler", "Bakk.", "Hrn."})
        EXPECT_EQ(read_name(std::string{title} + " Karl Huber").key, "karl huber") << title;
    EXPECT_EQ(read_name("Ana Pastor").family, "Pastor");
}

}
}
