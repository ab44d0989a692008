#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

using namespace tests_of_import;

TEST(two_columns_of_telephones, stand_beside_each_other_where_the_sheet_has_one) {
    const struct {
        char const *headings, *values, *phone;
    } files[]{
        {"Telefon 1;Telefon 2", "0711 123456;0171 2345678", "0711 123456 ::: 0171 2345678"},
        {"Tel. privat;Tel. geschäftlich", "0711 123456;0711 987654", "0711 987654 ::: 0711 123456"},
        {"Phone;Mobile", "0711 123456;0171 2345678", "0711 123456 ::: 0171 2345678"},
        {"Phone;Alternate phone", "0711 123456;0711 222222", "0711 123456 ::: 0711 222222"},
        {"Telefon;Handy;Telefon Praxis", "0711 123456;0171 123456;0711 998877",
            "0711 123456 ::: 0171 123456 ::: 0711 998877"},
        {"Téléphone;Portable", "01 23 45 67 89;06 12 34 56 78", "01 23 45 67 89 ::: 06 12 34 56 78"},
        {"Tél. fixe;Tél. mobile", "01 23 45 67 89;06 12 34 56 78", "01 23 45 67 89 ::: 06 12 34 56 78"},
        {"Teléfono fijo;Teléfono móvil", "911234567;600123456", "911234567 ::: 600123456"},
        {"Telefono;Cellulare", "06 1234567;333 1234567", "06 1234567 ::: 333 1234567"},
        {"Telefoon;Mobiel", "010 1234567;06 12345678", "010 1234567 ::: 06 12345678"},
        {"Telefone;Telemóvel", "21 123 4567;91 234 5678", "21 123 4567 ::: 91 234 5678"},
        {"Business Phone;Home Phone;Mobile Phone", "555-1234567;555-7654321;555-1111111",
            "555-1234567 ::: 555-7654321 ::: 555-1111111"},
        {"Phone 1;Phone 2;Phone 3", "0711 123456;;0711 333333", "0711 123456 ::: 0711 333333"},
        {"Phone;Phone 2", "n/a;0711 222222", "0711 222222"},
        {"Phone;Phone 2", "0711 222222;+49 711 222222", "0711 222222"},
    };
    for (auto const& [headings, values, phone] : files) {
        const auto one = import(std::string{"Name;"} + headings + "\nAnna Kern;" + values + '\n', contacts(plain));
        EXPECT_EQ(one.at("Phone"), phone) << headings;
    }
}

TEST(two_columns_of_mailboxes, stand_beside_each_other_and_twice_is_once) {
    for (const auto* headings : {"E-mail;E-mail 2", "Email 1;Email 2", "Work email;Personal email",
             "E-Mail geschäftlich;E-Mail privat", "Courriel;Courriel 2", "Correo;Correo alternativo",
             "E-mail;E-mail alternativo", "E-mailadres;E-mailadres 2", "Email;Other email", "Mail;Mail 2"}) {
        const auto one = import(std::string{"Name;"} + headings +
                "\nAnna Kern;a@kern.example;anna@home.example\nTom Falk;t@falk.example;T@Falk.example\n",
            contacts(plain));
        EXPECT_EQ(one.at("E-mail"), "a@kern.example ::: anna@home.example") << headings;
        EXPECT_EQ(one.at("E-mail", 1), "t@falk.example") << headings;
    }
}

TEST(a_mailbox_with_a_name, comes_without_it_and_twice_is_once) {
    const struct {
        char const *comes, *taken;
    } cells[]{
        {"Evan Long <evan@l.example> ::: evan@l.example", "evan@l.example"},
        {"Evan Long <evan@l.example>", "Evan Long <evan@l.example>"},
        {"\"Long, Evan\" <Evan@l.example>; evan@L.example", "Evan@l.example"},
        {"<evan@l.example>", "evan@l.example"},
        {"mailto:evan@l.example ::: evan@l.example", "evan@l.example"},
        {"evan@l.example ::: evan@l.example ::: e@x.example", "evan@l.example ::: e@x.example"},
        {"Evan <evan@l.example>; Eva <eva@l.example>", "Evan <evan@l.example>; Eva <eva@l.example>"},
        {"Évan Löng <evan@l.example>;evan@l.example", "evan@l.example"},
        {"evan@l.example;EVAN@l.example", "evan@l.example"},
        {"Evan <mailto:evan@l.example>; evan@l.example", "evan@l.example"},
        // What is one, or two, already stays as it is written.
        {"evan@l.example", "evan@l.example"},
        {"evan@l.example; eva@l.example", "evan@l.example; eva@l.example"},
        {"evan@l.example ::: eva@l.example", "evan@l.example ::: eva@l.example"},
        {"evan@l.example, eva@l.example", "evan@l.example, eva@l.example"},
        {"evan @ l.example", "evan @ l.example"},
        {"Evan <evan at l.example>", "Evan <evan at l.example>"},
        {"evan@l.example (work)", "evan@l.example (work)"},
    };
    for (auto const& [comes, taken] : cells) {
        std::string quoted = "\"";
        for (const char letter : std::string_view{comes}) quoted += letter == '"' ? "\"\"" : std::string(1, letter);
        const auto one = import("Name\tE-mail\nAnna Kern\t" + quoted + "\"\n", contacts(plain));
        EXPECT_EQ(one.at("E-mail"), taken) << comes;
    }
}

TEST(a_further_mailbox, is_another_one_where_the_first_merely_holds_its_letters) {
    const auto one = import("Name;E-mail;E-mail 2\nAnna Kern;joanna@kern.example;anna@kern.example\n", contacts(plain));
    EXPECT_EQ(one.at("E-mail"), "joanna@kern.example ::: anna@kern.example");
}

TEST(a_further_telephone, goes_into_the_column_that_the_sheet_has_for_it) {
    const auto one = import(
        "Name;Tel. privat;Tel. geschäftlich;Handy\nAnna Kern;0711 111111;0711 222222;0171 3333333\n",
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Private phone", ""}}));
    EXPECT_EQ(one.at("Phone"), "0711 222222");
    EXPECT_EQ(one.at("Mobile"), "0171 3333333");
    EXPECT_EQ(one.at("Private phone"), "0711 111111");
    const auto other = import("Name;Telefon;Handy;Telefon Praxis\nAnna Kern;0711 111111;0171 3333333;0711 222222\n",
        contacts({{"Name", "who"}, {"Phone", "phone"}, {"Phone 2", ""}}));
    EXPECT_EQ(other.at("Phone 2"), "0171 3333333");
    EXPECT_EQ(other.at("Phone"), "0711 111111 ::: 0711 222222");
}

TEST(what_is_another_ones_telephone, is_told_and_not_taken_for_a_further_one) {
    const auto one = import("Name;Phone;Fax;Assistant's phone;Emergency phone;Phone type\n"
                            "Anna Kern;0711 111111;0711 222222;0711 333333;0711 444444;Work\n",
        contacts(plain));
    EXPECT_EQ(one.at("Phone"), "0711 111111");
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Fax, Assistant's phone, Emergency phone, Phone type")));
}

TEST(columns_that_are_taken_together, are_named_in_a_remark) {
    const auto one = import("Name;Phone;Mobile\nAnna Kern;0711 111111;0171 2222222\n", contacts(plain));
    EXPECT_THAT(
        one.plan.remarks, Contains("Phone takes these columns of the file too, one value beside the other: Mobile."));
    EXPECT_THAT(one.plan.remarks, Not(Contains(HasSubstr("Not taken"))));
}

TEST(a_contact_that_is_there, gets_of_two_telephones_the_one_it_lacks) {
    const auto one = import("Name;Phone;Mobile\nAnna Kern;0711 111111;0171 2222222\n",
        contacts(plain, {{"Anna Kern", "", "+49 711 111111", "", ""}}));
    ASSERT_EQ(one.plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(one.plan.fills[0].content), "+49 711 111111 ::: 0171 2222222");
    const auto again = import("Name;Phone;Mobile\nAnna Kern;0711 111111;0171 2222222\n",
        contacts(plain, {{"Anna Kern", "", "0711 111111 ::: 0171 2222222", "", ""}}));
    EXPECT_EQ(again.plan.left_out, 1);
    EXPECT_TRUE(again.plan.fills.empty());
}

TEST(somebody, is_known_by_a_further_telephone_and_mailbox_too) {
    const auto one = import("Name;Phone;Mobile;E-mail;E-mail 2\nA. Kern;0711 111111;0171 2222222;;anna@kern.example\n",
        contacts(plain, {{"Anna Kern", "", "0171 2222222", "anna@kern.example", ""}}));
    EXPECT_EQ(one.plan.merged, 1);
}

TEST(parts_of_a_name_in_columns_of_their_own, make_one_name) {
    const struct {
        char const *headings, *values, *name;
    } files[]{
        {"Voornaam;Tussenvoegsel;Achternaam", "Jan;van der;Berg", "Jan van der Berg"},
        {"Voornaam;Tussenvoegsel;Achternaam", "Piet;;Bakker", "Piet Bakker"},
        {"Voornaam;Tussenvoegsel;Achternaam", "Els;de;de Vries", "Els de Vries"},
        {"Voorletters;Voorvoegsel;Achternaam", "J.;van;Dijk", "J. van Dijk"},
        {"First name;Infix;Last name", "Jan;van der;Berg", "Jan van der Berg"},
        {"Nombre;Apellido 1;Apellido 2", "Juan;García;López", "Juan García López"},
        {"Nombre;Apellido 1;Apellido 2", "Ana;García;García", "Ana García García"},
        {"Nombre;Primer apellido;Segundo apellido", "Juan;Ruiz;Gil", "Juan Ruiz Gil"},
        {"Nombre;Apellido paterno;Apellido materno", "Juan;Ruiz;Gil", "Juan Ruiz Gil"},
        {"Nome;Nome do meio;Sobrenome", "João;Pedro;Silva", "João Pedro Silva"},
        {"Primeiro nome;Primeiro apelido;Último apelido", "Rui;Costa;Sá", "Rui Costa Sá"},
        {"First Name;Middle Name;Last Name;Suffix", "Martin;Luther;King;Jr", "Martin Luther King Jr"},
        {"First Name;Middle Initial;Last Name", "Anna;M.;Kern", "Anna M. Kern"},
        {"Vorname;Namenszusatz;Nachname", "Karl;von der;Heide", "Karl von der Heide"},
        {"Vorname;Vorsatzwort;Nachname", "Eva;zu;Stein", "Eva zu Stein"},
        {"Vorname;Namenszusatz;Nachname", "Karl;jun.;Huber", "Karl Huber jun."},
        {"Vorname;Zweiter Vorname;Nachname", "Karl;Heinz;Huber", "Karl Heinz Huber"},
        {"Prénom;Deuxième prénom;Nom", "Luc;Marie;Roy", "Luc Marie Roy"},
        {"Prénom;Particule;Nom de famille", "Luc;de;Villiers", "Luc de Villiers"},
        {"Nome;Secondo nome;Cognome", "Gian;Luca;Rossi", "Gian Luca Rossi"},
        {"Nome;Cognome;Secondo cognome", "Ana;Rossi;Bianchi", "Ana Rossi Bianchi"},
    };
    for (auto const& [headings, values, name] : files) {
        const auto one = import(std::string{headings} + ";E-mail\n" + values + ";a@x.example\n", contacts(plain));
        EXPECT_EQ(one.at("Name"), name) << headings;
    }
}

TEST(parts_of_a_name, stand_in_the_last_and_first_name_where_the_sheet_has_no_others) {
    const columns apart{{"First", "first_name"}, {"Last", "last_name"}, {"Phone", "phone"}};
    auto one = import("Voornaam;Tussenvoegsel;Achternaam;Tel\nJan;van der;Berg;010 1234567\n", contacts(apart));
    EXPECT_EQ(one.at("First"), "Jan");
    EXPECT_EQ(one.at("Last"), "van der Berg");
    one = import("First Name,Middle Name,Last Name,Suffix,Phone\nMartin,L.,King,Jr,555-1234567\n", contacts(apart));
    EXPECT_EQ(one.at("First"), "Martin L.");
    EXPECT_EQ(one.at("Last"), "King Jr");
}

TEST(a_list_of_one_column, keeps_its_names_whole_where_commas_stand_in_them) {
    for (const auto* file : {"Full name\nKern, Anna\nFalk, Tom\n", "Full name\n\"Kern, Anna\"\n\"Falk, Tom\"\n",
             "Full name\r\nKern,Anna\r\nFalk,Tom\r\n", "Name\nKern; Anna\nFalk; Tom\n",
             "Nom complet\nKern, Anna\nTom Falk\n", "Nombre completo\nKern, Anna\n", "Nome completo\nKern, Anna\n",
             "Naam\nKern, Anna\nDr. Falk\n", "Contact name\nKern, Anna\n", "Patient name\nKern, Anna\n",
             "Name\nKern, Anna\nKing, Martin, Jr\n"}) {
        const auto one = import(file, contacts(plain));
        EXPECT_EQ(one.at("Name"), "Kern, Anna") << file;
    }
    const auto one = import("Name\nAnna Kern,0711 123456\n", contacts(plain));
    EXPECT_EQ(one.at("Name"), "Anna Kern");
}

TEST(a_degree_in_a_column_of_suffixes, is_no_part_of_the_name_and_is_told) {
    const auto one = import(
        "First Name,Last Name,Suffix,Phone\nMartin,King,Jr,555-1234567\nAnna,Kern,MD,555-2345678\n", contacts(plain));
    EXPECT_EQ(one.at("Name"), "Martin King Jr");
    EXPECT_EQ(one.at("Name", 1), "Anna Kern");
    EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Suffix")));
}

}
}
