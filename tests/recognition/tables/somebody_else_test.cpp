// Columns about somebody else, beside those for first and last names.
#include "recognition/tables/headers.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

/// The heading that is taken for names beside this first and last name; "" where none is.
std::string name_of_list(std::string const& first, std::string const& last, std::string const& other,
    std::vector<std::vector<std::string>> const& names) {
    std::vector<std::vector<std::string>> rows{{first, last, "Phone", "E-mail", other}};
    int number = 0;
    for (auto const& row : names)
        rows.push_back({row[0], row[1], "0731 55512" + std::to_string(++number), row[1] + "@h.example", row[2]});
    const auto found = recognise(support::sample_of(rows));
    for (auto const& one : found.proposals)
        if (one.what == role::who) return found.columns.at(static_cast<std::size_t>(one.column)).heading;
    return "";
}

TEST(a_column_of_somebody_else, is_nobodys_name_beside_first_and_last_names) {
    const std::vector<std::vector<std::string>> others{{"Hans", "Vogt", "Petra"}, {"Ruth", "Holt", "Sam Holt"},
        {"Eva", "Stein", "Dr. Kern"}, {"Karl", "Huber", "Herr"}};
    for (const auto* heading : {"Partner", "Ansprechpartner", "Ansprechpartner 1 Anrede", "Kontakt", "Arzt", "Mandant",
             "Referente", "Interlocuteur", "Contact", "Contact name", "Contacto", "Contatto", "Contactpersoon",
             "Doctor", "M\u00e9dico", "Huisarts", "Attorney", "Agent", "Client", "Kunde", "Cliente", "Klant", "Utente",
             "Dentist", "Patient", "Advisor", "Lead", "Name", "Customer name"}) {
        EXPECT_EQ(name_of_list("Vorname", "Nachname", heading, others), "") << heading;
        EXPECT_EQ(name_of_list("First Name", "Last Name", heading, others), "") << heading;
        EXPECT_EQ(name_of_list("Pr\u00e9nom", "Nom de famille", heading, others), "") << heading;
    }
}

TEST(a_column_of_full_names, is_taken_beside_first_and_last_names) {
    const std::vector<std::vector<std::string>> whole{{"Hans", "Vogt", "Hans Vogt"}, {"Ruth", "Holt", "Holt, Ruth"},
        {"Eva", "Stein", "Dr. Eva Stein"}, {"Karl", "Huber", "Karl M. Huber"}, {"", "", "Kern Dental"}};
    for (const auto* heading : {"Full Name", "Display name", "Name", "Contact", "Contact name", "Ansprechpartner",
             "Kontakt", "Client", "Vollst\u00e4ndiger Name", "Nom complet", "Nombre completo", "Nome completo",
             "Volledige naam", "Kunde", "Patient name"})
        EXPECT_EQ(name_of_list("First Name", "Last Name", heading, whole), heading) << heading;
}

TEST(a_column_of_names, is_taken_where_no_first_name_stands_beside_it) {
    const std::vector<std::vector<std::string>> alone{
        {"", "", "Hans Vogt"}, {"", "", "Ruth Holt"}, {"", "", "Eva Stein"}};
    for (const auto* heading : {"Partner", "Contact", "Ansprechpartner", "Client", "Name", "Arzt"})
        EXPECT_EQ(name_of_list("Street", "Town", heading, alone), heading) << heading;
}

}
}
