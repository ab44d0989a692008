// Lists as people lay them out: titles above, other tables below or beside, commas in names, labels before values.
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

book::result<import_plan> planned(std::string_view csv) {
    sheet_table contacts;
    contacts.sheet = "Sheet1";
    contacts.first_row = 1;
    contacts.columns = {{0, "Name", "who", false}, {1, "Company", "company", false}, {2, "Phone", "phone", false},
        {3, "E-mail", "email", false}, {4, "Area", "area", false}};
    contacts.cells.resize(contacts.columns.size());
    auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
    file.file = "people.csv";
    return plan_import(import_facts_of(std::move(file), std::move(contacts), {}));
}

import_plan plan_of(std::string_view csv) {
    const auto plan = planned(csv);
    EXPECT_TRUE(plan) << plan.error().sentence << '\n' << csv;
    return plan.value_or(import_plan{});
}

/// Those that are added, each with what it has: "Anna Kern, 0731 5551234".
std::vector<std::string> added(import_plan const& plan) {
    std::vector<std::string> all;
    for (auto const& row : plan.added) {
        auto& line = all.emplace_back();
        for (auto const& cell : row)
            if (!book::is_blank(cell)) line += (line.empty() ? "" : ", ") + book::text_of(cell);
    }
    return all;
}

TEST(tables_of_the_same_headings_beside_each_other, are_all_read) {
    const std::vector<std::string> people{
        "Anna Kern, 0731 5551234", "Ben Ude, 0731 5552222", "Tom Falk, 0731 6661200", "Eva Hale, 0731 6662211"};
    const auto beside = plan_of("Name;Telefon;Name;Telefon\nAnna Kern;0731 5551234;Tom Falk;0731 6661200\n"
                                "Ben Ude;0731 5552222;Eva Hale;0731 6662211\n");
    EXPECT_EQ(added(beside), people);
    EXPECT_THAT(beside.remarks,
        Contains("The file has 2 tables of the same headings beside each other; all of them were read."));
    EXPECT_EQ(added(plan_of("Name;Telefon;;Name;Telefon\nAnna Kern;0731 5551234;;Tom Falk;0731 6661200\n"
                            "Ben Ude;0731 5552222;;Eva Hale;0731 6662211\n")),
        people)
        << "a blank column between";
    EXPECT_EQ(added(plan_of("Unsere Adressen;;;\n\nName;Telefon;Name;Telefon\nAnna Kern;0731 5551234;Tom Falk;0731 "
                            "6661200\nBen Ude;0731 5552222;Eva Hale;0731 6662211\n")),
        people)
        << "a title above";
    EXPECT_THAT(added(plan_of("Name,Phone,Name,Phone,Name,Phone\nA Kern,0731 5551234,B Ude,0731 5552222,C Falk,0731 "
                              "6661200\nD Hale,0731 6662211,E Moor,0731 6662212,,\n")),
        SizeIs(5));
}

TEST(headings_of_which_some_come_twice, are_one_table) {
    const auto plan = plan_of("Name,Phone,Phone,Area\nAnna Kern,0731 5551234,0171 5551234,Ulm\n");
    EXPECT_THAT(plan.added, SizeIs(1));
    EXPECT_THAT(plan.remarks, testing::Not(Contains(HasSubstr("beside each other"))));
}

TEST(another_table_below_a_blank_line, is_none_of_the_contacts) {
    const std::string people = "Name;Telefon;Ort\nAnna Kern;0731 5551234;Ulm\nBen Ude;0731 5552222;Ulm\n";
    for (const auto* below : {"Firma;Ort;Telefon\nFalk GmbH;Ulm;0731 6661200\nHale KG;Ulm;0731 6662211\n",
             "Name;Fax\nTom Falk;0731 6661200\nEva Hale;0731 6662211\n",
             "Lieferanten\nFirma;Ort;Telefon\nFalk GmbH;Ulm;0731 6661200\nHale KG;Ulm;0731 6662211\n"})
        for (const auto* line : {"\n", "\n\n", "\r\n", ";;\n"}) {
            const auto plan = plan_of(people + line + below);
            EXPECT_THAT(added(plan), ElementsAre("Anna Kern, 0731 5551234, Ulm", "Ben Ude, 0731 5552222, Ulm"))
                << below << line;
            EXPECT_THAT(plan.remarks, Contains(HasSubstr("below the table"))) << below << line;
        }
}

TEST(a_blank_line_between_contacts, ends_nothing) {
    EXPECT_THAT(added(plan_of("Name;Telefon\n\nAnna Kern;0731 5551234\n\nBen Ude;0731 5552222\n\n\nTom Falk;0731 "
                              "6661200\n")),
        SizeIs(3));
}

TEST(lines_above_a_table, may_be_more_than_its_rows) {
    const std::string people = "Name;Telefon;Ort\nAnna Kern;0731 5551234;Ulm\nBen Ude;0731 5552222;Ulm\n";
    for (const int lines : {4, 12, 25, 60, 205}) {
        std::string above;
        for (int i = 0; i < lines; ++i)
            above += lines < 20 ? "Kontakte der Praxis, Stand Mai\n" : "Kontakte der Praxis\n";
        EXPECT_THAT(
            added(plan_of(above + people)), ElementsAre("Anna Kern, 0731 5551234, Ulm", "Ben Ude, 0731 5552222, Ulm"))
            << lines;
    }
}

TEST(a_name_with_a_comma_that_nobody_quoted, stays_a_name) {
    EXPECT_THAT(added(plan_of("Name,Phone\nKern, Anna,0731 5551234\nUde, Ben,0731 5552222\n")),
        ElementsAre("Kern, Anna, 0731 5551234", "Ude, Ben, 0731 5552222"));
    EXPECT_THAT(added(plan_of("Company,Phone\nFalk, LLC,0731 5551234\nHale Dental,0731 5552222\n")),
        ElementsAre("Falk, LLC, Falk, LLC, 0731 5551234", "Hale Dental, Hale Dental, 0731 5552222"));
    EXPECT_THAT(added(plan_of("Name, Phone, Area\nAnna Kern, 0731 5551234, Ulm\n")),
        ElementsAre("Anna Kern, 0731 5551234, Ulm"))
        << "blanks behind all delimiters";
}

TEST(contacts_without_a_name_but_a_company, are_rows_of_their_own) {
    EXPECT_THAT(added(plan_of("Name,Company,Phone\nAnna Kern,Falk GmbH,\nBen Ude,,\nTom Falk,Hale KG,\nEva Hale,,\n"
                              "Ida Moor,,\n")),
        SizeIs(5));
    EXPECT_THAT(
        added(plan_of("Name,Company,Phone\nAnna Kern,Falk GmbH,0731 555\n,Hale KG,\n,Moor Ltd,\nBen Ude,,0731 556\n"
                      ",Roux SARL,\n,Ruiz SL,\n,Rossi SRL,\n")),
        SizeIs(7));
}

TEST(names_that_somebody_made_up, are_no_labels) {
    std::string people = "Name,Phone\n";
    for (int i = 1; i <= 12; ++i)
        people += (i % 2 == 0 ? "Contact " : "Person ") + std::to_string(i) + ",0731 55512" + std::to_string(10 + i) +
            '\n';
    EXPECT_THAT(plan_of(people).added, SizeIs(12));
}

TEST(what_stands_beside_repeated_tables, is_told) {
    EXPECT_THAT(plan_of("Name;Telefon;Name;Telefon\nAnna Kern;0731 5551234;Tom Falk;0731 6661200;neu\n").remarks,
        Contains("What stands to the right of these tables, under no heading, was not read."));
}

TEST(a_list_in_several_rows_a_contact, is_refused) {
    std::string labels, in_one, further, beside = "Name";
    for (const auto* name : {"Anna Kern", "Ben Ude", "Tom Falk", "Eva Hale", "Ida Moor"}) {
        const std::string who{name};
        labels += "Name;" + who + "\nTelefon;0731 5551234\nE-Mail;a@kern.example\nOrt;Ulm\n";
        in_one += "Name: " + who + "\nTelefon: 0731 5551234\nE-Mail: a@kern.example\n\n";
        further += who + ";0731 5551234\n;a@kern.example\n;Gasse 1\n;89073 Ulm\n";
        beside += ';' + who;
    }
    beside +=
        "\nTelefon;0731 1234567;0731 1234568;0731 1234569;0731 1234560;0731 1234561\nE-Mail;a@x.example;b@x.example;"
        "c@x.example;d@x.example;e@x.example\nOrt;Ulm;Ulm;Ulm;Ulm;Ulm\n";
    for (auto const& list : {labels, in_one, "Name;Kontakt\n" + further, beside}) {
        const auto plan = planned(list);
        ASSERT_FALSE(plan) << list;
        EXPECT_THAT(plan.error().sentence, HasSubstr("several rows")) << list;
    }
}

TEST(a_title_repeated_on_each_page, is_no_contact) {
    const std::string head = "Name,Phone,Area\n", one = "Anna Kern,0731 5551234,Ulm\n",
                      two = "Ben Ude,0731 5552222,Ulm\n", three = "Tom Falk,0731 5553333,Ulm\n";
    for (const auto* title : {"Contact list", "Kontaktliste", "Liste des contacts", "Lista de contactos",
             "Elenco contatti", "Contactenlijst", "Lista de contatos", "Kern Dental", "Unsere Partner 2026", "Anna"}) {
        const auto lone = std::string{title} + ",,\n";
        for (auto const& pages : {lone + head + one + "Page 1 of 3,,\n" + lone + head + two + "Page 2 of 3,,\n" + lone +
                     head + three + "Page 3 of 3,,\n",
                 lone + head + one + lone + head + two + lone + head + three,
                 lone + "\n" + head + one + two + three + lone,
                 head + one + "Page 1 of 3,,\n" + lone + head + two + "Page 2 of 3,,\n" + lone + head + three,
                 head + one + "\n" + lone + head + two + three, head + one + lone + head + two + lone + head + three,
                 ",," + std::string{title} + "\n" + head + one + two + ",," + title + "\n" + head + three}) {
            EXPECT_THAT(added(plan_of(pages)),
                ElementsAre(
                    "Anna Kern, 0731 5551234, Ulm", "Ben Ude, 0731 5552222, Ulm", "Tom Falk, 0731 5553333, Ulm"))
                << pages;
        }
    }
}

TEST(a_lone_name, is_a_contact_where_no_page_begins_with_it) {
    const std::string head = "Name,Phone,Area\n", one = "Anna Kern,0731 5551234,Ulm\n",
                      two = "Ben Ude,0731 5552222,Ulm\n";
    for (auto const& list : {head + one + "Eva Hale,,\n" + two, "Our partners,,\n" + head + one + "Eva Hale,,\n" + two,
             head + one + "Eva Hale,,\n" + head + two, head + one + two + "Eva Hale,,\n",
             head + "Eva Hale,,\n" + one + two, head + one + "\nEva Hale,,\n" + two,
             head + one + "Eva Hale,,\nPage 1 of 2,,\n" + head + two})
        EXPECT_THAT(added(plan_of(list)), Contains("Eva Hale")) << list;
    EXPECT_THAT(added(plan_of("Eva Hale,,\n\n" + head + one + "Eva Hale,0731 5557777,\n" + two)),
        Contains("Eva Hale, 0731 5557777"))
        << "with a number beside it";
}

TEST(an_address_over_two_rows, is_refused_where_the_name_is_blank_in_the_second) {
    const std::vector<std::vector<std::string>> lists{
        {"Name,Address,Phone\n", ",1 Hill Road,0731 5551234\n", ",\"Troy, NY 12180\",\n"},
        {"Name;Anschrift;Telefon\n", ";Hauptstr. 1;0731 5551234\n", ";89073 Ulm;\n"},
        {"Nom;Adresse;Téléphone\n", ";1 rue Haute;01 47 44 45 46\n", ";75001 Paris;\n"},
        {"Nombre;Dirección;Teléfono\n", ";Calle Mayor 1;911234567\n", ";28001 Madrid;\n"},
        {"Nome;Indirizzo;Telefono\n", ";Via Roma 1;06 1234567\n", ";00100 Roma;\n"},
        {"Naam;Adres;Telefoon\n", ";Dorpsstraat 1;010 1234567\n", ";1011 AB Amsterdam;\n"},
        {"Nome;Morada;Telefone\n", ";Rua Alta 1;21 1234567\n", ";1000-001 Lisboa;\n"},
        {"Name,Address,Phone\n", ",1 Hill Road,0731 5551234\n", ",Bath BA1 1AA,\n"},
        {"Name,Address,Phone\n", ",1 Hill Road,0731 5551234\n", ",,0171 5551234\n"},
        {"Name,Phone,E-mail\n", ",0731 5551234,\n", ",,a@kern.example\n"}};
    for (auto const& parts : lists)
        for (const int people : {4, 8, 30}) {
            std::string list = parts[0];
            for (int i = 0; i < people; ++i)
                list += std::string{"Anna Kern"} + static_cast<char>('a' + i % 20) + parts[1] + parts[2];
            const auto plan = planned(list);
            ASSERT_FALSE(plan) << list;
            EXPECT_THAT(plan.error().sentence, HasSubstr("several rows")) << list;
        }
}

TEST(a_list_with_some_rows_without_a_name, is_read) {
    std::string list = "Name,Company,Address,Phone\n";
    for (int i = 0; i < 12; ++i) {
        const auto number = std::to_string(i);
        list += "Anna Kern" + std::string(1, static_cast<char>('a' + i)) + ",,1 Hill Road,0731 55512" + number + "\n";
        if (i % 2 == 0) list += ",,\"Troy, NY 12180\",\n";
    }
    EXPECT_THAT(plan_of(list).added, SizeIs(12)) << "half of them";
    list = "Name,Company,Phone\n";
    for (int i = 0; i < 12; ++i)
        list += "Anna Kern" + std::string(1, static_cast<char>('a' + i)) + ",,0731 5551234\n,Falk " +
            std::string(1, static_cast<char>('a' + i)) + " GmbH,\n";
    EXPECT_THAT(plan_of(list).added, SizeIs(24)) << "every other one is a company";
}

}
}
