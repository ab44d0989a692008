// Columns of kinds behind the numbers that they tell of, and numbers that are called by a place alone.
#include "commands/in_and_out/imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using namespace tests_of_import;

columns const book{{"Name", "who"}, {"Phone", "phone"}, {"E-mail", "email"}, {"Type", "type"}, {"Mobile", ""},
    {"Private phone", ""}, {"Fax", ""}};

TEST(a_kind_behind_a_number, tells_what_the_number_is) {
    struct layout {
        const char *headings, *work, *mobile, *fax;
    };
    for (auto const& one :
        {layout{"Phone 1,Phone 1 - Type,Phone 2,Phone 2 - Type,Phone 3,Phone 3 - Type", "work", "mobile", "fax"},
            {"Phone number 1,Phone number 1 type,Phone number 2,Phone number 2 type,Phone number 3,Phone number 3 type",
                "Work", "Mobile", "Fax"},
            {"Phone 1,Type 1,Phone 2,Type 2,Phone 3,Type 3", "Office", "Cell", "Fax"},
            {"Phone 1,Label 1,Phone 2,Label 2,Phone 3,Label 3", "Business", "Mobile", "Work fax"},
            {"Telefon 1,Art 1,Telefon 2,Art 2,Telefon 3,Art 3", "geschäftlich", "mobil", "Fax"},
            {"Telefon 1,Telefon 1 Typ,Telefon 2,Telefon 2 Typ,Telefon 3,Telefon 3 Typ", "Büro", "Handy", "Telefax"},
            {"Téléphone 1,Type 1,Téléphone 2,Type 2,Téléphone 3,Type 3", "bureau", "mobile", "fax"},
            {"Teléfono 1,Tipo 1,Teléfono 2,Tipo 2,Teléfono 3,Tipo 3", "trabajo", "móvil", "fax"},
            {"Telefono 1,Tipo 1,Telefono 2,Tipo 2,Telefono 3,Tipo 3", "ufficio", "cellulare", "fax"},
            {"Telefoon 1,Soort 1,Telefoon 2,Soort 2,Telefoon 3,Soort 3", "werk", "mobiel", "fax"},
            {"Telefone 1,Tipo 1,Telefone 2,Tipo 2,Telefone 3,Tipo 3", "trabalho", "telemóvel", "fax"}}) {
        const std::string work{one.work}, mobile{one.mobile}, fax{one.fax};
        const auto list = import("Name," + std::string{one.headings} + "\nRuth Holt,512 555 0103," + mobile +
                ",512 555 0100," + work + ",512 555 0108," + fax + "\nSam Moss,512 555 0200," + work +
                ",512 555 0208," + fax + ",512 555 0203," + mobile + "\n",
            contacts(book));
        for (const std::size_t row : {0u, 1u}) {
            const std::string begin = row == 0 ? "512 555 01" : "512 555 02";
            EXPECT_EQ(list.at("Phone", row), begin + "00") << one.headings;
            EXPECT_EQ(list.at("Mobile", row), begin + "03") << one.headings;
            EXPECT_EQ(list.at("Fax", row), begin + "08") << one.headings;
            EXPECT_EQ(list.at("Type", row), "") << one.headings;
        }
    }
}

TEST(a_kind_of_contact, is_no_kind_of_number) {
    for (const auto* headings : {"Phone,Type", "Telefon,Art", "Phone 1,Type", "Telefon 1,Typ", "Téléphone,Type",
             "Teléfono,Tipo", "Telefono,Tipo", "Telefoon,Soort", "Telefone,Tipo", "Phone number,Contact type"}) {
        const auto list = import(
            "Name," + std::string{headings} + "\nRuth Holt,512 555 0103,Partner\nSam Moss,512 555 0200,Client\n",
            contacts(book));
        EXPECT_EQ(list.at("Type"), "Partner") << headings;
        EXPECT_EQ(list.at("Phone"), "512 555 0103") << headings;
    }
}

TEST(a_number_called_by_a_place, is_a_telephone) {
    columns const plain_book{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}};
    for (const auto* headings : {"Home number;Work number;Cell number", "Private number;Office number;Mobile number",
             "Nummer privat;Nummer geschäftlich;Handynummer", "Numéro personnel;Numéro professionnel;Portable",
             "Número particular;Número trabajo;Móvil", "Numero abitazione;Numero ufficio;Cellulare",
             "Nummer thuis;Nummer werk;Mobiel nummer", "Número pessoal;Número trabalho;Telemóvel",
             "Home number;Business number;Mobile", "Nummer privat;Nummer Büro;Mobil"}) {
        const auto list = import(
            "Name;" + std::string{headings} + "\nRuth Holt;512 555 0102;512 555 0100;512 555 0103\n",
            contacts(plain_book));
        EXPECT_EQ(list.at("Phone"), "512 555 0100 ::: 512 555 0102") << headings;
        EXPECT_EQ(list.at("Mobile"), "512 555 0103") << headings;
    }
    for (const auto* heading : {"House number", "Hausnummer", "Customer number", "Kundennummer", "Numéro de rue",
             "Número de casa", "Numero civico", "Huisnummer", "Tax number", "Number", "Home number"})
        EXPECT_EQ(
            import("Name;" + std::string{heading} + "\nRuth Holt;12\nSam Moss;14\n", contacts(plain_book)).at("Phone"),
            "")
            << heading;
}

TEST(a_mailbox_of_the_business, comes_first_whosever_the_heading_says_it_is) {
    for (const auto* headings : {"Person - Email - Home;Person - Email - Work", "Email - Home;Email - Work",
             "Client home email;Client work email", "Patient Home E-mail;Patient Work E-mail",
             "Contact personal email;Contact business email", "E-Mail privat (Kunde);E-Mail geschäftlich (Kunde)",
             "Customer private e-mail;Customer office e-mail", "Home email;Work email", "E-mail privé;E-mail zakelijk",
             "E-mail personnel;E-mail professionnel", "Email personal;Email trabajo"}) {
        const auto list = import("Name;" + std::string{headings} +
                "\nRuth Holt;r@home.example;r@h.example\nSam Moss;s@home.example;s@m.example\n",
            contacts({{"Name", "who"}, {"E-mail", "email"}}));
        EXPECT_EQ(list.at("E-mail"), "r@h.example ::: r@home.example") << headings;
    }
    EXPECT_EQ(import("Name;Email;Email 2\nRuth Holt;r@home.example;r@h.example\n",
                  contacts({{"Name", "who"}, {"E-mail", "email"}}))
                  .at("E-mail"),
        "r@home.example ::: r@h.example");
}

TEST(a_telephone_and_fax, fills_phone_where_there_is_no_other) {
    for (const std::string heading : {"Tel/Fax", "Tél. + Fax", "Telefon/Fax", "Phone & Fax", "Telefoon/fax"}) {
        const auto list = import("Name;" + heading +
                ";Mobiel\nRuth Holt;020 555 0101;06 12345678\n"
                "Sam Moss;020 555 0102;06 22345678\n",
            contacts(book));
        EXPECT_EQ(list.at("Phone"), "020 555 0101") << heading;
        EXPECT_EQ(list.at("Mobile"), "06 12345678") << heading;
        EXPECT_EQ(list.at("Fax"), "") << heading;
    }
    const auto list = import("Name;Tel;Tel. Fax\nRuth Holt;020 555 0101;020 555 0109\n"
                             "Sam Moss;020 555 0102;020 555 0108\n",
        contacts(book));
    EXPECT_EQ(list.at("Phone"), "020 555 0101");
    EXPECT_EQ(list.at("Fax"), "020 555 0109");
}

TEST(headings_that_begin_with_person, fill_the_columns_that_their_rest_says) {
    struct headings {
        const char *name, *work, *home, *mobile;
    };
    for (auto const& one :
        {headings{"Person - Name", "Person - Phone - Work", "Person - Phone - Home", "Person - Phone - Mobile"},
            {"Person - Name", "Person - Telefon - Arbeit", "Person - Telefon - Privat", "Person - Telefon - Mobil"},
            {"Contact: Name", "Contact: Work Phone", "Contact: Home Phone", "Contact: Mobile"},
            {"Persona - Nombre", "Persona - Teléfono - Trabajo", "Persona - Teléfono - Casa",
                "Persona - Teléfono - Móvil"},
            {"Persoon - Naam", "Persoon - Telefoon - Werk", "Persoon - Telefoon - Thuis",
                "Persoon - Telefoon - Mobiel"}}) {
        const auto list = import(std::string{one.name} + ";" + one.work + ";" + one.home + ";" + one.mobile +
                "\nRuth Holt;512 555 0101;512 555 0102;512 555 0103\nSam Moss;512 555 0201;512 555 0202;512 555 0203\n",
            contacts(book));
        EXPECT_EQ(list.at("Name"), "Ruth Holt") << one.name;
        EXPECT_EQ(list.at("Phone"), "512 555 0101") << one.work;
        EXPECT_EQ(list.at("Private phone"), "512 555 0102") << one.home;
        EXPECT_EQ(list.at("Mobile"), "512 555 0103") << one.mobile;
    }
    // Of somebody else.
    for (const std::string other : {"Patient - Mobile", "Assistant - Mobile", "Spouse - Phone - Mobile"})
        EXPECT_EQ(
            import("Name;Phone;" + other + "\nRuth Holt;512 555 0101;512 555 0103\n", contacts(book)).at("Mobile"), "")
            << other;
}

TEST(tags_between_marks, come_in_without_them) {
    columns const tagged{{"Name", "who"}, {"Company", "company"}, {"Type", "type"}, {"Notes", "notes"}, {"Group", ""}};
    const struct {
        std::string heading, own, written, comes;
    } all[]{{"TAGS", "Type", R"("""VIP"",""dental""")", "VIP, dental"}, {"TAGS", "Type", R"("""VIP""")", "VIP"},
        {"Tags", "Type", R"("""VIP"", ""Zahnarzt, Ulm""")", "VIP, Zahnarzt, Ulm"},
        {"Group", "Group", R"("""A"",""B""")", R"("A","B")"}, {"Type", "Type", "VIP", "VIP"},
        {"Tags", "Type", R"("""VIP"" dental")", R"("VIP" dental)"}, {"Tags", "Type", R"("VIP, dental")", "VIP, dental"},
        {"Tags", "Type", R"("12"" pipes")", R"(12" pipes)"},
        {"Company", "Company", R"("""Sonnenhof""")", R"("Sonnenhof")"},
        {"Notes", "Notes", R"("""call"",""mail""")", R"("call","mail")"}};
    for (auto const& one : all)
        EXPECT_EQ(import("Name," + one.heading + "\nRuth Holt," + one.written + "\nSam Moss,\n", contacts(tagged))
                      .at(one.own),
            one.comes)
            << one.written;
}

TEST(a_name_or_firm, goes_into_name_once) {
    const auto list = import(
        "Name / Firm;Phone\nRuth Holt, Holt Dental;512 555 0101\nTom Reed - State Farm;512 555 0102\n"
        "Kern Law (Anna Kern);512 555 0103\n",
        contacts({{"Name", "who"}, {"Company", "company"}, {"Phone", "phone"}}));
    EXPECT_EQ(list.at("Name"), "Ruth Holt, Holt Dental");
    EXPECT_EQ(list.at("Company"), "");
    EXPECT_EQ(list.at("Name", 2), "Kern Law (Anna Kern)");
}

TEST(via, is_a_street_or_who_referred_by_what_stands_below_it) {
    columns const streets{{"Name", "who"}, {"Referred by", "referred_by"}, {"Street", ""}, {"Postcode", ""}};
    struct cells {
        std::string more, one, other, street, referred_by;
    };
    for (auto const& all :
        {cells{"", "dhr. Bakker", "mw. Jansen", "", "dhr. Bakker"}, {"", "Ruth Holt", "Dr. Sam Moss", "", "Ruth Holt"},
            {"", "Via Roma 12", "Piazza Dante 3", "Via Roma 12", ""}, {"", "Roma 12", "Garibaldi 3/a", "Roma 12", ""},
            {"Numero civico", "Giuseppe Garibaldi", "Roma", "Giuseppe Garibaldi", ""},
            {"Postcode", "Giuseppe Garibaldi", "Aldo Moro", "", ""},
            {"Straat", "dhr. Bakker", "mw. Jansen", "12", "dhr. Bakker"}}) {
        const auto list = import("Naam;" + (all.more.empty() ? "Telefoon" : all.more) + ";Via\nAda Smit;12;" + all.one +
                "\nJan de Vries;14;" + all.other + "\n",
            contacts(streets));
        EXPECT_EQ(list.at("Street"), all.street) << all.more << ' ' << all.one;
        EXPECT_EQ(list.at("Referred by"), all.referred_by) << all.more << ' ' << all.one;
    }
    const auto channels = import(
        "Naam;Telefoon;Via\nAda Smit;020 3334444;Google\nJan de Vries;020 3334445;website\n", contacts(streets));
    EXPECT_EQ(channels.at("Street"), "");
}

}
}
