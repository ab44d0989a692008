#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A sheet of contacts with these headings; those of the book by their keys.
sheet_table contacts(std::vector<sheet_column> columns, std::vector<std::vector<std::string>> const& rows = {}) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    int at = 0;
    for (auto& column : columns) column.column = at++;
    table.columns = std::move(columns);
    table.cells.resize(table.columns.size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.cells[i].push_back(row[i].empty() ? recognition::sample_cell{} : recognition::sample_cell{row[i]});
    return table;
}

sheet_column column(std::string heading, std::string key = {}) {
    return {0, std::move(heading), std::move(key), false};
}

sheet_table reachable(std::vector<std::vector<std::string>> const& rows) {
    return contacts({column("Name", "who"), column("Company", "company"), column("Phone", "phone"),
                        column("E-mail", "email"), column("Shoe size")},
        rows);
}

import_facts facts_of(std::string_view csv, sheet_table book) {
    auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
    file.file = "people.csv";
    return import_facts_of(std::move(file), std::move(book), {});
}

import_facts facts_of_cards(std::string_view cards, sheet_table book) {
    auto file = table_of(formats::read_vcards(cards));
    file.file = "people.vcf";
    return import_facts_of(std::move(file), std::move(book), {});
}

import_plan plan_of(import_facts const& facts) {
    const auto plan = plan_import(facts);
    EXPECT_TRUE(plan) << plan.error().sentence;
    auto made = plan.value_or(import_plan{});
    EXPECT_EQ(made.rows_in, made.rows_added() + made.merged + made.left_out) << "a row is unaccounted for";
    return made;
}

/// What goes into the column with this heading of a row that is added.
std::string added(import_facts const& facts, import_plan const& plan, std::string_view heading, std::size_t row = 0) {
    for (std::size_t i = 0; i < facts.contacts.columns.size(); ++i)
        if (facts.contacts.columns[i].heading == heading) return book::text_of(plan.added.at(row).at(i));
    return "no such column";
}

TEST(columns_of_the_users_own, are_filled_from_headings_that_say_the_same) {
    const struct {
        char const *own, *file, *value;
    } pairs[]{{"Postcode", "ZIP", "70173"}, {"Postcode", "PLZ", "70173"}, {"PLZ", "Postal Code", "70173"},
        {"Birthday", "DOB", "1980-05-03"}, {"Geburtstag", "Date of birth", "1980-05-03"},
        {"Street", "Straße", "Am Markt 4"}, {"Street", "Straße geschäftlich", "Am Markt 4"},
        {"Mobile", "Handy", "0171 234567"}, {"Fax", "Telefax", "0711 5555"}, {"Web page", "Website", "www.x.example"},
        {"Title", "Anrede", "Frau"}, {"Country", "Land", "Österreich"}, {"Job title", "Position", "Leitung"},
        {"Department", "Abteilung", "Labor"}};
    for (auto const& [own, file, value] : pairs) {
        auto book = contacts({column("Name", "who"), column("Phone", "phone"), column("Area", "area"), column(own)});
        const auto facts = facts_of(
            "Name;Phone;" + std::string{file} + "\nAnna Kern;0711 123456;" + value + "\n", book);
        const std::string day = "29344";   // what a column of birthdays takes
        EXPECT_EQ(added(facts, plan_of(facts), own), std::string_view{value} == "1980-05-03" ? day : value)
            << own << " from " << file;
    }
}

TEST(a_column_that_names_the_home, takes_nothing_of_the_business) {
    auto book = contacts({column("Name", "who"), column("Home street"), column("Street")});
    const auto facts = facts_of(
        "Name,Business Street,Home Street,Fax\nAnna Kern,1 High Road,2 Low Road,5\n", std::move(book));
    const auto plan = plan_of(facts);
    EXPECT_EQ(added(facts, plan, "Home street"), "2 Low Road");
    EXPECT_EQ(added(facts, plan, "Street"), "1 High Road");
}

TEST(another_address_under_the_same_name_and_number, is_kept_beside_the_first) {
    const auto facts = facts_of("Name,Phone,E-mail\nKern & Co,0711 123456,sales@kern.example\n",
        reachable({{"Kern & Co", "", "0711 123456", "info@kern.example", ""}}));
    const auto plan = plan_of(facts);
    ASSERT_EQ(plan.merged, 1);
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "info@kern.example ::: sales@kern.example");
    EXPECT_EQ(book::text_of(plan.fills[0].expected), "info@kern.example");
    ASSERT_EQ(plan.differences.size(), 1u);
    EXPECT_EQ(plan.differences[0].comes, "sales@kern.example");
}

TEST(another_number_of_one_address, is_kept_beside_the_first_and_twice_is_once) {
    const auto facts = facts_of(
        "Name,Phone,E-mail\nAnna Kern,0711 999999,a@kern.example\nAnna Kern,0711 999999,a@kern.example\n"
        "Anna Kern,+49 711 123456,A@kern.example\nAnna Kern,0711 888888,a@kern.example\n",
        reachable({{"Anna Kern", "", "0711 123456", "a@kern.example", ""}}));
    const auto plan = plan_of(facts);
    ASSERT_EQ(plan.fills.size(), 1u) << "one change a cell";
    EXPECT_EQ(book::text_of(plan.fills[0].content), "0711 123456 ::: 0711 999999 ::: 0711 888888");
    EXPECT_EQ(plan.left_out, 2) << "they say nothing new";
}

TEST(a_number, takes_the_place_of_a_word_that_says_there_is_none) {
    const auto plan = plan_of(facts_of("Name,Phone,E-mail\nAnna Kern,0711 999999,a@kern.example\n",
        reachable({{"Anna Kern", "", "n/a", "a@kern.example", ""}})));
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "0711 999999");
}

TEST(a_difference, is_settled_as_the_user_says_column_by_column) {
    const auto with = [](on_difference way) {
        auto facts = facts_of("Name,E-mail,Shoe size,Company\nAnna Kern,a@kern.example,42,Falk\n",
            reachable({{"Anna Kern", "Kern", "", "a@kern.example", "39"}}));
        for (std::size_t i = 0; i < facts.targets.size(); ++i)
            if (facts.targets[i].label == "Shoe size") facts.ways[i] = way;
        return facts;
    };
    auto plan = plan_of(with(on_difference::keep));
    EXPECT_THAT(plan.fills, IsEmpty());
    EXPECT_THAT(plan.report.at(0).why, HasSubstr("Shoe size 42"));
    plan = plan_of(with(on_difference::take));
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "42");
    EXPECT_THAT(plan.report.at(0).why, HasSubstr("Shoe size 42 in place of 39"));
    plan = plan_of(with(on_difference::keep_both));
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "39 ::: 42");
    auto facts = with(on_difference::take);
    facts.contacts.formulas.emplace(4, 0);
    EXPECT_THAT(plan_of(facts).fills, IsEmpty()) << "a formula of the user's";
}

TEST(namesakes, that_differ_only_in_the_firm_are_two_and_the_report_says_so) {
    const auto facts = facts_of("Name,Company,Phone,E-mail\nAnna Kern,Falk Ltd,,\nAnna Kern,Kern Dental,,\n",
        reachable({{"Anna Kern", "Kern Dental", "", "", ""}}));
    const auto plan = plan_of(facts);
    EXPECT_EQ(plan.rows_added(), 1);
    EXPECT_EQ(plan.left_out, 1) << "the other is there already";
    EXPECT_THAT(plan.report.at(0).why, HasSubstr("of another company: they are two"));
}

TEST(cards_and_rows_that_hold_heading_words, are_data) {
    const char* cards[]{"FN:Contact\r\nORG:Company\r\nTITLE:Position\r\n", "FN:Name\r\nORG:Company\r\nTEL:Phone\r\n",
        "ORG:Company\r\nTITLE:Position\r\n", "N:Kern;Anna;;;\r\nORG:Company\r\nTITLE:Position\r\nNOTE:Notes\r\n",
        "FN:First name\r\nN:Last name;First name;;;\r\nORG:Organization\r\n",
        "FN:E-mail\r\nEMAIL:e-mail\r\nORG:Firma\r\n", "FN:Client\r\nORG:Phone\r\n", "FN:Name\r\nNOTE:Notes\r\n",
        "FN:Nachname\r\nORG:Firma\r\nTITLE:Titel\r\n", "FN:Full name\r\nORG:Company\r\nTEL:Phone\r\nEMAIL:E-mail\r\n"};
    for (const auto* content : cards) {
        const auto facts = facts_of_cards(
            "BEGIN:VCARD\r\nVERSION:3.0\r\n" + std::string{content} + "END:VCARD\r\n", reachable({}));
        const auto plan = plan_of(facts);
        EXPECT_EQ(plan.rows_in, 1) << content;
        EXPECT_EQ(plan.rows_added(), 1) << content;
    }
    for (const auto* row : {"Ben Ude,Company,,", "Client,Organization,0711 123456,", "Ben Ude,Firma,Phone,Notes",
             "Ben Ude,Company,Phone,Notes", "Ben Ude,,,Notes", "Contact,Kern,0711 123456,x"}) {
        const auto plan = plan_of(
            facts_of(std::string{"Name,Company,Phone,Notes\n"} + row + "\nAnna Kern,Kern,1,x\n", reachable({})));
        EXPECT_EQ(plan.rows_added(), 2) << row;
    }
}

TEST(a_card_without_a_name, is_left_out_as_such) {
    for (const auto* content : {"NICKNAME:Bibi\r\n", "", "TEL:0711 123456\r\n", "EMAIL:a@x.example\r\n",
             "NOTE:nobody\r\n", "BDAY:1980-05-03\r\n", "FN:\r\nN:;;;;\r\n", "URL:http://x.example\r\n",
             "ADR:;;4 Hill Road;Bath;;;\r\n", "CATEGORIES:Friends\r\nNICKNAME:Bo\r\n",
             "FN:anna@kern.example\r\nEMAIL:anna@kern.example\r\n", "FN:+49 711 5\r\nTEL:+49 711 5\r\n"}) {
        const auto facts = facts_of_cards(
            "BEGIN:VCARD\r\nVERSION:3.0\r\n" + std::string{content} + "END:VCARD\r\n", reachable({}));
        const auto plan = plan_of(facts);
        EXPECT_EQ(plan.left_out, 1) << content;
        ASSERT_EQ(plan.report.size(), 1u) << content;
        EXPECT_THAT(plan.report[0].why, HasSubstr("No name")) << content;
    }
}

TEST(a_card_of_another_program, keeps_what_its_lines_mean) {
    const auto of = [](std::string const& lines, std::string_view heading) {
        const auto file = table_of(formats::read_vcards("BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n"));
        for (int column = 0; column < file.columns; ++column)
            if (book::text_of(file.at(0, column).value) == heading) return book::text_of(file.at(1, column).value);
        return std::string{};
    };
    EXPECT_EQ(of("N:van der Berg;Jan;Willem;Dr.;Jr.\r\n", "Full name"), "Dr. Jan Willem van der Berg Jr.");
    EXPECT_EQ(of("N:Pérez,Gómez;Juan,Carlos;;;\r\n", "Full name"), "Juan Carlos Pérez Gómez");
    EXPECT_EQ(of("N:Smith\\, Jr.;John;;;\r\n", "Last name"), "Smith, Jr.");
    const std::string homes = "FN:Anna Kern\r\nADR;TYPE=home:;;Home Road 1;Bath;;;\r\n";
    EXPECT_EQ(of(homes + "ADR;TYPE=work:;;Work Road 2;Ulm;;;\r\n", "City"), "Ulm");
    EXPECT_EQ(of(homes + "ADR;TYPE=home,pref:;;Road 3;Köln;;;\r\n", "City"), "Köln");
    EXPECT_EQ(of(homes + "ADR;TYPE=home;PREF=1:;;Road 3;Köln;;;\r\n", "City"), "Köln");
    EXPECT_EQ(of("FN:Anna Kern\r\nLABEL:Road 3\\, Köln\r\n", "Address"), "Road 3, Köln");
    EXPECT_EQ(of("FN:Anna Kern\r\nADR;LABEL=\"Road 3, Köln\":;;;;;;\r\n", "Address"), "Road 3, Köln");
    EXPECT_EQ(of("FN:Anna Kern\r\nBDAY:19800503\r\n", "Birthday"), "1980-05-03");
    EXPECT_EQ(of("FN:Anna Kern\r\nBDAY:1980-05-03T00:00:00Z\r\n", "Birthday"), "1980-05-03");
    EXPECT_EQ(
        of("FN:Anna Kern\r\nitem1.X-ABRELATEDNAMES:Paul\r\nitem1.X-ABLABEL:_$!<Spouse>!$_\r\n", "spouse"), "Paul");
}

TEST(headings_repeated_on_each_page, are_left_out_and_counted) {
    const auto facts = facts_of(
        "Name,Phone\nAnna Kern,0711 1234567\nName,Phone\nTom Falk,0711 2234567\n\nNAME,Phone\nBen Ude,0711 3234567\n",
        reachable({}));
    const auto plan = plan_of(facts);
    EXPECT_EQ(plan.rows_in, 5);
    EXPECT_EQ(plan.rows_added(), 3);
    EXPECT_EQ(plan.left_out, 2);
}

TEST(rows_above_the_headings, are_told) {
    const auto plan = plan_of(facts_of(
        "Our clients,\nas of May,\n\nName,Phone\nAnna Kern,0711 1234567\nTom Falk,0711 2234567\n", reachable({})));
    EXPECT_THAT(plan.remarks, testing::Contains(HasSubstr("Rows 1 to 2 stand above the headings")));
    EXPECT_EQ(plan.rows_added(), 2);
}

TEST(a_list_over_several_rows_a_contact, is_refused_by_the_import) {
    std::string list = "Name,Phone\n";
    for (int i = 0; i < 20; ++i) list += "Anna Kern,0711 12345" + std::to_string(i) + "\n4 Hill Road,\nBath BA1 1AA,\n";
    const auto plan = plan_import(facts_of(list, reachable({})));
    ASSERT_FALSE(plan);
    EXPECT_THAT(plan.error().sentence, HasSubstr("several rows"));
}

TEST(a_file_of_groups_alone, is_refused_with_what_was_left_out) {
    constexpr auto group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Referrers\nMEMBER:urn:uuid:1\nEND:VCARD\n";
    const auto plan = plan_import(facts_of_cards(group, reachable({})));
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().sentence, "The file people.vcf holds no contacts. 1 group of contacts is not taken over.");
    EXPECT_EQ(plan_import(facts_of_cards("BEGIN:VCARD\nEND:VCARD\n", reachable({}))).has_value(), true)
        << "a card without a name is a row that is left out, and said";
}

}
}
