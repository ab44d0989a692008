// Columns of mobiles and others, by the many ways in which people head them.
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_senses.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

TEST(a_column_of_mobiles, is_known_in_seven_languages) {
    for (const auto* heading :
        {"06-nummer", "06 nummer", "06", "06-nr", "06nummer", "06-nrs.", "Mobiele nummer", "Mobiel nr.", "Mobiele tel.",
            "Mobieltje", "GSM", "GSM-nummer", "GSM-nr.", "N° GSM", "N° de GSM", "Tel. GSM", "Handynummer", "Handy-Nr.",
            "Nr. Handy", "Mobilfunknummer", "Mobilfunk-Nr.", "Mobil-Nr.", "Mobiltelefonnummer", "Mobil/Handy",
            "Rufnummer mobil", "Telefon (Mobil)", "Tel. (Handy)", "Diensthandy", "Privathandy", "Natel-Nr.",
            "Natelnummer", "N° portable", "N° de portable", "Numéro de portable", "Num. portable", "Tél. port.",
            "Numéro de mobile", "Cellulaire", "Tél. cellulaire", "Nr. cell.", "N. cell.", "N. cellulare",
            "Num. cellulare", "Numero di cellulare", "Nº móvil", "N.º móvil", "Número de móvil", "Núm. móvil",
            "Tfno. móvil", "Tlf. móvil", "Tel. móvil", "Nº celular", "Número de celular", "Telemóveis", "N.º telemóvel",
            "Nº de telemóvel", "Número de telemóvel", "Telem.", "Mob. no.", "Cell phone number", "Mobile phone number",
            "Cellphone number", "Mobile telephone", "Phone (mobile)", "Phone (cell)"}) {
        EXPECT_TRUE(match_heading(heading).whole) << heading;
        EXPECT_GE(match_heading(heading).of(role::phone), 0.85f) << heading;
        EXPECT_EQ(same_sense("Mobile", heading), 1) << heading;
        EXPECT_TRUE(heads_further(heading, role::phone)) << heading;
    }
}

TEST(a_column_of_mobiles, is_the_business_s_or_the_home_s) {
    for (const auto* heading : {"06 werk", "06 zakelijk", "Handy dienstl.", "Handynr. gesch.", "Mobil-Nr. geschäftlich",
             "Portable pro", "Cellulare aziendale", "Nr. cell. ufficio", "Móvil trabajo", "Nº móvil empresa",
             "Telemóvel trabalho", "Celular comercial", "Work cell", "Work mobile no."})
        EXPECT_DOUBLE_EQ(same_sense("Mobile", heading), 0.6) << heading;
    for (const auto* heading : {"06 privé", "06-nummer privé", "GSM-nummer privé", "Handy priv.", "Handynr. privat",
             "Portable perso", "N° portable privé", "Cellulare personale", "Num. cell. privato", "Móvil personal",
             "Telemóvel pessoal", "Personal cell", "Home mobile no."})
        EXPECT_DOUBLE_EQ(same_sense("Mobile", heading), 0.5) << heading;
}

TEST(a_telephone, is_no_mobile_by_the_words_beside_it) {
    for (const auto* heading : {"Tel. 2", "2. Telefon", "Telefon privat", "Tel. priv.", "Nr. Telefon", "N.º tel.",
             "Festnetz-Nr.", "Doorkiesnummer", "Ligne directe", "Línea directa", "Linea diretta", "Linha direta",
             "Switchboard", "Centralino", "Centralita", "Standard téléphonique", "Telefonzentrale", "DDI", "Tel vast",
             "N° fixe", "Tfno. fijo"}) {
        EXPECT_GE(match_heading(heading).of(role::phone), 0.7f) << heading;
        EXPECT_EQ(same_sense("Mobile", heading), 0) << heading;
    }
}

TEST(a_heading_of_numbers, is_no_mobile_by_its_digits_or_by_the_word_number) {
    for (const auto* heading : {"05", "07", "06-11-2025", "06/2025", "06 2025", "06 Juni", "06 Name", "2025", "Nummer",
             "Number", "N°", "No.", "Kundennummer", "Customer number", "Patient no.", "Patientennummer", "Klant nr",
             "N° client", "House number", "Street no.", "Hausnummer", "Mobilität", "Handyman", "Cellar", "Portabilité",
             "Fax-Nr.", "Week 06"}) {
        EXPECT_EQ(match_heading(heading).of(role::phone), 0) << heading;
        EXPECT_EQ(same_sense("Mobile", heading), 0) << heading;
    }
}

TEST(a_number_of_telephones, is_none) {
    for (const auto* heading : {"Number of phones", "No. of mobiles", "Number of cell phones", "Nombre de portables"}) {
        EXPECT_LT(match_heading(heading).of(role::phone), 0.85f) << heading;
        EXPECT_EQ(same_sense("Mobile", heading), 0) << heading;
    }
}

TEST(a_number_of_a_register, is_no_telephone) {
    for (const auto* heading : {"NPI", "NPI Number", "LANR", "BSNR", "RPPS", "N° SIRET", "BIG-nummer", "KvK-nummer",
             "Codice fiscale", "P. IVA", "NIF", "CIF", "DNI", "CPF", "CNPJ", "Steuernummer", "AHV-Nummer", "SVNR",
             "BSN", "IBAN", "DEA #", "License #", "Policy #", "Aktenzeichen", "Matter ID", "Dossiernummer", "HRB",
             "Open Date", "Date Opened", "Close Date"}) {
        EXPECT_TRUE(match_heading(heading).known) << heading;
        EXPECT_EQ(match_heading(heading).best(), 0) << heading;
    }
    EXPECT_EQ(match_heading("NPI phone").of(role::phone), match_heading("Client phone").of(role::phone));
}

TEST(a_heading, is_known_in_more_words_for_hours_places_firms_and_referrers) {
    const struct {
        role what;
        std::initializer_list<char const*> headings;
    } all[]{{role::hours,
                {"Sprechstunde", "Spreekuur", "Kantooruren", "Ordinationszeiten", "Heures de consultation",
                    "Horario de consulta", "Orario di ricevimento", "Horário de atendimento", "Working hours",
                    "Office hrs"}},
        {role::area, {"Localité", "Stadtteil", "Ortsteil", "Barrio", "Quartiere", "Bairro"}},
        {role::company, {"Ditta", "Étude", "Einrichtung"}}, {role::notes, {"Annotazioni"}},
        {role::email, {"Mél", "Correo-e"}},
        {role::referred_by, {"Ref. MD", "Ref Doc", "Ref. Physician", "Ref Provider", "Referring MD", "Enviado por"}}};
    for (auto const& [what, headings] : all)
        for (const auto* heading : headings) {
            EXPECT_TRUE(match_heading(heading).whole) << heading;
            EXPECT_GE(match_heading(heading).of(what), 0.75f) << heading;
            EXPECT_EQ(match_heading(heading).of(what), match_heading(heading).best()) << heading;
        }
}

TEST(a_telephone_that_is_a_fax_too, is_a_telephone) {
    for (const auto* heading : {"Tel/Fax", "Tél/Fax", "Tel. + Fax", "Tel-Fax", "Tel. Fax", "Tel. u. Fax", "Fax/Tel",
             "Telefon/Fax", "Fon/Fax", "Telefon und Fax", "Phone & Fax", "Telephone and fax", "Téléphone et fax",
             "Teléfono y fax", "Tlf/Fax", "Telf./Fax", "Telefono e fax", "Tel. e fax", "Telefoon/fax",
             "Telefoon en fax", "Telefone/Fax", "Work phone/fax", "Tel./Fax Praxis"}) {
        const auto match = match_heading(heading);
        EXPECT_GT(match.of(role::phone), match_heading("Mobile").of(role::phone)) << heading;
        EXPECT_LT(match.of(role::phone), match_heading("Phone").of(role::phone)) << heading;
        EXPECT_EQ(match.of(role::phone), match.best()) << heading;
    }
    for (const auto* heading : {"Fax", "Telefax", "Fax no.", "Faxnummer", "Work fax", "Fax (Büro)", "Numéro de fax",
             "Nº fax", "Home Fax", "Telefaxnummer", "Facsimile Telephone Number", "Fax 2"})
        EXPECT_EQ(match_heading(heading).best(), 0) << heading;
}

TEST(a_name_or_firm, is_whoever_stands_there) {
    for (const auto* heading : {"Name / Firm", "Name/Company", "Company / Name", "Name or company", "Name & Company",
             "Name/Firma", "Firma/Name", "Name oder Firma", "Nom / Société", "Nom ou société", "Nombre / Empresa",
             "Nombre o empresa", "Nome / Azienda", "Naam / Bedrijf", "Naam of bedrijf", "Nome / Empresa"}) {
        EXPECT_EQ(match_heading(heading).of(role::who), match_heading(heading).best()) << heading;
        EXPECT_GE(match_heading(heading).of(role::who), 0.9f) << heading;
        EXPECT_EQ(match_heading(heading).of(role::company), 0) << heading;
    }
    for (const auto* heading : {"Company name", "Firm name", "Name of firm", "Nom de la société", "Firmenname",
             "Name der Firma", "Nombre de la empresa", "Company", "Firma", "Company/Firm", "Nome da empresa"})
        EXPECT_EQ(match_heading(heading).of(role::company), match_heading(heading).best()) << heading;
}

/// Each is known as a whole, and as that.
void expect_known(role what, std::initializer_list<const char*> headings) {
    for (const auto* heading : headings) {
        EXPECT_TRUE(match_heading(heading).whole) << heading;
        EXPECT_GE(match_heading(heading).of(what), 0.6f) << heading;
    }
}

TEST(who_was_referred, is_known_as_the_prospect_in_seven_languages) {
    expect_known(role::prospect,
        {"Potential client", "Potential customer", "Potential patient", "Potenzieller Kunde", "Potentieller Kunde",
            "Potenzieller Mandant", "Geworbener Kunde", "Empfohlener Kunde", "Client potentiel", "Recommandé",
            "Cliente potencial", "Potencial cliente", "Referido", "Cliente potenziale", "Nominativo segnalato",
            "Segnalato", "Potentiële klant", "Verwezen klant", "Doorverwezen klant", "Aangebrachte klant",
            "Pessoa indicada", "Indicado"});
    for (const auto* heading : {"Referido por", "Indicado por", "Segnalato da", "Recommandé par", "Empfohlen von"})
        EXPECT_EQ(match_heading(heading).of(role::prospect), 0) << heading;
}

TEST(what_else_is_to_be_said, is_notes_in_seven_languages) {
    expect_known(role::notes,
        {"Hinweise", "Hinweis", "Infos", "Weitere Informationen", "Zusätzliche Informationen", "Sonstiges",
            "Further information", "Other information", "Autres informations", "Infos complémentaires", "Anotaciones",
            "Otra información", "Altre informazioni", "Ulteriori informazioni", "Overige informatie",
            "Extra informatie", "Outras informações", "Informações"});
}

TEST(a_place, is_an_area_in_seven_languages) {
    expect_known(role::area,
        {"Municipality", "Village", "Township", "Praxisort", "Standort", "Firmensitz", "Kanzleisitz", "Ortschaft",
            "Secteur", "Comuna", "Vestigingsplaats", "Dorp", "Vila", "Aldeia"});
    EXPECT_GT(match_heading("City").of(role::area), match_heading("Secteur").of(role::area));
}

TEST(where_somebody_works, is_a_company_in_seven_languages) {
    expect_known(role::company,
        {"Employer", "Workplace", "Arbeitgeber", "Dienstgeber", "Arbeitsstelle", "Employeur", "Empleador",
            "Datore di lavoro", "Impresa", "Werkgever", "Empregador", "Entidade patronal"});
}

TEST(who_is_not_to_be_called, is_known_in_seven_languages) {
    expect_known(role::do_not_contact,
        {"Do not phone", "No calls", "No phone calls", "No contact", "Keine Anrufe", "Keine Kontaktaufnahme",
            "Kontakt unerwünscht", "Ne pas appeler", "Ne plus appeler", "Ne pas déranger", "No llamar", "Non chiamare",
            "Non disturbare", "Niet bellen", "Niet storen", "Não ligar", "Não telefonar", "Não incomodar"});
}

TEST(the_day_of_a_referral, is_the_date_received_in_seven_languages) {
    expect_known(role::received,
        {"Recommended on", "Vermittelt am", "Orienté le", "Derivado el", "Derivada el", "Remitido el", "Segnalato il",
            "Aangebracht op", "Indicado em", "Indicada em", "Referenciado em", "Encaminhado em"});
}

TEST(first_and_family_name_in_one_heading, are_the_name) {
    expect_known(role::who,
        {"Nome e apelido", "Nome e sobrenome", "Nome e cognome", "Nombre y apellido", "Nombre y apellidos",
            "Nom et prénom", "Nom et prénoms", "Vor- und Nachname", "Voor- en achternaam", "Name and surname"});
}

}
}
