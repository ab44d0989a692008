// Lists of those who refer, with their firms; headings and lines that offices write besides.
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/list_ends.hpp"
#include "support/surveys.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

using support::of_rows;
using support::taken;

TEST(those_who_refer, are_the_contacts_beside_their_firms) {
    const std::pair<const char*, const char*> headings[]{{"Referring Doctor", "Practice"}, {"Zuweiser", "Praxis"},
        {"Prescripteur", "Cabinet"}, {"Médecin adresseur", "Cabinet"}, {"Medico inviante", "Studio"},
        {"Verwijzer", "Praktijk"}, {"Referral Partner", "Company"}, {"Referring Attorney", "Firm"},
        {"Center of Influence", "Company"}, {"Source", "Company"}, {"Überweiser", "Firma"},
        {"Referring Provider", "Clinic"}, {"Médico remitente", "Empresa"}, {"Referrer", "Organization"},
        {"Referral Source", "Company"}};
    for (auto const& [who, firm] : headings) {
        const auto found = of_rows({{who, firm, "Phone", "Fax", "City"},
            {"Dr. Anna Blaine", "Blaine Dental", "512-555-0101", "512-555-0201", "Austin"},
            {"Dr. Tom Hale", "Hale Smiles", "512-555-0102", "512-555-0202", "Dallas"},
            {"Dr. Ruth Moss", "Moss Family Dentistry", "512-555-0103", "512-555-0203", "Waco"}});
        EXPECT_EQ(found.kind, sheet_kind::contacts) << who;
        EXPECT_EQ(taken(found, role::who), who);
        EXPECT_EQ(taken(found, role::company), firm) << who;
        EXPECT_EQ(taken(found, role::referred_by), "") << who;
    }
}

TEST(those_who_refer, are_firms_beside_somebody_to_ask_for) {
    const std::pair<const char*, const char*> headings[]{{"Referral Source", "Contact Person"},
        {"Zuweiser", "Ansprechpartner"}, {"Prescripteur", "Interlocuteur"}, {"Verwijzer", "Contactpersoon"},
        {"Referring Office", "Contact person"}, {"Referral Partner", "Contact person"}};
    for (auto const& [firm, person] : headings) {
        const auto found = of_rows(
            {{firm, person, "Phone", "Email"}, {"Blaine Dental", "Anna Kern", "512-555-0101", "a@blaine.example"},
                {"Hale Smiles", "Tom Reed", "512-555-0102", "t@hale.example"},
                {"Moss Family Dentistry", "Ruth Holt", "512-555-0103", "r@moss.example"}});
        EXPECT_EQ(found.kind, sheet_kind::contacts) << firm << person;
        EXPECT_EQ(taken(found, role::who), person) << firm;
        EXPECT_EQ(taken(found, role::company), firm) << person;
    }
}

TEST(who_referred_a_firm, is_no_contact) {
    for (const auto* by : {"Referred by", "Empfohlen von", "Recommandé par", "Recomendado por", "Segnalato da",
             "Aanbevolen door", "Indicado por", "Who referred you"}) {
        for (const bool in_front : {true, false}) {
            std::vector<std::vector<std::string>> rows{{"Company", "Phone", "City"},
                {"Kern Dental", "512-555-0101", "Austin"}, {"Falk Physio", "512-555-0102", "Dallas"},
                {"Roth Law", "512-555-0103", "Waco"}};
            const std::string values[]{by, "Ruth Holt", "Tom Reed", "Ida Lamb"};
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i].insert(in_front ? rows[i].begin() : rows[i].end(), values[i]);
            const auto found = of_rows(rows);
            EXPECT_EQ(taken(found, role::referred_by), by);
            EXPECT_EQ(taken(found, role::company), "Company") << by;
        }
    }
    // Who comes back is no contact in every row, and behind the firm and its telephone they refer it.
    const auto twice = of_rows({{"Referring Doctor", "Company", "Phone"}, {"Dr. Ruth Holt", "Kern", "512-555-0101"},
        {"Dr. Ruth Holt", "Falk", "512-555-0102"}, {"Dr. Tom Reed", "Roth", "512-555-0103"}});
    EXPECT_EQ(taken(twice, role::referred_by), "Referring Doctor");
    const auto behind = of_rows({{"Company", "Phone", "Referring Doctor"}, {"Kern", "512-555-0101", "Dr. Ruth Holt"},
        {"Falk", "512-555-0102", "Dr. Tom Reed"}, {"Roth", "512-555-0103", "Dr. Ida Lamb"}});
    EXPECT_EQ(taken(behind, role::referred_by), "Referring Doctor");
}

TEST(the_telephone_of_the_office, stands_under_its_place_alone) {
    for (const auto* place : {"Office", "Work", "Business", "Büro", "Bureau", "Oficina", "Ufficio", "Kantoor"}) {
        const auto found = of_rows(
            {{"Name", place, "Cell", "Email"}, {"Anna Kern", "512-555-0101", "512-555-0201", "a@k.example"},
                {"Tom Reed", "512-555-0102", "512-555-0202", "t@r.example"}});
        EXPECT_EQ(taken(found, role::phone), place);
    }
    const auto named = of_rows({{"Name", "Office", "Cell"}, {"Anna Kern", "Kern Dental", "512-555-0201"},
        {"Tom Reed", "Reed Law", "512-555-0202"}});
    EXPECT_EQ(taken(named, role::phone), "Cell");
}

TEST(headings_of_offices, are_known) {
    const std::pair<role, std::vector<const char*>> all[]{
        {role::referred_by,
            {"Quién lo refirió", "Nos conoció por", "Zugewiesen durch", "Nous a connu par", "Kennt uns durch",
                "Ci ha conosciuto tramite", "Kent ons via", "Conheceu-nos por", "Who referred him", "Found us via",
                "Quién la recomendó"}},
        {role::received,
            {"Data inserimento", "Date d'arrivée", "Fecha de ingreso", "Erfassungsdatum", "Invoerdatum",
                "Data de chegada", "Arrival date", "Date de saisie"}},
        {role::cadence,
            {"Touch every (days)", "Kontakt alle (Tage)", "Contact every (days)", "Contacter tous les (jours)",
                "Contactar cada (días)", "Contattare ogni (giorni)", "Contact elke (dagen)",
                "Contactar a cada (dias)"}},
        {role::phone,
            {"Durchwahl", "Direct line", "Ligne directe", "Línea directa", "Linea diretta", "Doorkiesnummer",
                "Linha direta"}},
        {role::company, {"parentcustomerid"}}, {role::area, {"physicalDeliveryOfficeName"}}};
    for (auto const& [what, headings] : all)
        for (const auto* heading : headings) {
            EXPECT_GE(match_heading(heading).of(what), 0.5f) << heading;
            EXPECT_GE(match_heading(heading).of(what), match_heading(heading).best() - 0.01f) << heading;
        }
}

TEST(headings_of_a_register, say_what_an_office_keeps_for_itself) {
    EXPECT_GT(same_sense("Zip", "Provider Business Practice Location Address Postal Code"), 0.5);
    EXPECT_GT(same_sense("Fax", "Provider Business Practice Location Address Fax Number"), 0.5);
    EXPECT_GT(same_sense("Zip", "Location Zip Code"), 0.5);
    EXPECT_GT(same_sense("Fax", "Location Fax Number"), 0.5);
    EXPECT_EQ(same_sense("Zip", "Provider Business Practice Location Address Fax Number"), 0);
}

TEST(a_line_about_the_list, is_no_contact) {
    for (const auto* text : {"confidential", "confidential - internal use only", "generated by crm v2 on 5/3/2024",
             "exported 5/3/2024", "printed by: jd", "gedruckt: 3.5.2024", "last updated 5/3/2024",
             "letzte aktualisierung: 3.5.2024", "vertraulich", "fin du rapport", "einde lijst",
             "copyright 2024 kern dental", "(continued)", "legend: x = do not call", "1/2", "- 1 -", "1", "dentists",
             "attorneys", "confidentiel", "confidencial", "riservato", "vertrouwelijk",
             "derniere mise a jour : 3/5/2024", "ultima actualizacion: 3/5/2024", "ultimo aggiornamento: 3/5/2024",
             "laatst bijgewerkt: 3-5-2024", "exportado el 3/5/2024", "stampato da: rossi", "(fortsetzung)", "12.",
             "zahnarzte", "avocats", "fin del informe", "x = do not call", "fine del report"})
        EXPECT_TRUE(is_footer(text)) << text;
    for (const auto* text : {"printed matters llc", "generation dental", "copyright law group", "export kern gmbh",
             "updated kitchens 2000", "suite, anna", "intern, karl", "anna kern", "0731 222214", "512-555-0101",
             "created by design gmbh", "the dentists of ulm", "attorneys at law kern", "legend dental", "studio 54",
             "created by 24 hour design", "kern (ulm)", "fine", "au"})
        EXPECT_FALSE(is_footer(text)) << text;
}

TEST(street_and_town_in_one_line, belong_to_the_name_above) {
    const std::vector<std::string> lists[]{
        {"Praxis Brandt", "Weg 1, 89073 Ulm", "Praxis Kern", "Gasse 22, 89077 Ulm", "Praxis Roth",
            "Am Markt 3, 10115 Berlin", "Praxis Falk", "Ring 4, 50667 Köln"},
        {"Clínica Ruiz", "Calle Mayor 12, 28013 Madrid", "Clínica Gil", "Calle Luna 3, 28004 Madrid", "Clínica Sol",
            "Plaza Real 4, 08002 Barcelona", "Clínica Mar", "Avenida Sur 7, 41001 Sevilla"},
        {"Studio Rossi", "Via Roma 1, 20121 Milano", "Studio Bianchi", "Via Dante 12, 20121 Milano", "Studio Verdi",
            "Piazza Duomo 3, 50122 Firenze", "Studio Neri", "Corso Italia 44, 00198 Roma"},
        {"Praktijk Smit", "Dorpsstraat 1, 1234 AB Utrecht", "Praktijk Vos", "Kerkweg 22, 3511 BC Utrecht",
            "Praktijk Bos", "Markt 3, 5611 EC Eindhoven", "Praktijk Kok", "Plein 4, 2511 CS Den Haag"},
        {"Blaine Dental", "P.O. Box 12, Dallas TX", "Hale Law", "P.O. Box 34, Austin TX", "Moss Group",
            "PO Box 56, Waco TX", "Reed Smiles", "P.O. Box 78, Plano TX"},
        {"Praxis Brandt", "Postfach 12 34, Ulm", "Praxis Kern", "Postfach 56, Ulm", "Praxis Roth",
            "Postfach 78, Berlin", "Praxis Falk", "Postfach 90, Köln"},
        {"Clínica Ruiz", "Apartado 12, Madrid", "Clínica Gil", "Apartado 34, Madrid", "Clínica Sol",
            "Apartado 56, Bilbao", "Clínica Mar", "Apartado 78, Sevilla"},
        {"Blaine Dental", "PO Box A12, Dallas TX", "Praxis Kern", "Postfach Nr. 56, Ulm", "Cabinet Petit",
            "BP n\u00b0 7, Lyon", "Cl\u00ednica Mar", "Apartado de Correos 78, Sevilla"},
        {"Cabinet Roux", "12 rue de la Paix, 75002 Paris", "Cabinet Petit", "3 place du Marché, 69001 Lyon",
            "Cabinet Noir", "7 avenue Foch, 13001 Marseille", "Cabinet Blanc", "9 quai Sud, 33000 Bordeaux"}};
    for (auto const& lines : lists) {
        std::vector<std::vector<std::string>> rows{{"Name", "Notes"}};
        for (auto const& line : lines) rows.push_back({line, ""});
        EXPECT_TRUE(of_rows(rows).several_rows_a_contact) << lines[1];
    }
    std::vector<std::vector<std::string>> names{{"Name", "Notes"}};
    for (const auto* name : {"Kern, Anna", "Falk, Tom", "Studio 54, Ulm", "Roth, Eva", "Hale, Ruth", "Moss, Sam"})
        names.push_back({name, ""});
    EXPECT_FALSE(of_rows(names).several_rows_a_contact);
}

}
}
