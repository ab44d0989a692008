// Legal forms with full stops are those without them; what firms are called by, and what they are not.
#include "recognition/names/expect_name.hpp"

#include <gtest/gtest.h>
#include <initializer_list>
#include <string>

namespace referralbook::recognition {
namespace {

struct two_ways {
    const char *dotted, *plain;
};

TEST(a_legal_form_with_full_stops, is_the_one_without_them) {
    for (auto const& [dotted, plain] : {two_ways{"Gil, S.L.", "Gil, SL"}, {"Gil S.L.", "Gil SL"},
             {"Gil, S.L.U.", "Gil SLU"}, {"Gil, S.A.U.", "Gil SAU"}, {"Gil, S.C.P.", "Gil SCP"},
             {"Roux, S.A.S.U.", "Roux SASU"}, {"Reed, A.P.C.", "Reed APC"}, {"Bakker, v.o.f.", "Bakker vof."},
             {"Bakker V.O.F.", "Bakker VOF"}, {"Kern e.K.", "Kern eK"}, {"Kern, e.K.", "Kern, eK"},
             {"Kern e.V.", "Kern eV"}, {"Gil S.A.", "Gil SA"}, {"Bakker B.V.", "Bakker BV"},
             {"Hans Vogt e.Kfm.", "Hans Vogt eKfm."}, {"Construcciones Ruiz, S.L.", "Construcciones Ruiz SL"}}) {
        EXPECT_EQ(read_name(dotted).kind, name_kind::office) << dotted;
        EXPECT_EQ(read_name(plain).kind, name_kind::office) << plain;
        EXPECT_EQ(name_key(dotted), name_key(plain)) << dotted;
        EXPECT_EQ(name_key(name_key(dotted)), name_key(dotted)) << dotted;
    }
}

TEST(a_firm, is_known_by_what_stands_in_its_name) {
    for (const auto* name : {"V.O.F. Bakker", "F.lli Conti", "Ditta Conti", "Hans Vogt e. Kfm.", "Eva Vogt e. Kfr.",
             "WEG Hauptstra\u00dfe 5", "Reed Bros.", "Reed Bros", "Kern Bau, A.S.", "Praxis Kern, Inh. Hans Vogt",
             "Fratelli Conti"})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
    for (const auto* name : {"Consorts Roux", "Dres. med. Vogt/Kern", "Dres. Vogt/Kern", "Dres. Vogt und Kern"})
        EXPECT_EQ(read_name(name).kind, name_kind::household) << name;
}

TEST(initials_and_names, are_no_legal_form) {
    expect_read(
        {{"Holt, A.S.", "", "A.S.", "Holt"}, {"Holt, E.K.", "", "E.K.", "Holt"}, {"Holt, E.V.", "", "E.V.", "Holt"},
            {"Bakker, A.S.A.", "", "A.S.A.", "Bakker"}, {"Holt, D.O.O.", "", "D.O.O.", "Holt"},
            {"S.L. Holt", "", "S.L.", "Holt"}, {"S.C.P. Holt", "", "S.C.P.", "Holt"}, {"E.K. Holt", "", "E.K.", "Holt"},
            {"Kern, EV", "", "EV", "Kern"}, {"Holt, S.E.", "", "S.E.", "Holt"}, {"Inh. Hans Vogt", "", "Hans", "Vogt"},
            {"Inhaberin Eva Vogt", "", "Eva", "Vogt"}, {"Karl Weg", "", "Karl", "Weg"}, {"Bo Ek", "", "Bo", "Ek"},
            {"Maria Sa", "", "Maria", "Sa"}, {"Anna S.L. Kern", "", "Anna S.L.", "Kern"}});
    EXPECT_EQ(name_key("S.L. Holt"), name_key("S. L. Holt"));
    EXPECT_EQ(name_key("Holt, A.S."), name_key("A. S. Holt"));
}

}
}
