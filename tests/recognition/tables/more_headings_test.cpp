#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook;
using enum recognition::sheet_kind;

std::string mapping_of(recognition::survey const& found, int left, std::size_t columns) {
    std::string text;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto at = std::ranges::find(
            found.proposals, left + static_cast<int>(i), &recognition::column_proposal::column);
        text += (i > 0 ? "|" : "") + (at == found.proposals.end() ? "-" : std::string{recognition::name_of(at->what)});
    }
    return text;
}

struct heading_row {
    recognition::sheet_kind kind;
    std::string_view headings, roles;
};

constexpr auto both = contacts_and_referrals;

// Abbreviations, and words of everyday sheets beyond the plain ones of headings_test.
constexpr heading_row rows[]{
    {contacts, "First|Last|Ph.|Mob.|E-mail addr.", "First name|Last name|Phone|-|E-mail"},
    {contacts, "F. Name|L. Name|Tel #|Co.", "First name|Last name|Phone|Company"},
    {contacts, "Fname|Lname|Cell|Org.|Fax no.", "First name|Last name|Phone|Company|-"},
    {contacts, "Nm|Tel.|Mail|Cat.", "Name|Phone|E-mail|Type"},
    {contacts, "Contact's name|Tel. no.|Email-ID|Last contact dt", "Name|Phone|E-mail|Last contacted"},
    {contacts, "NAME OF CLIENT|CONTACT NO.|LOCALITY|REMARKS", "Name|Phone|Area|Notes"},
    {contacts, "Customer full name|Telephone (office)|Zip/Postal code", "Name|Phone|Area"},
    {contacts, "Name & surname|Company/Firm|Work tel|Comment(s)", "Name|Company|Phone|Notes"},
    {contacts, "Partner|Business|Direct line|Opening times|Next follow-up", "Name|Company|Phone|Opening hours|-"},
    {both, "Name|Tel|Ref. by|Ref. date|Notes", "Name|Phone|Referred by|Date received|Notes"},
    {both, "Client|Phone|Referred by (who)|Date recd.|Last spoke",
        "Name|Phone|Referred by|Date received|Last contacted"},
    {both, "New client|Cell|How did you hear about us?|Client since", "Name|Phone|Referred by|Date received"},
    {referral_log, "Dt|Ref. source|Pt name|Tx|Prod.", "Date|Source|Prospect|Need|Value"},
    {referral_log, "Lead Date|COI|Prospect|Stage|Premium", "Date|Source|Prospect|Status|Value"},
    {referral_log, "Enquiry date|Referred by|Referred client|Outcome|Collected", "Date|Source|Prospect|Status|Value"},
    {referral_log, "Anfragedatum|Empfohlen von|Neukunde|Status|Honorar", "Date|Source|Prospect|Status|Value"},
    {referral_log, "Date de la demande|Adress\u00e9 par|Nouveau patient|\u00c9tape", "Date|Source|Prospect|Status"},
    {referral_log, "Fecha de solicitud|Recomendado por|Cliente nuevo|Estado", "Date|Source|Prospect|Status"},
    {referral_log, "Data richiesta|Segnalato da|Nuovo cliente|Esito", "Date|Source|Prospect|Status"},
    {referral_log, "Datum aanvraag|Verwijzer|Nieuwe pati\u00ebnt|Status", "Date|Source|Prospect|Status"},
    {referral_log, "Data do pedido|Indicado por|Novo cliente|Situa\u00e7\u00e3o", "Date|Source|Prospect|Status"},
    {referral_log, "Date rec'd|Referred from|Lead|Interested in|Assigned to|Result|Commission",
        "Date|Source|Prospect|Need|Owner|Status|Value"},
    {contacts, "Vorn.|Nachn.|Tel.-Nr.|Mobil-Nr.|Mail-Adr.|Fa.|PLZ/Ort",
        "First name|Last name|Phone|-|E-mail|Company|Area"},
    {contacts, "Name, Vorname|Tel. dienstl.|Tel. privat|Sprechzeiten|Bem.", "Name|Phone|-|Opening hours|Notes"},
    {contacts, "Kunde|Ansprechpartner|Rufnr.|Gebiet|zuletzt besucht|Turnus (Tage)",
        "-|Name|Phone|Area|Last contacted|Visit every (days)"},
    {both, "Patient|Telefon|Zuweiser|\u00dcberwiesen am|Behandlung", "Name|Phone|Referred by|Date received|Need"},
    {referral_log, "Datum|Empf. von|Interessent|Anliegen|Sachbearb.|Erg.|Honorar",
        "Date|Source|Prospect|Need|Owner|Status|Value"},
    {contacts, "Nom & pr\u00e9nom|Soc.|T\u00e9l. bureau|Port.|C.P.|Dern. contact",
        "Name|Company|Phone|-|Area|Last contacted"},
    {both, "Client|Tel|Recommand\u00e9(e) par|Re\u00e7u le|Commentaires", "Name|Phone|Referred by|Date received|Notes"},
    {contacts, "Nombre y ap.|Tel\u00e9f.|M\u00f3v.|C.P.|Obs.", "Name|Phone|-|Area|Notes"},
    {both, "Paciente|Tel\u00e9fono|Referido por|Fecha ref.|Tratamiento", "Name|Phone|Referred by|Date received|Need"},
    {contacts, "Cogn.|Nome|Tel. uff.|Cell.|Citt\u00e0|Note", "Last name|First name|Phone|-|Area|Notes"},
    {contacts, "Prénom|Nom d'usage|Tél.|Entité", "First name|Last name|Phone|Company"},
    {contacts, "Nombres|1er apellido|Tfno.|Entidad", "First name|Last name|Phone|Company"},
    {contacts, "Voorletters|Achternaam|Tel. mobiel|Plaats", "First name|Last name|Phone|Area"},
    {contacts, "Given names|Family name|Mobile", "First name|Last name|Phone"},
    {both, "Nom|Date 1er RDV|Adressé par|Tél.", "Name|Date received|Referred by|Phone"},
    {both, "Nombre|Fecha alta|Recomendado por|Telf.", "Name|Date received|Referred by|Phone"},
    {both, "Naam|Datum intake|Verwezen door|Telefoon", "Name|Date received|Referred by|Phone"},
    {both, "Name|Aufn.datum|Geworben durch|Tel.", "Name|Date received|Referred by|Phone"},
    {both, "Nome|Primeira consulta|Referenciado por|Tlm.", "Name|Date received|Referred by|Phone"},
    // Whose name it is beside a first name; whose telephone by one letter.
    {both, "Prénom|Nom du patient|Téléphone|Adressé par|Reçu le",
        "First name|Last name|Phone|Referred by|Date received"},
    {contacts, "First name|Patient name|Phone|E-mail", "First name|Last name|Phone|E-mail"},
    {contacts, "Vorname|Patientenname|Telefon|E-Mail", "First name|Last name|Phone|E-mail"},
    {contacts, "Nombre del paciente|Apellidos|Teléfono|Correo", "First name|Last name|Phone|E-mail"},
    {contacts, "Nome del cliente|Cognome|Telefono|Città", "First name|Last name|Phone|Area"},
    {contacts, "First name|Client's name|Phone|E-mail", "First name|Last name|Phone|E-mail"},
    {contacts, "Vorname|Name des Kunden|Telefon|Ort", "First name|Last name|Phone|Area"},
    {contacts, "Name|Vorname|Tel. P|Tel. G|Mail", "Last name|First name|-|Phone|E-mail"},
    {contacts, "Name|Telefon G|Telefon P|Ort", "Name|Phone|-|Area"},
    // As people say it.
    {referral_log, "Who came|Who sent them|When|Phone|How it stands|Note", "Prospect|Source|Date|Phone|Status|Notes"},
    {referral_log, "Wer kam|Wer hat empfohlen|Wann|Telefon|Stand der Dinge", "Prospect|Source|Date|Phone|Status"},
    {referral_log, "Qui est venu|Qui l'a envoyé|Quand|Tél.|Où en est-on", "Prospect|Source|Date|Phone|Status"},
    {referral_log, "Quién vino|Quién lo recomendó|Cuándo|Tel.|En qué quedó", "Prospect|Source|Date|Phone|Status"},
    {both, "Name|Phone|Who sent you|When", "Name|Phone|Referred by|Date received"},
    {both, "Nominativo|Telefono|Segnalato da|Ricevuto il|Ult. contatto",
        "Name|Phone|Referred by|Date received|Last contacted"},
    {contacts, "Voorn.|Achtern.|Tel.nr.|Mob.nr.|Woonpl.|Opm.", "First name|Last name|Phone|-|Area|Notes"},
    {both, "Cli\u00ebnt|Telefoon|Doorverwezen door|Datum doorverwijzing|Laatst gezien",
        "Name|Phone|Referred by|Date received|Last contacted"},
    {contacts, "Nome|Tel.|Telem.|Localidade|\u00dalt. contacto|Obs.", "Name|Phone|-|Area|Last contacted|Notes"},
    {both, "Cliente|Telefone|Recomendado por|Data da indica\u00e7\u00e3o", "Name|Phone|Referred by|Date received"},
    // small words between the others, written or left out
    {both, "Cliente|Teléfono|Recomendado por|Fecha entrada", "Name|Phone|Referred by|Date received"},
    {both, "Nombre cliente|Tel|Referido por|Fecha alta", "Name|Phone|Referred by|Date received"},
    {both, "Nombre del cliente|Tel|Referido por|Fecha llegada", "Name|Phone|Referred by|Date received"},
    {both, "Nom client|Tél|Adressé par|Date réception", "Name|Phone|Referred by|Date received"},
    {both, "Nom du client|Tél|Adressé par|Date premier contact", "Name|Phone|Referred by|Date received"},
    {both, "Cliente|Telefono|Inviato da|Data di invio", "Name|Phone|Referred by|Date received"},
    {both, "Cliente|Telefono|Inviato da|Data della segnalazione", "Name|Phone|Referred by|Date received"},
    {both, "Cliente|Telefone|Indicado por|Data indicação", "Name|Phone|Referred by|Date received"},
    {both, "Klant|Telefoon|Doorverwezen door|Datum van ontvangst", "Name|Phone|Referred by|Date received"},
    {both, "Client|Phone|Referred by|Date of the referral", "Name|Phone|Referred by|Date received"},
    {both, "Kunde|Telefon|Empfohlen von|Datum Empfehlung", "Name|Phone|Referred by|Date received"},
};

TEST(more_headings, abbreviations_and_everyday_words_name_the_columns) {
    for (auto const& row : rows) {
        const auto headings = support::cells_of(row.headings);
        const auto found = recognition::recognise(support::sample_of({headings}));
        EXPECT_EQ(found.kind, row.kind) << row.headings;
        EXPECT_EQ(mapping_of(found, 0, headings.size()), row.roles) << row.headings;
    }
}

std::vector<std::vector<std::string>> sheet(std::initializer_list<std::string_view> lines) {
    std::vector<std::vector<std::string>> table;
    std::size_t width = 0;
    for (const auto line : lines) {
        table.push_back(support::cells_of(line));
        width = std::max(width, table.back().size());
    }
    for (auto& row : table) row.resize(width);
    return table;
}

TEST(several_tables, below_each_other_are_told_apart) {
    const auto all = recognition::recognise_all(support::sample_of(
        sheet({"Our clients", "Name|Phone|City", "Ada Okafor|555 010 1000|Linz", "Ben Cole|555 010 1001|Lund",
            "Cy Frei|555 010 1002|Linz", "", "Referrals", "Date|Referred by|Patient|Status",
            "2025-03-01|Ada Okafor|Nils Egan|Won", "2025-03-04|Ben Cole|Mona Frei|Lost"})));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].kind, contacts);
    EXPECT_EQ(all[0].header_row, 1);
    EXPECT_EQ(all[0].last_data_row, 4);
    EXPECT_EQ(all[0].next_table_row, 7);
    EXPECT_EQ(mapping_of(all[0], 0, 4), "Name|Phone|Area|-");
    EXPECT_EQ(all[1].kind, referral_log);
    EXPECT_EQ(all[1].header_row, 7);
    EXPECT_EQ(all[1].first_data_row, 8);
    EXPECT_EQ(all[1].last_data_row, 9);
    EXPECT_EQ(all[1].next_table_row, -1);
}

TEST(several_tables, side_by_side_are_told_apart_by_headings_that_come_again) {
    const auto all = recognition::recognise_all(support::sample_of(sheet({"Name|Phone||Name|Phone|City",
        "Ada Okafor|555 010 1000||Uwe Kohl|555 010 2000|Linz", "Ben Cole|555 010 1001||Eve Dietz|555 010 2001|Lund"})));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(mapping_of(all[0], 0, 6), "Name|Phone|-|-|-|-");
    EXPECT_EQ(mapping_of(all[1], 0, 6), "-|-|-|Name|Phone|Area");
    EXPECT_EQ(
        recognition::recognise(support::sample_of(sheet({"Name||Phone", "Ada Okafor||555 010 1000"}))).columns.size(),
        2u)
        << "a blank column alone divides nothing";
}

TEST(several_tables, a_blank_row_or_the_same_heading_again_divides_nothing) {
    const auto found = recognition::recognise_all(support::sample_of(
        sheet({"Name|Phone|Type", "Ada Okafor|555 010 1000|Client", "", "Ben Cole|555 010 1001|Partner", "",
            "Name|Phone|Type", "Cy Frei|555 010 1002|Client", "", "Client|Partner|Client"})));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].last_data_row, 8);
}

TEST(several_tables, the_best_is_the_one_that_can_be_used) {
    const auto found = recognition::recognise(support::sample_of(sheet({"Name|Phone", "Ada Okafor|555 010 1000", "",
        "Name|Phone|Email|City", "Uwe Kohl|555 010 2000|u@kohl.example|Linz",
        "Eve Dietz|555 010 2001|e@dietz.example|Lund", "Fay Adler|555 010 2002|f@adler.example|Lund"})));
    EXPECT_EQ(found.header_row, 3);
    EXPECT_GT(recognition::promise_of(found), 3);
    EXPECT_EQ(recognition::promise_of(recognition::recognise(support::sample_of({{"Totals"}, {"12"}}))), 0);
}

TEST(several_tables, rows_beyond_the_sample_belong_to_the_last) {
    auto sample = support::sample_of(sheet(
        {"Name|Phone", "Ada Okafor|555 010 1000", "", "Date|Referred by|Patient", "2025-03-01|Ada Okafor|Nils Egan"}));
    sample.first_row = 10;
    sample.used_rows = 700;
    const auto all = recognition::recognise_all(sample);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].last_data_row, 11);
    EXPECT_EQ(all[1].last_data_row, 709);
}

TEST(dates_as_numbers, are_known_below_a_heading_that_says_so) {
    const auto found = recognition::recognise(support::sample_of({{"Name", "Last contacted", "ZIP"},
        {"Ada Okafor", "45964", "45964"}, {"Ben Cole", "45970", "45970"}, {"Cy Frei", "45971", "45972"}}));
    ASSERT_EQ(mapping_of(found, 0, 3), "Name|Last contacted|Area");
    EXPECT_EQ(found.proposals.back().why, "heading is 'Last contacted'; 100 % may be days as numbers");
}

TEST(sureness, is_said_in_words) {
    EXPECT_EQ(recognition::how_sure(0.95), "sure");
    EXPECT_EQ(recognition::how_sure(0.7), "likely");
    EXPECT_EQ(recognition::how_sure(0.4), "a guess");
    const auto found = recognition::recognise(support::sample_of({{"Name", "Telephone", "Xyz"},
        {"Ada Okafor", "555 010 1000", "a@x.example"}, {"Ben Cole", "555 010 1001", "b@x.example"}}));
    ASSERT_EQ(found.proposals.size(), 3u);
    EXPECT_EQ(recognition::how_sure(found.proposals[0].sureness), "sure");
    EXPECT_EQ(found.proposals[2].why, "heading 'Xyz' is not known; 100 % look like e-mail addresses");
    EXPECT_LT(found.proposals[2].sureness, found.proposals[1].sureness);
}

TEST(why_a_column_is_proposed, is_said_in_the_language_of_the_office_and_in_short_without_its_heading) {
    const auto sample = support::sample_of({{"Name", "Telephone", "Xyz"}, {"Ada Okafor", "555 010 1000", "a@x.example"},
        {"Ben Cole", "555 010 1001", "b@x.example"}});
    const auto why = [&](std::string_view language) {
        const auto found = recognition::recognise_all(sample, text::language_of(language)).front();
        return found.proposals.at(1).why + " | " + found.proposals.at(1).in_short + " | " +
            found.proposals.at(2).in_short;
    };
    EXPECT_EQ(why("en"),
        "heading is 'Telephone'; 100 % look like phone numbers | 100 % look like phone numbers | heading 'Xyz' is not "
        "known; 100 % look like e-mail addresses");
    EXPECT_EQ(why("de"),
        "Überschrift ist „Telephone“; 100 % sehen aus wie Telefonnummern | 100 % sehen aus wie Telefonnummern | "
        "Überschrift „Xyz“ ist nicht bekannt; 100 % sehen aus wie E-Mail-Adressen");
    for (const std::string_view other : {"fr", "es"}) EXPECT_NE(why(other), why("en"));
}

}
