#include "recognition/tables/heading_language.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace referralbook::recognition {
namespace {

std::string_view language(std::vector<std::string> const& headings) { return language_of_headings(headings); }

TEST(the_language_of_headings, is_that_of_most_of_them) {
    EXPECT_EQ(
        language({"Name", "Firma", "Telefon", "Art", "Empfohlen von", "Status", "Honorar", "Eingegangen am"}), "de");
    EXPECT_EQ(language({"Nom", "Prénom", "Téléphone", "Société", "Recommandé par", "Reçu le"}), "fr");
    EXPECT_EQ(language({"Nombre", "Apellidos", "Teléfono", "Empresa", "Recomendado por", "Importe"}), "es");
    EXPECT_EQ(language({"Name", "Phone", "Type", "Referred by", "Date received"}), "en");
    EXPECT_EQ(language({"Vorname", "Nachname", "Phone"}), "de");
    EXPECT_EQ(language({"Herr/Frau", "Name", "Firma", "Telefon", "Email", "Ort", "Notiz", "Empfohlen von"}), "de");
    EXPECT_EQ(language({"Vorname", "Email", "Wohnort"}), "de");
    EXPECT_EQ(language({"Nombre", "Email", "Ciudad"}), "es");
}

TEST(the_language_of_headings, is_not_said_where_they_say_none_or_two_alike) {
    EXPECT_EQ(language({}), "");
    EXPECT_EQ(language({"Name", "Status", "Type"}), "");
    EXPECT_EQ(language({"Vorname", "Prénom"}), "");
    EXPECT_EQ(language({"Nome", "Azienda"}), "");
    // Those of neighbours, who get English as before.
    EXPECT_EQ(language({"Nazwisko", "Firma", "Telefon", "E-mail"}), "");
    EXPECT_EQ(language({"Navn", "Firma", "Telefon", "By", "Dato"}), "");
    EXPECT_EQ(language({"Nome", "Cognome", "Telefono", "Tipo", "Zona"}), "");
    EXPECT_EQ(language({"Empresa", "Estado", "Notas", "Cliente"}), "");
    EXPECT_EQ(language({"Naam", "Telefoon", "Datum", "Van"}), "");
}

}
}
