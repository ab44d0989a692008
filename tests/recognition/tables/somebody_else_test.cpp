// Columns about somebody else, beside those for first and last names.
#include "support/surveys.hpp"

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
    return support::taken(support::of_rows(rows), role::who);
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

/// The heading that is taken for the names of a list of everybody, where so many of its ten rows have somebody to ask
/// for, too.
std::string name_beside(std::string const& heading, std::string const& contact_person, int persons) {
    const std::vector<std::string> names{"Dr. \u00dcnal", "K & L Immobilien", "Meyer, Anna", "Petra Naumann",
        "Familie Brandt", "K\u00f6ster, Annegret", "Tom Bright", "Sabine Wirth", "J\u00f6rg Wei\u00df",
        "Zo\u00eb Adler"};
    const std::vector<std::string> asked_for{"Frau Wirth", "Hr. Klein", "Eva Roth", "Jan Vogt", "Ada Stein",
        "Karl Kern", "Ruth Holt", "Sam Holt", "Eva Huber", "Hans Lang"};
    std::vector<std::vector<std::string>> rows{{heading, contact_person, "Phone", "E-mail"}};
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.push_back({names[i], static_cast<int>(i) < persons ? asked_for[i] : "", "030 2312510" + std::to_string(i),
            "who" + std::to_string(i) + "@h.example"});
    return support::taken(support::of_rows(rows), role::who);
}

TEST(a_contact_person, is_not_the_name_where_few_rows_have_one_and_another_column_names_all) {
    for (const auto* heading : {"Name / Praxis", "Name", "Name oder Firma", "Kunde", "Mandant", "Client", "Customer",
             "Nom / Cabinet", "Nombre", "Nome", "Klant"})
        for (const auto* asked_for : {"Ansprechpartner", "Contact person", "Interlocuteur", "Persona de contacto"})
            for (const int persons : {0, 1, 3, 4})
                EXPECT_EQ(name_beside(heading, asked_for, persons), heading) << asked_for << ' ' << persons;
}

TEST(an_agent_of_the_office, is_not_the_name_of_each_client) {
    const auto name_of = [](std::string const& client, std::string const& staff) {
        const std::vector<std::vector<std::string>> rows{{staff, client, "Phone", "Referred by"},
            {"KM", "Anna Bell", "212 555 0101", "Joe Fox"}, {"KM", "Joe Fox", "212 555 0102", ""},
            {"Sara Lind", "Ruth Orr", "212 555 0103", "Joe Fox"}, {"KM", "Sam Lee", "212 555 0104", "Ruth Orr"}};
        return support::taken(support::of_rows(rows), role::who);
    };
    for (const auto* client : {"Insured", "Named Insured", "Policyholder", "Client", "Customer", "Homeowner",
             "Versicherungsnehmer", "Bauherr", "Asegurado", "Patient", "Assur\u00e9"})
        for (const auto* staff : {"Agent", "Attorney", "Advisor", "Broker", "Doctor", "Provider"})
            EXPECT_EQ(name_of(client, staff), client) << staff;
}

TEST(a_contact_person, is_the_name_where_only_staff_fills_more_rows) {
    for (const auto* staff : {"Owner", "Agent", "Responsable"})
        EXPECT_EQ(support::taken(
                      support::of_rows({{"Company", "Contact person", staff, "Phone"},
                          {"Bell Realty", "Anna Bell", "Kim Moss", "212 555 0101"},
                          {"Fox Dental", "", "Kim Moss", "212 555 0102"}, {"Orr Law", "", "Sara Lind", "212 555 0103"},
                          {"Lee Homes", "", "Kim Moss", "212 555 0104"}, {"Kern CPA", "", "Kim Moss", "212 555 0105"}}),
                      role::who),
            "Contact person")
            << staff;
}

TEST(a_contact_person, is_the_name_still_where_most_rows_have_one) {
    for (const auto* asked_for : {"Ansprechpartner", "Contact person"})
        for (const int persons : {5, 10}) EXPECT_EQ(name_beside("Kunde", asked_for, persons), asked_for) << persons;
}

}
}
