// Firms by what they do, names whose first word may be the family name, and capitals.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <string>

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

TEST(a_firm, is_known_by_its_own_name_a_number_a_purpose_or_a_house) {
    for (const auto* name : {"Century 21", "Forever 21", "Coldwell Banker", "Wells Fargo", "Wells Fargo Advisors",
             "Home Instead", "Comfort Keepers", "Visiting Angels", "Northwestern Mutual", "New York Life", "Home Depot",
             "Chamber of Commerce", "Habitat for Humanity", "Friends of Ulm", "Hilfe für Kinder", "Wohnen am Park",
             "Leben am See", "Praxisgemeinschaft Huber/Kern", "Praxisgemeinschaft am Dom", "Jobcenter Ulm",
             "Stadtwerke Ulm", "Kita Regenbogen", "Haus am See", "Haus Elisabeth", "Haus St. Josef", "Hospiz St. Josef",
             "Reha Kern", "Tagespflege Sonne", "Yogastudio Kern", "Fitnessstudio Ulm", "Tanzstudio Vogt", "BNI Ulm",
             "IHK Ulm", "VHS Ulm", "CAF Lyon", "HUK Coburg", "BNP Paribas", "XYZ Zürich", "St. Josef", "Sankt Anna",
             "Pôle Emploi", "Cruz Roja", "Croix Rouge Lyon", "Keller Williams"}) {
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::office) << name;
        EXPECT_EQ(read.family, name) << name;
        EXPECT_EQ(salutation(name), name);
        EXPECT_EQ(name_key(name_key(name)), name_key(name)) << name;
    }
    expect_read({{"Anna Kita", "", "Anna", "Kita"}, {"Karl Haus", "", "Karl", "Haus"},
        {"Haus, Karl", "", "Karl", "Haus"}, {"JRM Kern", "", "JRM", "Kern"}, {"Jack London", "", "Jack", "London"},
        {"St. John, Anna", "", "Anna", "St. John"}, {"Anna Kern 2", "", "Anna", "Kern"},
        {"Reha, Anna", "", "Anna", "Reha"}, {"Karl Ulm", "", "Karl", "Ulm"},
        {"Lord Ashby of Stow", "Lord", "", "Ashby of Stow"}});
}

TEST(a_name_with_am, is_no_firm_where_it_may_be_a_family_name) {
    for (const auto* name : {"Hans am Ende", "Sjoukje am Ende", "Xoana am Bach"})
        EXPECT_EQ(read_name(name).kind, name_kind::person) << name;
}

TEST(a_letter_before_a_first_name, is_a_courtesy_where_the_name_is_of_men_in_french_or_spanish) {
    expect_read({{"M. Pierre Morel", "M.", "Pierre", "Morel"}, {"M. Jean-Luc Moreau", "M.", "Jean-Luc", "Moreau"},
        {"M. Philippe de Villiers", "M.", "Philippe", "de Villiers"}, {"M Pierre Morel", "M", "Pierre", "Morel"},
        {"M. Yves Roux", "M.", "Yves", "Roux"}, {"M. Thierry Lefèvre", "M.", "Thierry", "Lefèvre"},
        {"D. Antonio Ruiz", "D.", "Antonio", "Ruiz"}, {"D. Javier Etxea", "D.", "Javier", "Etxea"},
        {"D. José Luis Martínez Ruiz", "D.", "José Luis", "Martínez Ruiz"},
        {"D. Juan de la Torre", "D.", "Juan", "de la Torre"}});
    expect_read({{"M. Scott Peck", "", "M. Scott", "Peck"}, {"M. Carmen Ruiz", "", "M. Carmen", "Ruiz"},
        {"M. Jean Dupont", "", "M. Jean", "Dupont"}, {"M. Pierre", "", "M.", "Pierre"},
        {"D. Martin Reed", "", "D. Martin", "Reed"}, {"D. Antonio", "", "D.", "Antonio"},
        {"M. Pierre Louis", "", "M. Pierre", "Louis"}});
    EXPECT_EQ(name_key("M. Pierre Morel"), "pierre morel");
    EXPECT_EQ(salutation("M. Pierre Morel"), "M. Morel");
    EXPECT_EQ(salutation("D. Antonio Ruiz"), "D. Antonio Ruiz");
}

TEST(a_spanish_family_name, goes_on_behind_a_particle_and_has_two_words_behind_a_title) {
    expect_read({{"Carmen Pérez de la Torre", "", "Carmen", "Pérez de la Torre"},
        {"Ana López del Río", "", "Ana", "López del Río"},
        {"Pedro Gómez de los Santos", "", "Pedro", "Gómez de los Santos"},
        {"Juan Carlos Fernández de Córdoba", "", "Juan Carlos", "Fernández de Córdoba"},
        {"María Ruiz del Castillo", "", "María", "Ruiz del Castillo"},
        {"Luis Díaz de Vivar", "", "Luis", "Díaz de Vivar"},
        {"Arq. Luis Barragán Morfín", "Arq.", "Luis", "Barragán Morfín"},
        {"Lic. Juan Carlos Ibarra Quiroz", "Lic.", "Juan Carlos", "Ibarra Quiroz"},
        {"Srta. Ana Etxea Goikoa", "Srta.", "Ana", "Etxea Goikoa"},
        {"Don Pedro Urrutia Sola", "", "Don Pedro Urrutia", "Sola"}});
    expect_read({{"María del Carmen Ruiz", "", "María del Carmen", "Ruiz"},
        {"Ana de la Fuente Arias", "", "Ana", "de la Fuente Arias"}, {"Arq. Ana Ruiz", "Arq.", "Ana", "Ruiz"},
        {"Lic. Ana María Ibarra", "Lic.", "Ana María", "Ibarra"},
        {"Dr. Karl Huber Kern", "Dr.", "Karl Huber", "Kern"}});
}

TEST(what_somebody_is, may_be_said_in_several_words_behind_a_whole_name) {
    for (const auto* tail : {"B.Sc. Physiotherapie", "M.Sc. Psychology", "Attorney at Law",
             "FRICS RICS Registered Valuer", "FÄ f. Innere Medizin", "FA für Urologie", "LAc", "Chartered Surveyor",
             "Licensed Therapist", "Fachärztin für Urologie", "Solicitor at Law", "MEd", "(Anwalt)", "(Arzt)"}) {
        const auto name = std::string{"Anna Kern "} + tail;
        EXPECT_EQ(read_name(name).kind, name_kind::person) << name;
        EXPECT_EQ(read_name(name).given, "Anna") << name;
        EXPECT_EQ(read_name(name).family, "Kern") << name;
        EXPECT_EQ(name_key(name), "anna kern") << name;
    }
    expect_read(
        {{"Karl Huber, Malermeister", "", "Karl", "Huber"}, {"Karl Huber, Elektromeister", "", "Karl", "Huber"}});
    EXPECT_EQ(read_name("Anna Kern Physiotherapie").kind, name_kind::office);
    EXPECT_EQ(read_name("Malermeister Huber").kind, name_kind::office);
    EXPECT_EQ(salutation("Rt Hon Tom Falk"), "Rt Hon Falk");
    EXPECT_EQ(salutation("lic. iur. Reto Frei"), "lic. iur. Frei");
    EXPECT_EQ(salutation("med. pract. Reto Frei"), "med. pract. Frei");
}

}
}
