// Two and three letters with full stops: the initials of somebody, whatever title they could be short for.
#include "recognition/names/expect_name.hpp"
#include "recognition/names/salutation.hpp"

#include <gtest/gtest.h>
#include <set>
#include <string>

namespace referralbook::recognition {
namespace {

TEST(two_letters_with_full_stops, are_initials_before_and_behind_a_family_name_whatever_titles_there_are) {
    // M.D. and the like in front, and B.V., N.V., S.A., which are firms there, are read as before.
    const std::set<std::string> forms{"A.B.", "A.G.", "A.S.", "B.T.", "B.V.", "C.O.", "C.V.", "E.G.", "E.K.", "E.V.",
        "K.G.", "L.P.", "N.V.", "O.Y.", "P.C.", "P.S.", "R.L.", "S.A.", "S.C.", "S.L.", "S.P.", "U.G.", "V.O."};
    const std::set<std::string> degrees{"M.D.", "R.N.", "R.D.", "K.C.", "Q.C."};
    std::set<std::string> keys;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::string pair{first, '.', second, '.'};
            if (forms.contains(pair) || pair == "I.I." || pair == "I.V.") continue;
            const auto key = std::string{static_cast<char>(first + 32), ' ', static_cast<char>(second + 32)} + " holt";
            EXPECT_EQ(read_name("Holt, " + pair).key, key);
            EXPECT_EQ(read_name("Holt, " + pair).given, pair);
            EXPECT_TRUE(keys.insert(read_name("Holt, " + pair).key).second) << pair;
            if (degrees.contains(pair)) continue;
            EXPECT_EQ(read_name(pair + " Holt").key, key);
            EXPECT_EQ(read_name(pair + " Holt").title, "") << pair;
            EXPECT_EQ(read_name("Dr. " + pair + " Holt").key, key);
        }
}

TEST(initials, that_look_like_a_title_are_the_same_however_they_are_written) {
    expect_read({{"R.A. Holt", "", "R.A.", "Holt"}, {"D.R. Holt", "", "D.R.", "Holt"},
        {"M.R. de Vries", "", "M.R.", "de Vries"}, {"Holt, D.R.", "", "D.R.", "Holt"},
        {"Holt, S.R.", "", "S.R.", "Holt"}, {"De Vries, M.W.", "", "M.W.", "De Vries"},
        {"Holt M.E.", "", "M.E.", "Holt"}, {"Dr. E.M. Holt", "Dr.", "E.M.", "Holt"},
        {"Dr. S.C. Holt", "Dr.", "S.C.", "Holt"}, {"C.O. Holt", "", "C.O.", "Holt"},
        {"D.R.A. Holt", "", "D.R.A.", "Holt"}, {"M.R.S. Holt", "", "M.R.S.", "Holt"},
        {"L.I.C. Bakker", "", "L.I.C.", "Bakker"}, {"d.r. holt", "", "d.r.", "holt"},
        {"Kern, M.D.", "", "M.D.", "Kern"}, {"Kern, M. D.", "", "M. D.", "Kern"}, {"Holt, K.C.", "", "K.C.", "Holt"},
        {"Anna M.S. Holt", "", "Anna M.S.", "Holt"}});
    for (const auto* pair : {"D.R.", "M.R.", "R.A.", "L.T.", "M.E.", "M.S.", "W.P.", "I.R.", "D.S.", "R.N."}) {
        const std::string parted{pair[0], '.', ' ', pair[2], '.'};
        EXPECT_EQ(name_key(std::string{"Holt, "} + pair), name_key(parted + " Holt"));
        EXPECT_EQ(name_key(std::string{"Holt, "} + pair), name_key("Holt, " + parted));
    }
}

TEST(titles_and_degrees, are_read_beside_initials_as_ever) {
    expect_read(
        {{"Dr. Holt", "Dr.", "", "Holt"}, {"Mr. R.A. Holt", "Mr.", "R.A.", "Holt"}, {"D.r Huber", "D.r", "", "Huber"},
            {"Dr. h.c. Kern", "Dr. h.c.", "", "Kern"}, {"R.A. Dr. Kern", "R.A. Dr.", "", "Kern"},
            {"RA Anna Kern", "RA", "Anna", "Kern"}, {"Ing. Kern", "Ing.", "", "Kern"}, {"Sr. Vega", "Sr.", "", "Vega"},
            {"M.Sc. Anna Kern", "", "M.Sc. Anna", "Kern"}, {"Anna Kern, M.S.", "", "Anna", "Kern"},
            {"Anna Kern, M.D.", "", "Anna", "Kern"}, {"Anna Kern M. D.", "", "Anna", "Kern"},
            {"Kern, Anna, R.N.", "", "Anna", "Kern"}, {"Kern, Ph. D.", "", "", "Kern"},
            {"Anna Kern W.P.", "", "Anna", "Kern"}, {"Kern Dr.", "Dr.", "", "Kern"}, {"Bakker R.N.", "", "", "Bakker"},
            {"Karl Huber, Sr.", "", "Karl", "Huber"}});
    for (const auto* name : {"S.A. Dupont", "N.V. Bakker", "Kern, P.C.", "Kern A.G."})
        EXPECT_EQ(read_name(name).kind, name_kind::office) << name;
}

TEST(an_initial_and_a_family_name, are_a_whole_name_before_a_degree) {
    expect_read({{"K. Smit RA", "", "K.", "Smit"}, {"J. Jansen AA", "", "J.", "Jansen"},
        {"R. Patel DO", "", "R.", "Patel"}, {"A. Smith OD", "", "A.", "Smith"}, {"T. Hale PE", "", "T.", "Hale"},
        {"J. Smith PA", "", "J.", "Smith"}, {"drs. J. Jansen RC", "drs.", "J.", "Jansen"},
        {"M. Okafor MA", "", "M.", "Okafor"}, {"C. Rossi PT", "", "C.", "Rossi"}, {"A. Bakker RB", "", "A.", "Bakker"},
        {"N. Reed CPA", "", "N.", "Reed"}, {"E. Kern BA", "", "E.", "Kern"}, {"Mr. P. Vega EA", "Mr.", "P.", "Vega"}});
    expect_read({{"J. P. Morgan", "", "J. P.", "Morgan"}, {"Adaeze Okafor MA", "", "Adaeze Okafor", "MA"},
        {"J. Do", "", "J.", "Do"}, {"K. Jean DO", "", "K. Jean", "DO"}});
    EXPECT_EQ(salutation("drs. J. Jansen RC"), "drs. Jansen");
}

TEST(capitals_with_full_stops, are_a_degree_behind_a_first_and_a_family_name) {
    for (const auto* tail : {", D.E.S.", ", D.U.", ", C.E.S.", ", D.N.B.", ", X.R.P.C.", ", D.E.A.", ", D.U.T.",
             ", B.T.S.", ", D.E.S.S.", ", Q.F.B.", ", D. E. S.", ", X.R.", ", D.E.S., D.U.", ", D.E.S., MD",
             ", MD, X.Y.Z.", " D.E.S.", " X.R.P.C.", " D.U."}) {
        for (const auto* name : {"Karim Benali", "Dr. Claire Dupont", "Jean-Paul Morel", "Anna von Stein"}) {
            const auto text = std::string{name} + tail;
            EXPECT_EQ(read_name(text).kind, name_kind::person) << text;
            EXPECT_EQ(read_name(text).given, read_name(name).given) << text;
            EXPECT_EQ(read_name(text).family, read_name(name).family) << text;
            EXPECT_EQ(name_key(text), name_key(name)) << text;
        }
    }
    for (const auto* name : {"Kern, Anna, X.Y.Z.", "Kern, Anna, D.U.", "Kern, A., X.Y.", "Kern, Dr. Anna, X.Y.Z."})
        EXPECT_EQ(read_name(name).family, "Kern") << name;
    expect_read({{"KARIM BENALI, D.E.S.", "", "Karim", "Benali"}, {"Adaeze Okafor, X.R.P.C.", "", "Adaeze", "Okafor"}});
    EXPECT_EQ(read_name("Karim Benali, D.E.S.").behind, "D.E.S.");
}

TEST(capitals_with_full_stops, are_initials_behind_what_may_be_family_names) {
    expect_read({{"Kern, A.B.", "", "A.B.", "Kern"}, {"Kern, A.B.C.", "", "A.B.C.", "Kern"},
        {"van der Berg, J.W.M.", "", "J.W.M.", "van der Berg"}, {"García López, J.M.", "", "J.M.", "García López"},
        {"Smith Jones, J.R.M.", "", "J.R.M.", "Smith Jones"}, {"Simon Kern, J.M.", "", "J.M.", "Simon Kern"},
        {"Martín Ruiz, J.L.A.", "", "J.L.A.", "Martín Ruiz"}, {"De Vries, X.R.P.C.", "", "X.R.P.C.", "De Vries"},
        {"Etxeberria Goikoa, J.M.", "", "J.M.", "Etxeberria Goikoa"}, {"Public J.Q.", "", "J.Q.", "Public"},
        {"Okafor, A.N.", "", "A.N.", "Okafor"}, {"Thomas Kern, J.R.", "", "J.R.", "Thomas Kern"}});
    EXPECT_EQ(read_name("Huber, Kern, X.Q.").kind, name_kind::household);
    EXPECT_EQ(read_name("Karim Benali, S.A.").kind, name_kind::office);
}

}
}
