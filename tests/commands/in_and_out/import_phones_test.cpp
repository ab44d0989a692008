// Telephones of somebody else, in lists and on cards, and several numbers in one cell.
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/imported_list.hpp"
#include "recognition/tables/number_cells.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::Contains;
using testing::HasSubstr;
using namespace tests_of_import;

TEST(a_telephone_of_somebody_else, is_told_and_not_taken_for_theirs) {
    for (const auto* heading : {"Asst Phone", "Asst. Tel.", "Tel. Vorzimmer", "Sekretariat Tel.", "Secretary's phone",
             "Spouse Phone", "Husband's phone", "Wife Phone", "Telefon Ehemann", "Tel. Ehefrau", "Telefon Mutter",
             "T\u00e9l. secr\u00e9tariat", "T\u00e9l\u00e9phone conjoint", "T\u00e9l. \u00e9cole",
             "Tel\u00e9fono c\u00f3nyuge", "Tel\u00e9fono de la madre", "Telefono moglie", "Tel. segreteria",
             "Telefoon echtgenoot", "Tel. moeder", "Telefone c\u00f4njuge", "Telefone do pai", "Manager phone",
             "School phone", "Emergency phone"}) {
        const auto one = import(
            "Name;Phone;" + std::string{heading} + "\nRuth Holt;512 555 0100;512 555 0109\n", contacts(plain));
        EXPECT_EQ(one.at("Phone"), "512 555 0100") << heading;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr(heading)));
    }
    for (const auto* heading : {"Reception Phone", "Phone 2", "Office phone", "Direct phone", "Telefon Praxis",
             "Telefon privat", "T\u00e9l\u00e9phone bureau", "Tel\u00e9fono oficina", "Telefono ufficio",
             "Telefoon werk", "Telefone trabalho", "Home phone", "Main phone"})
        EXPECT_THAT(
            import("Name;Phone;" + std::string{heading} + "\nRuth Holt;512 555 0100;512 555 0109\n", contacts(plain))
                .at("Phone"),
            HasSubstr("512 555 0109"))
            << heading;
}

TEST(what_says_that_there_is_nothing, is_not_imported) {
    auto own = plain;
    own.emplace_back("Referred by", "referred_by");
    own.emplace_back("City", "city");
    own.emplace_back("Hobby", "");
    for (const auto* nothing : {"n/a", "--", "keine", "unbekannt", "(none)", "sin tel\u00E9fono", "?"}) {
        const std::string cell{nothing};
        const auto one = import("Name;Phone;E-mail;City;Hobby\nRuth Holt;" + cell + ';' + cell + ';' + cell + ';' +
                cell + "\nAnna Kern;0731 111111;a@kern.example;Ulm;Chess\n",
            contacts(own));
        for (const auto* heading : {"Phone", "E-mail", "City"}) EXPECT_EQ(one.at(heading), "") << heading << nothing;
        EXPECT_EQ(one.at("Hobby"), nothing) << "a column of the office's own";
    }
    const auto one = import("Name;Phone;Referred by;Company\nRuth Holt;0731 22222;nobody;none\n"
                            "Anna Kern;0731 111111;Nat;Kern Ltd\n",
        contacts(own));
    EXPECT_EQ(one.at("Referred by"), "");
    EXPECT_EQ(one.at("Company"), "");
    EXPECT_EQ(one.at("Referred by", 1), "Nat");
}

imported import_card(std::string const& label, sheet_table book) {
    auto file = table_of(formats::read_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Holt\r\nN:Holt;Ruth;;;\r\n"
                                              "TEL;TYPE=WORK:512 555 0100\r\nitem1.TEL:512 555 0109\r\n"
                                              "item1.X-ABLabel:" +
        label + "\r\nEND:VCARD\r\n"));
    file.file = "people.vcf";
    imported result{import_facts_of(std::move(file), std::move(book), {}), {}};
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(a_telephone_of_somebody_else, is_known_by_its_label_on_a_card) {
    for (const auto* label : {"_$!<Spouse>!$_", "Ehemann", "Ehefrau", "_$!<Mother>!$_", "_$!<Father>!$_",
             "_$!<Parent>!$_", "_$!<Assistant>!$_", "_$!<Manager>!$_", "_$!<Partner>!$_", "Wife", "Conjoint",
             "C\u00f3nyuge", "Moglie", "Segreteria", "Echtgenoot", "C\u00f4njuge", "Vorzimmer", "Mutter", "Tochter"}) {
        const auto one = import_card(label, contacts(plain));
        EXPECT_EQ(one.at("Phone"), "512 555 0100") << label;
        EXPECT_THAT(one.plan.remarks, Contains(HasSubstr("Not taken"))) << label;
    }
    for (const auto* label : {"_$!<Main>!$_", "_$!<Other>!$_", "Direct", "Zentrale", "Praxis", "Ligne directe",
             "Centralita", "Office 2", "Balie", "Empfang"})
        EXPECT_THAT(import_card(label, contacts(plain)).at("Phone"), HasSubstr("512 555 0109")) << label;
}

imported import_phones(std::string const& phones, columns const& book) {
    auto file = table_of(formats::read_vcards(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ruth Holt\r\nN:Holt;Ruth;;;\r\n" + phones + "END:VCARD\r\n"));
    file.file = "people.vcf";
    imported result{import_facts_of(std::move(file), contacts(book), {}), {}};
    result.plan = plan_import(result.facts).value_or(import_plan{});
    return result;
}

TEST(a_telephone_of_the_home, goes_from_a_card_into_the_column_for_it) {
    for (const auto* heading : {"Private phone", "Home phone", "Telefon privat", "Tel. privat", "T\u00e9l. domicile",
             "T\u00e9l\u00e9phone personnel", "Tel\u00e9fono particular", "Tel. casa", "Telefono abitazione",
             "Telefoon thuis", "Telefone pessoal"}) {
        const columns book{{"Name", "who"}, {"Phone", "phone"}, {heading, ""}};
        const auto both = import_phones("TEL;TYPE=HOME:0711 111111\r\nTEL;TYPE=WORK:0711 222222\r\n", book);
        EXPECT_EQ(both.at("Phone"), "0711 222222") << heading;
        EXPECT_EQ(both.at(heading), "0711 111111");
        const auto two = import_phones("TEL;TYPE=WORK:0711 222222\r\nTEL;TYPE=HOME:0711 111111\r\n", book);
        EXPECT_EQ(two.at("Phone"), "0711 222222");
        EXPECT_EQ(two.at(heading), "0711 111111");
        EXPECT_EQ(import_phones("TEL;TYPE=WORK:0711 222222\r\n", book).at(heading), "");
    }
    for (auto const& book : std::vector<columns>{{{"Name", "who"}, {"Phone", "phone"}},
             {{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}}, {{"Name", "who"}, {"Phone", "phone"}, {"Fax", ""}},
             {{"Name", "who"}, {"Phone", "phone"}, {"Private street", ""}}}) {
        EXPECT_EQ(import_phones("TEL;TYPE=HOME:0711 111111\r\nTEL;TYPE=WORK:0711 222222\r\n", book).at("Phone"),
            "0711 111111; 0711 222222");
        EXPECT_EQ(import_phones("TEL;TYPE=HOME:0711 111111\r\n", book).at("Phone"), "0711 111111");
    }
}

TEST(numbers_of_one_cell, are_told_by_what_stands_beside_them) {
    const struct {
        char const *text, *phones, *mobiles, *homes, *faxes;
    } all[]{{"P 512-555-0101 / F 512-555-0102", "512-555-0101", "", "", "512-555-0102"},
        {"512-555-0111 (fax 512-555-0112)", "512-555-0111", "", "", "512-555-0112"},
        {"T 020 333 444 / F 020 334 444", "020 333 444", "", "", "020 334 444"},
        {"T: 512-555-0121; Cell: 512-555-0122", "512-555-0121", "512-555-0122", "", ""},
        {"Ph: (512) 555-0101, Fx: (512) 555-0102", "(512) 555-0101", "", "", "(512) 555-0102"},
        {"O: 512-555-0101 x12 C: 512-555-0103", "512-555-0101 x12", "512-555-0103", "", ""},
        {"512-555-0101 (w), 512-555-0103 (c), 512-555-0104 (h)", "512-555-0101", "512-555-0103", "512-555-0104", ""},
        {"512-555-0101 c 512-555-0102 w", "512-555-0102", "512-555-0101", "", ""},
        {"Tel. 0731 / 22222, Fax 0731 / 22223", "0731 / 22222", "", "", "0731 / 22223"},
        {"Tel 0731 22222\nHandy 0171 333333\nFax 0731 22223", "0731 22222", "0171 333333", "", "0731 22223"},
        {"0731 22222, Telefax: 0731 22223", "0731 22222", "", "", "0731 22223"},
        {"0731 22222 (Praxis) / 0731 44444 (privat)", "0731 22222", "", "0731 44444", ""},
        {"030 111111 / 030 222222, Fax 030 333333", "030 111111 ::: 030 222222", "", "", "030 333333"},
        {"Tél. : 01 23 45 67 89 / Port. : 06 12 34 56 78", "01 23 45 67 89", "06 12 34 56 78", "", ""},
        {"Tél 01 23 45 67 89 - Fax 01 23 45 67 80", "01 23 45 67 89", "", "", "01 23 45 67 80"},
        {"Tel: 947 100 001; Móvil: 612 345 678", "947 100 001", "612 345 678", "", ""},
        {"tel. 06 1234567, cell. +39 333 1234567, fax 06 1234568", "06 1234567", "+39 333 1234567", "", "06 1234568"},
        {"T 020 3334444 M 06 12345678", "020 3334444", "06 12345678", "", ""},
        {"Tel.: 213 111 222 | Telemóvel: 912 345 678", "213 111 222", "912 345 678", "", ""},
        {"+49 731 22222 (Fax: +49 731 22223)", "+49 731 22222", "", "", "+49 731 22223"},
        {"Fax 0731 22223", "", "", "", "0731 22223"}};
    for (auto const& one : all) {
        const auto cell = recognition::number_cell_in(one.text);
        ASSERT_TRUE(cell) << one.text;
        EXPECT_EQ(cell->phones, one.phones) << one.text;
        EXPECT_EQ(cell->mobiles, one.mobiles) << one.text;
        EXPECT_EQ(cell->homes, one.homes) << one.text;
        EXPECT_EQ(cell->faxes, one.faxes) << one.text;
    }
}

TEST(numbers_of_one_cell, stay_whole_where_they_are_one_or_not_understood) {
    for (const auto* text : {"512-555-0101", "512-555-0101 / 512-555-0102", "512-555-0101 ext. 12", "Tel. 0731 22222",
             "0171 333333 (mobil)", "Cell: 512-555-0103", "0731/2222 Fax -23", "F 01 23 45 67 89 / M 06 12 34 56 78",
             "0731 22222 Frau Kern, Fax 0731 22223", "T 0731 22222 F", "12 Elm St 78701", "c/o 0731 22222", "Fax",
             "Tel. oder Fax 0731 22222", "G 044 111 22 33 / P 044 222 33 44", "Fax: see letterhead 512-555-0101", ""})
        EXPECT_FALSE(recognition::number_cell_in(text)) << text;
}

TEST(one_of_several_numbers_of_a_cell, is_known_again_and_not_written_twice) {
    for (const std::string both : {"(614) 555-0142 / cell 614-555-0199", "614-555-0142\n614-555-0199 (c)"}) {
        const auto one = import(
            "Name;Phone\nJennifer Garcia;614-555-0199\n", contacts(plain, {{"Garcia, Jennifer", "", both, "", ""}}));
        EXPECT_EQ(one.plan.rows_added(), 0) << both;
        auto keeping = one.facts;
        for (auto& way : keeping.ways) way = on_difference::keep_both;
        const auto plan = plan_import(keeping);
        ASSERT_TRUE(plan);
        EXPECT_THAT(plan->fills, testing::IsEmpty()) << both;
    }
}

TEST(faxes_in_cells_of_telephones, go_where_faxes_go) {
    columns const book{{"Name", "who"}, {"Phone", "phone"}, {"Mobile", ""}, {"Fax", ""}};
    const std::string rows = "Ruth Holt;P 512-555-0101 / F 512-555-0102\nSam Moss;512-555-0111 C: 512-555-0113\n"
                             "Karl Huber;0731/2222 Fax -23\nEva Roth;512-555-0131\n";
    const auto list = import("Name;Phone\n" + rows, contacts(book));
    EXPECT_EQ(list.at("Phone", 0), "512-555-0101");
    EXPECT_EQ(list.at("Fax", 0), "512-555-0102");
    EXPECT_EQ(list.at("Phone", 1), "512-555-0111");
    EXPECT_EQ(list.at("Mobile", 1), "512-555-0113");
    EXPECT_EQ(list.at("Phone", 2), "0731/2222 Fax -23");
    EXPECT_EQ(list.at("Phone", 3), "512-555-0131");
    EXPECT_EQ(list.at("Fax", 3), "");
    ASSERT_EQ(list.plan.report.size(), 1u) << "what is not understood is told";
    EXPECT_EQ(list.plan.report[0].why, "Phone stays as it is written: 0731/2222 Fax -23.");

    for (const std::string heading : {"Tel/Fax", "Telefon und Fax", "Phone & Fax", "Work phone", "Tel."}) {
        const auto both = import("Name;" + heading + "\n" + rows, contacts(book));
        EXPECT_EQ(both.at("Phone"), "512-555-0101") << heading;
        EXPECT_EQ(both.at("Fax"), "512-555-0102") << heading;
    }

    const auto without = import("Name;Phone\n" + rows, contacts({{"Name", "who"}, {"Phone", "phone"}}));
    EXPECT_EQ(without.at("Phone", 0), "512-555-0101");
    EXPECT_EQ(without.at("Phone", 1), "512-555-0111 ::: 512-555-0113");
    EXPECT_EQ(without.plan.remarks.at(0), "Not taken, for your contacts have no such column: Fax.");
}

TEST(faxes_in_cells_of_telephones, fill_the_fax_of_the_file_where_it_is_blank) {
    columns const book{{"Name", "who"}, {"Phone", "phone"}, {"Fax", ""}};
    const auto list = import(
        "Name;Phone;Fax\nRuth Holt;P 512-555-0101 F 512-555-0102;\n"
        "Sam Moss;T 512-555-0111 F 512-555-0112;(512) 555-0112\nEva Roth;512-555-0131;512-555-0132\n",
        contacts(book));
    EXPECT_EQ(list.at("Fax", 0), "512-555-0102");
    EXPECT_EQ(list.at("Phone", 1), "512-555-0111");
    EXPECT_EQ(list.at("Fax", 1), "(512) 555-0112");
    EXPECT_EQ(list.at("Fax", 2), "512-555-0132");
    const auto two = import("Name;Phone;Fax\nSam Moss;T 512-555-0111 F 512-555-0112;512-555-0119\n", contacts(book));
    EXPECT_EQ(two.at("Fax"), "512-555-0119");
    EXPECT_EQ(two.plan.remarks.at(0), "Not taken, for your contacts have no such column: Fax 2.");
}

}
}
