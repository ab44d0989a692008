#include "recognition/tables/headers.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using rows = std::vector<std::vector<std::string>>;

recognition::survey found_in(rows const& table) { return recognition::recognise(support::sample_of(table)); }

bool is_refused_as_spread(rows const& table) {
    const auto found = found_in(table);
    return found.kind == recognition::sheet_kind::neither && found.several_rows_a_contact &&
        found.problem.find("several rows") != std::string::npos;
}

/// Lines below a heading "Name", each contact in several rows.
rows below_name(std::vector<std::vector<std::string>> const& contacts, bool blank_between) {
    rows table{{"Name"}};
    for (int again = 0; again < 3; ++again)
        for (auto const& one : contacts) {
            for (auto const& line : one) table.push_back({line});
            if (blank_between) table.push_back({""});
        }
    return table;
}

TEST(a_list_printed_over_several_rows, is_refused_with_a_sentence) {
    const std::vector<rows> lists{
        {{"Anna Kern", "4 Hill Road", "Bath BA1 1AA"}, {"Tom Okafor", "12 Mill Lane", "Leeds LS1 4DY"}},
        {{"Anna Kern", "Hauptstr. 12", "70173 Stuttgart"}, {"Kurt Falk", "Lindenweg 4a", "89073 Ulm"}},
        {{"Anna Kern", "4 Hill Road", "Bath"}, {"Tom Okafor", "12 Mill Lane", "Leeds"}},
        {{"Anna Kern", "12 rue de la Paix", "75002 Paris", "01 42 00 00 01"},
            {"Luc Morel", "3 avenue Foch", "69006 Lyon", "04 72 00 00 02"}},
        {{"Anna Kern", "0711 123456"}, {"Tom Falk", "0711 223456"}, {"Ben Ude", "0711 323456"}},
        {{"Anna Kern", "anna@kern.example"}, {"Tom Falk", "tom@falk.example"}},
        {{"Anna Kern", "Kern & Co", "4 Hill Road", "Bath"}, {"Tom Falk", "Falk Ltd", "9 Mill Lane", "Leeds"}},
        {{"Anna Kern", "Kerkstraat 12", "1017 GM Amsterdam"}, {"Jan Bakker", "Dorpsstraat 3", "3511 AB Utrecht"}},
        {{"Anna Kern", "Via Roma 12", "20121 Milano"}, {"Luca Bruno", "Corso Italia 3", "10121 Torino"}},
        {{"Anna Kern", "Calle Mayor 12", "28013 Madrid"}, {"Ana Ruiz", "Calle Real 7", "41001 Sevilla"}},
        {{"Anna Kern", "100 Main St", "Dallas, TX 75201", "www.kern.example"},
            {"Tom Falk", "9 Oak Ave", "Austin, TX 78701", "www.falk.example"}}};
    for (auto const& list : lists)
        for (const bool blank_between : {false, true}) {
            EXPECT_TRUE(is_refused_as_spread(below_name(list, blank_between))) << list[0][1];
            auto without_heading = below_name(list, blank_between);
            without_heading.erase(without_heading.begin());
            EXPECT_TRUE(is_refused_as_spread(without_heading)) << list[0][1];
        }
}

TEST(a_list_printed_over_several_rows, is_one_with_further_columns_beside_the_first_row_too) {
    EXPECT_TRUE(is_refused_as_spread(
        {{"Name", "Phone", "E-mail"}, {"Anna Kern", "0711 123456", "anna@kern.example"}, {"4 Hill Road", "", ""},
            {"Bath", "", ""}, {"Tom Okafor", "0711 223456", "tom@okafor.example"}, {"9 Mill Lane", "", ""},
            {"Leeds", "", ""}, {"Ben Ude", "0711 323456", ""}, {"3 Castle Street", "", ""}, {"York", "", ""}}));
}

TEST(names_with_numbers, are_no_list_over_several_rows) {
    rows firms{{"Company", "Phone"}};
    for (const auto* name : {"Studio 54", "24 Hour Plumbing", "Kern & Co", "Falk Dental", "Route 66 Garage", "Bath Law",
             "Mill Lane Surgery", "Ude Partners", "3 Rivers Clinic", "Okafor Ltd"})
        firms.push_back({name, "0711 12345" + std::to_string(firms.size())});
    EXPECT_EQ(found_in(firms).kind, recognition::sheet_kind::contacts);
    rows houses{{"Name", "Phone"}};
    for (int i = 1; i < 9; ++i) houses.push_back({std::to_string(i) + " Hill Road", "0711 12345" + std::to_string(i)});
    EXPECT_FALSE(found_in(houses).several_rows_a_contact) << "houses, not people";
}

TEST(a_table, that_begins_below_many_lines_of_text_is_found) {
    for (const int lines : {20, 21, 150, 199, 200, 201, 260, 1000, 5000}) {
        rows table;
        for (int i = 0; i < lines; ++i)
            table.push_back({"Minutes of the meeting, part " + std::string(1, char('A' + i % 26)), "", ""});
        for (const bool blank : {true, false}) {
            auto with = table;
            if (blank) with.push_back({"", "", ""});
            with.push_back({"Name", "Phone", "E-mail"});
            for (int i = 0; i < 8; ++i)
                with.push_back({"Anna Kern", "0711 12345" + std::to_string(i), "a" + std::to_string(i) + "@x.example"});
            const auto found = found_in(with);
            EXPECT_EQ(found.kind, recognition::sheet_kind::contacts) << lines << blank;
            EXPECT_EQ(found.header_row, lines + blank) << lines;
        }
    }
}

TEST(headings_repeated_on_each_page, are_one_table) {
    rows table;
    for (int page = 0; page < 12; ++page) {
        table.push_back({"Name", "Phone", "E-mail"});
        for (int i = 0; i < 10; ++i) table.push_back({"Anna Kern", "0711 123456", "anna@kern.example"});
        if (page % 2) table.push_back({"", "", ""});
    }
    const auto found = found_in(table);
    EXPECT_EQ(found.header_row, 0);
    EXPECT_EQ(found.next_table_row, -1);
    EXPECT_EQ(found.last_data_row, static_cast<int>(table.size()) - 2);
}

}
