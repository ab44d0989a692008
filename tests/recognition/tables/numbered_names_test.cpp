// Names in two columns headed alike, "Name 1" and "Name 2", as merchandise and accounting programs write them.
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_match.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace {

using namespace referralbook;
using recognition::role;
using table = std::vector<std::vector<std::string>>;

recognition::column_proposal const* of(recognition::survey const& found, role what) {
    const auto at = std::ranges::find(found.proposals, what, &recognition::column_proposal::what);
    return at == found.proposals.end() ? nullptr : &*at;
}

int column_of(recognition::survey const& found, role what) {
    auto const* at = of(found, what);
    return at ? at->column : -1;
}

/// A sheet with a phone in the third column.
recognition::survey read(
    std::string const& one, std::string const& other, std::initializer_list<std::pair<std::string, std::string>> rows) {
    table sheet{{one, other, "Telefon"}};
    int number = 22222;
    for (auto const& [name, more] : rows) sheet.push_back({name, more, "0731 " + std::to_string(number++)});
    return recognition::recognise(support::sample_of(sheet));
}

using heading_pair = std::pair<std::string, std::string>;

TEST(two_columns_of_names, are_last_and_first_name_where_given_names_stand_in_the_second) {
    for (auto const& [one, other] : std::initializer_list<heading_pair>{{"Name 1", "Name 2"}, {"Name1", "Name2"},
             {"NAME1", "NAME2"}, {"Name (1)", "Name (2)"}, {"Name", "Name 2"}, {"Name I", "Name II"},
             {"Nom 1", "Nom 2"}, {"Nombre 1", "Nombre 2"}, {"Nome 1", "Nome 2"}, {"Naam 1", "Naam 2"},
             {"Kundenname 1", "Kundenname 2"}, {"Mandantenname 1", "Mandantenname 2"},
             {"Customer name 1", "Customer name 2"}, {"Name Line 1", "Name Line 2"}}) {
        const auto found = read(one, other,
            {{"Huber", "Karl"}, {"Kern", "Anna"}, {"Falk", "Dr. Sabine"}, {"Bauer", "Hans und Eva"}, {"Ude", ""},
                {"Kern Dental GmbH", ""}});
        EXPECT_EQ(column_of(found, role::last_name), 0) << one;
        EXPECT_EQ(column_of(found, role::first_name), 1) << one;
        EXPECT_EQ(column_of(found, role::who), -1) << one;
    }
}

TEST(two_columns_of_names, are_first_and_last_name_where_given_names_stand_in_the_first) {
    for (auto const& [one, other] : std::initializer_list<heading_pair>{
             {"Name 1", "Name 2"}, {"Nom1", "Nom2"}, {"Nombre 1", "Nombre 2"}, {"Name", "Name 2"}}) {
        const auto found = read(one, other, {{"Ana", "Ruiz"}, {"José", "García"}, {"Karl", "Huber"}});
        EXPECT_EQ(column_of(found, role::first_name), 0) << one;
        EXPECT_EQ(column_of(found, role::last_name), 1) << one;
    }
}

TEST(two_columns_of_names, are_a_firm_and_an_addition_that_stays_a_column_of_the_office) {
    const auto found = read("Name 1", "Name 2",
        {{"Kern Dental GmbH", "Abt. Einkauf"}, {"Huber & Söhne KG", ""}, {"Falk Bau GmbH", "Niederlassung Ulm"}});
    EXPECT_EQ(column_of(found, role::who), 0);
    EXPECT_EQ(column_of(found, role::first_name), -1);
    EXPECT_EQ(column_of(found, role::last_name), -1);
}

TEST(two_columns_of_names, are_a_firm_and_the_person_there) {
    const auto found = read("Name 1", "Name 2",
        {{"Kern Dental GmbH", "Anna Kern"}, {"Huber Bau GmbH", "Herr Huber"}, {"Falk AG", "Dr. Sabine Falk"}});
    EXPECT_EQ(column_of(found, role::company), 0);
    EXPECT_EQ(column_of(found, role::who), 1);
}

TEST(two_columns_of_names, of_firms_and_people_mixed_are_a_guess_that_says_so) {
    const auto found = read("Name 1", "Name 2",
        {{"Kern Dental GmbH", "Abt. Einkauf"}, {"Huber", "Karl"}, {"Falk", "Sabine"},
            {"Bauer GmbH", "Niederlassung Ulm"}});
    auto const* who = of(found, role::who);
    ASSERT_TRUE(who);
    EXPECT_EQ(who->column, 0);
    EXPECT_EQ(recognition::how_sure(who->sureness), "a guess");
    EXPECT_NE(who->why.find("'Name 2' may hold the rest of the names"), std::string::npos) << who->why;
    EXPECT_NE(who->in_short.find("'Name 2' may hold the rest of the names"), std::string::npos) << who->in_short;
}

TEST(two_columns_of_names, that_nobody_knows_are_a_guess) {
    const auto found = read("Name 1", "Name 2", {{"Xenakis", "Qamil"}, {"Okparaeke", "Chidubem"}, {"Zhu", "Rongji"}});
    auto const* who = of(found, role::who);
    ASSERT_TRUE(who);
    EXPECT_EQ(recognition::how_sure(who->sureness), "a guess");
}

TEST(two_columns_of_names, with_two_people_in_a_row_take_the_first) {
    const auto found = read("Name 1", "Name 2", {{"Anna Kern", "Paul Kern"}, {"Hans Huber", "Eva Huber"}});
    auto const* who = of(found, role::who);
    ASSERT_TRUE(who);
    EXPECT_EQ(who->column, 0);
    EXPECT_EQ(recognition::how_sure(who->sureness), "sure");
}

TEST(two_columns_of_names, with_a_blank_second_one_are_one) {
    const auto found = read("Name 1", "Name 2", {{"Anna Kern", ""}, {"Hans Huber", ""}, {"Kern GmbH", ""}});
    EXPECT_EQ(column_of(found, role::who), 0);
    EXPECT_EQ(recognition::how_sure(of(found, role::who)->sureness), "sure");
}

TEST(two_given_names, beside_family_names_take_the_first) {
    const auto found = recognition::recognise(
        support::sample_of({{"Nombre 1", "Nombre 2", "Apellido 1", "Apellido 2", "Teléfono"},
            {"Ana", "María", "Ruiz", "Gil", "91 222 22 22"}, {"José", "Luis", "García", "López", "91 222 22 23"}}));
    EXPECT_EQ(column_of(found, role::first_name), 0);
    EXPECT_EQ(column_of(found, role::last_name), 2);
}

TEST(an_export_of_datev, has_firms_and_people_in_columns_of_their_own) {
    const auto found = recognition::recognise(
        support::sample_of({{"Konto", "Name (Adressattyp Unternehmen)", "Unternehmensgegenstand",
                                "Name (Adressattyp natürl. Person)", "Vorname (Adressattyp natürl. Person)",
                                "Name (Adressattyp keine Angabe)", "Adressattyp", "Ort", "Telefon"},
            {"10001", "Kern Dental GmbH", "", "", "", "", "2", "Ulm", "0731 22222"},
            {"10002", "", "", "Huber", "Karl", "", "1", "Ulm", "0731 22223"},
            {"10003", "", "", "Falk", "Anna", "", "1", "Ulm", "0731 22224"}}));
    EXPECT_EQ(found.program, "DATEV");
    EXPECT_EQ(column_of(found, role::company), 1);
    EXPECT_EQ(column_of(found, role::last_name), 3);
    EXPECT_EQ(column_of(found, role::first_name), 4);
}

TEST(both_names_in_one_heading, are_whole_names) {
    for (const auto* heading : {"Vorname/Name", "Name/Vorname", "Vorname / Nachname", "Vorname und Name",
             "Prénom / Nom", "Nombre/Apellidos", "Apellidos y nombre", "Voornaam/naam", "Voornaam Achternaam",
             "Nome/Apelido", "Nome e Cognome", "First/Last", "Surname, forename", "Last, First"}) {
        EXPECT_GT(recognition::match_heading(heading).of(role::who), 0.9f) << heading;
        EXPECT_LT(recognition::match_heading(heading).of(role::first_name), 0.7f) << heading;
    }
}

TEST(a_bracket_behind_a_phone, tells_which_it_is) {
    const auto phone = [](const char* heading) { return recognition::match_heading(heading).of(role::phone); };
    for (auto const& [wire, mobile] : std::initializer_list<std::pair<const char*, const char*>>{
             {"Telefon (Festnetz)", "Telefon (mobil)"}, {"Tel (Work)", "Tel (Cell)"},
             {"Phone (office)", "Phone (mobile)"}, {"Téléphone (fixe)", "Téléphone (portable)"},
             {"Teléfono", "Teléfono (móvil)"}, {"Telefono (ufficio)", "Telefono (cellulare)"},
             {"Téléphone cabinet", "Portable"}, {"Telefon Praxis", "Handy"}, {"Teléfono consulta", "Móvil"}})
        EXPECT_GT(phone(wire), phone(mobile)) << wire;
}

TEST(the_name_of_a_firm, is_known_by_more_headings) {
    for (const auto* heading : {"Nombre fiscal", "Nombre comercial", "Nom commercial", "Enseigne", "Denominazione",
             "Razão social", "Handelsnaam", "Praxisname", "Kanzleiname", "Trading name", "Nome fantasia"})
        EXPECT_GT(recognition::match_heading(heading).of(role::company), 0.9f) << heading;
    for (const auto* heading :
        {"Primary contact", "Hauptansprechpartner", "Contact principal", "Contacto principal", "Referente"})
        EXPECT_GT(recognition::match_heading(heading).of(role::who), 0.9f) << heading;
}

TEST(a_date_of_receipt, is_known_though_some_cells_are_short_texts) {
    for (auto const& [heading, text] : std::initializer_list<heading_pair>{{"Eingegangen", "gestern"},
             {"Eingegangen", "vor Ostern"}, {"Eingegangen am", "?"}, {"Received", "last week"}, {"Came in", "TBC"},
             {"Reçu", "hier"}, {"Arrivé le", "avant Pâques"}, {"Recibido", "ayer"}, {"Ricevuto", "ieri"},
             {"Binnengekomen", "gisteren"}, {"Ontvangen", "onbekend"}, {"Recebido", "ontem"}}) {
        const auto found = recognition::recognise(support::sample_of(
            {{heading, "Name", "Telefon", "Überweiser"}, {"2025-03-03", "Karl Huber", "0731 22222", "Dr. Kern"},
                {text, "Anna Falk", "0731 22223", "Dr. Kern"}, {"2025-03-05", "Eva Bauer", "0731 22224", "Dr. Ude"}}));
        EXPECT_EQ(found.kind, recognition::sheet_kind::contacts_and_referrals) << heading;
        EXPECT_EQ(column_of(found, role::received), 0) << heading;
    }
}

TEST(a_date_of_receipt, is_no_column_of_texts) {
    const auto found = recognition::recognise(support::sample_of(
        {{"Eingegangen", "Name", "Telefon", "Überweiser"}, {"per Post", "Karl Huber", "0731 22222", "Dr. Kern"},
            {"per Fax", "Anna Falk", "0731 22223", "Dr. Kern"}, {"per Mail", "Eva Bauer", "0731 22224", "Dr. Ude"}}));
    EXPECT_EQ(column_of(found, role::received), -1);
}

}
