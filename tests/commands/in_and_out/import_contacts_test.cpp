#include "commands/cards/contact_cards.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_report.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr book::day today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21};

/// Name, Phone, E-mail, Date received, Shoe size (the user's own, numbers), Notes, Band (ours); two contacts in rows 3
/// and 4.
sheet_table contacts() {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 2;
    table.columns = {{0, "Name", "who", false}, {1, "Tel.", "phone", false}, {2, "E-mail", "email", false},
        {3, "Received", "received", false}, {4, "Shoe size", "", false}, {5, "Notes", "notes", false},
        {6, "Band", "band", true}};
    table.cells = {{{"Dr Sibel Ünal"}, {"Ben Ude"}}, {{"030 5566 234"}, {}}, {{}, {"ben@ude.example"}}, {{}, {}},
        {{42.0}, {}}, {{}, {}}, {{"A"}, {}}};
    return table;
}

import_facts facts_of(std::string_view csv, sheet_table workbook = contacts(), std::vector<book::alias> aliases = {}) {
    auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
    file.file = "people.csv";
    return import_facts_of(std::move(file), std::move(workbook), std::move(aliases));
}

import_plan plan_of(import_facts const& facts) {
    const auto plan = plan_import(facts);
    EXPECT_TRUE(plan) << plan.error().sentence;
    return plan.value_or(import_plan{});
}

import_plan plan_of(std::string_view csv) { return plan_of(facts_of(csv)); }

std::vector<std::string> texts(std::vector<book::cell> const& cells) {
    std::vector<std::string> all;
    for (auto const& cell : cells) all.push_back(book::text_of(cell));
    return all;
}

}

TEST(an_import, adds_who_is_new_with_the_columns_of_the_same_name_and_those_that_are_recognised) {
    const auto plan = plan_of(
        "Full Name,Mobile Phone,Primary Email,Shoe size,Create Date\nAnna Meyer,+49 171 2345678,anna@m.example,38,2026-11-03\n");
    EXPECT_EQ(counted(plan), "1 row: 1 added, 0 merged, 0 left out.");
    EXPECT_THAT(plan.columns, ElementsAre(0, 1, 2, 3, 4, 5)) << "never a column of ours";
    ASSERT_EQ(plan.added.size(), 1u);
    EXPECT_THAT(
        texts(plan.added[0]), ElementsAre("Anna Meyer", "+49 171 2345678", "anna@m.example", "46329", "38", ""));
    EXPECT_TRUE(std::holds_alternative<double>(plan.added[0][4])) << "the column holds numbers";
    EXPECT_THAT(plan.report, IsEmpty());
}

TEST(an_import, reads_texts_that_a_program_wrote_as_formulas) {
    const auto plan = plan_of("Name,Tel.\n=\"Anna Meyer\",=\"030 1234567\"\n\"=\"\"Eva Hale\"\"\",x\n");
    EXPECT_EQ(book::text_of(plan.added.at(0)[0]) + ' ' + book::text_of(plan.added.at(0)[1]), "Anna Meyer 030 1234567");
    EXPECT_EQ(book::text_of(plan.added.at(1)[0]), "Eva Hale");
}

TEST(an_import, fills_only_blanks_of_who_is_there_and_says_what_differs) {
    const auto plan = plan_of(
        "Name,Tel.,E-mail,Shoe size\n\"Ünal, Sibel\",+49 30 5566234,sibel@u.example,43\nBen UDE,040 1234567,Ben@Ude.example,\n");
    EXPECT_EQ(counted(plan), "2 rows: 0 added, 2 merged, 0 left out.");
    ASSERT_EQ(plan.fills.size(), 2u);
    EXPECT_EQ(plan.fills[0].row, 2);
    EXPECT_EQ(plan.fills[0].column, 2);
    EXPECT_EQ(plan.fills[0].content, book::cell{"sibel@u.example"});
    EXPECT_EQ(plan.fills[1].row, 3);
    EXPECT_EQ(plan.fills[1].column, 1);
    ASSERT_EQ(plan.report.size(), 2u);
    EXPECT_EQ(plan.report[0].result, "Merged");
    EXPECT_EQ(
        plan.report[0].why, "Into row 3. Filled in: E-mail. Not taken, for something else stands there: Shoe size 43.");
    EXPECT_EQ(plan.report[1].why, "Into row 4. Filled in: Phone.");
}

TEST(an_import, leaves_out_with_a_reason) {
    auto facts = facts_of("Name,E-mail\nBen Ude,ben@ude.example\n,nobody@x.example\n\nDr Sibel Ünal,\n");
    auto plan = plan_of(facts);
    EXPECT_EQ(counted(plan), "3 rows: 0 added, 0 merged, 3 left out.");
    EXPECT_EQ(plan.report[0].line, 2);
    EXPECT_EQ(plan.report[0].why, "In the contacts already with all of this: row 4.");
    EXPECT_EQ(plan.report[1].why, "No name stands in this row.");
    EXPECT_EQ(plan.report[2].line, 5);
    facts = facts_of("Name,E-mail\nDr Sibel Ünal,new@x.example\n");
    facts.known = known_rows::leave_out;
    plan = plan_of(facts);
    EXPECT_EQ(plan.report.at(0).why, "In the contacts already: row 3.");
    EXPECT_THAT(plan.fills, IsEmpty());
}

TEST(an_import, knows_people_by_address_and_number_where_the_names_may_be_one) {
    const auto plan = plan_of("Name,E-mail,Phone\nB. Ude,ben@ude.example,\nUrsula Weber,,+49 30 5566234\n");
    EXPECT_EQ(counted(plan), "2 rows: 1 added, 1 merged, 0 left out.");
    EXPECT_EQ(plan.report[0].why,
        "Into row 4. Nothing was blank there. Not taken, for something else stands there: Name B. Ude.");
    EXPECT_EQ(plan.report[1].result, "Added");
    EXPECT_EQ(plan.report[1].why, "Shares its phone with row 3, under another name.");
}

TEST(an_import, knows_a_mistyped_name_with_the_same_address_unless_somebody_said_they_are_two) {
    auto facts = facts_of("Name,E-mail,Notes\nBenn Ude,ben@ude.example,new\n");
    EXPECT_EQ(counted(plan_of(facts)), "1 row: 0 added, 1 merged, 0 left out.");
    facts.not_the_same = {{0, "Ben Ude", "Benn Ude"}};
    const auto plan = plan_of(facts);
    EXPECT_EQ(counted(plan), "1 row: 1 added, 0 merged, 0 left out.");
    EXPECT_THAT(plan.report, IsEmpty());
}

TEST(an_import, takes_two_of_one_name_apart_where_number_and_address_contradict) {
    auto workbook = contacts();
    workbook.cells[2][0] = {"sibel@u.example"};
    const auto plan = plan_of(facts_of("Name,Phone,E-mail\nSibel Ünal,0711 999888777,other@x.example\n", workbook));
    EXPECT_EQ(plan.rows_added(), 1);
    EXPECT_THAT(plan.report.at(0).why, HasSubstr("The same name stands in row 3"));
    for (auto& column : workbook.cells) column.push_back({});
    workbook.cells[0][2] = {"Ben Ude"};
    const auto doubt = plan_of(facts_of("Name,Phone\nBen Ude,\n", workbook));
    EXPECT_EQ(doubt.left_out, 1);
    EXPECT_THAT(doubt.report.at(0).why, HasSubstr("more than once"));
}

TEST(an_import, takes_a_family_at_one_number_for_several_people) {
    for (const auto& [one, other] : {std::pair{"Paul Meyer", "Paula Meyer"}, {"Jan Meyer", "Jane Meyer"},
             {"Mario Rossi", "Maria Rossi"}, {"Daniel Ude", "Daniela Ude"}}) {
        const auto plan = plan_of("Name,Phone\n" + std::string{one} + ",030 1111111\n" + other + ",030 1111111\n");
        EXPECT_EQ(plan.rows_added(), 2) << one;
        EXPECT_EQ(plan.report.at(0).why, "Shares its phone with line 2 of the file, under another name.");
    }
}

TEST(an_import, adds_a_same_name_with_another_address_or_another_number_and_says_so) {
    const auto plan = plan_of("Name,Phone,E-mail\nBen Ude,,other@x.example\nSibel Ünal,0711 999888777,\n");
    EXPECT_EQ(counted(plan), "2 rows: 2 added, 0 merged, 0 left out.");
    EXPECT_EQ(plan.report.at(0).why, "The same name stands in row 4, but it seems to be somebody else.");
    EXPECT_EQ(plan.report.at(1).why, "The same name stands in row 3, but it seems to be somebody else.");
}

TEST(an_import, keeps_two_of_one_name_apart_who_were_said_to_be_two) {
    auto facts = facts_of("Name,E-mail,Phone\nBen Ude,,040 7654321\nBen Ude,ben@ude.example,\n");
    EXPECT_EQ(counted(plan_of(facts)), "2 rows: 0 added, 1 merged, 1 left out.");
    facts.not_the_same = {{0, "Ben Ude, ben@ude.example", "Ben Ude, 040 7654321"}};
    const auto plan = plan_of(facts);
    EXPECT_EQ(counted(plan), "2 rows: 1 added, 0 merged, 1 left out.");
    EXPECT_EQ(plan.report.at(0).result, "Added");
    EXPECT_THAT(plan.report.at(1).why, HasSubstr("row 4"));
    facts.not_the_same = {{0, "Ben Ude", "Ben Ude"}};
    EXPECT_EQ(plan_of(facts).rows_added(), 1) << "an address in common still tells who it is";
}

TEST(an_import, doubles_nobody_within_the_file_and_follows_the_aliases) {
    auto plan = plan_of("Name,Phone,E-mail\nAnna Meyer,030 1111111,\nMeyer Anna,,\n\"Meyer, Anna\",,anna@m.example\n");
    EXPECT_EQ(counted(plan), "3 rows: 2 added, 1 merged, 0 left out.") << "Meyer Anna is no known order of Anna Meyer";
    EXPECT_EQ(plan.report.at(0).why, "Into line 2 of the file. Filled in: E-mail.");
    EXPECT_EQ(texts(plan.added[0])[2], "anna@m.example");
    plan = plan_of(facts_of("Name,Notes\nThe ortho lady,\n", contacts(), {{0, "The ortho lady", "Sibel Ünal"}}));
    EXPECT_EQ(plan.report.at(0).why, "In the contacts already with all of this: row 3.");
}

TEST(names, are_written_as_the_sheet_keeps_them) {
    auto parts = contacts();
    parts.columns[0] = {0, "First name", "first_name", false};
    parts.columns[1] = {1, "Surname", "last_name", false};
    parts.cells[0] = {{"Sibel"}, {"Ben"}}, parts.cells[1] = {{"Ünal"}, {"Ude"}};
    auto plan = plan_of(facts_of("Name,E-mail\n\"Okafor, Ada\",ada@o.example\nSibel Ünal,s@u.example\n", parts));
    EXPECT_EQ(counted(plan), "2 rows: 1 added, 1 merged, 0 left out.");
    EXPECT_THAT(texts(plan.added.at(0)), ElementsAre("Ada", "Okafor", "ada@o.example", "", "", ""));
    plan = plan_of("First name,Last name,Company\nAda,Okafor,Okafor Dental\n,,Acme Ltd\n");
    EXPECT_EQ(texts(plan.added.at(0))[0], "Ada Okafor");
    EXPECT_EQ(texts(plan.added.at(1))[0], "Acme Ltd");
}

TEST(what_has_no_column, is_told_or_goes_into_the_notes) {
    auto facts = facts_of("Name,Fax,Favourite colour,Notes\nAnna Meyer,030 9,green,\"likes\ntea\"\n");
    auto plan = plan_of(facts);
    EXPECT_THAT(plan.remarks, ElementsAre("Not taken, for your contacts have no such column: Fax, Favourite colour."));
    facts.rest_to_notes = true;
    plan = plan_of(facts);
    EXPECT_THAT(plan.remarks, IsEmpty());
    EXPECT_EQ(texts(plan.added.at(0))[5], "likes\ntea\nFax: 030 9\nFavourite colour: green");
}

TEST(what_has_no_column, is_a_company_beside_a_name_too) {
    auto facts = facts_of(
        "Name,Company\nAda Okafor,Okafor Dental\nIda Kern,\"Kern, Ida\"\nBen Ude,Ude & Sons\n,Acme Ltd\n");
    auto plan = plan_of(facts);
    EXPECT_THAT(plan.remarks, ElementsAre("Not taken, for your contacts have no such column: Company."));
    EXPECT_EQ(plan.report.at(0).why, "In the contacts already with all that has a column: row 4.");
    facts.rest_to_notes = true;
    plan = plan_of(facts);
    EXPECT_THAT(plan.remarks, IsEmpty());
    EXPECT_EQ(texts(plan.added.at(0))[5], "Company: Okafor Dental");
    EXPECT_EQ(texts(plan.added.at(1))[5], "") << "the name says it";
    EXPECT_EQ(texts(plan.added.at(2))[0], "Acme Ltd");
    EXPECT_EQ(texts(plan.added.at(2))[5], "");
    EXPECT_EQ(plan.fills.at(0).content, book::cell{"Company: Ude & Sons"});
    auto workbook = contacts();
    workbook.columns[5].key = "", workbook.columns[5].heading = "Remarks";
    facts.contacts = workbook;
    EXPECT_THAT(plan_of(facts).remarks, ElementsAre("Not taken, for your contacts have no such column: Company."))
        << "no notes to take it";
}

TEST(what_has_no_column, goes_into_blank_notes_of_who_is_there_and_else_is_told) {
    const std::string csv = "Name,Fax,Notes\nBen Ude,030 9,likes tea\nDr Sibel Ünal,030 8,\n";
    auto facts = facts_of(csv);
    facts.rest_to_notes = true;
    auto plan = plan_of(facts);
    EXPECT_EQ(plan.fills.at(0).content, book::cell{"likes tea\nFax: 030 9"});
    EXPECT_EQ(plan.fills.at(1).content, book::cell{"Fax: 030 8"});
    EXPECT_EQ(plan.report.at(1).why, "Into row 3. Filled in: Notes.");
    facts.contacts.cells[5] = {{"met at fair"}, {"likes tea\nFax: 030 9"}};
    plan = plan_of(facts);
    EXPECT_EQ(plan.report.at(0).why, "In the contacts already with all of this: row 4.")
        << "an earlier import put it there";
    EXPECT_EQ(plan.report.at(1).why,
        "In the contacts already with all that has a column: row 3. "
        "Not taken, for it has no column and something else stands in the notes: Fax 030 8.");
}

TEST(an_import, says_which_names_and_companies_it_does_not_take) {
    auto workbook = contacts();
    workbook.columns[4] = {4, "Company", "company", false};
    workbook.cells[4] = {{"Ünal Dental"}, {"Ude & Sons"}};
    const auto plan = plan_of(facts_of(
        "Name,E-mail,Company\nBenn Ude,ben@ude.example,Ude and Sons\nÜnal Sibel,,unal dental\n\"Ünal, Sibel\",,UNAL DENTAL\n",
        workbook));
    EXPECT_EQ(plan.report.at(0).why,
        "Into row 4. Nothing was blank there. Not taken, for something else stands there: Name Benn Ude; Company Ude and Sons.");
    EXPECT_EQ(plan.report.back().why, "In the contacts already with all of this: row 3.");
}

TEST(an_import, leaves_formulas_that_show_nothing) {
    auto workbook = contacts();
    workbook.cells[4][1] = {""};
    workbook.empty_formulas.insert({4, 1});
    const auto plan = plan_of(facts_of("Name,Shoe size\nBen Ude,44\n", workbook));
    EXPECT_THAT(plan.fills, IsEmpty());
    EXPECT_EQ(plan.report.at(0).why,
        "Into row 4. Nothing was blank there. Not taken, for something else stands there: Shoe size 44.");
}

TEST(dates_that_could_be_two, stay_as_written_until_the_order_is_told) {
    auto facts = facts_of("Name,Received\nAnna Meyer,03/04/2026\nEve Dietz,05/06/2026\nIda Kern,soon\n");
    auto plan = plan_of(facts);
    EXPECT_TRUE(plan.unclear_dates);
    EXPECT_EQ(texts(plan.added.at(0))[3], "03/04/2026");
    EXPECT_EQ(plan.report.at(0).why, "Date received stays as it is written: 03/04/2026.");
    facts.order = recognition::date_order::day_first;
    plan = plan_of(facts);
    EXPECT_FALSE(plan.unclear_dates);
    EXPECT_EQ(
        plan.added.at(0)[3], (book::cell{book::serial_of_day(std::chrono::sys_days{std::chrono::year{2026} / 4 / 3})}));
    EXPECT_EQ(texts(plan.added.at(2))[3], "soon");
}

TEST(a_file_that_cannot_be_imported, is_refused_with_a_sentence) {
    const auto refusal = [](import_facts const& facts) {
        const auto plan = plan_import(facts);
        return plan ? std::string{"nothing"} : plan.error().sentence;
    };
    EXPECT_THAT(refusal(facts_of("")), HasSubstr("is empty"));
    EXPECT_THAT(refusal(facts_of("1,2\n3,4\n")), HasSubstr("No headings"));
    EXPECT_THAT(refusal(facts_of("Name,Phone\n")), HasSubstr("no rows below"));
    auto twice = facts_of("Name,Phone\nAnna,1\n");
    twice.taken[4] = twice.taken[0];
    EXPECT_THAT(refusal(twice), HasSubstr("chosen twice"));
    auto nameless = facts_of("Name,Phone\nAnna,1\n");
    nameless.taken.assign(nameless.taken.size(), -1);
    EXPECT_THAT(refusal(nameless), HasSubstr("Choose the column that holds the names"));
}

TEST(cards, are_imported_as_a_table) {
    formats::card one;
    one.full_name = "Ada Okafor", one.given = "Ada", one.family = "Okafor", one.note = "met at fair", one.pictures = 1;
    one.phones = {{"work", "030 1111111"}, {"mobile", "0171 2222222"}, {"fax", "030 3"}};
    one.emails = {{"", "ada@o.example"}};
    formats::card office, group;
    office.full_name = office.company = "Acme Ltd", group.is_group = true;
    const formats::card all[]{one, group, office};
    auto file = table_of(all);
    file.file = "cards.vcf";
    auto facts = import_facts_of(std::move(file), contacts(), {});
    facts.rest_to_notes = true;
    const auto plan = plan_of(facts);
    EXPECT_EQ(counted(plan), "2 rows: 2 added, 0 merged, 0 left out.");
    EXPECT_THAT(texts(plan.added[0]),
        ElementsAre("Ada Okafor", "030 1111111; 0171 2222222", "ada@o.example", "", "", "met at fair\nFax: 030 3"));
    EXPECT_EQ(texts(plan.added[1])[0], "Acme Ltd");
    EXPECT_THAT(plan.remarks, ElementsAre(HasSubstr("1 picture"), HasSubstr("1 group of contacts is not taken over")));
}

TEST(cards, keep_further_phones_and_addresses_in_the_cell_of_the_first_where_the_book_has_no_column_for_them) {
    auto workbook = contacts();
    workbook.cells[1][0] = {"030 5566234; 0171 2222222"},
    workbook.cells[2][1] = {"ben@ude.example; office@ude.example"};
    auto file = table_of(cards_of(workbook));
    file.file = "cards.vcf";
    auto empty = contacts();
    for (auto& column : empty.cells) column.clear();
    auto plan = plan_of(import_facts_of(file, empty, {}));
    EXPECT_EQ(texts(plan.added.at(0))[1], "030 5566234; 0171 2222222");
    EXPECT_EQ(texts(plan.added.at(1))[2], "ben@ude.example; office@ude.example");
    EXPECT_THAT(plan.remarks, IsEmpty());
    empty.columns[4].heading = "Phone 2";
    plan = plan_of(import_facts_of(file, empty, {}));
    EXPECT_EQ(texts(plan.added.at(0))[1], "030 5566234");
    EXPECT_EQ(texts(plan.added.at(0))[4], "0171 2222222");
}

TEST(contacts_that_were_exported, come_back_with_nothing_lost) {
    auto workbook = contacts();
    workbook.cells[3][0] = {46329.0, true}, workbook.cells[5][1] = {"=not a formula\nsecond line"},
    workbook.cells[4][1] = {0.1 + 0.2};
    auto empty = workbook;
    for (auto& column : empty.cells) column.clear();
    // The user's column tells by its cells what it keeps.
    empty.cells[4].push_back({1.0});
    for (auto& column : empty.cells) column.resize(1);
    const auto csv = csv_of(workbook).text;
    const auto plan = plan_of(facts_of(csv, empty));
    ASSERT_EQ(plan.rows_added(), 2);
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 6; ++column)
            EXPECT_EQ(plan.added[row][column], workbook.cells[column][row].value) << row << ' ' << column;
    auto cards = table_of(cards_of(workbook));
    cards.file = "cards.vcf";
    const auto again = plan_of(import_facts_of(std::move(cards), empty, {}));
    ASSERT_EQ(again.rows_added(), 2);
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 6; ++column)
            EXPECT_EQ(again.added[row][column], workbook.cells[column][row].value) << row << ' ' << column;
}

TEST(the_import_report, counts_and_gives_every_reason) {
    const auto facts = facts_of("Name,E-mail,Fax\nAnna Meyer,a@m.example,1\nBen Ude,ben@ude.example,\n,x@y.example,\n");
    const auto changes = changes_of(plan_of(facts), facts, {today, 0.5});
    ASSERT_EQ(changes.pages.size(), 1u);
    auto const& page = changes.pages[0].lines;
    std::vector<std::string> lines;
    for (auto const& line : page) {
        lines.emplace_back();
        for (auto const& cell : line.cells)
            lines.back() += (lines.back().empty() ? "" : "|") + book::text_of(cell.content);
    }
    EXPECT_THAT(lines,
        ElementsAre("Import report", "people.csv, Sat 21 Nov. 3 rows: 1 added, 0 merged, 2 left out.",
            "Not taken, for your contacts have no such column: Fax.", "",
            "1 row was added just as it stands in the file.", "Row|Name|Result|Why",
            "3|Ben Ude|Left out|In the contacts already with all of this: row 4.",
            "4||Left out|No name stands in this row."));
    EXPECT_EQ(changes.done, "3 rows: 1 added, 0 merged, 2 left out. The sheet Import report says more.");
}

RC_GTEST_PROP(every_row_of_a_file, is_added_merged_or_left_out_with_a_reason, ()) {
    const auto word = [](std::initializer_list<std::string> words) {
        return rc::gen::elementOf(std::vector<std::string>(words));
    };
    std::string csv = "Name,E-mail,Phone,Shoe size\n";
    const int rows = *rc::gen::inRange(1, 30);
    for (int i = 0; i < rows; ++i)
        csv += *word({"Anna Meyer", "Ben Ude", "\"Ünal, Sibel\"", "A. Meyer", "x"}) + ',' +
            *word({"a@m.example", "ben@ude.example", "", "c@d.example"}) + ',' +
            *word({"030 5566234", "", "040 7654321"}) + ',' + *word({"", "42", "7"}) + '\n';
    const auto plan = plan_of(csv);
    RC_ASSERT(plan.rows_in == rows);
    RC_ASSERT(plan.rows_added() + plan.merged + plan.left_out == rows);
    int told = 0;
    for (auto const& line : plan.report) {
        RC_ASSERT(!line.why.empty());
        if (line.result != "Added") ++told;
    }
    RC_ASSERT(told == plan.merged + plan.left_out);
    for (auto const& fill : plan.fills)   // addresses and numbers are kept beside what stands there
        RC_ASSERT(book::is_blank(fill.expected) ||
            book::text_of(fill.content).starts_with(book::text_of(fill.expected) + " ::: "));
}

}
