// Address books tell in a column of its own what a telephone, a mailbox or an address is.
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

using namespace tests_of_import;

const columns with_mobile{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"E-mail", "email"}};

std::string list(std::string const& headings, std::string const& values) {
    return "Name;" + headings + "\nAnna Kern;" + values + '\n';
}

TEST(a_label_beside_a_telephone, says_where_it_goes) {
    const struct {
        char const *label, *phone, *mobile;
    } labels[]{
        {"Work", "0711 123456", ""},
        {"* Work", "0711 123456", ""},
        {"Home", "0711 123456", ""},
        {"Main", "0711 123456", ""},
        {"", "0711 123456", ""},
        {"Other", "0711 123456", ""},
        {"Privat", "0711 123456", ""},
        {"Geschäftlich", "0711 123456", ""},
        {"Travail", "0711 123456", ""},
        {"Casa", "0711 123456", ""},
        {"Zentrale", "0711 123456", ""},
        {"Google Voice", "0711 123456", ""},
        {"Mobile", "", "0711 123456"},
        {"* Mobile", "", "0711 123456"},
        {"Mobil", "", "0711 123456"},
        {"Handy", "", "0711 123456"},
        {"Cell", "", "0711 123456"},
        {"Work Mobile", "", "0711 123456"},
        {"Portable", "", "0711 123456"},
        {"Móvil", "", "0711 123456"},
        {"Cellulare", "", "0711 123456"},
        {"Fax", "", ""},
        {"Work Fax", "", ""},
        {"Home Fax", "", ""},
        {"Fax (Arbeit)", "", ""},
        {"Telefax", "", ""},
        {"Pager", "", ""},
        {"Assistant", "", ""},
    };
    for (auto const& [label, phone, mobile] : labels)
        for (auto const* names : {"Phone 1 - Label;Phone 1 - Value", "Phone 1 - Type;Phone 1 - Value"}) {
            const auto one = import(list(names, std::string{label} + ";0711 123456"), contacts(with_mobile));
            EXPECT_EQ(one.at("Phone"), phone) << label;
            EXPECT_EQ(one.at("Mobile"), mobile) << label;
        }
}

TEST(a_label_beside_a_telephone, counts_in_its_own_row_alone) {
    const auto one = import("Name;Phone 1 - Label;Phone 1 - Value;Phone 2 - Label;Phone 2 - Value\n"
                            "Anna Kern;Work;0711 111111;Mobile;0171 111111\n"
                            "Tom Falk;Mobile;0171 222222;Work Fax;0711 222222\n"
                            "Ida Rot;Work Fax;0711 333333;Home;0711 333334\n"
                            "Jan Rot;Home;0711 444444;Work;0711 444445\n"
                            "Eva Bach;Work;0711 555555 ::: 0711 555556;;\n",
        contacts(with_mobile));
    EXPECT_EQ(one.at("Phone", 0), "0711 111111");
    EXPECT_EQ(one.at("Mobile", 0), "0171 111111");
    EXPECT_EQ(one.at("Phone", 1), "");
    EXPECT_EQ(one.at("Mobile", 1), "0171 222222");
    EXPECT_EQ(one.at("Phone", 2), "0711 333334");
    EXPECT_EQ(one.at("Mobile", 2), "");
    EXPECT_EQ(one.at("Phone", 3), "0711 444445 ::: 0711 444444") << "the business first";
    EXPECT_EQ(one.at("Phone", 4), "0711 555555 ::: 0711 555556");
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("no such column: Fax")));
}

TEST(a_label_beside_a_telephone, finds_the_column_that_the_sheet_has_for_it) {
    const auto one = import(list("Phone 1 - Label;Phone 1 - Value;Phone 2 - Label;Phone 2 - Value;Phone 3 - "
                                 "Label;Phone 3 - Value;Phone 4 - Label;Phone 4 - Value",
                                "Home;0711 111111;Work Fax;0711 222222;Work;0711 333333;Mobile;0171 444444"),
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Private phone", ""}, {"Fax", ""}, {"Cell", ""}}));
    EXPECT_EQ(one.at("Phone"), "0711 333333");
    EXPECT_EQ(one.at("Private phone"), "0711 111111");
    EXPECT_EQ(one.at("Fax"), "0711 222222");
    EXPECT_EQ(one.at("Cell"), "0171 444444");
}

TEST(mobiles_alone, are_the_telephones_of_a_sheet_without_a_column_for_them) {
    const auto one = import(list("Phone 1 - Label;Phone 1 - Value", "Mobile;0171 111111"), contacts(plain));
    EXPECT_EQ(one.at("Phone"), "0171 111111");
    const auto both = import(
        list("Phone 1 - Label;Phone 1 - Value;Phone 2 - Label;Phone 2 - Value", "Mobile;0171 111111;Mobile;0171 2222"),
        contacts(with_mobile));
    EXPECT_EQ(both.at("Mobile"), "0171 111111 ::: 0171 2222");
}

TEST(a_label_beside_a_mailbox, puts_the_business_first) {
    for (auto const* labels : {"Home;a@home.example;Work;a@work.example", "Work;a@work.example;Home;a@home.example",
             "Privat;a@home.example;* Arbeit;a@work.example"}) {
        const auto one = import(
            list("E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Label;E-mail 2 - Value", labels), contacts(plain));
        EXPECT_EQ(one.at("E-mail"), "a@work.example ::: a@home.example") << labels;
    }
    const auto one = import(list("E-mail 1 - Label;E-mail 1 - Value", "* Other;a@x.example"), contacts(plain));
    EXPECT_EQ(one.at("E-mail"), "a@x.example");
}

TEST(a_label_beside_an_address, puts_the_business_first) {
    const auto one = import("Name;Address 1 - Label;Address 1 - Street;Address 1 - City;Address 2 - Label;Address 2 - "
                            "Street;Address 2 - City\n"
                            "Anna Kern;Home;Ahornweg 1;Ulm;Work;Marktplatz 2;Bonn\n"
                            "Tom Falk;Work;Marktplatz 3;Kiel;Home;Ahornweg 4;Jena\n"
                            "Ida Rot;Home;Ahornweg 5;Gera;;;\n",
        contacts({{"Name", "who"}, {"Street", ""}, {"City", ""}}));
    EXPECT_EQ(one.at("Street", 0), "Marktplatz 2");
    EXPECT_EQ(one.at("City", 0), "Bonn");
    EXPECT_EQ(one.at("City", 1), "Kiel");
    EXPECT_EQ(one.at("City", 2), "Gera");
}

TEST(headings_that_are_no_labels, stay_as_they_are) {
    const auto one = import("Name;Phone;Phone type\nAnna Kern;0711 111111;Mobile\n", contacts(with_mobile));
    EXPECT_EQ(one.at("Phone"), "0711 111111") << "another program's: nothing tells which it is about";
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Phone type")));
    const auto own = import(list("Phone 1 - Label;Phone 1 - Value", "Mobile;0171 1"),
        contacts({{"Name", "who"}, {"Phone 1 - Label", ""}, {"Phone 1 - Value", "phone"}}));
    EXPECT_EQ(own.at("Phone 1 - Label"), "Mobile");
    EXPECT_EQ(own.at("Phone 1 - Value"), "0171 1");
    const auto typed = import("Name;Type;Phone\nAnna Kern;Client;0711 111111\n", contacts(with_mobile));
    EXPECT_EQ(typed.at("Phone"), "0711 111111");
}

TEST(a_card, has_its_birthday_as_a_day_and_no_groups_that_everybody_is_in) {
    for (auto const* written : {"1980-05-03T22:00:00Z", "19800503T000000Z", "1980-05-03", "1980-05-03T12:00:00"}) {
        formats::card one;
        one.full_name = "Anna Kern";
        one.birthday = written;
        one.categories = "Client, myContacts, Starred";
        const auto table = table_of(std::vector{one});
        for (int column = 0; column < table.columns; ++column) {
            const auto heading = book::text_of(table.at(0, column).value),
                       cell = book::text_of(table.at(1, column).value);
            if (heading == "Birthday") {
                EXPECT_EQ(cell, "1980-05-03") << written;
            }
            if (heading == "Type") {
                EXPECT_EQ(cell, "Client");
            }
        }
    }
}

}
}
