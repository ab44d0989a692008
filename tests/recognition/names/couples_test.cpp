// Couples of every first name that is well known, and family names in capitals before one.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/name_words.hpp"

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

}
}
