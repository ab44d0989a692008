// Which column of a file goes where: headings that name whose it is, telephones of several kinds, mailboxes under any
// heading.
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

using namespace tests_of_import;

sheet_table plain_book() { return contacts(plain); }
sheet_table with_mobile() {
    return contacts({{"Name", "who"}, {"Phone", "phone"}, {"E-mail", "email"}, {"Mobile", ""}, {"Notes", "notes"}});
}

imported import_cards(std::string const& lines, sheet_table book) {
    auto file = table_of(formats::read_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n"));
    file.file = "people.vcf";
    imported result{import_facts_of(std::move(file), std::move(book), {}), {}};
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(names_in_two_columns, are_put_together_where_the_headings_say_whose_they_are) {
    for (const auto* headings : {"Name des Patienten;Vorname des Patienten", "Nom du patient;Prénom du patient",
             "Client Name;Client First Name", "Apellidos del paciente;Nombre del paciente",
             "Patient Name;Patient Vorname", "Patient Last Name;Patient First Name",
             "Client's Last Name;Client's First Name", "Kunde Name;Kunde Vorname",
             "Nachname des Kunden;Vorname des Kunden", "Name (Patient);Vorname (Patient)",
             "Nom du client;Prénom du client", "Cognome del paziente;Nome del paziente",
             "Apelido do cliente;Nome do cliente", "Achternaam klant;Voornaam klant", "Naam patient;Voornaam patient",
             "Pat.-Name;Pat.-Vorname", "Contact last name;Contact first name",
             "Ansprechpartner Nachname;Ansprechpartner Vorname", "Nachname Mandant;Vorname Mandant", "Name;Vorname",
             "Patientenname;Vorname"}) {
        const auto one = import(
            std::string{headings} + ";Telefon\nHuber;Karl;0731 123456\nKern;Anna;0731 223456\n", plain_book());
        EXPECT_EQ(one.at("Name"), "Karl Huber") << headings;
        EXPECT_EQ(one.at("Name", 1), "Anna Kern") << headings;
        EXPECT_THAT(one.plan.remarks, Not(Contains(HasSubstr("Not taken")))) << headings;
    }
}

TEST(a_heading_of_whose_it_is_alone, is_the_last_name_beside_a_first_name) {
    for (const auto* headings : {"Patient;Vorname", "Kunde;Vorname", "Client;First name", "Mandant;Vorname",
             "Patient;Prénom", "Cliente;Nome di battesimo", "Klant;Voornaam", "Contact;First name"})
        EXPECT_EQ(import(std::string{headings} + "\nHuber;Karl\nKern;Anna\n", plain_book()).at("Name"), "Karl Huber")
            << headings;
    EXPECT_EQ(import("Patient;Vorname\nKarl Huber;Karl\nAnna Kern;Anna\n", plain_book()).at("Name"), "Karl Huber");
    EXPECT_EQ(import("Kunde;Vorname;Nachname\nSiemens;Karl;Huber\n",
                  contacts({{"First", "first_name"}, {"Last", "last_name"}, {"Phone", "phone"}}))
                  .at("Last"),
        "Huber");
    EXPECT_EQ(import("Patient;Phone\nHuber;0731 123456\n", plain_book()).at("Name"), "Huber");
}

TEST(somebody_elses_first_name, is_none_of_the_contacts) {
    for (const auto* heading : {"Spouse first name", "Emergency contact first name", "Vorname Ehepartner",
             "Referring patient first name", "Prénom du conjoint", "Mother's first name"}) {
        const auto one = import(
            std::string{"Patient Name;"} + heading + ";Phone\nAnna Kern;Karl;0731 123456\n", plain_book());
        EXPECT_EQ(one.at("Name"), "Anna Kern") << heading;
    }
    const auto whole = import("Patient Name;Client First Name;Phone\nAnna Kern;Anna;0731 123456\n", plain_book());
    EXPECT_EQ(whole.at("Name"), "Anna Kern") << "full names stand there";
}

TEST(another_telephone_beside_a_mobile, goes_to_the_telephones) {
    for (const auto* headings : {"Mobile;Home phone", "Handy;Telefon privat", "Portable;Téléphone domicile",
             "Móvil;Teléfono particular", "Cellulare;Telefono casa", "Mobiel;Telefoon thuis", "Mobile;Other phone",
             "Telemóvel;Telefone residencial", "Cell;Work", "Cell;Home", "Cell;Office", "Handy;Geschäftlich",
             "Handy;Privat", "Mobile;Phone (home)", "Cell phone;Landline", "Handy;Festnetz", "Portable;Fixe"}) {
        const auto one = import(std::string{"Name;"} + headings +
                "\nAnna Kern;0171 3333333;0711 111111\nBen Ude;0171 4444444;0711 222222\n",
            with_mobile());
        EXPECT_EQ(one.at("Mobile"), "0171 3333333") << headings;
        EXPECT_EQ(one.at("Phone"), "0711 111111") << headings;
        EXPECT_THAT(one.plan.remarks, Not(Contains(HasSubstr("Not taken")))) << headings;
    }
}

TEST(several_telephones_beside_a_mobile, stand_beside_each_other_the_business_first) {
    auto one = import("First,Last,Cell,Home,Work\nAnna,Kern,0171 3333333,0711 111111,0711 222222\n", with_mobile());
    EXPECT_EQ(one.at("Mobile"), "0171 3333333");
    EXPECT_EQ(one.at("Phone"), "0711 222222 ::: 0711 111111");
    one = import("First,Last,Cell,Home,Work\nAnna,Kern,0171 3333333,0711 111111,0711 222222\n",
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Home phone", ""}}));
    EXPECT_EQ(one.at("Phone"), "0711 222222");
    EXPECT_EQ(one.at("Home phone"), "0711 111111");
    one = import("Name,Mobile,Home phone,Phone 3\nAnna Kern,0171 3333333,0711 111111,0711 222222\n",
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Phone 2", ""}}));
    EXPECT_EQ(one.at("Mobile"), "0171 3333333");
    EXPECT_THAT(one.at("Phone") + one.at("Phone 2"), testing::AllOf(HasSubstr("111111"), HasSubstr("222222")));
}

TEST(columns_of_a_place, are_telephones_where_numbers_stand_in_them_alone) {
    const auto one = import("Name,Cell,Work,Home\nAnna Kern,0171 3333333,Falk GmbH,Ulm\n", with_mobile());
    EXPECT_EQ(one.at("Mobile"), "0171 3333333");
    EXPECT_EQ(one.at("Phone"), "");
    const auto other = import(
        "Name,Mobile,Fax,Emergency phone\nAnna Kern,0171 3333333,0711 1111111,0711 222222\n", with_mobile());
    EXPECT_EQ(other.at("Phone"), "") << "of nobody's fax, and of nobody else's";
    const auto mails = import("Name;Work;Private\nAnna Kern;a@kern.example;anna@home.example\n", plain_book());
    EXPECT_EQ(mails.at("E-mail"), "a@kern.example ::: anna@home.example");
}

TEST(a_column_of_few_mobiles, goes_beside_the_telephones_and_never_into_the_notes) {
    for (const auto* nothing : {"n/a", "-", "none", "k.A.", "keine", "NULL", "unknown", ""}) {
        const auto none = std::string{nothing};
        const auto one = import("Name;Phone;Mobile;Notes\nAnna Kern;0711 111111;" + none + ";x\nBen Ude;0711 222222;" +
                none + ";y\nTom Falk;0711 333333;0171 3333333;z\n",
            plain_book());
        EXPECT_EQ(one.at("Notes"), "x") << nothing;
        EXPECT_EQ(one.at("Notes", 2), "z") << nothing;
        EXPECT_EQ(one.at("Phone"), "0711 111111") << nothing;
        EXPECT_EQ(one.at("Phone", 2), "0711 333333 ::: 0171 3333333") << nothing;
    }
    for (const auto* heading : {"Handy", "Portable", "Móvil", "Cellulare", "Mobiel", "Telemóvel", "Mobile"}) {
        const auto one = import(std::string{"Name;Phone;"} + heading +
                ";Notes\nAnna Kern;0711 111111;see card;x\nBen Ude;0711 222222;ask;y\n",
            plain_book());
        EXPECT_EQ(one.at("Notes"), "x") << heading;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr(heading))) << "told as not taken";
    }
    const auto notes = import("Name;Phone;Notes;Remarks\nAnna Kern;0711 111111;x;y\n", plain_book());
    EXPECT_EQ(notes.at("Notes"), "x\ny");
}

TEST(a_column_of_mobiles, fills_the_sheet_s_own_where_telephones_stand_in_it) {
    for (const auto* heading : {"06-nummer", "06", "GSM-nr.", "Nr. cell.", "N° portable", "Tlf. móvil", "Nº telemóvel",
             "Handy-Nr.", "Mobile phone number", "Tel. (mobil)"}) {
        const auto one = import(
            std::string{"Name;Phone;"} + heading + "\nAnna Kern;0711 111111;06 12345678\n", with_mobile());
        EXPECT_EQ(one.at("Mobile"), "06 12345678") << heading;
        EXPECT_EQ(one.at("Phone"), "0711 111111") << heading;
    }
    for (const auto* headings : {"April;Mai;06", "Mobile?;Fax?;Post?", "GSM;Fax?;Post?"}) {
        const auto months = import(
            std::string{"Name;Phone;"} + headings + "\nAnna Kern;0711 111111;12;15;9\nBen Ude;0711 222222;12;14;8\n",
            with_mobile());
        EXPECT_EQ(months.at("Mobile"), "") << headings;
        EXPECT_EQ(months.at("Phone"), "0711 111111") << headings;
    }
}

TEST(a_column_of_addresses, is_the_mailbox_whatever_stands_above_it) {
    for (const auto* heading : {"Address", "Adresse", "Anschrift", "Endereço", "Indirizzo", "Contact", "Contacto",
             "Kontakt", "Web", "Dirección", "Adres", "Website", "Ort", "Endereço de correio electrónico", "Column9"}) {
        const auto one = import(std::string{"Nome;Apelido;"} + heading +
                "\nAnna;Kern;a@kern.example\nBen;Ude;b@ude.example\nTom;Falk;t@falk.example\n",
            plain_book());
        EXPECT_EQ(one.at("E-mail", 1), "b@ude.example") << heading;
        EXPECT_EQ(one.at("Name", 1), "Ben Ude") << heading;
    }
}

TEST(addresses_of_others, are_no_mailbox_of_the_contact) {
    for (const auto* heading :
        {"Referred by", "Source", "Owner", "Überwiesen von", "Assistant", "Competitor", "Verwezen door"}) {
        const auto one = import(std::string{"Name;Phone;"} + heading +
                "\nAnna Kern;0711 111111;a@kern.example\nBen Ude;0711 222222;b@ude.example\n",
            plain_book());
        EXPECT_EQ(one.at("E-mail", 1), "") << heading;
    }
    const auto one = import(
        "Name;Address;E-mail\nAnna Kern;a@old.example;a@kern.example\nBen Ude;;b@ude.example\n", plain_book());
    EXPECT_EQ(one.at("E-mail"), "a@kern.example") << "a column headed so goes before";
    const auto streets = import("Name;Address\nAnna Kern;1 Hill Road\nBen Ude;b@ude.example\n", plain_book());
    EXPECT_EQ(streets.at("E-mail", 1), "") << "a column of streets";
}

TEST(parts_of_a_name, are_known_in_dutch_outlook_and_open_dental) {
    for (const auto* headings : {"Voornaam;Middelste naam;Achternaam", "FName;MName;LName",
             "Voornaam;Tussenvoegsel;"
             "Achternaam",
             "First Name;Middle Name;Last Name"})
        EXPECT_EQ(import(std::string{headings} + ";E-mail\nJan;van der;Berg;j@berg.example\n", plain_book()).at("Name"),
            "Jan van der Berg")
            << headings;
}

sheet_table with_titles() { return contacts({{"Name", "who"}, {"Phone", "phone"}, {"Title", ""}, {"Job title", ""}}); }

TEST(a_title, is_how_people_are_addressed_where_a_job_title_stands_beside_it) {
    const struct {
        char const *headings, *values, *title, *job;
    } files[]{{"Salutation;Title", "Dr.;Owner", "Dr.", "Owner"}, {"Title;Salutation", "Owner;Dr.", "Dr.", "Owner"},
        {"Anrede;Titel", "Frau;Inhaberin", "Frau", "Inhaberin"}, {"Name prefix;Title", "Ms.;Owner", "Ms.", "Owner"},
        {"Title;Job Title", "Dr.;Owner", "Dr.", "Owner"}, {"Title;Position", "Mr;Owner", "Mr", "Owner"},
        {"title", "Owner", "", "Owner"}, {"Title", "Dr.", "Dr.", ""}, {"Role", "Owner", "", "Owner"},
        {"Civilité;Fonction", "Mme;Gérante", "Mme", "Gérante"}, {"Tratamiento;Cargo", "Sra.;Dueña", "Sra.", "Dueña"},
        {"Titolo;Ruolo", "Dott.;Titolare", "Dott.", "Titolare"},
        {"Aanhef;Functie", "Mevr.;Eigenaar", "Mevr.", "Eigenaar"}, {"Anrede;Beruf", "Herr;Notar", "Herr", "Notar"},
        {"Prefix;Occupation", "Dr.;Dentist", "Dr.", "Dentist"}};
    for (auto const& [headings, values, title, job] : files) {
        const auto one = import(
            std::string{"Name;Phone;"} + headings + "\nAnna Kern;0731 123456;" + values + '\n', with_titles());
        EXPECT_EQ(one.at("Title"), title) << headings;
        EXPECT_EQ(one.at("Job title"), job) << headings;
    }
}

TEST(a_title_alone, is_what_stands_in_it) {
    auto one = import("Name;Title\nAnna Kern;Owner\n", contacts({{"Name", "who"}, {"Title", ""}}));
    EXPECT_EQ(one.at("Title"), "Owner");
    one = import("Name;Salutation;Title\nAnna Kern;Dr.;Owner\n", contacts({{"Name", "who"}, {"Title", ""}}));
    EXPECT_EQ(one.at("Title"), "Dr.");
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Not taken, for your contacts have no such column: Title")));
    one = import("Name;Anrede;Titel\nAnna Kern;Frau;Dr.\n", contacts({{"Name", "who"}, {"Anrede", ""}, {"Titel", ""}}));
    EXPECT_EQ(one.at("Anrede"), "Frau");
    EXPECT_EQ(one.at("Titel"), "Dr.");
    one = import("Name;Title\nTom Falk;Manager\n",
        contacts({{"Name", "who"}, {"Title", ""}}, {{"Anna Kern", "Owner"}, {"Ben Ude", "Office manager"}}));
    EXPECT_EQ(one.at("Title"), "Manager");
}

TEST(a_card, brings_what_somebody_does_into_the_job_title) {
    auto one = import_cards("N:Kern;Anna;;Dr.;\r\nFN:Anna Kern\r\nROLE:Chefin\r\n", with_titles());
    EXPECT_EQ(one.at("Title"), "Dr.");
    EXPECT_EQ(one.at("Job title"), "Chefin");
    one = import_cards("FN:Anna Kern\r\nTITLE:Owner\r\nROLE:Chefin\r\n", with_titles());
    EXPECT_EQ(one.at("Title"), "");
    EXPECT_EQ(one.at("Job title"), "Owner");
}

TEST(the_title_of_a_full_name, goes_into_no_column_of_jobs) {
    const auto one = import("Name\nDr. Anna Kern\n",
        contacts({{"First name", "first_name"}, {"Last name", "last_name"}, {"Position", ""}, {"Title", ""}}));
    EXPECT_EQ(one.at("Position"), "");
    EXPECT_EQ(one.at("Title"), "Dr.");
}

TEST(the_mobile_of_a_card, goes_into_the_column_mobile_wherever_it_stands) {
    const struct {
        char const *lines, *mobile, *phone, *both;
    } cards[]{{"TEL;type=CELL;type=pref:0171 3333333\r\nTEL;type=WORK:0711 1111111\r\n", "0171 3333333", "0711 1111111",
                  "0171 3333333; 0711 1111111"},
        {"TEL;type=WORK:0711 1111111\r\nTEL;type=CELL:0171 3333333\r\n", "0171 3333333", "0711 1111111",
            "0711 1111111; 0171 3333333"},
        {"TEL;type=CELL:0171 3333333\r\n", "0171 3333333", "", "0171 3333333"},
        {"TEL;type=HOME:0711 1111111\r\n", "", "0711 1111111", "0711 1111111"},
        {"TEL;CELL:0171 3333333\r\nTEL;HOME:0711 1111111\r\nTEL;WORK:0711 2111111\r\n", "0171 3333333",
            "0711 1111111; 0711 2111111", "0171 3333333; 0711 1111111; 0711 2111111"},
        {"item1.TEL:0171 3333333\r\nitem1.X-ABLabel:iPhone\r\nTEL:0711 1111111\r\n", "0171 3333333", "0711 1111111",
            "0171 3333333; 0711 1111111"}};
    for (auto const& [lines, mobile, phone, both] : cards) {
        auto one = import_cards("FN:Anna Kern\r\n" + std::string{lines}, with_mobile());
        EXPECT_EQ(one.at("Mobile"), mobile) << lines;
        EXPECT_EQ(one.at("Phone"), phone) << lines;
        one = import_cards("FN:Anna Kern\r\n" + std::string{lines}, plain_book());
        EXPECT_EQ(one.at("Phone"), both) << lines;
    }
}

TEST(an_assistants_number_on_a_card, is_told_and_not_taken) {
    for (const auto* label : {"Assistant", "_$!<Assistant>!$_", "assistant", "Sekretariat", "Notfall", "Emergency"}) {
        const auto one = import_cards(
            "FN:Anna Kern\r\nitem1.TEL:0711 9111111\r\nitem1.X-ABLabel:" + std::string{label} +
                "\r\nTEL;WORK:0711 1111111\r\nitem2.EMAIL:x@kern.example\r\nitem2.X-ABLabel:" + label +
                "\r\nEMAIL:a@kern.example\r\n",
            plain_book());
        EXPECT_EQ(one.at("Phone"), "0711 1111111") << label;
        EXPECT_EQ(one.at("E-mail"), "a@kern.example") << label;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Not taken"))) << label;
    }
    const auto one = import_cards(
        "FN:Anna Kern\r\nitem1.TEL:0711 9111111\r\nitem1.X-ABLabel:Praxis\r\nTEL;WORK:0711 1111111\r\n", plain_book());
    EXPECT_EQ(one.at("Phone"), "0711 9111111; 0711 1111111") << "a label of their own";
}

TEST(a_number_or_address, comes_in_as_people_write_it) {
    const struct {
        char const *phone, *as;
    } phones[]{{"1.5551112222E+10", "15551112222"}, {"1,5551112222E+10", "15551112222"},
        {"4.9171234567E+10", "49171234567"}, {"5.551112222E+09", "5551112222"}, {"5.551112222e+9", "5551112222"},
        {"'0731 111111", "0731 111111"}, {"'+49 731 111111", "+49 731 111111"}, {"'(0731) 11-11", "(0731) 11-11"},
        {"tel:+1-555-0100", "+1-555-0100"}, {"TEL:+49731111111", "+49731111111"},
        {"tel:+1-555-0100;ext=5", "+1-555-0100 ext. 5"}, {"0731 111111", "0731 111111"}, {"555-CALL", "555-CALL"}};
    for (auto const& [phone, as] : phones) {
        EXPECT_EQ(import("Name|Phone\nAnna Kern|" + std::string{phone} + '\n', plain_book()).at("Phone"), as);
        EXPECT_EQ(import("Name|Mobile\nAnna Kern|" + std::string{phone} + '\n', with_mobile()).at("Mobile"), as);
    }
    const struct {
        char const *address, *as;
    } mailboxes[]{{"mailto:b@u.example", "b@u.example"}, {"MAILTO:b@u.example", "b@u.example"},
        {"mailto:b@u.example?subject=x", "b@u.example"}, {"<eva@h.example>", "eva@h.example"},
        {"<mailto:eva@h.example>", "eva@h.example"}, {"a@x.example", "a@x.example"},
        {"Eva <eva@h.example>", "Eva <eva@h.example>"}, {"a@x.example ::: b@x.example", "a@x.example ::: b@x.example"}};
    for (auto const& [address, as] : mailboxes)
        EXPECT_EQ(import("Name|E-mail\nAnna Kern|" + std::string{address} + '\n', plain_book()).at("E-mail"), as);
    const auto one = import("Name|Company|Phone|Notes\n't Hart|'n Sync 2000|0731 111111|'1234\n", plain_book());
    EXPECT_EQ(one.at("Name"), "'t Hart");
    EXPECT_EQ(one.at("Company"), "'n Sync 2000");
}

TEST(a_number_that_lost_digits, stays_as_it_is_written_and_is_told) {
    for (const auto* number : {"5.55111E+09", "4,9171E+11", "1E+10", "1.5551E+10"}) {
        const auto one = import(
            "Name|Phone\nAnna Kern|" + std::string{number} + "\nBen Ude|0731 111111\n", plain_book());
        EXPECT_EQ(one.at("Phone"), number);
        ASSERT_EQ(one.plan.report.size(), 1u) << number;
        EXPECT_EQ(one.plan.report[0].why, "Phone stays as it is written: " + std::string{number} + '.');
    }
    const auto merged = import(
        "Name|Phone\nAnna Kern|5.55111E+09\n", contacts({{"Name", "who"}, {"Phone", "phone"}}, {{"Anna Kern", ""}}));
    EXPECT_THAT(merged.plan.report.at(0).why, HasSubstr("Phone stays as it is written: 5.55111E+09."));
    const auto one = import("Name|Phone|Mobile\nAnna Kern|0731 111111|5.55111E+09\n", plain_book());
    EXPECT_THAT(one.plan.report.at(0).why, HasSubstr("5.55111E+09"));
    const auto whole = import("Name|Phone|Notes\nAnna Kern|0731 111111|5.55E+09\n", plain_book());
    EXPECT_THAT(whole.plan.report, testing::IsEmpty()) << "in the notes";
    EXPECT_EQ(whole.at("Notes"), "5.55E+09");
}

TEST(a_birthday_that_was_never_written, is_no_date_that_stays) {
    for (const auto* nothing : {"0.0.00", "00.00.00", "0/0/00", "0000-00-00", "n/a", "-"}) {
        const auto one = import("Name;Geburtstag\nAnna Kern;" + std::string{nothing} + "\nBen Ude;3.5.1980\n",
            contacts({{"Name", "who"}, {"Birthday", ""}}));
        EXPECT_EQ(one.at("Birthday"), "") << nothing;
        EXPECT_THAT(one.plan.remarks, testing::IsEmpty()) << nothing;
    }
    const auto one = import(
        "Name;Geburtstag\nAnna Kern;soon\nBen Ude;3.5.1980\n", contacts({{"Name", "who"}, {"Birthday", ""}}));
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("stays as it is written")));
}

/// Imported into a German book, what has no column goes into the notes.
imported into_german_notes(foreign_table file, sheet_table book) {
    file.file = "Leute";
    imported result{import_facts_of(std::move(file), std::move(book), {}), {}};
    result.facts.writes = text::language_of("de");
    result.facts.rest_to_notes = true;
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(a_heading_that_no_file_has, is_said_in_the_language_of_the_book) {
    const auto german = [](std::string const& lines) {
        return into_german_notes(
            table_of(formats::read_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Kern\r\n" + lines + "END:VCARD\r\n")),
            plain_book())
            .at("Notes");
    };
    for (auto const& [line, note] :
        std::initializer_list<std::pair<std::string, std::string>>{{"TITLE:Notarin", "Position: Notarin"},
            {"NICKNAME:Anni", "Rufname: Anni"}, {"URL:https://kern.example", "Website: https://kern.example"},
            {"ADR;TYPE=WORK:;;Gasse 1;Ulm;BW;89073;Schweiz",
                "Straße: Gasse 1\nOrt: Ulm\nBundesland: BW\nPLZ: 89073\nLand: Schweiz"},
            {"ADR:;;Gasse 1;;;;\r\nADR:;;Weg 2;;;;", "Straße: Gasse 1\nStraße 2: Weg 2"},
            {"CATEGORIES:Partner", "Art: Partner"}, {"TEL;TYPE=FAX:0731 5", "Fax: 0731 5"},
            {"TEL;TYPE=PAGER:0731 6", "Pager: 0731 6"}, {"ORG:Kern GmbH;Einkauf", "Abteilung: Einkauf"}})
        EXPECT_EQ(german(line + "\r\n"), note) << line;
}

TEST(a_heading_that_stands_in_the_file, is_said_as_it_stands) {
    const auto notes = [](std::string_view csv, columns const& book) {
        return into_german_notes(table_of(formats::read_csv(csv, ',')), contacts(book)).at("Notes");
    };
    EXPECT_EQ(notes("Name,Birthday,State\nAnna Kern,soon,BW\n", plain), "Birthday: soon\nState: BW");
    EXPECT_EQ(notes("Name,Job title\nAnna Kern,Notarin\n", plain), "Job title: Notarin");
    const columns no_phone{{"Name", "who"}, {"Notes", "notes"}};
    EXPECT_EQ(notes("Name,Telefon\nAnna Kern,0731 123456, mobil 0171 2345678\nBen Ude,0731 7\n", no_phone),
        "Telefon: 0731 123456\nMobiltelefon: 0171 2345678");
    EXPECT_EQ(notes("Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
                    "Anna Kern,Home,0731 5,Assistant,0731 6\n",
                  no_phone),
        "Telefon privat: 0731 5\nTelefon (Assistant): 0731 6");
}

TEST(what_is_beside_a_name, is_noted_in_the_language_of_the_book) {
    const columns parts{{"Vorname", "first_name"}, {"Nachname", "last_name"}, {"Notizen", "notes"}};
    const auto one = into_german_notes(
        table_of(formats::read_csv("Name\n\"Dr. Anna Kern, LPC\"\n", ',')), contacts(parts));
    EXPECT_EQ(one.at("Notizen"), "Titel: Dr.\nHinter dem Namen: LPC");
}

}
}
