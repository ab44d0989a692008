// Whom a row of a file is about: who is known already, who only shares a mailbox or a number, and what is nobody.
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/in_and_out/known_contacts.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Name, Company, Phone, E-mail, Date received, Shoe size (the user's own); one contact a row, from row 2 on.
sheet_table book_of(std::vector<std::vector<std::string>> const& rows) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    table.columns = {{0, "Name", "who", false}, {1, "Company", "company", false}, {2, "Phone", "phone", false},
        {3, "E-mail", "email", false}, {4, "Date received", "received", false}, {5, "Shoe size", "", false}};
    table.cells.resize(table.columns.size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.cells[i].push_back(
                i < row.size() && !row[i].empty() ? recognition::sample_cell{row[i]} : recognition::sample_cell{});
    return table;
}

constexpr std::string_view headings = "Name,Company,Phone,E-mail,Date received,Shoe size\n";

import_plan plan_of(std::string_view rows, std::vector<std::vector<std::string>> const& book = {}) {
    auto file = table_of(formats::read_csv(std::string{headings}.append(rows), ','));
    file.file = "people.csv";
    const auto plan = plan_import(import_facts_of(std::move(file), book_of(book), {}));
    EXPECT_TRUE(plan) << plan.error().sentence;
    return plan.value_or(import_plan{});
}

std::vector<std::string> names_added(import_plan const& plan) {
    std::vector<std::string> names;
    for (auto const& row : plan.added) names.push_back(book::text_of(row[0]));
    return names;
}

TEST(those_at_a_mailbox_of_the_office, are_as_many_as_their_names) {
    for (const auto* mailbox : {"praxis@huber.example", "info@huber.example", "office@huber.example"}) {
        const std::string at = std::string{",,,"} + mailbox + ",,\n";
        EXPECT_THAT(names_added(plan_of("Dr. Huber" + at + "P. Huber" + at + "Peter Huber" + at + "Paula Huber" + at)),
            ElementsAre("Dr. Huber", "P. Huber", "Peter Huber", "Paula Huber"));
        EXPECT_THAT(names_added(plan_of("Anna Kern" + at + "Anne Kern" + at + "Hanna Kern" + at)),
            ElementsAre("Anna Kern", "Anne Kern", "Hanna Kern"));
        const auto again = plan_of("Anna Kern" + at, {{"Anna Kern", "", "", mailbox}});
        EXPECT_THAT(again.added, IsEmpty()) << "the same name is the same person";
    }
}

TEST(those_at_a_mailbox_of_the_office, are_said_to_share_it) {
    const auto plan = plan_of("Peter Huber,,,praxis@huber.example,,\n", {{"Huber", "", "", "praxis@huber.example"}});
    ASSERT_EQ(plan.report.size(), 1u);
    EXPECT_EQ(plan.report[0].why, "Shares its e-mail with row 2, under another name.");
}

TEST(an_office, is_nobody_who_works_there_and_no_other_office) {
    const auto plan = plan_of(
        "Kern GmbH,,0731 5551234,,,\nKern Immobilien GmbH,,0731 5551234,,,\nTobias Kern,,0731 5551234,,,\n");
    EXPECT_EQ(plan.rows_added(), 3);
    EXPECT_EQ(
        plan_of("Kern Dental,,,kern@mail.example,,\n", {{"Anna Kern", "", "", "kern@mail.example"}}).rows_added(), 1);
}

TEST(a_name_that_may_be_one_of_several, is_left_out_and_says_so) {
    const std::vector<std::vector<std::string>> home{{"Peter Huber", "", "0731 5551234", "huber@home.example"},
        {"Paula Huber", "", "0731 5551234", "huber@home.example"}};
    for (const auto* row :
        {"P. Huber,,,huber@home.example,,\n", "Huber,,0731 5551234,,,\n", "P. Huber,,0731 5551234,,,\n"}) {
        const auto plan = plan_of(row, home);
        EXPECT_EQ(plan.left_out, 1) << row;
        EXPECT_THAT(plan.report.at(0).why, HasSubstr("nothing tells which one is meant")) << row;
    }
    EXPECT_EQ(plan_of("Peter Huber,,0731 5551234,,,42\n", home).merged, 1) << "whose whole name stands there";
}

TEST(one_of_several_of_a_name, is_told_by_what_that_one_alone_has) {
    const recognition::aliases none;
    const auto who = [](std::string name, std::string const& phone, std::vector<std::string> details) {
        auto one = who_it_is_of(std::move(name), "", phone);
        one.details = std::move(details);
        return one;
    };
    const auto found = [&](who_it_is const& first, who_it_is const& second, who_it_is const& comes) {
        known_contacts known{none, {}};
        known.add(0, first);
        known.add(1, second);
        const auto answer = known.find(comes);
        return answer.several ? -2 : answer.which;
    };
    for (auto const* name : {"Anna Kern", "María García", "Luc Roy", "Mario Rossi", "Jan Jansen", "João Prado",
             "John Smith", "Kern, Anna", "Dr. Anna Kern", "anna kern"}) {
        const auto ulm = who(name, "", {"Ulm", "89073"}), bonn = who(name, "", {"Bonn", "53111"});
        EXPECT_EQ(found(ulm, bonn, who(name, "", {"Bonn"})), 1) << name;
        EXPECT_EQ(found(ulm, bonn, who(name, "", {"ulm", ""})), 0) << name;
        EXPECT_EQ(found(ulm, bonn, who(name, "", {"89073"})), 0) << name;
        EXPECT_EQ(found(ulm, who(name, "", {}), who(name, "", {"Ulm"})), 0) << name;
        EXPECT_EQ(found(who(name, "0711 1234567", {"Ulm"}), bonn, who(name, "0711 1234567", {"Bonn"})), 0)
            << "the number tells more: " << name;
        EXPECT_EQ(found(who(name, "0711 1234567", {"Ulm"}), bonn, who(name, "0711 7654321", {"Bonn"})), 1) << name;
        // Nothing tells.
        EXPECT_EQ(found(ulm, bonn, who(name, "", {})), -2) << name;
        EXPECT_EQ(found(ulm, bonn, who(name, "", {"Kiel"})), -2) << name;
        EXPECT_EQ(found(ulm, ulm, who(name, "", {"Ulm"})), -2) << name;
        EXPECT_EQ(found(ulm, bonn, who(name, "", {"Ulm", "53111"})), -2) << "one says this one, one that one: " << name;
        EXPECT_EQ(found(who(name, "0711 1234567", {"Ulm"}), bonn, who(name, "0711 7654321", {"Ulm"})), -2) << name;
    }
}

TEST(a_further_number, is_kept_beside_the_one_that_stands_there) {
    const auto plan = plan_of("Anna Kern,,0731 5551234; 0170 9998887,,,\n", {{"Anna Kern", "", "0731 5551234"}});
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "0731 5551234 ::: 0170 9998887");
}

TEST(a_number_or_address_that_stands_in_another_column_of_the_row, is_not_written_again) {
    const auto plan = [](std::string const& comes, std::string const& phone, std::string const& email,
                          std::string const& own) {
        return plan_of("Anna Kern,," + comes + ",,\n", {{"Anna Kern", "", phone, email, "", own}});
    };
    for (auto const* own : {"0170 9998887", "+49 170 9998887", "0170/999 88 87", "(0170) 9998887",
             "030 1111111; 0170 9998887", "030 1111111 ::: +49 (0)170 9998887"})
        EXPECT_THAT(plan("0170 9998887,", "0731 5551234", "", own).fills, IsEmpty()) << own;
    for (auto const* own : {"anna@kern.example", "Anna@Kern.example", "b@x.example; anna@kern.example"})
        EXPECT_THAT(plan(",anna@kern.example", "0731 5551234", "a@x.example", own).fills, IsEmpty()) << own;
    for (auto const* own : {"42", "0170 9998888", "030 1111111", "", "b@kern.example", "n/a"}) {
        const auto found = plan("0731 5551234; 0170 9998887,", "0731 5551234", "", own);
        ASSERT_EQ(found.fills.size(), 1u) << own;
        EXPECT_EQ(book::text_of(found.fills[0].content), "0731 5551234 ::: 0170 9998887") << own;
    }
}

TEST(two_of_one_family_at_its_mailbox, are_two) {
    for (auto const& [one, other] : std::vector<std::pair<std::string, std::string>>{
             {"Paul Huber", "Paula Huber"}, {"Mario Rossi", "Maria Rossi"}, {"Daniel Kern", "Daniela Kern"}})
        EXPECT_EQ(plan_of(other + ",,,huber@home.example,,\n", {{one, "", "", "huber@home.example"}}).rows_added(), 1)
            << other;
    EXPECT_EQ(plan_of("Ana Meier,,,anna@meyer.example,,42\n", {{"Anna Meyer", "", "", "anna@meyer.example"}}).merged, 1)
        << "a typing error";
}

TEST(many_rows_of_one_contact, hide_nobody_else_of_their_number) {
    std::string rows;
    for (int i = 0; i < 60; ++i) rows += "Peter Huber,,0731 5551234,,,42\n";
    const auto plan = plan_of(rows + "Paula Huber,,0731 5551234,,,\nP. Huber,,0731 5551234,,,\n");
    EXPECT_EQ(plan.rows_added(), 2);
    EXPECT_THAT(plan.report.back().why, HasSubstr("nothing tells which one is meant"));
}

TEST(a_man_and_a_woman_of_one_name, are_two) {
    for (auto const& [one, other] :
        std::vector<std::pair<std::string, std::string>>{{"Herr Huber", "Frau Huber"}, {"Mr Smith", "Mrs Smith"},
            {"Sr. Ruiz", "Sra. Ruiz"}, {"M. Dupont", "Mme Dupont"}, {"Herr Dr. Kern", "Frau Dr. Kern"},
            {"De heer Bakker", "Mevrouw Bakker"}, {"Signor Rossi", "Signora Rossi"}}) {
        const auto plan = plan_of(one + ",,0731 5551234,,,\n" + other + ",,0731 5551234,,,\n");
        EXPECT_EQ(plan.rows_added(), 2) << other;
        EXPECT_EQ(plan_of(one + ",,0731 5551234,,,42\n", {{one, "", "0731 5551234"}}).merged, 1) << one;
    }
    EXPECT_EQ(plan_of("Huber,,0731 5551234,,,42\n", {{"Frau Huber", "", "0731 5551234"}}).merged, 1);
}

TEST(a_number, is_the_same_however_it_is_written) {
    for (const auto* number : {"+49 (0)731 5551234", "0049 731 5551234", "+49 731 5551234", "0731/5551234",
             "0731 5551234 x12", "0731 5551234 Ext. 5", "0731 5551234-0", "(0731) 555 12 34"}) {
        const auto plan = plan_of(
            std::string{"A. Kern,,"} + number + ",,,42\n", {{"Anna Kern", "", "+49 (0)731 5551234"}});
        EXPECT_EQ(plan.merged, 1) << number;
        ASSERT_EQ(plan.fills.size(), 1u) << number << ": one number, not two";
    }
}

TEST(one_name_at_two_companies, is_two_people_unless_they_share_a_mailbox_of_their_own) {
    const std::vector<std::vector<std::string>> book{{"Anna Kern", "Falk GmbH", "0731 5551234", "anna@kern.example"}};
    EXPECT_EQ(plan_of("Anna Kern,Kern Bau GmbH,0731 5551234,,,\n", book).rows_added(), 1);
    EXPECT_EQ(plan_of("Anna Kern,Kern Bau GmbH,,anna@kern.example,,42\n", book).merged, 1);
}

TEST(what_a_row_brought, is_known_of_that_contact_to_the_rows_behind) {
    const std::vector<std::vector<std::string>> book{{"Anna Kern", "", "", "anna@kern.example"}};
    const auto plan = plan_of(
        "Anna Kern,,0731 5551234,,,\nA. Kern,,0731 5551234,,,42\nAnna Kern,,0731 9999999,,,\n", book);
    EXPECT_EQ(plan.merged, 2);
    EXPECT_EQ(plan.rows_added(), 1) << "another number: somebody else";
}

TEST(values_that_are_kept_beside_each_other, stand_there_once) {
    const auto plan = plan_of(
        "Anna Kern,,,a@kern.example; b@kern.example,,\n", {{"Anna Kern", "", "", "a@kern.example"}});
    ASSERT_EQ(plan.fills.size(), 1u);
    EXPECT_EQ(book::text_of(plan.fills[0].content), "a@kern.example ::: b@kern.example");
}

TEST(a_cell_without_a_value, fills_nothing) {
    for (const auto* nothing : {"n/a", "-", "--", "none", "unknown", "k.A.", "keine", "Néant", "NULL", "nan", "NaT",
             "#N/A", "#REF!", "#BEZUG!", "ninguno", "geen", "?"}) {
        const std::string text{nothing};
        const auto plan = plan_of("Anna Kern,," + text + ',' + text + ',' + text + ",\n", {{"Anna Kern"}});
        EXPECT_THAT(plan.fills, IsEmpty()) << text;
        EXPECT_EQ(plan.left_out, 1) << text;
    }
    for (const auto* day : {"00.00.00", "0/0/00", "00/00/0000", "0000-00-00"})
        EXPECT_THAT(plan_of("Anna Kern,,,," + std::string{day} + ",\n", {{"Anna Kern"}}).fills, IsEmpty()) << day;
    EXPECT_THAT(plan_of("Anna Kern,,,,,keine\n", {{"Anna Kern"}}).fills, testing::SizeIs(1)) << "in an own column";
    for (const auto* word : {"Nan", "Nat", "#welcome!", "0-0-0"})
        EXPECT_THAT(
            plan_of("Anna Kern,," + std::string{",,,"} + word + "\n", {{"Anna Kern"}}).fills, testing::SizeIs(1))
            << word;
    EXPECT_THAT(plan_of("Anna Kern,Nan,,,,\n", {{"Anna Kern"}}).fills, testing::SizeIs(1)) << "a company";
}

TEST(a_word_for_no_number, is_no_number) {
    const auto plan = plan_of("Anna Kern,,,,,inf\nTom Falk,,,,,42\n", {{"Ben Ude", "", "", "", "", "7"}});
    ASSERT_EQ(plan.added.size(), 2u);
    EXPECT_EQ(plan.added[0][5], book::cell{"inf"});
}

TEST(a_row_that_is_no_contact, is_left_out_and_counted) {
    const std::string people = "Anna Meyer,,0731 5551234,,,\nBen Ude,,0731 5559999,,,\n";
    for (const auto* row : {"Summe: 2", "Gesamt", "TOTAL", "Grand Total", "Count: 2", "End of report",
             "Printed on 01.05.2026", "Stand: 01.05.2026", "------", "A", "Ulm:", "Total : 2", "Anzahl Kontakte: 2",
             "Imprimé le 01/05/2026", "Nombre de contacts : 2", "Totale", "Aantal: 2", "*"}) {
        const auto plan = plan_of(people + row + ",,,,,\n");
        EXPECT_EQ(plan.rows_added(), 2) << row;
        ASSERT_EQ(plan.left_out, 1) << row;
        EXPECT_EQ(plan.report.at(0).why, "This is a total, a footer or a divider of the list.") << row;
    }
    EXPECT_EQ(plan_of(people + "Total,,,,,84\n").left_out, 1) << "with the sum of a column";
    EXPECT_EQ(plan_of("Total,,01 47 44 45 46,,,\n").rows_added(), 1) << "a firm of that name";
    EXPECT_EQ(plan_of("Total,,01.47.44.45.46,,,\nNumber 10 Dental,,555.123.4567,,,\n").rows_added(), 2);
    for (const auto* name :
        {"Stand 24 GmbH", "End 2 End Logistics", "Total 24 Fitness", "Number 10 Dental", "Au", "Ende", "Fine"})
        EXPECT_EQ(plan_of(people + name + ",,,,,\n").rows_added(), 3) << name;
    EXPECT_EQ(plan_of("Stand,Hot Dogs,,,,\nGesamt,,,post@gesamt.example,,\n").rows_added(), 2);
}

TEST(an_import, takes_no_number_of_a_page_for_somebody) {
    std::string file;
    for (const auto* name : {"Ada", "Ben", "Cid", "Dot", "Eli", "Fay"})
        file += std::string{name} + " Meyer,,030 1234567,,,\n";
    const auto plan = plan_of(
        file + "Page 1 of 2,,,,,\n" + std::string{headings} + "Eva Hale,,030 7654321,,,\nSeite 2,,,,,\n");
    EXPECT_EQ(plan.rows_in, 10);
    EXPECT_EQ(plan.rows_added(), 7);
    EXPECT_EQ(plan.left_out, 3);
    EXPECT_EQ(std::ranges::count_if(
                  plan.report, [](auto const& line) { return line.why == "This is the number of a page."; }),
        2);
}

TEST(one_of_two_namesakes, is_not_chosen_by_what_the_other_has) {
    const std::vector<std::vector<std::string>> book{
        {"Anna Kern", "Kern Dental", "555-111-1111", "anna@kern.example"}, {"Anna Kern", "Other Firm"}};
    for (const auto* row :
        {"Anna Kern,,555-999-0000,,,\n", "Anna Kern,,,new@x.example,,\n", "Anna Kern,,555-999-0000,new@x.example,,\n",
            "Dr. Anna Kern,,555-999-0000,,,\n", "\"Kern, Anna\",,,new@x.example,,\n", "Anna Kern,,,,,42\n",
            "ANNA KERN,,0555 999000,,,42\n", "Anna Kern,,555-999-0000,,,42\n",
            "Anna Kern,,,\"new@x.example; newer@x.example\",,\n", "\"Anna Kern, DDS\",,555-999-0000,,,\n"}) {
        const auto plan = plan_of(row, book);
        EXPECT_EQ(plan.left_out, 1) << row;
        EXPECT_THAT(plan.fills, IsEmpty()) << row;
        EXPECT_THAT(plan.report.at(0).why, HasSubstr("more than once")) << row;
    }
    EXPECT_EQ(plan_of("Anna Kern,Other Firm,555-999-0000,,,\n", book).merged, 1) << "the company tells";
    EXPECT_EQ(plan_of("Anna Kern,,555-111-1111,,,42\n", book).merged, 1) << "the number tells";
    EXPECT_EQ(plan_of("Anna Kern,,,anna@kern.example,,42\n", book).merged, 1) << "the address tells";
    EXPECT_EQ(plan_of("Anna Kern,Third Firm,555-999-0000,,,\n", book).rows_added(), 1) << "of another company";
    EXPECT_EQ(plan_of("Anna Kern,,555-999-0000,,,\n", {{"Anna Kern", "Other Firm"}}).merged, 1) << "there is but one";
    EXPECT_EQ(plan_of("Anna Kern,,555-999-0000,,,\n", {{"Anna Kern", "", "555-111-1111"}}).rows_added(), 1);
}

TEST(short_forms_and_turned_names, are_one_at_one_number) {
    const std::vector<std::pair<std::string, std::string>> same{{"Ben Ude", "Benjamin Ude"},
        {"Benjamin Ude", "Ben Ude"}, {"Bob Hale", "Robert Hale"}, {"Hans Huber", "Johannes Huber"},
        {"Sepp Huber", "Josef Huber"}, {"Pepe Ruiz", "José Ruiz"}, {"Paco Gil", "Francisco Gil"},
        {"Beppe Rossi", "Giuseppe Rossi"}, {"Wim Bakker", "Willem Bakker"}, {"Kees Bakker", "Cornelis Bakker"},
        {"Mike Kern", "Michael Kern"}, {"Liz Kern", "Elizabeth Kern"}, {"Bill J. Kern", "William Kern"},
        {"Dr. Bob Hale", "Robert Hale, MD"}, {"Zé Silva", "José Silva"}};
    for (auto const& [one, other] : same)
        EXPECT_EQ(plan_of('"' + other + "\",,555-222-2222,,,42\n", {{one, "", "555-222-2222"}}).merged, 1) << other;
    for (const auto* turned : {"Kern Anna", "KERN Anna", "kern anna"})
        EXPECT_EQ(plan_of(turned + std::string{",,555-222-2222,,,42\n"}, {{"Anna Kern", "", "555-222-2222"}}).merged, 1)
            << turned;
    EXPECT_EQ(plan_of("Huber Karl Heinz,,555-222-2222,,,42\n", {{"Karl Heinz Huber", "", "555-222-2222"}}).merged, 1);
}

TEST(two_of_one_family, are_two_at_one_number) {
    const std::vector<std::pair<std::string, std::string>> two{{"Ben Ude", "Bea Ude"}, {"Paul Huber", "Paula Huber"},
        {"Bob Hale", "Bill Hale"}, {"Alex Kern", "Alexandra Kern"}, {"Tim Kern", "Tom Kern"},
        {"Hans Huber", "Hanna Huber"}, {"Pat Kern", "Patricia Kern"}, {"Ben Ude", "Benjamin Hale"},
        {"Peter Paul", "Paul Peter"}, {"Karl Thomas", "Thomas Karl"}, {"Anna Kern", "Kern Dental"}};
    for (auto const& [one, other] : two)
        EXPECT_EQ(plan_of(other + ",,555-222-2222,,,42\n", {{one, "", "555-222-2222"}}).rows_added(), 1) << other;
    EXPECT_EQ(plan_of("Kern Anna,,555-333-3333,,,\n", {{"Anna Kern", "", "555-222-2222"}}).rows_added(), 1)
        << "at another number";
    const auto plan = plan_of("Ben Ude,,555-222-2222,,,42\n",
        {{"Benjamin Ude", "", "555-222-2222"}, {"Benno Ude", "", "555-222-2222"}, {"B. Ude", "", "555-222-2222"}});
    EXPECT_EQ(plan.left_out, 1) << "B. may be one too";
}

}
}
