// Firms by what they do, names whose first word may be the family name, and capitals.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

namespace referralbook::recognition {
namespace {

TEST(a_name_with_a_trade, is_that_of_a_firm) {
    for (const auto* name : {"Jackson Family Medicine", "Taylor Orthopedics", "Anna Kern Photography", "Rosa's Kitchen",
             "Joe\u2019s Diner", "State Farm", "Jordan Coaching", "Kern Massage", "Grace Fertility", "Martin Travel",
             "Kern Bestattungen", "Kern Beratung", "Kern Kardiologie", "Kern, Coaching", "Huber Finanzberatung",
             "Nagelstudio Anna", "Gerüstbau Huber", "Pflege Kern", "Dupont Électricité", "Chauffage Roux",
             "Anna Dupont Esthétique", "Éditions Roux", "Gestion Dupont", "Restaurante Gil", "Servicios Ruiz",
             "Viajes López", "Guardería Ana", "Grupo Gil", "Gil Inversiones", "Onoranze Rossi", "Rossi Impianti",
             "Palestra Rossi", "Gruppo Bianchi", "Arredamenti Verdi", "Aannemersbedrijf Jansen", "Jansen Installaties",
             "Mondzorg Jansen", "Kinderopvang De Vries", "Silva Construções", "Clínica Dentária Silva", "Viagens Costa",
             "Ourivesaria Costa"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::office) << name;
        EXPECT_EQ(read.family, name) << name;
        EXPECT_EQ(salutation(name), name);
    }
}

TEST(a_trade_behind_a_comma_or_a_dash, is_what_somebody_does) {
    expect_read({{"Anna Kern, Family Medicine", "", "Anna", "Kern"}, {"Anna Kern, Photography", "", "Anna", "Kern"},
        {"Anna Kern - Photography", "", "Anna", "Kern"}, {"Kern, Anna, Marketing", "", "Anna", "Kern"},
        {"Anna Kern MD, Family Medicine", "", "Anna", "Kern"}, {"Ruth Holt at State Farm", "", "Ruth", "Holt"},
        {"Karl Farm", "", "Karl", "Farm"}, {"Massage, Anna", "", "Anna", "Massage"}});
}

TEST(a_common_family_name_before_an_initial, is_the_family_name) {
    expect_read({{"Smith J.", "", "J.", "Smith"}, {"García M.", "", "M.", "García"}, {"Anna K.", "", "Anna", "K."},
        {"Thomas K.", "", "Thomas", "K."}, {"Malcolm X", "", "Malcolm", "X"}});
    EXPECT_EQ(name_key("Smith J."), name_key("J. Smith"));
    EXPECT_EQ(salutation("Smith J."), "J. Smith");
}

TEST(a_word_that_may_be_the_family_name, is_not_said_as_a_first_name) {
    for (const auto* name : {"Okafor J.", "Okafor Anna", "Müller Anna", "Huber Maria", "O'Brien Tom", "Smith John",
             "Nguyen Anh", "Milne AA", "Smith J"})
        EXPECT_EQ(salutation(name), name);
    EXPECT_EQ(salutation("SMITH JOHN"), "Smith John");
    EXPECT_EQ(salutation("Anna Thomas"), "Anna");
    EXPECT_EQ(salutation("Sjoukje Thomas"), "Sjoukje");
    EXPECT_EQ(salutation("Adaeze Okafor"), "Adaeze");
}

TEST(a_name_in_capitals, is_spoken_in_small_letters_with_raised_ones_in_it) {
    expect_read(
        {{"RUIZ GIL, Mª JOSÉ", "", "Mª José", "Ruiz Gil"}, {"M.ª DEL CARMEN RUIZ", "", "M.ª Del Carmen", "Ruiz"}});
    EXPECT_EQ(read_name("JOHN R. SMITH JR.").generation, "Jr.");
    EXPECT_EQ(read_name("JOHN R. SMITH III").generation, "III");
    EXPECT_EQ(salutation("Fº José Ruiz"), "Fº José");
}

TEST(a_family_behind_a_comma_or_an_article, is_a_household) {
    for (const auto* name :
        {"Huber, Familie", "Dupont, Famille", "Gil, Familia", "De familie Jansen", "La famiglia Rossi"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Arqº João Costa", "Arqº", "João", "Costa"}});
}

TEST(a_title_before_a_family_name_that_many_have, is_no_reason_to_say_the_first_name) {
    expect_read({{"Avv. Rossi Mario", "Avv.", "Mario", "Rossi"}, {"Frau Müller Anna", "Frau", "Anna", "Müller"},
        {"Dra. Ruiz Ana", "Dra.", "Ana", "Ruiz"}, {"Mme Dubois Claire", "Mme", "Claire", "Dubois"},
        {"Herr Dr. Schmidt Karl", "Herr Dr.", "Karl", "Schmidt"},
        {"Sra. García López Ana", "Sra.", "Ana", "García López"}, {"Sig.ra Russo Giulia", "Sig.ra", "Giulia", "Russo"},
        {"Dr. Nguyen Anna", "Dr.", "Anna", "Nguyen"}, {"Frau Hoffmann Anna Maria", "Frau", "Anna Maria", "Hoffmann"},
        {"Mr. Patel Tom", "Mr.", "Tom", "Patel"}, {"Dr. Rodríguez Carmen", "Dr.", "Carmen", "Rodríguez"},
        {"Mrs Williams Anna", "Mrs", "Anna", "Williams"}});
    expect_read({{"Dr. Taylor Reed", "Dr.", "Taylor", "Reed"}, {"Frau Anna Müller", "Frau", "Anna", "Müller"},
        {"Dr. Martin Thomas", "Dr.", "Martin", "Thomas"}, {"Dra. Ana Ruiz", "Dra.", "Ana", "Ruiz"},
        {"Mr. Tom Patel", "Mr.", "Tom", "Patel"}});
    EXPECT_EQ(salutation("Avv. Rossi Mario"), "Avv. Rossi");
    EXPECT_EQ(salutation("Frau Müller Anna"), "Frau Müller");
}

TEST(a_title_before_a_family_name_that_may_be_one, keeps_all_of_it_in_a_letter) {
    for (const auto* name :
        {"Dr. Okafor Anna", "Dr. Huber Karl", "Mme Dupont Claire", "Herr Huber Karl", "Sig. Colombo Mario",
            "Dra. Etxeberria Ana", "Mw. Jansen Anneke", "Mr. Fenwick Tom", "Dr. Weber Thomas", "Frau Dr. Ünal Anna"})
        EXPECT_EQ(salutation(name), name);
    EXPECT_EQ(salutation("Dr. Adaeze Thomas"), "Dr. Thomas");
    EXPECT_EQ(salutation("Dr. Anna Okafor"), "Dr. Okafor");
    EXPECT_EQ(salutation("Mme Claire Dupont"), "Mme Dupont");
    EXPECT_EQ(salutation("Dr. Adaeze Okafor"), "Dr. Okafor");
}

TEST(a_bank_a_trade_or_a_house, is_addressed_by_its_whole_name) {
    for (const auto* name : {"Banco Sabadell", "Caisse d'Épargne", "Crédit Agricole Lyon", "Commerzbank Ulm",
             "Rabobank Utrecht", "CHU de Lyon", "ASL Roma", "Opticien Dupont", "Opticiens Dupont",
             "Gezondheidscentrum Noord", "Wijkcentrum Zuid", "Advocacia Silva", "Dachdeckerei Huber", "Glaserei Vogt",
             "Taxi Huber", "Pension Kern", "Kern Auto", "Kern Title", "Kern Vet", "Loodgieter Smit", "Kiné Dupont",
             "Résidence Dupont", "Casa di cura Villa Serena", "Casa di riposo Rossi", "Klempner Vogt", "Plombier Morel",
             "Fontanero Vega", "Versicherungsfachwirt Huber"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::office) << name;
        EXPECT_EQ(read.family, name) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Jan de Vet", "", "Jan", "de Vet"}, {"Karl Auto", "", "Karl", "Auto"},
        {"Luther Burbank", "", "Luther", "Burbank"}, {"Ana Casa", "", "Ana", "Casa"}, {"Judy Chu", "", "Judy", "Chu"},
        {"Anna Kern, Vet", "", "Anna", "Kern"}, {"Anna Kern vet", "", "Anna", "Kern"},
        {"Notar Huber", "Notar", "", "Huber"}});
}

}
}
