// Headings of the exports of offices and programs: which column of the sheet a column of the file fills.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>
#include <initializer_list>

namespace referralbook::commands {
namespace {

using namespace tests_of_import;
using testing::Contains;
using testing::HasSubstr;

const columns office{{"Name", "who"}, {"Company", "company"}, {"Phone", "phone"}, {"E-mail", "email"}, {"Area", "area"},
    {"Opening times", "hours"}, {"Referred by", "referred_by"}, {"Date received", "received"},
    {"Last contacted", "last_contacted"}, {"Notes", "notes"}, {"Mobile", ""}, {"Private phone", ""}, {"Postcode", ""},
    {"Birthday", ""}, {"Street", ""}, {"Job title", ""}, {"Web page", ""}};

struct filled {
    const char *heading, *one, *other;
};

/// Each heading, with these two values below it, fills `column` of a sheet; "" = none.
void expect_taken(std::string const& column, std::initializer_list<filled> all) {
    for (auto const& [heading, one, other] : all) {
        const auto list = import("Name;" + std::string{heading} + ";E-mail\nAnna Kern;" + one +
                ";a@kern.example\nPaul Falk;" + other + ";p@falk.example\n",
            contacts(office));
        if (column.empty())
            EXPECT_THAT(list.plan.remarks, Contains(HasSubstr(heading))) << heading;
        else
            EXPECT_FALSE(list.at(column).empty()) << heading;
    }
}

TEST(opening_hours_of_a_file, are_known_by_their_heading_and_by_what_people_write) {
    expect_taken("Opening times",
        {{"Horario (hs)", "L a V 9 a 18", "L a J 8 a 15"}, {"Horario", "L-V 9-18", "L-J 8-15"},
            {"Horario de atención (hs.)", "L a V de 9 a 18", "de 8 a 15"}, {"Horario", "mañanas 9-14", "tardes 16-20"},
            {"Hours (EST)", "Mon-Fri 9am-5pm", "Mon-Thu 8am-4pm"}, {"Business hours (PT)", "M-F 9-5", "M-Th 8-4"},
            {"Office Hrs", "9 to 5 weekdays", "by appointment"},
            {"Öffnungszeiten (MEZ)", "8-12 u. 14-18 Uhr", "8 bis 12 Uhr"},
            {"Sprechzeiten (Uhr)", "vormittags 8-12", "nach Vereinbarung"},
            {"Horaires (heure de Paris)", "9h à 18h", "sur rendez-vous"},
            {"Orari", "dalle 9 alle 13", "su appuntamento"}, {"Openingstijden (uur)", "8.30 tot 17 uur", "op afspraak"},
            {"Horário (Brasília)", "das 9h às 18h", "segunda a sexta 9h-17h"}});
    // Streets, sizes and telephones are no hours, whatever letters stand beside them.
    expect_taken("",
        {{"Etwas", "Hauptstr. 5-7", "Marktplatz 8-9"}, {"Größe", "S 10-12", "M 12-14"},
            {"Ages", "3 to 5 years", "6 to 9 years"}});
}

TEST(dates_of_a_file, are_known_beside_a_time_zone_and_in_each_language) {
    expect_taken("Last contacted",
        {{"Last Contact Date (UTC)", "2026-03-15", "2026-03-16"}, {"Letzter Kontakt (MEZ)", "15.03.2026", "16.03.2026"},
            {"Último contacto (hs)", "15/03/2026", "16/03/2026"}, {"Laatste contactmoment", "15-03-2026", "16-03-2026"},
            {"Last touchpoint", "3/15/2026", "3/16/2026"}, {"Letzter Termin", "15.03.2026", "16.03.2026"},
            {"Dernière relance", "15/03/2026", "16/03/2026"}, {"Date dernier RDV", "15/03/2026", "16/03/2026"},
            {"Última cita", "15/03/2026", "16/03/2026"}, {"Ultimo appuntamento", "15/03/2026", "16/03/2026"},
            {"Laatste afspraak", "15-03-2026", "16-03-2026"}});
    expect_taken("Date received",
        {{"Data de abertura", "15/03/2026", "16/03/2026"}, {"Fecha de apertura", "15/03/2026", "16/03/2026"},
            {"Data apertura", "15/03/2026", "16/03/2026"}, {"Datum binnenkomst", "15-03-2026", "16-03-2026"},
            {"Anlagedatum", "15.03.2026", "16.03.2026"}, {"Premier RDV", "15/03/2026", "16/03/2026"},
            {"Fecha de entrada", "15/03/2026", "16/03/2026"}, {"Datum aanmelding", "15-03-2026", "16-03-2026"}});
    expect_taken("Birthday",
        {{"Nato il", "13/05/1980", "14/06/1981"}, {"Nascido em", "13/05/1980", "14/06/1981"},
            {"Geboren op", "13-05-1980", "14-06-1981"}, {"Día de nacimiento", "13/05/1980", "14/06/1981"}});
}

TEST(headings_of_offices, are_known_in_each_language) {
    expect_taken("Referred by",
        {{"Angariador", "Ana Lopes", "Dr. Sousa"}, {"Parrain", "Jean Martin", "Claire Roux"},
            {"Parrainé par", "Jean Martin", "Claire Roux"}, {"Aanbrenger", "Karel Smit", "Anna Mulder"},
            {"Sent us by", "Ruth Holt", "Tom Reed"}, {"Refer'd by", "Ruth Holt", "Tom Reed"}});
    expect_taken("Company",
        {{"Praktijknaam", "Bakker BV", "Smit Fysio"}, {"Kantoornaam", "Bakker BV", "Smit Advocaten"},
            {"Nome da clínica", "Clínica Sol", "Clínica Mar"}, {"Name der Kanzlei", "Kern Recht", "Falk & Partner"}});
    expect_taken("Company",
        {{"Établissement", "Cabinet Roux", "Cabinet Petit"}, {"Negocio", "Gil Abogados", "Ruiz SL"},
            {"Instelling", "Bakker BV", "Smit BV"}, {"Clinic Name", "Kern Dental", "Falk Physio"},
            {"Facility", "Kern Dental", "Falk Physio"}});
    expect_taken("Notes",
        {{"Toelichting", "a b", "c d"}, {"Zusatzinfo", "a b", "c d"}, {"Información adicional", "a b", "c d"}});
    expect_taken("Area", {{"Stadtviertel", "Nord", "Süd"}, {"Colonia", "Norte", "Sur"}});
    expect_taken("Street",
        {{"Addr", "12 Elm St", "13 Elm St"}, {"Straat + nr", "Dam 5", "Dam 6"}, {"Logradouro", "Rua A 5", "Rua A 6"}});
    expect_taken("Mobile",
        {{"Celular/WhatsApp", "912 111 222", "912 333 444"}, {"Contact Mobile", "0171 222214", "0171 333315"},
            {"Contacto móvil", "600 100 103", "600 100 104"}, {"Person: Mobile", "0171 222214", "0171 333315"}});
    expect_taken("Job title", {{"Arbeitstitel", "Inhaberin", "Arzt"}});
    expect_taken("Web page", {{"Sito", "https://k.example", "https://f.example"}});
    expect_taken("Area", {{"Location", "Austin", "Waco"}});
    // The family doctor need not be who referred somebody, and a word of mouth is nobody.
    expect_taken("",
        {{"Hausarzt", "Dr. Huber", "Dr. Roth"}, {"Médecin traitant", "Dr Martin", "Dr Roux"},
            {"PCP", "Dr. Holt", "Dr. Reed"}, {"Passaparola", "Mario Conti", "Anna Ferri"}});
}

TEST(telephones_of_a_file, are_told_by_words_cut_short_and_written_together) {
    for (const auto* headings : {"Cell #;Wk #;Hm #", "Mob;Work ph;Home ph", "Mobiel;Werktelefoon;Huistelefoon",
             "Handy;Tel. gesch.;Privatnummer", "Cellulare;Ufficio;Abitazione"}) {
        const auto list = import("Name;" + std::string{headings} +
                "\nAnna Kern;0171 222214;0731 333315;0731 444416\nPaul Falk;0171 555517;0731 666618;0731 777719\n",
            contacts(office));
        EXPECT_EQ(list.at("Mobile"), "0171 222214") << headings;
        EXPECT_EQ(list.at("Phone"), "0731 333315") << headings;
        EXPECT_EQ(list.at("Private phone"), "0731 444416") << headings;
    }
}

TEST(telephones_of_a_file, are_the_offices_below_a_heading_of_telephone_or_mobile) {
    for (const auto* heading : {"Telefon/Handy", "Tel./Mobil", "Phone/Cell", "Tél./Portable", "Tel./Móvil",
             "Tel./Cell.", "Telefoon/mobiel", "Tel. / Telemóvel"}) {
        const auto list = import("Name;" + std::string{heading} +
                ";E-mail\nAnna Kern;0731 222214;a@k.example\nPaul Falk;0171 333315;p@f.example\n",
            contacts(office));
        EXPECT_EQ(list.at("Phone"), "0731 222214") << heading;
        EXPECT_EQ(list.at("Mobile"), "") << heading;
    }
}

TEST(telephones_of_a_file, are_not_those_of_another_person_in_the_row) {
    for (const auto* headings : {"Contact 1;Contact 1 Phone;Contact 1 Email;Contact 2;Contact 2 Phone;Contact 2 Email",
             "Ansprechpartner 1;Ansprechpartner 1 Telefon;Ansprechpartner 1 E-Mail;Ansprechpartner 2;Ansprechpartner 2 "
             "Telefon;Ansprechpartner 2 E-Mail"}) {
        const auto list = import("Company;" + std::string{headings} +
                "\nKern Dental;Anna Kern;512-555-0101;a@k.example;Bob Kern;512-555-0102;b@k.example\n"
                "Falk Physio;Paul Falk;512-555-0103;p@f.example;Eva Roth;512-555-0104;e@f.example\n",
            contacts(office));
        EXPECT_EQ(list.at("Name"), "Anna Kern") << headings;
        EXPECT_EQ(list.at("Phone"), "512-555-0101") << headings;
        EXPECT_EQ(list.at("E-mail"), "a@k.example") << headings;
    }
    const auto doctors = import(
        "Praxis;Arzt 1;Arzt 2;Telefon;E-Mail Arzt 1;E-Mail Arzt 2\nKern Dental;Dr. Anna Kern;Dr. Bob Kern;0731 "
        "222214;a@k.example;b@k.example\nFalk Physio;Paul Falk;Eva Roth;0731 333315;p@f.example;e@f.example\n",
        contacts(office));
    EXPECT_EQ(doctors.at("E-mail"), "a@k.example");
    // A second telephone of the same person is one.
    EXPECT_EQ(import("Name;Phone;Phone 2\nAnna Kern;512-555-0101;512-555-0102\n", contacts(office)).at("Phone"),
        "512-555-0101 ::: 512-555-0102");
}

TEST(a_birthday_in_three_columns, is_one_day) {
    for (const auto* headings : {"Birth Year;Birth Month;Birth Day", "Geburtsjahr;Geburtsmonat;Geburtstag",
             "Année de naissance;Mois de naissance;Jour de naissance",
             "Año de nacimiento;Mes de nacimiento;Día de nacimiento",
             "Anno di nascita;Mese di nascita;Giorno di nascita", "Geboortejaar;Geboortemaand;Geboortedag",
             "Ano de nascimento;Mês de nascimento;Dia de nascimento"}) {
        const auto list = import("Name;" + std::string{headings} +
                ";E-mail\nAnna Kern;1980;5;3;a@k.example\nPaul Falk;;12;24;p@f.example\nEva Roth;;;;e@r.example\n",
            contacts(office));
        EXPECT_FALSE(list.at("Birthday").empty()) << headings;
        EXPECT_NE(list.at("Birthday"), "3") << headings;
        EXPECT_EQ(list.at("Birthday", 1), "--12-24") << headings;
        EXPECT_EQ(list.at("Birthday", 2), "") << headings;
    }
    // The day of a month alone is no birthday.
    const auto list = import(
        "Name;Geburtstag;E-mail\nAnna Kern;3;a@k.example\nPaul Falk;24;p@f.example\n", contacts(office));
    EXPECT_THAT(list.plan.remarks, Contains(HasSubstr("Geburtstag")));
}

TEST(those_who_refer, are_the_contacts_where_nobody_else_stands_beside_their_telephones) {
    for (const auto* heading : {"Referral Source Name", "Referring Provider", "Überweiser", "Zuweiser", "Correspondant",
             "Médecin adresseur", "Médico remitente", "Medico inviante", "Verwijzer", "Quem indicou"})
        EXPECT_EQ(import(std::string{heading} +
                          ";Phone;City\nDr. Anna Kern;0731 222214;Ulm\nDr. Paul Falk;0731 333315;Berlin\n",
                      contacts(office))
                      .at("Name"),
            "Dr. Anna Kern")
            << heading;
    // Beside a firm they refer it.
    const auto firms = import(
        "Company;Phone;City;Referred by\nKern Dental;0731 222214;Ulm;Ruth Holt\nFalk Physio;0731 333315;Berlin;Tom "
        "Reed\n",
        contacts(office));
    EXPECT_EQ(firms.at("Referred by"), "Ruth Holt");
    EXPECT_EQ(firms.at("Company"), "Kern Dental");
    // Who comes back is no contact in every row.
    auto file = table_of(
        formats::read_csv("Referred by;Phone;City\nRuth Holt;0731 222214;Ulm\nRuth Holt;0731 333315;Berlin\n", ';'));
    EXPECT_FALSE(plan_import(import_facts_of(std::move(file), contacts(office), {})));
}

TEST(questions_of_a_file, are_read_with_their_answers) {
    for (const auto* headings : {"Question 1;Response 1", "Frage 1;Antwort 1", "Pregunta 1;Respuesta 1",
             "Domanda 1;Risposta 1", "Pergunta 1;Resposta 1"})
        EXPECT_EQ(import("Name;" + std::string{headings} +
                          ";E-mail\nAnna Kern;Who referred you?;Ruth Holt;a@k.example\nPaul Falk;Who referred "
                          "you?;Tom Reed;p@f.example\n",
                      contacts(office))
                      .at("Referred by"),
            "Ruth Holt")
            << headings;
    // Another question says nothing of that.
    EXPECT_EQ(import("Name;Question 1;Response 1;E-mail\nAnna Kern;Your favourite colour?;Ruth;a@k.example\n",
                  contacts(office))
                  .at("Referred by"),
        "");
    for (const auto* asked : {"¿Quién te ha recomendado?", "Qui t'a recommandé ?", "Chi vi ha consigliato?",
             "Wie heeft je aanbevolen?", "Quem te recomendou?", "Wer hat dich geschickt?", "Who may we thank?"})
        EXPECT_EQ(import("Name;" + std::string{asked} + ";E-mail\nAnna Kern;Ruth Holt;a@k.example\n", contacts(office))
                      .at("Referred by"),
            "Ruth Holt")
            << asked;
}

TEST(values_of_a_file, come_in_without_what_programs_write_around_them) {
    const auto list = import(
        "full_name;phone_number;email\nAnna Kern;p:+15125550101;a@k.example\n--- end ---;;\n", contacts(office));
    EXPECT_EQ(list.at("Phone"), "+15125550101");
    EXPECT_EQ(list.plan.rows_added(), 1u);
    // A firm among courtesies is none of them.
    const auto firms = import("Name;Anrede;Titel;Telefon\nAnna Kern;Frau;Dr.;0731 22222\nPaul Falk;Herr;;0731 33333\n"
                              "Huber GmbH;Firma;;0731 44444\n",
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Title", ""}}));
    EXPECT_EQ(firms.at("Title"), "Frau Dr.");
}

TEST(an_address_in_parts, is_known_by_what_stands_behind_the_dash) {
    const auto list = import(
        "Nome;Endereço comercial - Rua;Endereço comercial - Cidade;CEP comercial;E-mail\n"
        "Ana Prado;Rua A 5;Lisboa;1000-001;a@p.example\nRui Lopes;Rua B 6;Porto;4000-001;r@l.example\n",
        contacts(office));
    EXPECT_EQ(list.at("Area"), "Lisboa");
    EXPECT_EQ(list.at("Street"), "Rua A 5");
    EXPECT_EQ(list.at("Postcode"), "1000-001");
}

// A courtesy and a title in columns of their own, for one column of the sheet.
struct two_columns {
    const char *headings, *cells, *title;
};

TEST(a_courtesy_and_a_title, go_into_one_column_together) {
    for (auto const& [headings, cells, title] :
        {two_columns{"Anrede;Titel", "Frau;Dr.", "Frau Dr."}, {"Titel;Anrede", "Dr.;Frau", "Frau Dr."},
            {"Anrede;Titel", "Herr;Prof. Dr.", "Herr Prof. Dr."}, {"Salutation;Title", "Mrs.;Dr.", "Mrs. Dr."},
            {"Civilité;Titre", "Mme;Dr", "Mme Dr"}, {"Anrede;Titel", "Frau;", "Frau"}, {"Anrede;Titel", ";Dr.", "Dr."},
            {"Anrede;Akad. Titel", "Frau;Mag.", "Frau"}, {"Tratamiento;Título", "Sra.;Dra.", "Sra."},
            {"Anrede;Titel", "Frau;Dipl.-Ing.", "Frau Dipl.-Ing."}}) {
        const auto list = import("Name;" + std::string{headings} + "\nPetra Vogt;" + cells + "\nEva Lind;" +
                (std::string{headings}.starts_with("Titel") ? "Dr.;Frau" : "Frau;Dr.") + "\n",
            contacts({{"Name", "who"}, {"Title", ""}}));
        EXPECT_TRUE(list.at("Title").starts_with(title)) << headings << ": " << list.at("Title");
    }
}

TEST(a_title, stays_alone_where_the_other_column_is_something_else) {
    for (auto const& [headings, cells, title] :
        {two_columns{"Anrede;Titel", "Frau;Inhaberin", "Frau"}, {"Name prefix;Title", "Ms.;Owner", "Ms."},
            {"Anrede;Beruf", "Herr;Notar", "Herr"}, {"Aanhef;Functie", "Mevr.;Eigenaar", "Mevr."},
            {"Anrede;Position", "Frau;Leitung", "Frau"}, {"Titel;Ort", "Dr.;Ulm", "Dr."},
            {"Anrede;Notiz", "Frau;Dr.", "Frau"}, {"Anrede;Stadt", "Frau;Ulm", "Frau"},
            {"Salutation;Job title", "Mr.;Owner", "Mr."}, {"Civilité;Fonction", "Mme;Directrice", "Mme"}})
        EXPECT_EQ(import("Name;" + std::string{headings} + "\nPetra Vogt;" + cells + "\n",
                      contacts({{"Name", "who"}, {"Title", ""}}))
                      .at("Title"),
            title)
            << headings;
    const auto two = import(
        "Name;Anrede;Titel\nPetra Vogt;Frau;Dr.\n", contacts({{"Name", "who"}, {"Anrede", ""}, {"Titel", ""}}));
    EXPECT_EQ(two.at("Anrede"), "Frau");
    EXPECT_EQ(two.at("Titel"), "Dr.");
}

}
}
