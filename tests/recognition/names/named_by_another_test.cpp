// Cells that tell of somebody by the name of another, shortened titles that nobody listed, and couples turned round.
#include "recognition/names/expect_name.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

void expect_whole(std::initializer_list<const char*> cells) {
    for (const auto* cell : cells) {
        EXPECT_EQ(read_name(cell).kind, name_kind::household) << cell;
        EXPECT_EQ(read_name(cell).given, "") << cell;
    }
}

TEST(a_name, of_who_sent_somebody_is_not_taken_out_of_its_cell) {
    expect_whole({"ref by Ruth Holt", "referred by Ruth Holt", "x-ref'd by Ruth Holt", "Ref: Ruth Holt",
        "Ref. by Dr. Holt", "via Ruth Holt", "new client from Ruth Holt", "durch Anna Kern", "empfohlen von Anna Kern",
        "Empf. Anna Kern", "überwiesen von Dr. Kern", "de la part de Claire Dupont", "adressé par Dr Martin",
        "Recommandé par Claire Dupont", "recomendado por Ana Gil", "de parte de Ana Gil", "tramite Mario Rossi",
        "consigliato da Mario Rossi", "door Jan Bakker", "doorverwezen door Jan Bakker", "indicado por Ana Costa",
        "encaminhada por Dra. Costa"});
    expect_read({{"Door van Dijk", "", "Door", "van Dijk"}, {"From Kern", "", "From", "Kern"},
        {"Anna Durch", "", "Anna", "Durch"}, {"Via Kern", "", "Via", "Kern"}});
}

TEST(a_name, is_not_that_of_the_one_who_belongs_to_it) {
    expect_whole({"Tom Reed's wife", "Ruth's mom", "Tom Reed\u2019s Wife", "Tom's new accountant",
        "friend of Ruth Holt", "wife of Tom Reed", "Mutter von Anna Kern", "Frau von Karl Huber", "Annas Mutter",
        "Karls Frau", "amie de Claire Dupont", "mère de Claire Dupont", "madre de Ana Gil", "hija de Ana Gil",
        "moglie di Mario Rossi", "vriendin van Anna Bakker", "filha de Ana Costa", "Los Gil", "Los Gil Ruiz",
        "Die Hubers"});
    expect_read({{"Andreas Mann", "", "Andreas", "Mann"}, {"Thomas Mann", "", "Thomas", "Mann"},
        {"Lukas Freund", "", "Lukas", "Freund"}, {"Frau von Stein", "Frau", "", "von Stein"},
        {"Frau von Paul", "Frau", "", "von Paul"}, {"Mae de Vries", "", "Mae", "de Vries"},
        {"Irma van Dijk", "", "Irma", "van Dijk"}, {"Tom O'Brien", "", "Tom", "O'Brien"},
        {"Les Brown", "", "Les", "Brown"}, {"Jan 't Hart", "", "Jan", "'t Hart"}});
}

TEST(shortened_professions, are_titles_before_a_whole_name) {
    expect_read({{"Proc. Ana Gil", "Proc.", "Ana", "Gil"}, {"Proc. Gil", "Proc.", "", "Gil"},
        {"Not. Mario Rossi", "Not.", "Mario", "Rossi"}, {"Not. Rossi", "Not.", "", "Rossi"},
        {"Per. Ind. Mario Rossi", "Per. Ind.", "Mario", "Rossi"},
        {"Cons. Lav. Luigi Verdi", "Cons. Lav.", "Luigi", "Verdi"}, {"Rag. Luigi Verdi", "Rag.", "Luigi", "Verdi"},
        {"Geom. Luigi Verdi", "Geom.", "Luigi", "Verdi"}, {"Ldo. Juan Ruiz", "Ldo.", "Juan", "Ruiz"},
        {"Sol. Ana Costa", "Sol.", "Ana", "Costa"}, {"Sol. Costa", "Sol.", "", "Costa"},
        {"Solicitadora Ana Costa", "Solicitadora", "Ana", "Costa"}, {"Odont. Anna Ferri", "Odont.", "Anna", "Ferri"},
        {"Fisiot. Anna Ferri", "Fisiot.", "Anna", "Ferri"}, {"Cdor. Juan Ruiz", "Cdor.", "Juan", "Ruiz"},
        {"Klga. Ana Gil", "Klga.", "Ana", "Gil"}, {"Esc. Ana Gil", "Esc.", "Ana", "Gil"},
        {"Tec. Ana Costa", "Tec.", "Ana", "Costa"},
        {"Dipl. Betriebswirt Karl Huber", "Dipl. Betriebswirt", "Karl", "Huber"},
        {"vBP Karl Huber", "vBP", "Karl", "Huber"}, {"Col. (Ret.) Tom Reed", "Col. (Ret.)", "Tom", "Reed"},
        {"Notar a.D. Karl Huber", "Notar a.D.", "Karl", "Huber"}, {"Viuda de Pérez", "Viuda", "", "de Pérez"},
        {"Witwe Huber", "Witwe", "", "Huber"},
        // First names and saints are shortened too.
        {"Fco. Javier Ruiz", "", "Fco. Javier", "Ruiz"}, {"Gmo. Luis Ruiz", "", "Gmo. Luis", "Ruiz"},
        {"Chas. Edward Reed", "", "Chas. Edward", "Reed"}, {"Thos. Michael Reed", "", "Thos. Michael", "Reed"},
        {"Alex. Karl Huber", "", "Alex. Karl", "Huber"}, {"Joh. Peter Huber", "", "Joh. Peter", "Huber"},
        {"Ste. Marie Dupont", "", "Ste. Marie", "Dupont"}, {"Sol Ruiz", "", "Sol", "Ruiz"},
        {"Anna Not", "", "Anna", "Not"}, {"Rae Huber", "", "Rae", "Huber"}});
    for (const auto* firm :
        {"Inc. Ruth Holt", "Hnos. Ana Gil", "Dpto. Ana Gil", "RAe Huber", "SCP Martin", "SCM Dupont"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
}

TEST(what_stands_behind_a_name, is_what_somebody_is_or_was_called) {
    expect_read({{"Ruth Holt, P.E., S.E.", "", "Ruth", "Holt"}, {"Ruth Holt, Broker Associate", "", "Ruth", "Holt"},
        {"Ana Gil (procuradora)", "", "Ana", "Gil"}, {"Jean Dupont (kiné)", "", "Jean", "Dupont"},
        {"Karl Huber, öbuv SV", "", "Karl", "Huber"}, {"Maria Rossi ved. Bianchi", "", "Maria", "Rossi"},
        {"Claire Dupont vve Roux", "", "Claire", "Dupont"}, {"Eva Kern gesch. Huber", "", "Eva", "Kern"},
        {"Mario De' Rossi", "", "Mario", "De' Rossi"}, {"A. Bakker - de Vries", "", "A.", "Bakker - de Vries"},
        {"Anna Huber - von Stein", "", "Anna", "Huber - von Stein"}, {"Anna Kern - de vacances", "", "Anna", "Kern"},
        {"Maria Ved", "", "Maria", "Ved"}, {"Huber (Mme)", "Mme", "", "Huber"}});
    EXPECT_EQ(name_key("Ana Gil (dentista)"), "ana gil");
    EXPECT_EQ(name_key("Anna Kern (Kern Dental)"), "anna kern (kern dental)");
    EXPECT_EQ(read_name("Gil, S.L.").kind, name_kind::office);
    EXPECT_EQ(read_name("Allianz SE").kind, name_kind::office);
}

TEST(a_couple, may_stand_behind_its_family_name_without_a_comma) {
    for (const auto* couple : {"Huber Anna und Karl", "DUPONT Jean et Claire", "De Vries Jan en Anna"})
        EXPECT_EQ(read_name(couple).kind, name_kind::couple) << couple;
    EXPECT_EQ(name_key("Huber Anna und Karl"), name_key("Huber, Anna und Karl"));
    for (const auto* firm : {"Kern Martin & Paul", "Taylor & Morgan", "Huber Kern und Falk"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
    for (const auto* several : {"Avv.ti Rossi e Bianchi", "Sres. Gil y Ruiz"})
        EXPECT_EQ(read_name(several).kind, name_kind::household) << several;
}

TEST(professions, behind_a_whole_name_without_a_comma_are_no_family_name) {
    expect_read({{"Anna Kern Rechtsanwältin", "", "Anna", "Kern"}, {"Anna Kern Zahnärztin", "", "Anna", "Kern"},
        {"Jean Dupont notaire", "", "Jean", "Dupont"}, {"Ana Gil abogada", "", "Ana", "Gil"},
        {"Mario Rossi geometra", "", "Mario", "Rossi"}, {"Jan Bakker notaris", "", "Jan", "Bakker"},
        {"Karl Huber, Versicherungsfachmann (BWV)", "", "Karl", "Huber"},
        {"Anna Kern, Zahnärztin, MSc", "", "Anna", "Kern"}, {"Ruth Holt NMLS 12345", "", "Ruth", "Holt"},
        {"Ana Costa CRM 1234", "", "Ana", "Costa"}, {"Ruth Holt / DDS", "", "Ruth", "Holt"},
        {"Ruth Holt, SE, PE", "", "Ruth", "Holt"},
        // These may be called so.
        {"Tom Reed Painter", "", "Tom Reed", "Painter"}, {"Karl Huber Notar", "", "Karl Huber", "Notar"},
        {"Anna Berater", "", "Anna", "Berater"}, {"Anna Kern Makler", "", "Anna Kern", "Makler"},
        {"Anna Kern 12345", "", "Anna", "Kern"}});
    EXPECT_EQ(name_key("Ruth Holt NMLS 12345"), "ruth holt");
    EXPECT_EQ(name_key("Anna Kern 12345"), "anna kern 12345");
    EXPECT_EQ(read_name("Ruth Holt, DDS, PC").kind, name_kind::office);
}

TEST(titles_before_a_name, may_be_two_professions_or_one_of_two_courtesies) {
    expect_read({{"Rechtsanwältin u. Notarin Anna Kern", "Rechtsanwältin u. Notarin", "Anna", "Kern"},
        {"Versicherungsfachwirt Karl Huber", "Versicherungsfachwirt", "Karl", "Huber"},
        {"Lic. en Psic. Ana Gil", "Lic. en Psic.", "Ana", "Gil"},
        {"Mtro. en Der. Juan Ruiz", "Mtro. en Der.", "Juan", "Ruiz"},
        {"Dhr./Mevr. De Vries", "Dhr./Mevr.", "", "De Vries"}, {"Mr./Mrs. Holt", "Mr./Mrs.", "", "Holt"},
        {"Sig./Sig.ra Conti", "Sig./Sig.ra", "", "Conti"}, {"M./Mme Dupont", "M./Mme", "", "Dupont"},
        {"Herr/Frau Kern", "Herr/Frau", "", "Kern"}, {"StBin Anna Kern", "StBin", "Anna", "Kern"},
        {"BM Ing. Karl Huber", "BM Ing.", "Karl", "Huber"}, {"Geometra Conti", "Geometra", "", "Conti"},
        {"The Honorable Ruth Holt", "The Honorable", "Ruth", "Holt"}, {"Sheriff Tom Reed", "Sheriff", "Tom", "Reed"},
        {"M DUPONT Jean", "M", "Jean", "DUPONT"}, {"M Night", "", "M", "Night"},
        {"Van Dijk, A.M. (Anna)", "", "A.M.", "Van Dijk"}, {"Smit, K. (Karel)", "", "K.", "Smit"}});
    EXPECT_EQ(read_name("Dr. en mevr. Bakker").kind, name_kind::couple);
    EXPECT_EQ(read_name("Dhr. en mevr. Bakker").kind, name_kind::couple);
}

TEST(a_firm, and_who_works_there_are_left_whole) {
    expect_whole({"State Farm (Ruth Holt)", "State Farm: Ruth Holt", "Rossi M. e Bianchi A.", "Huber K. & Kern A."});
    expect_read({{"Ruth Holt (State Farm)", "", "Ruth", "Holt"}, {"Tom van Dyke (Anna Reed)", "", "Tom", "van Dyke"},
        {"Xoana Brandtner (Anna)", "", "Xoana", "Brandtner"}});
    for (const auto* firm : {"Agentur Huber", "Generalagentur Huber", "Maatschap De Vries", "Kern Dental: John Smith"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
}

TEST(several_people, are_left_whole_by_the_words_between_them) {
    expect_whole({"Familie Dr. Karl Huber", "Fam. Dr. Huber", "Ruth Holt or Tom Reed", "Anna Kern oder Karl Huber",
        "Claire Dupont ou Jean Petit", "Ana Gil o Juan Ruiz", "Mario Conti oppure Anna Ferri", "Ruth Holt w/ husband",
        "Anna Kern mit Mann", "Anna Kern mit Tochter", "Ruth Holt with daughter", "Claire Dupont et son mari"});
    expect_read({{"Dear Ruth Holt", "", "Ruth", "Holt"}, {"Sehr geehrter Herr Huber", "Herr", "", "Huber"},
        {"Estimada Ana Gil", "", "Ana", "Gil"}, {"Dear, John", "", "John", "Dear"},
        {"Sean O Neill", "", "Sean", "O Neill"}});
    EXPECT_EQ(read_name("Familie Dr. Karl Huber").family, "Familie Dr. Karl Huber");
}

TEST(a_field_of_work, in_front_of_a_name_is_that_of_an_office) {
    for (const auto* firm : {"Radiologie Donau", "Kieferorthopädie Kern", "Fisioterapia Gil", "Optique Roux",
             "Ótica Costa", "Fysio Centrum", "Banca Intesa", "Fiduciaire Roux", "Odontoiatria Conti"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
    expect_read(
        {{"Karl Huber, Radiologie", "", "Karl", "Huber"}, {"Dr. Karl Huber, Orthopädie", "Dr.", "Karl", "Huber"},
            {"Fisio. Ana Costa", "Fisio.", "Ana", "Costa"}, {"Banca, Mario", "", "Mario", "Banca"}});
}

}
}
