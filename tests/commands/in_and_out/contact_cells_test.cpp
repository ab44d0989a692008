// Names, mailboxes and telephones in one cell of a list.
#include "commands/in_and_out/contact_cells.hpp"
#include "commands/in_and_out/imported_list.hpp"

namespace referralbook::commands {
namespace {

using namespace tests_of_import;

TEST(a_contact_in_one_cell, is_taken_apart) {
    const struct {
        char const *text, *name, *mailboxes, *phones;
    } all[]{{"Anna Kern <a@kern.example>", "Anna Kern", "a@kern.example", ""},
        {"\"Kern, Anna\" <a@kern.example>", "Kern, Anna", "a@kern.example", ""},
        {"Kern, Anna (a@kern.example)", "Kern, Anna", "a@kern.example", ""},
        {"Anna Kern, a@kern.example, 0731 12345", "Anna Kern", "a@kern.example", "0731 12345"},
        {"Dr. Anna Kern - a@kern.example", "Dr. Anna Kern", "a@kern.example", ""},
        {"Frau Kern, Tel. 0731 12345, Mail: a@kern.example", "Frau Kern", "a@kern.example", "0731 12345"},
        {"Anna Kern 0731 12345 a@kern.example", "Anna Kern", "a@kern.example", "0731 12345"},
        {"Claire Dupont / c@d.example / Tél. : 01 23 45 67 89", "Claire Dupont", "c@d.example", "01 23 45 67 89"},
        {"Ana Ruiz; móvil 612 345 678; ana@ruiz.example", "Ana Ruiz", "ana@ruiz.example", "612 345 678"},
        {"Marco Rossi | cell. +39 333 1234567 | m@r.example", "Marco Rossi", "m@r.example", "+39 333 1234567"},
        {"Jan de Vries, GSM 0478 12 34 56, jan@v.example", "Jan de Vries", "jan@v.example", "0478 12 34 56"},
        {"anna@kern.example / 0731 12345", "", "anna@kern.example", "0731 12345"},
        {"a@kern.example; b@kern.example; 0731 12345", "", "a@kern.example ::: b@kern.example", "0731 12345"},
        {"a@kern.example\n0731 12345\n0171 333333", "", "a@kern.example", "0731 12345 ::: 0171 333333"},
        {"+1 (555) 010-0000 anna@kern.example", "", "anna@kern.example", "+1 (555) 010-0000"}};
    for (auto const& one : all) {
        const auto cell = contact_cell_in(one.text);
        ASSERT_TRUE(cell) << one.text;
        EXPECT_EQ(cell->name, one.name) << one.text;
        EXPECT_EQ(cell->mailboxes, one.mailboxes) << one.text;
        EXPECT_EQ(cell->phones, one.phones) << one.text;
    }
}

TEST(a_contact_in_one_cell, stays_whole_where_it_may_be_two_or_says_more) {
    for (const auto* text : {"Anna Kern <a@k.example>; Ben Ude <b@u.example>", "Anna Kern, Ben Ude, a@k.example",
             "Anna <a@k.example>", "Kern Dental <info@k.example>", "Sekretariat info@k.example",
             "ask for Anna, a@k.example, mornings", "a@k.example until 3 May 2026", "@kern on Instagram", "a@b",
             "0731 12345", "Anna Kern", "Anna Kern, room 12, a@k.example", ""})
        EXPECT_FALSE(contact_cell_in(text)) << text;
}

TEST(a_column_of_contacts, says_who_they_are_and_how_they_are_reached) {
    for (const auto* heading : {"Contact", "Kontakt", "Ansprechpartner", "Contacto", "Contatto", "Contato",
             "Contactpersoon", "Interlocuteur", "E-mail"}) {
        const auto one = import(std::string{"Company;"} + heading +
                "\nKern GmbH;Anna Kern <a@kern.example>\nUde GmbH;\"Ben Ude, b@ude.example, 0731 22222\"\n"
                "Falk GmbH;info@falk.example\n",
            contacts(plain));
        EXPECT_EQ(one.at("Name"), "Anna Kern") << heading;
        EXPECT_EQ(one.at("Company"), "Kern GmbH") << heading;
        EXPECT_EQ(one.at("E-mail"), "a@kern.example") << heading;
        EXPECT_EQ(one.at("Name", 1), "Ben Ude") << heading;
        EXPECT_EQ(one.at("E-mail", 1), "b@ude.example") << heading;
        EXPECT_EQ(one.at("Phone", 1), "0731 22222") << heading;
        EXPECT_EQ(one.at("E-mail", 2), "info@falk.example") << heading;
    }
    const auto beside = import(
        "Name;Telefon;Kontakt\nAnna Kern;0711 111111;anna@kern.example / 0731 12345\nBen Ude;0711 222222;b@ude.example\n",
        contacts(plain));
    EXPECT_EQ(beside.at("Phone"), "0711 111111 ::: 0731 12345");
    EXPECT_EQ(beside.at("E-mail"), "anna@kern.example");
}

TEST(a_column_of_contacts, stays_as_it_is_where_it_is_one_of_mailboxes_or_others_say_who_they_are) {
    const auto list = import(
        "Company,Kontakt\nKern GmbH,info@a.example; b@a.example\nUde GmbH,b@ude.example\n", contacts(plain));
    EXPECT_EQ(list.at("E-mail"), "info@a.example; b@a.example");
    const auto two = import("Company,Kontakt\nKern GmbH,Anna Kern <a@k.example>; Ben Ude <b@k.example>\n"
                            "Falk GmbH,Tom Falk <t@f.example>\nUde GmbH,Ben Ude <b@u.example>\n",
        contacts(plain));
    EXPECT_EQ(two.at("Name"), "Kern GmbH");
    EXPECT_EQ(two.at("E-mail"), "Anna Kern <a@k.example>; Ben Ude <b@k.example>");
    EXPECT_EQ(two.at("Name", 1), "Tom Falk");
    const auto none = import(
        "Company;E-mail\nKern GmbH;Anna Kern <a@k.example>\nUde GmbH;b@u.example\nFalk GmbH;ask\n", contacts(plain));
    EXPECT_EQ(none.at("Name"), "Anna Kern");
    EXPECT_EQ(none.at("Name", 2), "Falk GmbH");
    EXPECT_EQ(none.at("E-mail", 2), "ask");
    const auto some = import(
        "Company;Contact\nKern GmbH;Anna Kern <a@k.example>\nUde GmbH;b@u.example\nFalk GmbH;0731 12345\n",
        contacts(plain));
    EXPECT_EQ(some.at("Phone", 2), "0731 12345");
    const auto named = import(
        "Name;E-mail\nAnna Kern;Anna Kern <a@kern.example>\nBen Ude;Tom Falk <t@f.example>\n", contacts(plain));
    EXPECT_EQ(named.at("Name", 1), "Ben Ude");
    EXPECT_EQ(named.at("E-mail", 1), "Tom Falk <t@f.example>") << "nothing is dropped";
    const auto notes = import(
        "Name;Notes\nAnna Kern;see a@kern.example, 0731 12345\nBen Ude;likes tea\nTom Falk;-\n", contacts(plain));
    EXPECT_EQ(notes.at("Notes"), "see a@kern.example, 0731 12345");
}

}
}
