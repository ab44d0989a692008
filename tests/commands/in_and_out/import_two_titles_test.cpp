// A courtesy and a title in columns of their own, for one column of the sheet.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using namespace tests_of_import;

struct two_columns {
    const char *headings, *cells, *title;
};

TEST(a_courtesy_and_a_title, go_into_one_column_together) {
    for (auto const& [headings, cells, title] :
        {two_columns{"Anrede;Titel", "Frau;Dr.", "Frau Dr."}, {"Titel;Anrede", "Dr.;Frau", "Frau Dr."},
            {"Anrede;Titel", "Herr;Prof. Dr.", "Herr Prof. Dr."}, {"Salutation;Title", "Mrs.;Dr.", "Mrs. Dr."},
            {"Civilité;Titre", "Mme;Dr", "Mme Dr"}, {"Anrede;Titel", "Frau;", "Frau"}, {"Anrede;Titel", ";Dr.", "Dr."},
            {"Anrede;Akad. Titel", "Frau;Mag.", "Frau"}, {"Tratamiento;Título", "Sra.;Dra.", "Sra."},
            {"Anrede;Titel", "Frau;Dipl.-Ing.", "Frau Dipl.-Ing."}}) {
        const auto list = import("Name;" + std::string{headings} + "\nPetra Vogt;" + cells + "\nEva Lind;" +
                (std::string{headings}.starts_with("Titel") ? "Dr.;Frau" : "Frau;Dr.") + "\n",
            contacts({{"Name", "who"}, {"Title", ""}}));
        EXPECT_TRUE(list.at("Title").starts_with(title)) << headings << ": " << list.at("Title");
    }
}

TEST(a_title, stays_alone_where_the_other_column_is_something_else) {
    for (auto const& [headings, cells, title] :
        {two_columns{"Anrede;Titel", "Frau;Inhaberin", "Frau"}, {"Name prefix;Title", "Ms.;Owner", "Ms."},
            {"Anrede;Beruf", "Herr;Notar", "Herr"}, {"Aanhef;Functie", "Mevr.;Eigenaar", "Mevr."},
            {"Anrede;Position", "Frau;Leitung", "Frau"}, {"Titel;Ort", "Dr.;Ulm", "Dr."},
            {"Anrede;Notiz", "Frau;Dr.", "Frau"}, {"Anrede;Stadt", "Frau;Ulm", "Frau"},
            {"Salutation;Job title", "Mr.;Owner", "Mr."}, {"Civilité;Fonction", "Mme;Directrice", "Mme"}})
        EXPECT_EQ(import("Name;" + std::string{headings} + "\nPetra Vogt;" + cells + "\n",
                      contacts({{"Name", "who"}, {"Title", ""}}))
                      .at("Title"),
            title)
            << headings;
    const auto two = import(
        "Name;Anrede;Titel\nPetra Vogt;Frau;Dr.\n", contacts({{"Name", "who"}, {"Anrede", ""}, {"Titel", ""}}));
    EXPECT_EQ(two.at("Anrede"), "Frau");
    EXPECT_EQ(two.at("Titel"), "Dr.");
}

}
}
