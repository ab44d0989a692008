// What stands behind a comma and a whole name, and is on no list.
#include "recognition/names/expect_name.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

TEST(what_stands_behind_a_whole_name, turns_nothing_round_where_it_holds_no_given_name) {
    for (const auto* note : {"Social Worker", "Home Inspector", "Discharge Planner", "Interior Designer",
             "General Contractor", "Court Reporter", "Stager", "Executor", "médico de familia", "medico di base",
             "perito", "tasadora", "gz-psycholoog", "kandidaat-notaris", "hypotheekadviseur", "Hausverwalterin",
             "vereidigte Buchprüferin", "Vertretung", "Ulm", "expert-comptable judiciaire", "assistante sociale",
             "técnica superior", "rechter hand"}) {
        const auto read = read_name("Anna Kern, " + std::string{note});
        EXPECT_EQ(read.kind, name_kind::person) << note;
        EXPECT_EQ(read.given, "Anna") << note;
        EXPECT_EQ(read.family, "Kern") << note;
        EXPECT_EQ(read.behind, note);
        EXPECT_TRUE(read.key.starts_with("anna kern")) << read.key;
        EXPECT_EQ(name_key(read.key), read.key);
    }
    expect_read({{"Jan van der Berg, hypotheekadviseur", "", "Jan", "van der Berg"},
        {"Dr. Anna Kern, Stager", "Dr.", "Anna", "Kern"}, {"Anna M. Kern, Executor", "", "Anna M.", "Kern"},
        {"Anna Kern, a.D.", "", "Anna", "Kern"}, {"Hans Meier, WP/StB", "", "Hans", "Meier"},
        {"Hans Meier, StB/WP", "", "Hans", "Meier"}, {"WP/StB Hans Meier", "WP/StB", "Hans", "Meier"}});
    EXPECT_EQ(read_name("Hans Meier, WP/StB").key, "hans meier");
}

TEST(a_family_name_in_front, is_turned_round_as_ever) {
    expect_read({{"Kern, Anna", "", "Anna", "Kern"}, {"García López, José Luis", "", "José Luis", "García López"},
        {"Martín García, Xoana", "", "Xoana", "Martín García"}, {"Martin Ruiz, Xoana", "", "Xoana", "Martin Ruiz"},
        {"Okafor, Adaeze", "", "Adaeze", "Okafor"}, {"van der Berg, Sjoukje", "", "Sjoukje", "van der Berg"},
        {"Ruth Holt, Sam", "", "Sam", "Ruth Holt"}, {"Smith Jones, Tamika", "", "Tamika", "Smith Jones"},
        {"Smith Jones, J.R.M.", "", "J.R.M.", "Smith Jones"}, {"Paul Thomas, Jisoo", "", "Jisoo", "Paul Thomas"},
        {"Anna Kern, JM", "", "JM", "Anna Kern"}, {"Thomas Kern, Jisoo", "", "Jisoo", "Thomas Kern"},
        {"Kern, Karl, Jr.", "", "Karl", "Kern"}, {"Ruiz Vega, Xoana", "", "Xoana", "Ruiz Vega"},
        {"Kern, Anna Social", "", "Anna Social", "Kern"}});
}

}
}
