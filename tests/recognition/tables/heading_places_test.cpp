#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "support/csv.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using recognition::match_heading;
using recognition::role;
using recognition::same_sense;

TEST(the_town_of_the_business, is_the_area_rather_than_that_of_the_home_the_state_or_the_country) {
    const struct {
        char const *business, *home, *state, *country;
    } outlook[]{{"Business City", "Home City", "Business State", "Business Country/Region"},
        {"Ort geschäftlich", "Ort privat", "Bundesland/Kanton geschäftlich", "Land/Region geschäftlich"},
        {"Ort geschäftlich", "Ort privat", "Region geschäftlich", "Land/Region geschäftlich"},
        {"Ville (bureau)", "Ville (domicile)", "Dép/Région (bureau)", "Pays/Région (bureau)"},
        {"Ciudad de trabajo", "Ciudad de residencia particular", "Estado o provincia de trabajo",
            "País o región del trabajo"},
        {"Ciudad del trabajo", "Ciudad particular", "Provincia o estado de trabajo", "País/Región de trabajo"},
        {"Città (uff.)", "Città (ab.)", "Provincia (uff.)", "Paese (uff.)"},
        {"Città (lavoro)", "Città (abitazione)", "Provincia (lavoro)", "Paese/area geografica (lavoro)"},
        {"Werkadres, plaats", "Huisadres, plaats", "Werkadres, provincie", "Werkadres, land/regio"},
        {"Plaats werk", "Plaats thuis", "Provincie werk", "Land/regio werk"},
        {"Cidade da empresa", "Cidade da residência", "Distrito da empresa", "País/região da empresa"},
        {"Cidade (comercial)", "Cidade (residencial)", "Estado (comercial)", "País (comercial)"},
        {"Work City", "Home City", "Work State", "Work Country"}};
    for (auto const& one : outlook) {
        const auto business = match_heading(one.business).of(role::area);
        EXPECT_GT(business, 0.6f) << one.business;
        EXPECT_LT(match_heading(one.home).of(role::area), business) << one.home;
        EXPECT_LT(match_heading(one.state).of(role::area), business) << one.state;
        EXPECT_LT(match_heading(one.country).of(role::area), 0.3f) << one.country;
    }
}

TEST(phones_and_mailboxes_of_a_place, are_known_in_all_languages) {
    for (const auto* heading : {"Telefon geschäftlich", "Telefon (geschäftlich)", "Business Phone",
             "Téléphone (bureau)", "Teléfono del trabajo", "Telefono (uff.)", "Telefoon op werk", "Telefone comercial",
             "Telefone (empresa)", "Dienstliche Telefonnummer", "Phone (work)", "Telefoon zakelijk"})
        EXPECT_GT(match_heading(heading).of(role::phone), 0.8f) << heading;
    for (const auto* heading : {"Telefon privat", "Telefon (privat)", "Téléphone (domicile)", "Teléfono particular",
             "Telefono (abitazione)", "Telefoon thuis", "Telefone residencial", "Home Phone", "Phone (home)"}) {
        EXPECT_GT(match_heading(heading).of(role::phone), 0.4f) << heading;
        EXPECT_LT(match_heading(heading).of(role::phone), 0.9f) << heading;
    }
    for (const auto* heading : {"E-Mail geschäftlich", "Work e-mail", "E-mail (bureau)", "Correo del trabajo",
             "E-mail zakelijk", "E-mail (ufficio)", "E-mail profissional"})
        EXPECT_GT(match_heading(heading).of(role::email), 0.8f) << heading;
}

TEST(a_word_for_a_place, makes_no_name_and_no_kind_of_another_column) {
    EXPECT_GE(match_heading("Business name").of(role::company), 0.8f);
    EXPECT_LT(match_heading("Other notes").of(role::phone), 0.1f);
    EXPECT_LT(match_heading("Work").best(), 0.3f);
    EXPECT_LT(match_heading("Private").of(role::phone), 0.1f);
}

TEST(exports_of_directories, are_known_by_their_attributes) {
    const struct {
        char const* heading;
        role what;
    } attributes[]{{"n_given", role::first_name}, {"n_family", role::last_name}, {"givenName", role::first_name},
        {"sn", role::last_name}, {"cn", role::who}, {"displayName", role::who}, {"mail", role::email},
        {"telephoneNumber", role::phone}, {"l", role::area}, {"o", role::company}, {"mobile", role::phone},
        {"homePhone", role::phone}, {"company", role::company}, {"fn", role::who}, {"userPrincipalName", role::email},
        {"postalCode", role::area}};
    for (auto const& [heading, what] : attributes) EXPECT_GT(match_heading(heading).of(what), 0.4f) << heading;
    const auto found = recognition::recognise(support::sample_of(
        {{"dn", "cn", "sn", "givenName", "mail", "telephoneNumber", "facsimileTelephoneNumber", "l", "c"},
            {"uid=akern", "Anna Kern", "Kern", "Anna", "anna@kern.example", "+49 711 123456", "+49 711 123457", "Ulm",
                "DE"},
            {"uid=tfalk", "Tom Falk", "Falk", "Tom", "tom@falk.example", "+49 711 223456", "+49 711 223457", "Köln",
                "DE"}}));
    ASSERT_EQ(found.kind, recognition::sheet_kind::contacts);
    std::map<role, int> columns;
    for (auto const& one : found.proposals) columns[one.what] = one.column;
    EXPECT_EQ(columns[role::first_name], 3);
    EXPECT_EQ(columns[role::last_name], 2);
    EXPECT_EQ(columns[role::email], 4);
    EXPECT_EQ(columns[role::phone], 5);
    EXPECT_EQ(columns[role::area], 7);
}

TEST(who_referred, is_known_by_the_words_of_each_language_and_not_by_the_kind_of_referral) {
    for (const auto* heading : {"Tippgeber", "Tippgeberin", "Segnalatore", "Aangebracht door"})
        EXPECT_GT(match_heading(heading).of(role::referred_by), 0.4f) << heading;
    for (const auto* heading : {"Referral Type", "Type of referral", "Referral No.", "Referral ID"})
        for (const auto what : {role::referred_by, role::prospect, role::who})
            EXPECT_LT(match_heading(heading).of(what), 0.3f) << heading;
    EXPECT_GT(match_heading("Utente").of(role::prospect), 0.4f);
    EXPECT_GT(match_heading("Endereço de correio electrónico").of(role::email), 0.4f);
}

TEST(headings_that_say_the_same, match_across_languages) {
    const struct {
        char const *own, *file;
    } same[]{{"Postcode", "ZIP"}, {"Postcode", "PLZ"}, {"Postcode", "Code postal"}, {"PLZ", "Zip code"},
        {"Postleitzahl", "CAP"}, {"Birthday", "DOB"}, {"Birthday", "Geburtstag"}, {"Geburtsdatum", "Date of Birth"},
        {"Birthday", "Data de nascimento"}, {"Street", "Straße"}, {"Street", "Rue (bureau)"},
        {"Straße", "Street Address"}, {"Street", "Business Street"}, {"Street", "Straße geschäftlich"},
        {"Title", "Anrede"}, {"Title", "Prefix"}, {"Title", "Job title"}, {"Mobile", "Handy"}, {"Mobile", "Cell phone"},
        {"Handy", "Mobile Phone"}, {"Mobile", "Tél. mobile"}, {"Fax", "Telefax"}, {"Fax", "Business Fax"},
        {"Fax", "Fax geschäftlich"}, {"Web page", "Website"}, {"Web page", "URL"}, {"Homepage", "Site web"},
        {"Country", "Land/Region geschäftlich"}, {"Land", "Country"}, {"City", "Ort"}, {"Home street", "Straße privat"},
        {"Straße privat", "Home Street"}, {"Position", "Job Title"}, {"Abteilung", "Department"},
        {"Nickname", "Spitzname"}, {"Mobile", "Mobil-Tel.-Nr."}, {"Mobile", "Tel. mobiel"}, {"Mobile", "WirelessPhone"},
        {"Mobile", "Phone : mobile"}, {"Handy", "Tlm."}, {"Street", "Adresse 1: Straße"},
        {"Street", "Address 1 - Street"}, {"Postcode", "Adresse 1: Postleitzahl"}, {"Postcode", "Address : work : ZIP"},
        {"Postcode", "Cód. postal"}, {"Title", "Namenspräfix"}, {"Birthday", "Date naissance"},
        {"Birthday", "Data de nasc."}, {"Birthday", "Fecha nac."}, {"Country", "Address 1 - Country"},
        {"Country", "Mailing Country"}, {"Country", "País/Região da empresa"}, {"Postcode", "Postal"},
        {"Street", "Straße/Hausnr."}, {"Street", "Straat en huisnummer"}, {"Street", "Billing Address"},
        {"Mobile", "Telefon mobil"}, {"Mobile", "Mob."}, {"Birthday", "Patient DOB"}, {"Birthday", "DDN"},
        {"Title", "Akad. Titel"}, {"Suffix", "Credentials"}, {"Suffix", "Degree"}, {"State", "Mailing State/Province"},
        {"State", "Dép/Région (bureau)"}, {"Job title", "Tätigkeit"}, {"Department", "Dept."},
        {"Web page", "wWWHomePage"}, {"Middle name", "Middelste naam"}, {"Middle name", "MName"}};
    for (auto const& [own, file] : same) EXPECT_GE(same_sense(own, file), 0.4) << own << " from " << file;
}

TEST(headings_that_say_something_else, do_not_match) {
    const struct {
        char const *own, *file;
    } different[]{{"Postcode", "City"}, {"Birthday", "Date"}, {"Street", "E-mail"}, {"Mobile", "Fax"},
        {"Home street", "Business Street"}, {"Straße privat", "Straße geschäftlich"}, {"Fax", "Phone"},
        {"Web page", "E-mail"}, {"Shoe size", "Size"}, {"Fax 2", "Fax"}, {"Country", "County"}};
    for (auto const& [own, file] : different) EXPECT_EQ(same_sense(own, file), 0) << own << " from " << file;
    EXPECT_GT(same_sense("Street", "Straße"), same_sense("Street", "Straße geschäftlich"));
    EXPECT_GT(same_sense("Street", "Straße geschäftlich"), same_sense("Street", "Straße privat"));
    EXPECT_GT(same_sense("Title", "Anrede"), same_sense("Title", "Job title"));
}

TEST(the_e_mail_address_of_outlook_in_french, is_no_name_and_its_display_name_no_address) {
    const auto found = recognition::recognise(support::sample_of(
        {{"Titre", "Prénom", "Nom", "Société", "Ville (bureau)", "Téléphone (bureau)", "Adresse de messagerie",
             "Type de messagerie", "Nom complet de l'adresse de messagerie"},
            {"M.", "Jean", "Dupont", "Dupont SA", "Lyon", "04 72 11 11 11", "j@dupont.example", "SMTP", "Jean Dupont"},
            {"Mme", "Claire", "Martin", "Martin SA", "Lyon", "04 72 11 11 13", "c@martin.example", "SMTP",
                "Claire Martin"}}));
    std::map<role, int> columns;
    for (auto const& one : found.proposals) columns[one.what] = one.column;
    EXPECT_EQ(columns[role::email], 6);
    EXPECT_EQ(columns[role::first_name], 1);
    EXPECT_EQ(columns[role::last_name], 2);
    EXPECT_FALSE(columns.contains(role::who));
}

TEST(headings_of_lists_kept_by_hand, are_known_in_all_languages) {
    const struct {
        char const* heading;
        role what;
    } all[]{{"Date de 1er contact", role::received}, {"Datum eerste contact", role::received},
        {"Data primo contatto", role::received}, {"Data do primeiro contacto", role::received},
        {"Date ref'd", role::received}, {"First seen", role::received}, {"Zuweiser seit", role::received},
        {"Last F/U", role::last_contacted}, {"Ref'd by", role::referred_by}, {"Town/City", role::area},
        {"PLZ/Ort", role::area}, {"CP Ville", role::area}, {"Arzt", role::who}, {"Médecin", role::who},
        {"N° de tél.", role::phone}, {"N. telefono", role::phone}, {"Cust. Phone", role::phone},
        {"Indirizzo posta elettronica", role::email}, {"Dirección de correo electrónico", role::email}};
    for (auto const& [heading, what] : all) EXPECT_GE(match_heading(heading).of(what), 0.55f) << heading;
    for (const auto* heading : {"Weergavenaam voor e-mail", "Tipo de correo electrónico", "Preferred name"})
        EXPECT_LT(match_heading(heading).best(), 0.3f) << heading;
}

TEST(the_account_of_a_contact, is_its_company_in_all_languages) {
    for (const auto* heading :
        {"Account Name", "Accountname", "Nom du compte", "Nombre de la cuenta", "Nombre de cuenta", "Nome account",
            "Accountnaam", "Nome da conta", "Parent Account Name", "NOM DU COMPTE", "Account name"})
        EXPECT_GE(match_heading(heading).of(role::company), 0.9f) << heading;
}

TEST(the_delivery_office_of_a_directory, is_no_town_beside_one) {
    for (const auto* town : {"l", "City", "city", "L"}) {
        const auto found = recognition::recognise(
            support::sample_of({{"givenName", "sn", "physicalDeliveryOfficeName", town, "mail"},
                {"Anna", "Kern", "Room 12", "Ulm", "anna@kern.example"},
                {"Tom", "Falk", "Room 14", "K\u00f6ln", "tom@falk.example"}}));
        const auto area = std::ranges::find(found.proposals, role::area, &recognition::column_proposal::what);
        ASSERT_NE(area, found.proposals.end()) << town;
        EXPECT_EQ(area->column, 3) << town;
    }
}

}
