// Offices and honours before a name, and two people in one cell.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>

#include <string>

namespace referralbook::recognition {
namespace {

TEST(an_office_or_honour, is_a_title_and_no_part_of_the_key) {
    for (const auto* title :
        {"Kommerzialrat", "KommR", "Hofrat", "Hofrätin", "OMR", "OMR Dr.", "Medizinalrat Dr.", "ÖkR", "OSR", "RegR",
            "VetR", "StR", "OStR", "LAbg.", "Bgm.", "Vzbgm.", "ADir.", "Bacc.", "Fürspr.", "Mag.", "MMag.",
            "Dipl.-Ing.", "Ing.", "Prim.", "Univ.-Prof. Dr.", "Me", "Mtre", "Maître", "Avv.", "Dott.ssa", "Arq.",
            "Eng.", "Exma. Sra. Dra.", "Exmo. Sr. Dr.", "Justizrat", "Schulrat", "Baurat", "Ministerialrat"}) {
        const auto name = std::string{title} + " Huber";
        const auto read = read_name(name);
        EXPECT_EQ(read.title, title) << name;
        EXPECT_EQ(read.family, "Huber") << name;
        EXPECT_EQ(read.key, "huber") << name;
        EXPECT_TRUE(salutation(name).ends_with(" Huber")) << name << ": " << salutation(name);
    }
}

TEST(capitals_that_may_be_an_honour, stay_in_the_letter_whatever_they_are) {
    for (const auto* name : {"KR Huber", "HR Huber", "DI Huber", "RA Kern", "NR Huber"})
        EXPECT_EQ(salutation(name), name);
    expect_read({{"DI Karl Huber", "DI", "Karl", "Huber"}, {"KR Karl Huber", "KR", "Karl", "Huber"},
        {"HR Dr. Huber", "HR Dr.", "", "Huber"}});
}

TEST(two_people_with_titles_in_a_cell, are_left_whole_where_one_title_may_be_initials) {
    for (const auto* name : {"Dr. Kern, RA Falk", "RA Kern, Dr. Falk", "Mag. Huber, DI Kern", "Dr. Kern, HR Falk",
             "Ing. Huber; DI Falk", "Prof. Kern, RA Roth", "Dr. Kern, Dr. Falk"}) {
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
        EXPECT_EQ(salutation(name), name);
    }
    expect_read({{"Dr. Kern, JM", "Dr.", "JM", "Kern"}, {"Kern, Anna", "", "Anna", "Kern"},
        {"Exma. Sra. D. Maria Silva", "Exma. Sra. D.", "Maria", "Silva"}});
}

TEST(a_family_name_with_particles_behind_a_title, is_whole_though_it_begins_with_a_capital) {
    expect_read({{"Mw. mr. De Vries", "Mw. mr.", "", "De Vries"}, {"Mevr. Van den Berg", "Mevr.", "", "Van den Berg"},
        {"Dhr. De Boer", "Dhr.", "", "De Boer"}, {"Dr. Van Dijk", "Dr.", "", "Van Dijk"},
        {"Mme Le Goff", "Mme", "", "Le Goff"}, {"Sra. De la Cruz", "Sra.", "", "De la Cruz"},
        {"Sig. De Luca", "Sig.", "", "De Luca"}, {"Avv. Della Rovere", "Avv.", "", "Della Rovere"},
        {"Mr. Al Green", "Mr.", "Al", "Green"}, {"Mr Ben Ali", "Mr", "Ben", "Ali"}});
    EXPECT_EQ(salutation("Mw. mr. De Vries"), "Mw. De Vries");
}

TEST(an_honour_written_out, is_a_title_before_somebody) {
    for (const auto* title : {"Lord", "Lady", "Baroness", "Captain", "Major", "Colonel", "Sergeant", "Lieutenant",
             "Chief", "Canon", "Deacon", "Bishop", "Brother", "Imam", "Commissioner", "Monseigneur", "Capitaine",
             "Capitán", "Bischof", "Oberst", "Vescovo", "Maresciallo", "Kapitein", "Bisschop", "Obispo", "Bispo"}) {
        const auto name = std::string{title} + " James Reed", family = std::string{title} + " Reed";
        EXPECT_EQ(read_name(name).title, title) << name;
        EXPECT_EQ(read_name(name).given, "James") << name;
        const bool may_be_called_so = std::string{title} == "Major" || std::string{title} == "Lady";
        EXPECT_EQ(read_name(family).title, may_be_called_so ? "" : title) << family;
        EXPECT_EQ(salutation(family), family);
        EXPECT_EQ(name_key(name), "james reed");
    }
    expect_read({{"Bishop, Tom", "", "Tom", "Bishop"}, {"Major, Anna", "", "Anna", "Major"},
        {"Tom Bishop", "", "Tom", "Bishop"}, {"Lord, Jane", "", "Jane", "Lord"}});
    expect_read({{"General Tom Reed", "General", "Tom", "Reed"}, {"Commander Ruth Holt", "Commander", "Ruth", "Holt"}});
    EXPECT_EQ(name_key("General Dynamics"), "general dynamics");
    for (const auto* firm :
        {"Bishop Dental", "Major Motors", "Lord & Taylor", "Captain Plumbing LLC", "Bishop & Reed"}) {
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
        EXPECT_TRUE(name_key(firm).starts_with(firm[0] == 'B' ? "bishop"
                : firm[0] == 'M'                              ? "major"
                : firm[0] == 'L'                              ? "lord"
                                                              : "captain"));
    }
    EXPECT_EQ(read_name("Lord and Lady Fenwick").kind, name_kind::couple);
}

TEST(a_courtesy_of_letters, is_not_said_before_another_title) {
    expect_read({{"Ill.mo Sig. Rossi", "Ill.mo Sig.", "", "Rossi"},
        {"Preg.mo Dott. Rossi", "Preg.mo Dott.", "", "Rossi"}, {"Chiar.mo Prof. Rossi", "Chiar.mo Prof.", "", "Rossi"},
        {"Gent.le Sig.ra Rossi", "Gent.le Sig.ra", "", "Rossi"},
        {"Preg.ma Avv. Anna Ferri", "Preg.ma Avv.", "Anna", "Ferri"},
        {"Chiar.ma Prof.ssa Ferri", "Chiar.ma Prof.ssa", "", "Ferri"},
        {"Gent.ma Dott.ssa Ferri", "Gent.ma Dott.ssa", "", "Ferri"},
        {"Ill.ma Sig.ra Bianchi", "Ill.ma Sig.ra", "", "Bianchi"}, {"Herr RA Huber", "Herr RA", "", "Huber"},
        {"Herr DI Huber", "Herr DI", "", "Huber"}, {"Frau RA Anna Kern", "Frau RA", "Anna", "Kern"},
        {"Herrn DI Karl Huber", "Herrn DI", "Karl", "Huber"}, {"Mr RA Holt", "Mr", "RA", "Holt"}});
    EXPECT_EQ(salutation("Gent.le Sig.ra Rossi"), "Sig.ra Rossi");
    EXPECT_EQ(salutation("Chiar.mo Prof. Rossi"), "Prof. Rossi");
    EXPECT_EQ(salutation("Herr RA Huber"), "Herr Huber");
    EXPECT_EQ(name_key("Herr DI Huber"), "huber");
    EXPECT_EQ(read_name("Spett.le Studio Rossi").kind, name_kind::office);
    EXPECT_EQ(read_name("Gentle Dental").kind, name_kind::office);
    EXPECT_EQ(name_key("Gentle Dental"), "gentle dental");
}

TEST(a_profession, is_a_title_before_a_well_known_first_name_and_a_family_name) {
    for (const auto* title :
        {"Physiotherapeutin", "Logopädin", "Ergotherapeutin", "Makler", "Opticien", "Kinésithérapeute", "Dentista",
            "Fisioterapeuta", "Realtor", "Chiropractor", "Bürgermeister", "Oberbürgermeisterin", "Principal", "RAuN",
            "RAuNin", "HP", "Kfz-Meister", "Elektromeister", "Osteopathin", "Podologe", "Optiker", "Anwalt", "Ärztin",
            "Fachärztin", "Gutachter", "Orthophoniste", "Pharmacien", "Agente", "Asesora", "Contadora", "Podóloga",
            "Fisioterapista", "Oculista", "Fysiotherapeut", "Verloskundige", "Contabilista", "Tradutora", "Dentist",
            "Physiotherapist", "Surveyor", "Broker", "Altenpflegerin", "Osteopathin u. Heilpraktikerin"}) {
        const auto name = std::string{title} + " Lisa Brandt";
        const auto read = read_name(name);
        EXPECT_EQ(read.kind, name_kind::person) << name;
        EXPECT_EQ(read.title, title) << name;
        EXPECT_EQ(read.given, "Lisa") << name;
        EXPECT_EQ(read.family, "Brandt") << name;
        EXPECT_EQ(name_key(name), "lisa brandt");
        EXPECT_TRUE(salutation(name).ends_with(" Brandt")) << salutation(name);
    }
    expect_read(
        {{"Dr. Zahnärztin Anna Kern", "Dr. Zahnärztin", "Anna", "Kern"}, {"Makler Karl Otto", "Makler", "Karl", "Otto"},
            {"Dentista José García López", "Dentista", "José", "García López"},
            {"Optiker Karl von Stein", "Optiker", "Karl", "von Stein"}});
}

TEST(a_profession, is_no_title_where_it_may_be_a_name_or_a_firm) {
    expect_read({{"Kaufmann Anna Maria", "", "Kaufmann Anna", "Maria"}, {"Banker Ann Lee", "", "Banker Ann", "Lee"},
        {"Karl Makler", "", "Karl", "Makler"}, {"Karl Arzt", "", "Karl", "Arzt"},
        {"Makler, Otto", "", "Otto", "Makler"}, {"Otto Burgermeister", "", "Otto", "Burgermeister"},
        {"Bürgermeister, Otto", "", "Otto", "Bürgermeister"}, {"HP Huber", "", "HP", "Huber"},
        {"H.P. Huber", "", "H.P.", "Huber"}, {"Raun Huber", "", "Raun", "Huber"}, {"Hp Anna", "", "Hp", "Anna"}});
    for (const auto* name : {"Opticien Dupont", "Makler Brandt", "Optiker Karl Huber GmbH", "Makler Huber & Lang",
             "Óptica Ana Ruiz", "Dentista Gil"})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

}
}
