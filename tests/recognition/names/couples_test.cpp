// Couples of every first name that is well known, and family names in capitals before one.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

TEST(a_couple, is_known_by_every_well_known_first_name) {
    for (auto const* list : {&name_words::names_of_women, &name_words::names_of_men})
        for (const auto name : *list) {
            std::string first{name};
            first.front() = static_cast<char>(first.front() - 'a' + 'A');
            EXPECT_EQ(read_name("Anna & " + first + " Vogt").kind, name_kind::couple) << first;
            EXPECT_EQ(read_name(first + " und Anna Vogt").kind, name_kind::couple) << first;
            EXPECT_EQ(read_name("Vogt, Anna & " + first).family, "Vogt") << first;
        }
}

TEST(a_couple, is_no_firm) {
    for (const auto* name :
        {"Hans und Petra Vogt", "Vogt, Hans & Petra", "Henk & Ria Bakker", "Luigi e Chiara Conti", "Zoé et Hugo Roux",
            "Joaquín y Rocío Ruiz", "João e Beatriz Prado", "Dieter & Heike Vogt", "Uwe u. Silke Vogt",
            "Giulia e Matteo Conti", "Sander en Marijke Bakker", "Herr und Frau Hans und Petra Vogt"})
        EXPECT_EQ(read_name(name).kind, name_kind::couple) << name;
    for (const auto* name : {"Hans & Petra", "Hans Vogt und Petra Stein", "Petra Vogt & Dieter Stein", "Zoé et Hugo"})
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
    EXPECT_EQ(read_name("Hans und Petra Vogt").given, "Hans und Petra");
}

TEST(a_firm, is_no_couple) {
    for (const auto* name : {"Taylor & Morgan", "Smith & Wesson", "Kern & Stein", "Hans & Stein", "Kern & Petra Stein",
             "Stein & Hans Kern", "Hans & Petra Vogt GmbH", "Praxis Hans & Petra Vogt", "Hans & Söhne",
             "Martin & Thomas", "Vogt und Kern, Anwälte", "Barnes & Noble", "Petra & Co"})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

TEST(a_family_name_in_capitals, is_told_by_every_well_known_first_name_behind_it) {
    for (auto const& one : std::initializer_list<a_case>{{"ROUX Adriana", "", "Adriana", "ROUX"},
             {"DUPONT Zoé", "", "Zoé", "DUPONT"}, {"ROUX Julie", "", "Julie", "ROUX"},
             {"ROUX GIL Claire", "", "Claire", "ROUX GIL"}, {"GIL ROUX Adriana", "", "Adriana", "GIL ROUX"},
             {"LE GOFF Manon", "", "Manon", "LE GOFF"}, {"VOGT Heike", "", "Heike", "VOGT"},
             {"CONTI Giulia", "", "Giulia", "CONTI"}, {"RUIZ Joaquín", "", "Joaquín", "RUIZ"},
             {"BAKKER Marijke", "", "Marijke", "BAKKER"}, {"PRADO Beatriz", "", "Beatriz", "PRADO"},
             {"VOGT Hans Dieter", "", "Hans Dieter", "VOGT"}, {"Kern Dr. Petra", "Dr.", "Petra", "Kern"}}) {
        EXPECT_EQ(read_name(one.name).given, one.given) << one.name;
        EXPECT_EQ(read_name(one.name).family, one.family) << one.name;
        EXPECT_EQ(read_name(one.name).title, one.title) << one.name;
    }
    for (auto const& one :
        std::initializer_list<a_case>{{"BMW Heike", "", "BMW", "Heike"}, {"J.P. Adriana", "", "J.P.", "Adriana"},
            {"ROUX ADRIANA", "", "Roux", "Adriana"}, {"HUGO Adriana", "", "HUGO", "Adriana"},
            {"PETRA Vogt", "", "PETRA", "Vogt"}, {"ROUX Martinot", "", "ROUX", "Martinot"},
            {"GIL Adriana", "", "GIL", "Adriana"}, {"Roux Adriana", "", "Roux", "Adriana"},
            {"ROUX Adriana Stein", "", "ROUX Adriana", "Stein"}, {"FC KD Claire", "", "FC KD", "Claire"}}) {
        EXPECT_EQ(read_name(one.name).given, one.given) << one.name;
        EXPECT_EQ(read_name(one.name).family, one.family) << one.name;
        EXPECT_EQ(read_name(one.name).title, one.title) << one.name;
    }
}

TEST(two_professions, are_the_title_of_one) {
    expect_read({{"RA u. Notar Karl Huber", "RA u. Notar", "Karl", "Huber"},
        {"RA und Notar Karl Huber", "RA und Notar", "Karl", "Huber"},
        {"RA u. StB Karl Huber", "RA u. StB", "Karl", "Huber"},
        {"Notar und RA Karl Huber", "Notar und RA", "Karl", "Huber"},
        {"StB und WP Karl Huber", "StB und WP", "Karl", "Huber"}, {"RA & Notar Huber", "RA & Notar", "", "Huber"},
        {"WP u. StB Anna Kern", "WP u. StB", "Anna", "Kern"}, {"StB u. RA Anna Kern", "StB u. RA", "Anna", "Kern"},
        {"StB + WP Anna Kern", "StB + WP", "Anna", "Kern"}, {"RA und WP Jutta Vogt", "RA und WP", "Jutta", "Vogt"},
        {"RA u. vBP Karl Huber", "RA u. vBP", "Karl", "Huber"},
        {"RAin u. Notarin Anna Kern", "RAin u. Notarin", "Anna", "Kern"},
        {"Abogado y Notario Luis Vega", "Abogado y Notario", "Luis", "Vega"}});
    EXPECT_EQ(salutation("RA u. Notar Karl Huber"), "RA Huber");
    EXPECT_EQ(read_name("RA u. Notar Karl", "Huber").given, "Karl");
    for (const auto* couple : {"Mr. and Mrs. Reed", "Herr und Frau Huber", "Dr. und Frau Kern", "M. et Mme Dupont"})
        EXPECT_EQ(read_name(couple).kind, name_kind::couple) << couple;
}

TEST(two_first_names, are_a_couple_with_any_family_name) {
    struct a_couple {
        const char *name, *title, *given, *family;
    };
    for (auto const& one :
        std::initializer_list<a_couple>{{"José y Ana García López", "", "José y Ana", "García López"},
            {"Luis y Carmen Pérez Gómez", "", "Luis y Carmen", "Pérez Gómez"},
            {"Koen en Femke de Graaf", "", "Koen en Femke", "de Graaf"},
            {"Koen & Femke de Graaf", "", "Koen & Femke", "de Graaf"},
            {"Piet & Els de Boer", "", "Piet & Els", "de Boer"}, {"Karl+Eva Huber", "", "Karl + Eva", "Huber"},
            {"Karl&Eva Huber", "", "Karl & Eva", "Huber"}, {"Tom+Anna Reed", "", "Tom + Anna", "Reed"},
            {"Jean+Claire Dupont", "", "Jean + Claire", "Dupont"},
            {"Jan en Anneke Bakker", "", "Jan en Anneke", "Bakker"},
            {"Mr. and Mrs. Reed, Jr.", "Mr. and Mrs.", "", "Reed Jr."},
            {"Mr & Mrs Hale, III", "Mr & Mrs", "", "Hale III"}, {"Sres. Prieto", "Sres.", "", "Prieto"},
            {"Signori Rossi", "Signori", "", "Rossi"}, {"Señores Prieto", "Señores", "", "Prieto"},
            {"Sres. García López", "Sres.", "", "García López"}}) {
        const auto read = read_name(one.name);
        EXPECT_EQ(read.kind, name_kind::couple) << one.name;
        EXPECT_EQ(read.title, one.title) << one.name;
        EXPECT_EQ(read.given, one.given) << one.name;
        EXPECT_EQ(read.family, one.family) << one.name;
        EXPECT_EQ(name_key(read.key), read.key) << one.name;
    }
    EXPECT_NE(name_key("Sres. Prieto"), name_key("Prieto"));
    expect_read({{"drs. Jansen", "drs.", "", "Jansen"}});
    for (const auto* firm : {"Karl & Eva GmbH", "Taylor & Morgan", "Kline & Lamb Hale"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
}

}
}
