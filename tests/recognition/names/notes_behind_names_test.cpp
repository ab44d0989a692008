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

TEST(what_somebody_is, is_no_first_name_behind_a_comma) {
    expect_read({{"Karl Huber, FA für Innere Medizin", "", "Karl", "Huber"}, {"Anna Kern, RM RT", "", "Anna", "Kern"},
        {"Karl Huber, GF", "", "Karl", "Huber"}, {"Ngozi Bright, Social Worker", "", "Ngozi", "Bright"},
        {"Ngozi Bright, Discharge Planner", "", "Ngozi", "Bright"},
        {"Ngozi Bright, Estate Planner", "", "Ngozi", "Bright"}, {"Ngozi Bright, Front Office", "", "Ngozi", "Bright"},
        {"Ngozi Bright, Benefits Specialist", "", "Ngozi", "Bright"},
        {"Ngozi Bright, Patient Navigator", "", "Ngozi", "Bright"}, {"Anna Kern, RN CCM", "", "Anna", "Kern"},
        {"Iris Vogt, FA für Urologie", "", "Iris", "Vogt"}, {"Okan Ünal, Sozialarbeiter", "", "Okan", "Ünal"},
        {"Okan Ünal, Sozialdienst", "", "Okan", "Ünal"}, {"Zoé Morel, éducatrice spécialisée", "", "Zoé", "Morel"},
        {"Ane Etxe, trabajadora social", "", "Ane", "Etxe"}, {"Noa Ferri, assistente sociale", "", "Noa", "Ferri"},
        {"Sjoukje Smit, maatschappelijk werker", "", "Sjoukje", "Smit"},
        {"Ana Gil, corredora/mediadora de seguros", "", "Ana", "Gil"},
        {"Ana Silva, consultora imobiliária", "", "Ana", "Silva"},
        {"Beatriz Costa, mediadora de seguros", "", "Beatriz", "Costa"}});
    expect_read({{"García López, JM", "", "JM", "García López"}, {"Huber, Karl", "", "Karl", "Huber"},
        {"Bright, Ngozi", "", "Ngozi", "Bright"}});
    EXPECT_EQ(name_key("Ngozi Bright, Social Worker"), "ngozi bright");
}

TEST(a_workplace_that_is_a_firm, leaves_a_whole_name_a_person) {
    expect_read({{"Ruth Holt at Hale Ltd", "", "Ruth", "Holt"},
        {"Ruth Holt at State Farm Insurance", "", "Ruth", "Holt"}, {"Bob Reed @ Hale Ltd", "", "Bob", "Reed"},
        {"Anna Kern bei Kern GmbH", "", "Anna", "Kern"}, {"Ruth Holt at Hale & Kern LLP", "", "Ruth", "Holt"},
        {"Ruth Holt at Hale, Inc.", "", "Ruth", "Holt"}, {"Dr. Ruth Holt at Hale Dental", "Dr.", "Ruth", "Holt"},
        {"Claire Dupont chez Cabinet Roux", "", "Claire", "Dupont"},
        {"Mario Rossi presso Studio Bianchi", "", "Mario", "Rossi"},
        {"Jan Bakker bij Jansen B.V.", "", "Jan", "Bakker"}, {"Tom Reed from Hale Insurance", "", "Tom", "Reed"},
        {"Karl Huber bei Sparkasse Ulm", "", "Karl", "Huber"}});
    for (const auto* firm : {"Grace Care at Home Ltd", "Hale Dental at Ulm", "Kern & Falk bei Huber GmbH", "Hale Ltd"})
        EXPECT_EQ(read_name(firm).kind, name_kind::office) << firm;
}

TEST(ben_before_another_name, is_part_of_the_family_name_before_a_first_name) {
    expect_read({{"Ben Salah, Mehdi", "", "Mehdi", "Ben Salah"}, {"Ben Youssef, Karim", "", "Karim", "Ben Youssef"},
        {"Ben Ali, Samira", "", "Samira", "Ben Ali"}, {"Ben Hassan, Yasmin", "", "Yasmin", "Ben Hassan"},
        {"Ben Othman, Leila", "", "Leila", "Ben Othman"}, {"Ben Khalifa, Tarek", "", "Tarek", "Ben Khalifa"},
        {"Ben Amor, Fatma", "", "Fatma", "Ben Amor"}, {"Ben Brahim, Nabil", "", "Nabil", "Ben Brahim"},
        {"Ben Slimane, Farid", "", "Farid", "Ben Slimane"}, {"Al Mansour, Khalid", "", "Khalid", "Al Mansour"},
        {"Al Farsi, Omar", "", "Omar", "Al Farsi"}, {"Ben Said, Aicha", "", "Aicha", "Ben Said"}});
    expect_read({{"Ben Kern, Ulm", "", "Ben", "Kern"}, {"Ben Kern, Court Reporter", "", "Ben", "Kern"}});
}

}
}
