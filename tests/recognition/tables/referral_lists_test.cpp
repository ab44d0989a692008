// Lists of practices, firms and programs in seven languages: who referred, when they came, which phone.
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_match.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace {

using namespace referralbook;
using recognition::match_heading;
using recognition::role;

TEST(who_referred, is_known_by_headings_of_doctors_and_lawyers) {
    for (const auto* heading :
        {"Überweiser", "Überweisender Arzt", "Zuweisende Praxis", "Médecin adresseur", "Apporteur", "Medico inviante",
            "Quem indicou", "Quién refiere", "Verwijzend arts", "Referring office", "Ref. Dr.", "Referring attorney"}) {
        EXPECT_GT(match_heading(heading).of(role::referred_by), 0.8f) << heading;
        EXPECT_GT(match_heading(heading).of(role::source), 0.8f) << heading;
    }
}

TEST(the_first_visit, is_the_date_received) {
    for (const auto* heading : {"First Visit Date", "DateFirstVisit", "Patient since", "Ersttermin", "Mandat seit",
             "1ère consultation", "Première visite", "Primera visita", "Prima visita", "Eerste contact",
             "Data da primeira consulta", "Patiënt sinds"}) {
        EXPECT_GT(match_heading(heading).of(role::received), 0.6f) << heading;
        EXPECT_LT(match_heading(heading).of(role::last_contacted), 0.5f) << heading;
    }
}

TEST(a_telephone_with_a_wire, is_taken_before_a_mobile) {
    for (const auto* heading :
        {"Tél. fixe", "Teléfono fijo", "Telefono fisso", "Telefone fixo", "Festnetz", "Landline"})
        EXPECT_GT(match_heading(heading).of(role::phone), match_heading("Portable").of(role::phone)) << heading;
}

role role_of(recognition::survey const& found, int column) {
    const auto at = std::ranges::find(found.proposals, column, &recognition::column_proposal::column);
    return at == found.proposals.end() ? role::notes : at->what;
}

TEST(contacts_of_an_office, are_referrals_too_by_the_words_of_its_trade) {
    struct list {
        std::vector<std::string> headings;
        std::string first_day;
    };
    for (auto const& [headings, day] : std::initializer_list<list>{
             {{"Nom", "Adressé par", "Date 1er contact", "Objet", "Suite donnée", "Honoraires"}, "26/11/2026"},
             {{"Nombre", "Recomendado por", "Fecha alta", "Seguro", "Situación", "Prima anual"}, "12/11/2026"},
             {{"Name", "Empfohlen von", "Erstkontakt am", "Rechtsgebiet", "Sachstand", "Honorare"}, "26.11.2026"},
             {{"Nome", "Presentato da", "Data primo contatto", "Tipo di pratica", "Stato pratica", "Onorario"},
                 "26/11/2026"},
             {{"Naam", "Verwezen door", "Datum eerste contact", "Rechtsgebied", "Afloop", "Jaarpremie"}, "26-11-2026"},
             {{"Nome", "Indicado por", "Data primeiro contato", "Ramo", "Situação", "Honorários"}, "26/11/2026"},
             {{"Name", "Referred by", "First call date", "Practice area", "Matter status", "Annual premium"},
                 "11/26/2026"}}) {
        const auto found = recognition::recognise(
            support::sample_of({headings, {"Ada Okafor", "Tom Hale", day, "Divorce", "Open", "1200"},
                {"Ben Cole", "", "", "", "", ""}, {"Cy Frei", "Tom Hale", day, "Lease", "Closed", "800"}}));
        EXPECT_EQ(found.kind, recognition::sheet_kind::contacts_and_referrals) << headings[2];
        const role wanted[]{role::who, role::referred_by, role::received, role::need, role::status, role::value};
        for (int i = 0; i < 6; ++i) EXPECT_EQ(role_of(found, i), wanted[i]) << headings[static_cast<std::size_t>(i)];
    }
}

TEST(a_log_of_referrals, is_known_where_its_days_are_months) {
    for (auto const& months : {std::array{"Mai 2020", "Juni 2020"}, std::array{"05/2020", "06/2020"},
             std::array{"mai 2020", "juin 2020"}, std::array{"mayo de 2020", "junio de 2020"}}) {
        const auto found = recognition::recognise(support::sample_of({{"Datum", "Zuweiser", "Patient", "Status"},
            {months[0], "Dr. Tom Hale", "Ada Okafor", "offen"}, {months[1], "Dr. Eva Roth", "Ben Cole", "gewonnen"},
            {months[1], "Dr. Tom Hale", "Cy Frei", "verloren"}}));
        EXPECT_EQ(found.kind, recognition::sheet_kind::referral_log) << months[0];
        EXPECT_EQ(role_of(found, 0), role::date) << months[0];
        const auto date = std::ranges::find(found.proposals, 0, &recognition::column_proposal::column);
        ASSERT_NE(date, found.proposals.end()) << months[0];
        EXPECT_NE(date->why.find("100 % are months without a day"), std::string::npos) << date->why;
    }
}

TEST(a_log_of_referrals, is_known_in_seven_languages) {
    for (auto const& headings : std::initializer_list<std::vector<std::string>>{
             {"Date", "Referring Doctor", "Patient", "Reason", "Status", "Fee"},
             {"Datum", "Zuweiser", "Patient", "Grund", "Status", "Umsatz"},
             {"Date d'adressage", "Médecin adresseur", "Patient", "Motif", "Statut", "Montant"},
             {"Fecha", "Quién refiere", "Paciente", "Motivo", "Estado", "Importe"},
             {"Data invio", "Medico inviante", "Paziente", "Motivo", "Stato", "Importo"},
             {"Datum verwijzing", "Verwijzer", "Patiënt", "Reden", "Status", "Bedrag"},
             {"Data", "Quem indicou", "Paciente", "Motivo", "Situação", "Valor"}}) {
        const auto found = recognition::recognise(
            support::sample_of({headings, {"2025-03-01", "Tom Hale", "Ada Okafor", "Checkup", "Open", "120"},
                {"2025-04-11", "Eva Huber", "Ben Cole", "Checkup", "Open", "80"},
                {"2025-05-21", "Tom Hale", "Cy Frei", "Surgery", "Closed", "1200"}}));
        EXPECT_EQ(found.kind, recognition::sheet_kind::referral_log) << headings[1];
        const role wanted[]{role::date, role::source, role::prospect, role::need, role::status, role::value};
        for (int i = 0; i < 6; ++i) EXPECT_EQ(role_of(found, i), wanted[i]) << headings[static_cast<std::size_t>(i)];
    }
}

TEST(a_column_of_statuses, is_known_by_its_words_whatever_it_is_called) {
    for (auto const& [heading, words] : std::initializer_list<std::pair<char const*, std::array<char const*, 4>>>{
             {"Suite", {"RDV pris", "Gagn\u00e9", "Perdu", "-"}},
             {"Verlauf", {"Termin vereinbart", "Gewonnen", "", "Verloren"}},
             {"Qu\u00e9 tal", {"Cita concertada", "Ganado", "Perdido", ""}},
             {"Avanc\u00e9e", {"RDV fix\u00e9", "Sans suite", "", "Gagn\u00e9e"}},
             {"Where", {"Consult booked", "Appt booked", "closed", "Won"}},
             {"How", {"New enquiry", "To call", "Won", ""}}, {"Wie", {"hat Termin", "offen", "Termin steht", ""}},
             {"Ergeb.", {"abgeschlossen", "Beratungstermin", "neu", ""}}, {"Cosa", {"Vinto", "Perso", "In corso", ""}},
             {"Wat", {"Nieuw", "Nieuw", "Won", ""}}, {"Punto", {"primera cita", "con cita", "nuevo", "Ganado"}}}) {
        const auto found = recognition::recognise(support::sample_of({{"Client", "Referred by", "Received", heading},
            {"Ada Okafor", "Tom Hale", "2026-11-03", words[0]}, {"Ben Cole", "Eva Roth", "2026-11-04", words[1]},
            {"Cy Frei", "Tom Hale", "2026-11-05", words[2]}, {"Dee Holt", "Eva Roth", "2026-11-06", words[3]}}));
        EXPECT_EQ(role_of(found, 3), role::status) << heading;
    }
}

TEST(a_heading_with_a_currency, is_an_amount_where_it_says_nothing_else) {
    for (auto const* heading :
        {"Job $", "$ Job", "Job ($)", "Auftrag €", "Auftrag in EUR", "Auftrag (CHF)", "Chantier €", "Obra (€)",
            "Lavoro €", "Opdracht €", "Roof £", "Roof [USD]", "Job/$", "Job US$", "Chantier CHF", "Reform R$"}) {
        const auto found = recognition::recognise(support::sample_of({{"Client", "Referred by", "Received", heading},
            {"Ada Okafor", "Tom Hale", "2026-11-03", "12500"}, {"Ben Cole", "Eva Roth", "2026-11-04", "8700"}}));
        EXPECT_EQ(role_of(found, 3), role::value) << heading;
    }
    for (auto const* heading : {"Referred by ($)", "Phone $", "E-mail £", "Notes (EUR)", "Status £", "Job", "Fr", "FR.",
             "Sq ft", "SQ FT", "Next try", "NEXT TRY", "Real estate", "Sek.", "Re", "Rand", "500 €", "ab 500 €",
             "300 $ offen", "NOK relation", "CAD Zeichnung", "Jobs in Euskal"})
        EXPECT_EQ(match_heading(heading).of(role::value), 0) << heading;
}

TEST(what_was_sold, goes_before_what_was_offered) {
    for (auto const& [offered, sold] : std::initializer_list<std::array<std::string, 2>>{{"Estimate", "Sold $"},
             {"Quote", "Job total"}, {"Bid amount", "Contract price"}, {"Angebotssumme", "Auftragssumme"},
             {"Devis", "Montant facturé"}, {"Presupuesto", "Importe facturado"}, {"Preventivo", "Importo fatturato"},
             {"Offertebedrag", "Factuurbedrag"}, {"Valor do orçamento", "Valor faturado"}}) {
        const auto found = recognition::recognise(support::sample_of(
            {{"Lead date", "Customer", "Phone", "How did you hear?", offered, "Job status", sold, "Notes"},
                {"2025-03-01", "Ada Okafor", "937-555-0101", "Tom Hale", "8200", "Complete", "7900", "hail"},
                {"2025-04-11", "Ben Cole", "937-555-0102", "Eva Huber", "14500", "Complete", "14500", ""},
                {"2025-05-21", "Cy Frei", "937-555-0103", "Tom Hale", "9400", "Lost", "", ""}}));
        EXPECT_EQ(role_of(found, 6), role::value) << sold;
        EXPECT_NE(role_of(found, 4), role::value) << offered;
        const auto alone = recognition::recognise(
            support::sample_of({{"Lead date", "Customer", "How did you hear?", offered},
                {"2025-03-01", "Ada Okafor", "Tom Hale", "8200"}, {"2025-04-11", "Ben Cole", "Eva Huber", "14500"}}));
        EXPECT_EQ(role_of(alone, 3), role::value) << offered;
    }
}

TEST(a_column_of_names, holds_neither_numbers_nor_answers) {
    for (auto const& [heading, one, other] : std::initializer_list<std::array<std::string, 3>>{
             {"Client?", "Yes", "No"}, {"Mandant", "1001", "1002"}, {"Klant", "ja", "nee"}}) {
        const auto found = recognition::recognise(
            support::sample_of({{heading, "First name", "Last name", "Phone"}, {one, "Ada", "Okafor", "0731 555010"},
                {other, "Ben", "Cole", "0731 555011"}, {one, "Cy", "Frei", "0731 555012"}}));
        EXPECT_NE(role_of(found, 0), role::who) << heading;
        EXPECT_EQ(role_of(found, 1), role::first_name) << heading;
        EXPECT_EQ(role_of(found, 2), role::last_name) << heading;
    }
}

TEST(numbers_of_referrals, are_nobody_who_referred) {
    for (const auto* heading :
        {"Referral #", "Referral", "Referral Number", "Referred by", "Überweiser", "Adressé par"}) {
        const auto found = recognition::recognise(
            support::sample_of({{heading, "Date", "From Practice", "To Provider", "Patient"},
                {"1", "2026-05-01", "Kern Dental", "Dr. Falk", "Ben Ude"},
                {"2", "2026-05-02", "Hale Dental", "Dr. Falk", "Tom Moor"},
                {"3", "2026-05-03", "Kern Dental", "Dr. Falk", "Eva Roux"}}));
        EXPECT_EQ(role_of(found, 0), role::notes) << heading;
        EXPECT_EQ(found.kind, recognition::sheet_kind::referral_log) << heading;
        EXPECT_EQ(role_of(found, 2), role::source) << heading;
        EXPECT_EQ(role_of(found, 4), role::prospect) << heading;
    }
    const auto named = recognition::recognise(
        support::sample_of({{"Name", "Phone", "Referred by"}, {"Ben Ude", "0731 555123", "Anna Kern"},
            {"Tom Moor", "0731 555124", "Studio 54"}, {"Eva Roux", "0731 555125", "Route 66 Garage"}}));
    EXPECT_EQ(role_of(named, 2), role::referred_by);
}

TEST(the_practice_somebody_came_from, is_who_referred) {
    for (const auto* heading :
        {"From Practice", "From Office", "From Clinic", "From Doctor", "From Provider", "Referred from",
            "Überwiesen aus", "Von Praxis", "Cabinet adresseur", "Clínica de origen", "Studio inviante",
            "Verwijzende praktijk", "Clínica de origem", "Tippgeber", "Segnalatore", "Aangebracht door"}) {
        EXPECT_GT(match_heading(heading).of(role::referred_by), 0.4f) << heading;
        EXPECT_GT(match_heading(heading).of(role::source), 0.4f) << heading;
    }
    for (const auto* heading : {"From", "Valid from", "Practice", "Open from", "To Provider", "From date", "Praxis"})
        EXPECT_LT(match_heading(heading).of(role::referred_by), 0.3f) << heading;
}

}
