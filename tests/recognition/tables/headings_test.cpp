#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook;
using enum recognition::sheet_kind;

std::string mapping_of(recognition::survey const& found, std::size_t columns) {
    std::string text;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto at = std::ranges::find(
            found.proposals, static_cast<int>(column), &recognition::column_proposal::column);
        if (column > 0) text += '|';
        text += at == found.proposals.end() ? "-" : std::string{recognition::name_of(at->what)};
    }
    return text;
}

struct heading_row {
    recognition::sheet_kind kind;
    std::string_view headings, roles;
};

constexpr auto both = contacts_and_referrals;

// Headings alone, without a row below: what the words say.
constexpr heading_row rows[]{
    // English
    {contacts, "Name|Phone|Email", "Name|Phone|E-mail"},
    {contacts, "First Name|Last Name|E-mail Address|Business Phone|Company",
        "First name|Last name|E-mail|Phone|Company"},
    {contacts, "Given Name|Family Name|Organization Name|Business City", "First name|Last name|Company|Area"},
    {contacts, "Name|Surname|Mobile", "First name|Last name|Phone"},
    {contacts, "Full Name|First Name|Title|Account Name", "Name|First name|-|Company"},
    {contacts, "Display Name|Primary Email|Work Phone|ZIP", "Name|E-mail|Phone|Area"},
    {contacts, "firstname|lastname|phonenumber|emailaddress", "First name|Last name|Phone|E-mail"},
    {contacts, "FirstName|LastName|PhoneNumber|LastContacted", "First name|Last name|Phone|Last contacted"},
    {contacts, "first_name|last_name|phone_1|phone_2|e_mail", "First name|Last name|Phone|-|E-mail"},
    {contacts, "NAME|TEL.|E-MAIL|CITY|POSTCODE|AREA", "Name|Phone|E-mail|-|-|Area"},
    {contacts, "Contact person|Firm|Tel no.|Fax|Web site|Remarks", "Name|Company|Phone|-|-|Notes"},
    {contacts, "Organisation|Telephone|Town|Opening hours", "Company|Phone|Area|Opening hours"},
    {contacts, "Organisation|Telephone|Town|Opening hrs", "Company|Phone|Area|Opening hours"},
    {contacts, "Firma|Telefon|Ort|\u00D6ffnungsz.", "Company|Phone|Area|Opening hours"},
    {contacts, "Praxis|Telefon|Ort|Sprechz.", "Company|Phone|Area|Opening hours"},
    {contacts, "Name|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value", "Name|-|E-mail|-|Phone"},
    {contacts, "Client|Cell #|Category|Last Activity Date|Next Activity Date", "Name|Phone|Type|Last contacted|-"},
    {contacts, "Name|Birthday|Date of last contact|Last modified", "Name|-|Last contacted|-"},
    {contacts, "Doctor|Practice|Office phone|Office hours|Best time to call|Visit frequency",
        "Name|Company|Phone|Opening hours|-|Visit every (days)"},
    {contacts, "Name|Company ID|Company|ID|Job Title", "Name|-|Company|-|-"},
    {contacts, "Name (Last, First)|Phone (work)|Notes (free text)", "Name|Phone|Notes"},
    {both, "Name|Phone|City|Referred By|Date Received|Notes", "Name|Phone|Area|Referred by|Date received|Notes"},
    {both, "Client Name|Company|Email|Referral Source|Create Date|Amount",
        "Name|Company|E-mail|Referred by|Date received|Value"},
    {both, "Name|Email|Territory|Introduced by|Client since|Lead Status",
        "Name|E-mail|Area|Referred by|Date received|Status"},
    {referral_log, "Date|Source|Prospect|Phone|Need|Status|Value|Note",
        "Date|Source|Prospect|Phone|Need|Status|Value|Notes"},
    {referral_log, "Referral Date|Referring Doctor|Patient|Procedure|Outcome|Fee",
        "Date|Source|Prospect|Need|Status|Value"},
    {referral_log, "Source|Name of prospect|Date referred|Contact owner|Stage|close_value",
        "Source|Prospect|Date|Owner|Status|Value"},
    {referral_log,
        "No.|Date|Source|Prospect|Phone|E-mail|Need|Owner|Status|Status since|Attempts|Last attempt|Reached|Thanked|Told|Told status|"
        "Asked|Rewarded|Gift|Invited|Value|Snoozed until|Note|Next step|Due|Flag",
        "-|Date|Source|Prospect|Phone|E-mail|Need|Owner|Status|-|-|-|-|-|-|-|-|-|-|-|Value|-|Notes|-|-|-"},
    // German
    {contacts, "Vorname|Nachname|Telefonnummer|E-Mail-Adresse", "First name|Last name|Phone|E-mail"},
    {contacts, "Vorname|Name|Firma|Handy|PLZ|Ort|Wiedervorlage", "First name|Last name|Company|Phone|-|Area|-"},
    {contacts, "ANSPRECHPARTNER|FIRMA|TEL.-NR.|GEBIET|\u00d6FFNUNGSZEITEN", "Name|Company|Phone|Area|Opening hours"},
    {both, "Name|Telefon gesch\u00e4ftlich|Empfohlen durch|Eingangsdatum|Letzter Kontakt|Bemerkung",
        "Name|Phone|Referred by|Date received|Last contacted|Notes"},
    {referral_log, "Datum|Quelle|Interessent|Telefon|Bedarf|Zust\u00e4ndig|Stand|Auftragswert|Notiz",
        "Date|Source|Prospect|Phone|Need|Owner|Status|Value|Notes"},
    // French
    {contacts, "Nom|Pr\u00e9nom|Soci\u00e9t\u00e9|T\u00e9l\u00e9phone|Courriel",
        "Last name|First name|Company|Phone|E-mail"},
    {contacts, "Nom complet|Entreprise|T\u00e9l.|Ville|Code postal|Horaires",
        "Name|Company|Phone|Area|-|Opening hours"},
    {both, "NOM|PR\u00c9NOM|ADRESSE E-MAIL|RECOMMAND\u00c9 PAR|DATE DE R\u00c9CEPTION|REMARQUES",
        "Last name|First name|E-mail|Referred by|Date received|Notes"},
    {referral_log, "Date|Apporteur|Prospect|Besoin|Statut|Montant|Commentaire",
        "Date|Source|Prospect|Need|Status|Value|Notes"},
    // Spanish
    {contacts, "Nombre|Apellidos|Empresa|Tel\u00e9fono|Correo electr\u00f3nico",
        "First name|Last name|Company|Phone|E-mail"},
    {contacts, "Nombre y apellidos|M\u00f3vil|Ciudad|\u00daltimo contacto|Observaciones",
        "Name|Phone|Area|Last contacted|Notes"},
    {both, "Nombre|Tel\u00e9fono|Recomendado por|Fecha de recepci\u00f3n", "Name|Phone|Referred by|Date received"},
    {referral_log, "Fecha|Fuente|Prospecto|Servicio|Estado|Importe", "Date|Source|Prospect|Need|Status|Value"},
    // Italian
    {contacts, "Nome|Cognome|Azienda|Telefono|Cellulare|Citt\u00e0", "First name|Last name|Company|Phone|-|Area"},
    {contacts, "Nome e cognome|Ragione sociale|Indirizzo e-mail|CAP|Orari", "Name|Company|E-mail|Area|Opening hours"},
    {both, "Nome|Cognome|Segnalato da|Data segnalazione|Ultimo contatto|Note",
        "First name|Last name|Referred by|Date received|Last contacted|Notes"},
    {referral_log, "Data|Fonte|Cliente|Esigenza|Stato|Valore", "Date|Source|Prospect|Need|Status|Value"},
    // Dutch
    {contacts, "Voornaam|Achternaam|Bedrijf|Telefoonnummer|E-mailadres|Plaats",
        "First name|Last name|Company|Phone|E-mail|Area"},
    {contacts, "Naam|Bedrijfsnaam|Mobiel|Openingstijden|Opmerkingen", "Name|Company|Phone|Opening hours|Notes"},
    {both, "Naam|Telefoon|Aanbevolen door|Datum ontvangen|Laatste contact",
        "Name|Phone|Referred by|Date received|Last contacted"},
    {referral_log, "Datum|Bron|Prospect|Behoefte|Status|Bedrag", "Date|Source|Prospect|Need|Status|Value"},
    // Portuguese
    {contacts, "Nome|Sobrenome|Empresa|Telefone|Cidade", "First name|Last name|Company|Phone|Area"},
    {contacts, "Nome completo|Celular|Endere\u00e7o de e-mail|Observa\u00e7\u00f5es|Anivers\u00e1rio",
        "Name|Phone|E-mail|Notes|-"},
    {both, "Nome|Telem\u00f3vel|Indicado por|Data de recebimento", "Name|Phone|Referred by|Date received"},
    {referral_log, "Data|Indicado por|Cliente|Servi\u00e7o|Situa\u00e7\u00e3o|Valor",
        "Date|Source|Prospect|Need|Status|Value"},
};

TEST(headings, words_of_seven_languages_name_the_columns) {
    for (auto const& row : rows) {
        const auto headings = support::cells_of(row.headings);
        const auto found = recognition::recognise(support::sample_of({headings}));
        EXPECT_EQ(found.kind, row.kind) << row.headings;
        EXPECT_EQ(mapping_of(found, headings.size()), row.roles) << row.headings;
        EXPECT_EQ(found.header_row, 0) << row.headings;
        EXPECT_LT(found.last_data_row, found.first_data_row) << row.headings;
    }
}

recognition::survey survey_of(std::vector<std::vector<std::string>> const& table) {
    return recognition::recognise(support::sample_of(table));
}

TEST(headings, full_names_below_name_stay_full_names_beside_a_first_name) {
    const auto found = survey_of({{"First name", "Name"}, {"Anna", "Anna Meyer"}, {"Liam", "Liam Cole"}});
    EXPECT_EQ(mapping_of(found, 2), "First name|Name");
}

TEST(headings, a_full_name_column_left_empty_by_an_export_is_not_taken) {
    const auto found = survey_of(
        {{"Display Name", "First Name", "Last Name"}, {"", "Anna", "Meyer"}, {"", "Liam", "Cole"}});
    EXPECT_EQ(mapping_of(found, 3), "-|First name|Last name");
}

TEST(headings, what_stands_below_outweighs_the_heading) {
    const auto found = survey_of({{"Name", "Phone", "Contact no"}, {"Anna Meyer", "anna@cole.example", "555 010 1000"},
        {"Liam Cole", "liam@cole.example", "555 010 1001"}});
    EXPECT_EQ(mapping_of(found, 3), "Name|-|Phone");
}

TEST(headings, the_fuller_of_two_phone_columns_is_taken) {
    const auto found = survey_of({{"Name", "Business Phone", "Mobile Phone"}, {"Anna Meyer", "", "555 010 1000"},
        {"Liam Cole", "", "555 010 1001"}, {"Mona Frei", "", "555 010 1002"},
        {"Nils Egan", "555 010 1003", "555 010 1004"}});
    EXPECT_EQ(mapping_of(found, 3), "Name|-|Phone");
}

TEST(headings, a_column_without_heading_is_known_by_its_content) {
    const auto found = survey_of({{"Name", "Town", "", ""}, {"Anna Meyer", "Harlow", "anna@cole.example", "Client"},
        {"Liam Cole", "Linz", "liam@cole.example", "Partner"}, {"Mona Frei", "Lund", "mona@frei.example", "Client"}});
    ASSERT_EQ(mapping_of(found, 4), "Name|Area|E-mail|Type");
    EXPECT_EQ(found.proposals[1].why, "no heading; 100 % look like e-mail addresses");
}

TEST(headings, ways_of_hearing_about_us_are_not_people_who_referred) {
    const auto found = survey_of({{"Name", "Lead Source", "Created Time"}, {"Anna Meyer", "Website", "2025-03-01"},
        {"Liam Cole", "Google Ads", "2025-04-01"}});
    EXPECT_EQ(found.kind, contacts);
    EXPECT_EQ(mapping_of(found, 3), "Name|-|Date received");
}

TEST(headings, a_row_of_values_is_not_taken_for_the_heading) {
    const auto found = survey_of(
        {{"Our list", ""}, {"Who", "Type"}, {"Anna Meyer", "Client"}, {"Client", "Partner"}, {"Liam Cole", "Client"}});
    EXPECT_EQ(found.header_row, 1);
}

TEST(headings, the_heading_may_stand_in_row_twenty_and_below) {
    std::vector<std::vector<std::string>> table(19, {"", ""});
    table.push_back({"Name", "Phone"});
    table.push_back({"Anna Meyer", "555 010 1000"});
    EXPECT_EQ(survey_of(table).header_row, 19);
    table.insert(table.begin(), {"", ""});
    EXPECT_EQ(survey_of(table).header_row, 20);
}

TEST(headings, rows_and_columns_are_those_of_the_sheet) {
    auto sheet = support::sample_of({{"Name", "Phone"}, {"Anna Meyer", "555 010 1000"}});
    sheet.first_row = 6;
    sheet.first_column = 2;
    sheet.used_rows = 5000;
    const auto found = recognition::recognise(sheet);
    EXPECT_EQ(found.header_row, 6);
    EXPECT_EQ(found.first_data_row, 7);
    EXPECT_EQ(found.last_data_row, 5005);
    EXPECT_EQ(found.proposals[1].column, 3);
    EXPECT_EQ(found.columns[0].column, 2);
}

TEST(headings, columns_of_an_earlier_set_up_are_no_columns_of_the_user) {
    const auto found = recognition::recognise(support::sample_of_csv("set_up_before.csv"));
    EXPECT_EQ(found.columns.size(), 10u);
    const auto own_word = survey_of({{"Name", "Last touch"}, {"Anna Meyer", "2025-03-01"}});
    EXPECT_EQ(mapping_of(own_word, 2), "Name|Last contacted");
}

TEST(headings, a_column_of_competitors_is_known_by_its_heading_alone) {
    EXPECT_EQ(mapping_of(survey_of({{"Name", "Loyal to competitor"}, {"Anna Meyer", "yes"}, {"Ben Cole", ""}}), 2),
        "Name|Loyal to competitor");
    EXPECT_EQ(mapping_of(survey_of({{"Name", "Answers"}, {"Anna Meyer", "yes"}, {"Ben Cole", "no"}}), 2), "Name|-");
}

TEST(headings, wishes_not_to_be_contacted_are_known_in_every_language) {
    for (const auto* never : {"Do not contact", "Nicht kontaktieren", "Ne pas contacter", "No contactar",
             "Non contattare", "Niet contacteren", "Não contactar"})
        EXPECT_EQ(
            mapping_of(survey_of({{"Name", never}, {"Anna Meyer", "yes"}, {"Ben Cole", ""}}), 2), "Name|Do not contact")
            << never;
    for (const auto* from : {"Not before", "Nicht vor", "Pas avant", "No antes de", "Non prima di", "Niet voor"})
        EXPECT_EQ(mapping_of(survey_of({{"Name", from}, {"Anna Meyer", "2027-03-01"}, {"Ben Cole", ""}}), 2),
            "Name|Not before")
            << from;
    for (const auto* letters : {"Correspondence", "Korrespondenz", "Correspondance", "Correspondencia"})
        EXPECT_EQ(mapping_of(survey_of({{"Name", letters}, {"Anna Meyer", "no"}, {"Ben Cole", ""}}), 2),
            "Name|Correspondence")
            << letters;
    EXPECT_EQ(
        mapping_of(survey_of({{"Name", "Correspondence address"}, {"Anna Meyer", "1 High St"}, {"Ben Cole", ""}}), 2),
        "Name|-");
}

TEST(headings, what_no_role_takes_is_not_cut_short_from_a_word_that_one_takes) {
    for (const auto* own : {"geb.", "Geb.", "geb. am", "Geb.-Dat.", "geb", "DOB", "F. nac.", "né le", "ddn", "Fax",
             "Hausnr.", "Kd.-Nr.", "Postfach", "Lat", "Homepage"})
        EXPECT_EQ(mapping_of(survey_of({{"Name", own, "Ort"}, {"Anna Meyer", "1961-03-02", "Ulm"},
                                 {"Ben Cole", "12.4.2009", "Köln"}}),
                      3),
            "Name|-|Area")
            << own;
    for (const auto* area : {"Gebiet", "Ort", "Ville"})
        EXPECT_EQ(mapping_of(survey_of({{"Name", area}, {"Anna Meyer", "Ulm"}, {"Ben Cole", "Köln"}}), 2), "Name|Area")
            << area;
}

TEST(headings, a_table_without_names_says_so) {
    const auto found = survey_of({{"Phone", "City"}, {"555 010 1000", "Harlow"}});
    EXPECT_EQ(found.kind, neither);
    EXPECT_EQ(found.problem,
        "No column with names was found. Give the column that holds them the heading Name, then choose Set up this workbook.");
    EXPECT_EQ(found.header_row, 0);
}

}
