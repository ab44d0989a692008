// Telephones, mobiles and faxes in one cell of a list.
#include "recognition/tables/number_cells.hpp"
#include "commands/in_and_out/imported_list.hpp"

namespace referralbook::commands {
namespace {

using namespace tests_of_import;

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
