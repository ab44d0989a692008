// Names of practices, couples, ranks and particles as lists of several countries have them.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

TEST(a_practice, with_the_full_name_of_its_doctor_is_left_whole) {
    for (const auto* name : {"Praxis Dr. Karl Huber", "Kanzlei Dr. Karl Huber", "Hausarztpraxis Dr. Eva Kern",
             "Arztpraxis Dr. med. Anna Kern", "Apotheke Mag. Karl Huber", "Notariat Dr. Karl Huber",
             "Ordination Dr. Karl Huber", "Cabinet Dr Claire Dupont", "Clínica Dra. Ana Ruiz",
             "Consulta Dr. José García", "Studio Dott. Marco Rossi", "Tandartspraktijk Drs. Jan de Vries",
             "Consultório Dr. João Silva", "Zahnarztpraxis Dr. Karl Huber", "Praxis Dr. Huber"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Kern Dr. Anna", "Dr.", "Anna", "Kern"}, {"Huber Dr. Karl", "Dr.", "Karl", "Huber"},
        {"Falk Frau Eva", "Frau", "Eva", "Falk"}});
}

TEST(a_credential_in_capitals, is_no_family_name_behind_a_whole_name) {
    expect_read({{"Dr. Anna Kern DO", "Dr.", "Anna", "Kern"}, {"Anna Kern OD", "", "Anna", "Kern"},
        {"Anna Kern PA", "", "Anna", "Kern"}, {"Karl Huber PE", "", "Karl", "Huber"},
        {"Anna Kern MA", "", "Anna", "Kern"}, {"Anna Kern BA MA", "", "Anna", "Kern"},
        {"Jan Jansen RA", "", "Jan", "Jansen"}, {"Jan de Vries RA", "", "Jan", "de Vries"},
        {"Anna Kern JD", "", "Anna", "Kern"}, {"Anna Kern, SC", "", "Anna", "Kern"},
        {"Anna Kern, PsyD, LP", "", "Anna", "Kern"}, {"Anna Kern, MA, LP", "", "Anna", "Kern"}});
}

TEST(a_short_family_name, stays_one) {
    expect_read({{"Anna Do", "", "Anna", "Do"}, {"Anna Maria Do", "", "Anna Maria", "Do"},
        {"Jean Pierre DO", "", "Jean Pierre", "DO"}, {"Anna MA", "", "Anna", "MA"},
        {"Mei Ling MA", "", "Mei Ling", "MA"}, {"ANNA KERN DO", "", "Anna Kern", "Do"}, {"Karl Li", "", "Karl", "Li"},
        {"Anna AU", "", "Anna", "AU"}, {"Anna Kern LI", "", "Anna Kern", "LI"}, {"Nguyen, Do", "", "Do", "Nguyen"}});
    EXPECT_EQ(read_name("Kern Partners, LP").kind, name_kind::office);
    EXPECT_EQ(read_name("Kern Huber, LP").kind, name_kind::office);
}

TEST(a_title, is_known_for_men_and_women_of_seven_languages) {
    expect_read({{"Atty. Kern", "Atty.", "", "Kern"}, {"Attorney Kern", "Attorney", "", "Kern"},
        {"Nurse Kern", "Nurse", "", "Kern"}, {"Pastor Kern", "Pastor", "", "Kern"},
        {"Avocate Claire Dupont", "Avocate", "Claire", "Dupont"}, {"Notaire Dupont", "Notaire", "", "Dupont"},
        {"Dottor Rossi", "Dottor", "", "Rossi"}, {"Advogado João Silva", "Advogado", "João", "Silva"},
        {"Commercialista Rossi", "Commercialista", "", "Rossi"}, {"Makelaar Jansen", "Makelaar", "", "Jansen"},
        {"Versicherungsmakler Huber", "Versicherungsmakler", "", "Huber"}, {"Bakk. Huber", "Bakk.", "", "Huber"},
        {"Hrn. Huber", "Hrn.", "", "Huber"}, {"Lord/Lady Smith", "Lord/Lady", "", "Smith"},
        {"Lt Col James Cook", "Lt Col", "James", "Cook"}, {"Maj Gen James Cook", "Maj Gen", "James", "Cook"},
        {"Wing Cdr James Cook", "Wing Cdr", "James", "Cook"}, {"Sigg. Rossi", "Sigg.", "", "Rossi"},
        {"Sig.ri Rossi", "Sig.ri", "", "Rossi"}, {"Dipl. Ing. Karl Huber", "Dipl. Ing.", "Karl", "Huber"},
        {"Pastor García, Luis", "", "Luis", "Pastor García"}, {"Pastor, Luis", "", "Luis", "Pastor"},
        {"Luis Pastor", "", "Luis", "Pastor"}, {"Nurse, Paul", "", "Paul", "Nurse"},
        {"Paul Nurse", "", "Paul", "Nurse"}, {"Sigri Sandberg", "", "Sigri", "Sandberg"},
        {"Wing Lee", "", "Wing", "Lee"}, {"Col Needham", "", "Col", "Needham"}});
    EXPECT_EQ(name_key("Hrn. Huber"), "huber");
    EXPECT_EQ(salutation("Hrn. Huber"), "Herr Huber");
    EXPECT_EQ(salutation("Dipl. Ing. Karl Huber"), "Dipl. Ing. Huber");
    EXPECT_EQ(salutation("Lt Col James Cook"), "Lt Col Cook");
    EXPECT_EQ(salutation("Lord/Lady Smith"), "Lord/Lady Smith");
}

TEST(a_couple, may_have_particles_two_given_names_or_a_degree) {
    const auto expect_couple = [](const char* name, const char* given, const char* family) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::couple) << name;
        EXPECT_EQ(read.given, given) << name;
        EXPECT_EQ(read.family, family) << name;
        EXPECT_EQ(name_key(read.key), read.key) << name;
    };
    expect_couple("Dhr. en mevr. De Vries", "", "De Vries");
    expect_couple("Mr & Mrs De Luca", "", "De Luca");
    expect_couple("Sr. e Sra. Da Silva", "", "Da Silva");
    expect_couple("Mr & Mrs Van Dyke", "", "Van Dyke");
    expect_couple("Mr & Mrs J & A Fenwick", "J & A", "Fenwick");
    expect_couple("Mr and Mrs John and Anna Fenwick", "John and Anna", "Fenwick");
    expect_couple("Mme et M. Dupont", "", "Dupont");
    expect_couple("Mr & Mrs John Fenwick", "John", "Fenwick");
    expect_couple("John & Anna Smith, MD", "John & Anna", "Smith");
    expect_couple("John & Anna Smith, MD, PhD", "John & Anna", "Smith");
    EXPECT_EQ(read_name("John & Anna Smith, MD").behind, "MD");
    for (const auto* name :
        {"Dr. Anna Kern & Paul Kern", "Anna Kern & Dr. Paul Falk", "Anna Kern & Paul Kern, MD", "Smith Household"})
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
    for (const auto* name : {"Kern & Falk", "Dr. Anna Kern & Paul Falk LLP", "Anna & Kern Ltd", "Smith & Sons"})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

TEST(a_particle_with_a_capital, belongs_to_the_family_name_in_speaking_order) {
    expect_read({{"Claire Du Bois", "", "Claire", "Du Bois"}, {"Hans Zum Felde", "", "Hans", "Zum Felde"},
        {"Jan Op den Kamp", "", "Jan", "Op den Kamp"}, {"Jan Op De Beeck", "", "Jan", "Op De Beeck"},
        {"Maria De Los Santos", "", "Maria", "De Los Santos"}, {"Ana Dos Santos", "", "Ana", "Dos Santos"},
        {"Ana Das Neves", "", "Ana", "Das Neves"}, {"Jan In Het Veld", "", "Jan", "In Het Veld"},
        {"Maria De Las Casas", "", "Maria", "De Las Casas"}, {"Du Bois, Claire", "", "Claire", "Du Bois"},
        {"Anna Le Goff", "", "Anna", "Le Goff"}, {"Jan Ter Beek", "", "Jan", "Ter Beek"},
        {"Ba Du Nguyen", "", "Ba Du", "Nguyen"}, {"Du Nguyen", "", "Du", "Nguyen"}, {"Lou Reed", "", "Lou", "Reed"},
        {"Mary Lou Hale", "", "Mary Lou", "Hale"}, {"Anna Bei Kern", "", "Anna Bei", "Kern"}});
}

TEST(a_firm, is_not_addressed_by_a_first_name) {
    for (const auto* name : {"Volksbank Ulm eG", "Molkerei Ulm eG", "Karl Huber eK", "Karl Huber e.U.", "Sparkasse Ulm",
             "Kreissparkasse Ulm", "Raiffeisenbank Ulm", "Allianz Huber", "Stadt Ulm", "Jugendamt Ulm", "Gymnasium Ulm",
             "TSV Ulm", "Seniorenheim Ulm", "Notaría Ruiz", "Óptica Ruiz", "Agenzia Rossi", "Ottica Rossi",
             "Scuola Rossi", "Escola Silva", "Câmara Municipal", "Tandartsen Jansen", "Kern Dental: John Smith"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Aissatou Camara", "", "Aissatou", "Camara"}, {"Karl Arzt", "", "Karl", "Arzt"},
        {"Dr. Arzt", "Dr.", "", "Arzt"}, {"Sig.na Rossi", "Sig.na", "", "Rossi"}, {"Bo Ek", "", "Bo", "Ek"},
        {"Karl Eg", "", "Karl", "Eg"}, {"Anna Stadler", "", "Anna", "Stadler"}});
}

TEST(a_word_that_firms_begin_with, is_a_family_name_behind_a_first_name) {
    expect_read({{"Karl Stadt", "", "Karl", "Stadt"}, {"Vito Scuola", "", "Vito", "Scuola"},
        {"Dr. Anna Stadt", "Dr.", "Anna", "Stadt"}, {"Ana Escola", "", "Ana", "Escola"},
        {"Carmen Escuela", "", "Carmen", "Escuela"}, {"Stadt, Karl", "", "Karl", "Stadt"}});
    for (const auto* name : {"Stadt Ulm", "Scuola Rossi", "Scuola Vito", "Ulm Stadt", "Karl Stadt GmbH", "Escola Silva",
             "Stadt Karl Marx", "Karl Apotheke", "Martin Dental", "Anna Optica", "Scuola Media Rossi"})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

TEST(a_shortened_first_name, is_said_with_the_one_behind_it) {
    EXPECT_EQ(salutation("Mª Carmen Ruiz"), "Mª Carmen");
    EXPECT_EQ(salutation("Fco. Javier Ruiz"), "Fco. Javier");
    EXPECT_EQ(salutation("M.ª Carmen Ruiz"), "M.ª Carmen");
    EXPECT_EQ(salutation("Carmen Ruiz"), "Carmen");
    for (const auto* name : {"Mª Carmen Ruiz", "M.ª Carmen Ruiz", "Mª. Carmen Ruiz", "Ruiz, Mª Carmen"})
        EXPECT_EQ(name_key(name), name_key("María Carmen Ruiz")) << name;
    EXPECT_EQ(name_key("Dª Carmen Ruiz"), name_key("Carmen Ruiz"));
    EXPECT_EQ(name_key("M. Carmen Ruiz"), "m carmen ruiz");
    EXPECT_EQ(salutation("J. P. Morgan"), "J. P. Morgan");
    EXPECT_EQ(salutation("Wm. Smith"), "Wm.");
}

}
}
