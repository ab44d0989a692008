// Logs of web forms, numbers below "Contact", firms beside people, lists printed over several rows.
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "support/surveys.hpp"

#include <gtest/gtest.h>

#include <array>

namespace referralbook::recognition {
namespace {

using support::of_rows;
using support::taken;

TEST(a_log_of_a_web_form, is_a_log_by_its_days_and_the_ways_of_its_sources) {
    const std::array<const char*, 3> headings[]{{"Submission Date", "Who referred you?", "Message"},
        {"Entry Date", "Referral Source", "Consent"}, {"Entry Date", "Referral Source", "Service"},
        {"Timestamp", "How did you hear about us?", "Comments"},
        {"Zeitstempel", "Wie sind Sie auf uns aufmerksam geworden?", "Ihre Nachricht"},
        {"Horodateur", "Comment nous avez-vous connus ?", "Votre message"}, {"Date", "Source", "Your question"},
        {"Marca temporal", "¿Cómo nos conoció?", "Mensaje"},
        {"Informazioni cronologiche", "Come ci ha conosciuto?", "Messaggio"},
        {"Tijdstempel", "Hoe heeft u ons gevonden?", "Uw bericht"},
        {"Carimbo de data/hora", "Como nos conheceu?", "Mensagem"}, {"Submitted on", "Lead source", "Privacy policy"},
        {"Eingesendet am", "Quelle", "Betreff"}, {"Date d'envoi", "Provenance", "Objet du message"},
        {"Fecha de envío", "Fuente", "Asunto"}, {"Inviato il", "Fonte", "Oggetto"}, {"Verzonden op", "Bron", "Vraag"},
        {"Date submitted", "How did you hear about us?", "How can we help?"}};
    for (auto const& [day, source, message] : headings) {
        const auto found = of_rows({{day, source, message}, {"2026-03-02", "Google", "hello there"},
            {"2026-03-03", "Facebook", "please call me"}, {"2026-03-05", "Google", "nice work"},
            {"2026-03-09", "Instagram", "we need a new roof"}});
        EXPECT_EQ(found.kind, sheet_kind::referral_log) << day << source;
        EXPECT_EQ(taken(found, role::date), day);
        EXPECT_EQ(taken(found, role::source), source);
        EXPECT_EQ(taken(found, role::prospect), "") << message;
    }
}

TEST(a_log_of_a_web_form, may_name_who_sent_them) {
    for (const auto* day : {"Entry Date", "Submission Date", "Erfassungsdatum", "Fecha de ingreso", "Timestamp"}) {
        const auto found = of_rows({{day, "Referral Source", "Service"}, {"2026-03-02", "Anna Kern", "Cleaning"},
            {"2026-03-03", "Dr. Falk", "Filling"}, {"2026-03-05", "Anna Kern", "Cleaning"}});
        EXPECT_EQ(found.kind, sheet_kind::referral_log) << day;
        EXPECT_EQ(taken(found, role::source), "Referral Source") << day;
        EXPECT_EQ(taken(found, role::need), "Service") << day;
    }
}

TEST(a_list_of_names, is_no_log_by_the_ways_beside_its_days) {
    for (const auto* name : {"Name", "Client", "Patient", "Company"}) {
        const auto found = of_rows({{"Entry Date", name, "Lead source"}, {"2026-03-02", "Anna Kern", "Google"},
            {"2026-03-03", "Tom Falk", "Facebook"}, {"2026-03-05", "Eva Roth", "Google"}});
        EXPECT_NE(found.kind, sheet_kind::referral_log) << name;
    }
}

TEST(what_somebody_wrote, is_nobodys_name) {
    for (const auto* heading : {"Message", "Comments", "Nachricht", "Anliegen", "Ihre Anfrage", "Votre demande",
             "Su mensaje", "Messaggio", "Bericht", "Mensagem", "Subject", "Betreff", "Objet du message", "Asunto"}) {
        EXPECT_TRUE(match_heading(heading).whole) << heading;
        EXPECT_EQ(match_heading(heading).of(role::who), 0) << heading;
    }
    for (const auto* unknown : {"Xyz", "Freitext 3", "Champ libre"})
        EXPECT_EQ(taken(of_rows({{"Phone", unknown}, {"512-555-0101", "hello there"}, {"512-555-0102", "Please call"},
                            {"512-555-0103", "Bitte um Rückruf"}, {"512-555-0104", "need a quote"}}),
                      role::who),
            "")
            << unknown;
}

TEST(numbers_below_contact, are_telephones) {
    const std::array<const char*, 3> headings[]{{"Name", "Contact", "City"}, {"Name", "Kontakt", "Ort"},
        {"Nom", "Contact", "Ville"}, {"Nombre", "Contacto", "Ciudad"}, {"Nome", "Contacto", "Morada"},
        {"Nome", "Contatto", "Città"}, {"Nome", "Contato", "Cidade"}, {"Naam", "Contact", "Plaats"},
        {"Client", "Contact", "Email"}, {"Kunde", "Kontakt", "PLZ"}, {"Patient", "Contact", "Referred by"}};
    for (auto const& [name, contact, town] : headings) {
        const auto numbers = of_rows({{name, contact, town}, {"Anna Kern", "0731 222333", "Ulm"},
            {"Tom Falk", "0731 222334", "Bonn"}, {"Eva Roth", "0731 222335", "Ulm"}});
        EXPECT_EQ(taken(numbers, role::phone), contact) << name;
        EXPECT_EQ(taken(numbers, role::who), name) << contact;
        const auto both = of_rows({{name, contact, "Tel."}, {"Anna Kern", "Ida Moor", "0731 222333"},
            {"Tom Falk", "Max Hale", "0731 222334"}, {"Eva Roth", "Kim Moss", "0731 222335"}});
        EXPECT_EQ(taken(both, role::phone), "Tel.") << contact;
    }
    EXPECT_EQ(taken(of_rows({{"Company", "Contact", "City"}}), role::who), "Contact") << "nothing below it";
}

TEST(who_takes_referrals_at_an_office, has_referred_nobody) {
    for (const auto* heading : {"Referral Coordinator", "Referral Contact", "Referral Rep", "Referral Manager",
             "Referral Liaison", "Zuweisermanager", "Ansprechpartner für Zuweisungen", "Responsable des orientations",
             "Coordinadora de derivaciones", "Referente invii", "Contactpersoon verwijzingen",
             "Contato para encaminhamentos"}) {
        const auto found = of_rows(
            {{"Doctor", "Practice", heading, "Phone"}, {"Dr. Anna Blaine", "Blaine Dental", "Sue Hall", "512-555-0101"},
                {"Dr. Tom Hale", "Hale Smiles", "Jill Roe", "512-555-0102"},
                {"Dr. Ruth Moss", "Moss Ortho", "Kim Lamb", "512-555-0103"}});
        EXPECT_EQ(found.kind, sheet_kind::contacts) << heading;
        EXPECT_EQ(taken(found, role::who), "Doctor") << heading;
        EXPECT_EQ(taken(found, role::referred_by), "") << heading;
        const auto alone = of_rows({{"Practice", heading, "Phone"}, {"Blaine Dental", "Sue Hall", "512-555-0101"},
            {"Hale Smiles", "Jill Roe", "512-555-0102"}, {"Moss Ortho", "Kim Lamb", "512-555-0103"}});
        EXPECT_EQ(taken(alone, role::who), heading);
        EXPECT_EQ(taken(alone, role::company), "Practice") << heading;
    }
}

TEST(firms_beside_people, are_their_companies) {
    const std::pair<const char*, const char*> headings[]{{"School", "Counselor"}, {"Lender", "Loan Officer"},
        {"Hospital", "Physician"}, {"Institution", "Person"}, {"Gesellschaft", "Vermittler"}, {"Customer", "Contact"},
        {"Name1", "Ansprechpartner"}, {"Group", "Provider Name"}, {"Kunde", "Ansprechpartner"},
        {"Client", "Interlocuteur"}, {"Cliente", "Persona de contacto"}, {"Klant", "Contactpersoon"},
        {"Bank", "Kundenberater"}, {"Versicherung", "Ansprechpartner"}, {"École", "Interlocuteur"},
        {"Aseguradora", "Agente"}, {"Ospedale", "Persona di contatto"}, {"Verzekeraar", "Tussenpersoon"}};
    for (auto const& [firm, person] : headings)
        for (const bool turned : {false, true}) {
            std::vector<std::vector<std::string>> rows{{firm, person, "Phone"},
                {"Blaine Dental GmbH", "Anna Kern", "512-555-0101"}, {"Hale Law LLC", "Tom Reed", "512-555-0102"},
                {"Moss Medical Group", "Ruth Holt", "512-555-0103"}};
            if (turned)
                for (auto& row : rows) std::swap(row[0], row[1]);
            const auto found = of_rows(rows);
            EXPECT_EQ(taken(found, role::company), firm) << person << turned;
            EXPECT_EQ(taken(found, role::who), person) << firm << turned;
        }
    const auto people = of_rows({{"Customer", "Contact", "Phone"}, {"Anna Kern", "Ida Moor", "512-555-0101"},
        {"Tom Reed", "Max Hale", "512-555-0102"}, {"Ruth Holt", "Kim Moss", "512-555-0103"}});
    EXPECT_EQ(taken(people, role::company), "") << "people beside people";
    const auto groups = of_rows({{"Name", "Group", "Phone"}, {"Anna Kern", "Friends", "512-555-0101"},
        {"Tom Reed", "Clients", "512-555-0102"}, {"Ruth Holt", "Friends", "512-555-0103"}});
    EXPECT_EQ(taken(groups, role::type), "Group");
}

TEST(the_country_of_a_directory, is_no_company) {
    for (const auto* mark : {"sn", "givenName", "l", "telephoneNumber"})
        EXPECT_EQ(taken(of_rows({{"cn", mark, "mail", "co"}, {"Anna Kern", "Kern", "a@k.example", "Germany"},
                            {"Tom Falk", "Falk", "t@f.example", "Germany"}}),
                      role::company),
            "")
            << mark;
    EXPECT_EQ(taken(of_rows({{"Name", "Phone", "Co"}, {"Anna Kern", "512-555-0101", "Kern Dental"},
                        {"Tom Falk", "512-555-0102", "Falk Law"}}),
                  role::company),
        "Co");
}

TEST(own_columns, are_filled_from_what_other_lists_call_them) {
    const std::pair<const char*, const char*> all[]{{"Postcode", "Mailing Zip"}, {"Postcode", "Eircode"},
        {"Web page", "Webadresse"}, {"Website", "Adresse internet"}, {"Fax", "Nº de fax"}, {"Fax", "N° de fax"},
        {"Customer number", "Kd.-Nr."}, {"Customer number", "N° client"}, {"Kundennummer", "Nº cliente"},
        {"Title", "Titulatuur"}, {"Title", "Courtesy title"}, {"Street", "N° et rue"}, {"Straße", "Straat en nummer"},
        {"Mobile", "WhatsApp"}, {"Website", "Endereço web"}, {"Street", "Numéro et voie"}};
    for (auto const& [own, other] : all) EXPECT_EQ(same_sense(own, other), 1) << own << other;
    for (const auto* other : {"adr_work_postalcode", "adr_home_postalcode"})
        EXPECT_GE(same_sense("Postcode", other), 0.5) << other;
    for (auto const& [own, other] : {std::pair{"Street", "Numéro"}, {"Title", "Courtesy call"}, {"Fax", "Nº"}})
        EXPECT_EQ(same_sense(own, other), 0) << own << other;
}

TEST(a_list_printed_over_several_rows, has_the_town_below_the_street) {
    using rows = std::vector<std::vector<std::string>>;
    const std::array<const char*, 2> addresses[]{{"4 Hill Road", "Ulm, WI 54751"}, {"4 Hill Road", "Ulm"},
        {"Hauptstr. 12", "89073 Ulm"}, {"Hauptstr. 12", "Ulm"}, {"12 rue de la Paix", "75002 Paris"},
        {"Calle Mayor 12", "Madrid"}, {"Via Roma 1", "20121 Milano"}, {"Kerkweg 22", "3511 BC Utrecht"},
        {"Rua Nova 3", "Lisboa"}, {"P.O. Box 12", "Dallas TX"}};
    for (auto const& [street, town] : addresses)
        for (const bool blanks : {false, true})
            for (const bool last_alone : {false, true}) {
                rows list{{"Name", "Street", "Phone"}};
                for (const auto* name : {"Anna Kern", "Tom Falk", "Eva Roth"}) {
                    list.push_back({name, street, "512-555-0101"});
                    if (last_alone && std::string_view{name} == "Eva Roth") continue;
                    list.push_back({"", town, ""});
                    if (blanks) list.push_back({"", "", ""});
                }
                EXPECT_TRUE(of_rows(list).several_rows_a_contact) << street << town << blanks << last_alone;
            }
    const auto whole = of_rows({{"Name", "Street", "Phone"}, {"Anna Kern", "4 Hill Road", "512-555-0101"},
        {"Tom Falk", "5 Hill Road", "512-555-0102"}, {"", "", ""}, {"Eva Roth", "6 Hill Road", "512-555-0103"},
        {"", "Falk Dental", ""}});
    EXPECT_FALSE(whole.several_rows_a_contact);
}

TEST(two_odd_names_of_three, are_no_labels) {
    const std::pair<const char*, const char*> names[]{{"Company", "Title"}, {"Phone", "Notes"}, {"Firma", "Ort"},
        {"Email", "Name"}, {"Straße", "Telefon"}, {"Nom", "Ville"}, {"Nombre", "Ciudad"}, {"Type", "Status"},
        {"Source", "Date"}, {"Naam", "Plaats"}};
    for (auto const& [one, other] : names)
        EXPECT_FALSE(of_rows({{"Name", "Company", "Phone"}, {"Anna Kern", "Kern Dental", "512-555-0101"},
                                 {one, "Falk Law", "512-555-0102"}, {other, "Roth Ortho", "512-555-0103"}})
                .several_rows_a_contact)
            << one << other;
}

}
}
