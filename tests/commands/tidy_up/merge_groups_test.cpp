#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "support/contacts_on_paper.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::commands;
using book::table_id;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::contacts_of;
using tests::paper_book;

namespace {

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

paper_book three_spellings() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "A. Meyer"}, {"phone", "0711 1234567"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}});
    workbook.add(table_id::contacts, {{"who", "Anna Meyer"}, {"phone", "0711 1234567"}, {"email", "anna@y.example"}});
    workbook.add(table_id::contacts,
        {{"who", "Meyer, Anna"}, {"phone", "0711 1234567"}, {"city", "Ulm"}, {"received", tests::november(3)}});
    return workbook;
}

}

TEST(a_group_of_three, is_merged_at_once) {
    auto workbook = three_spellings();
    const auto changes = merge_contacts(workbook.read(), contacts_of(workbook), 3, {1, 4}, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    EXPECT_THAT(changes->done, HasSubstr("3 contacts are one now"));
    EXPECT_EQ(changes->removals.size(), 2u);
}

TEST(a_group_of_three, shows_the_row_that_it_becomes_before_it_is_done) {
    auto workbook = three_spellings();
    const auto lines = merged_lines(workbook.read(), contacts_of(workbook), 3, {1, 4}, now);
    EXPECT_THAT(lines, Contains("E-mail: anna@y.example"));
    EXPECT_THAT(lines, Contains("City: Ulm"));
    EXPECT_THAT(lines, Contains("Date received: 2026-11-03"));
    workbook.write(*merge_contacts(workbook.read(), contacts_of(workbook), 3, {1, 4}, now));
    EXPECT_THAT(lines, Contains("Name: " + book::text_of(workbook.at(table_id::contacts, 2, "who"))));
    EXPECT_TRUE(merged_lines(workbook.read(), contacts_of(workbook), 77, {78}, now).empty());
}

TEST(after_a_merge, groups_and_pairs_name_the_rows_as_they_stand_then) {
    EXPECT_THAT(groups_after_merge({{3, 5, 9}, {4, 7}, {10, 12}}, 9, {3, 5}),
        ElementsAre(ElementsAre(3, 5), ElementsAre(8, 10)));
    EXPECT_THAT(groups_after_merge({{3, 5, 9}}, 3, {5}), ElementsAre(ElementsAre(3, 8)));
    const auto pairs = pairs_after_merge(
        {}, {{3, 5, 0.9, ""}, {3, 9, 0.9, ""}, {4, 7, 0.9, ""}, {5, 12, 0.9, ""}}, 9, {3, 5});
    ASSERT_EQ(pairs.size(), 2u);
    EXPECT_EQ(pairs[0].one, 3);
    EXPECT_EQ(pairs[0].other, 5);
    EXPECT_EQ(pairs[1].one, 7) << "the row that stays moved up by two";
    EXPECT_EQ(pairs[1].other, 10);
}

TEST(of_two_spellings_alike, the_one_with_capitals_and_small_letters_stays) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Meyer"}, {"phone", "0711 1234567"}});
    workbook.add(table_id::contacts, {{"who", "anna  meyer"}, {"phone", "0711 1234567"}});
    EXPECT_THAT(merged_lines(workbook.read(), contacts_of(workbook), 1, {2}, now), Contains("Name: Anna Meyer"));
}

TEST(the_row_that_is_kept, keeps_its_own_whole_name_phone_and_mobile) {
    struct one_pair {
        std::string kept, other, name;
    };
    for (auto const& [kept, other, name] : std::vector<one_pair>{{"María Vega", "María José Vega", "María Vega"},
             {"Jean Morel", "Jean-Pierre Morel", "Jean Morel"}, {"Hans Huber", "Hans Peter Huber", "Hans Huber"},
             {"Anna Kern", "Anna Maria Kern", "Anna Kern"}, {"Gian Rossi", "Gian Luca Rossi", "Gian Rossi"},
             {"João Prado", "João Pedro Prado", "João Prado"}, {"Jan de Vries", "Jan Willem de Vries", "Jan de Vries"},
             {"John Fenwick", "John Michael Fenwick", "John Fenwick"}, {"Bob Hale", "Robert Hale", "Bob Hale"},
             {"Anna Kern", "Anna Kern-Huber", "Anna Kern"},
             // An initial, a missing name, capitals and accents are made good.
             {"J. Fenwick", "John Fenwick", "John Fenwick"}, {"Fenwick", "John Fenwick", "John Fenwick"},
             {"Maria Garcia", "María García", "María García"}, {"ANNA KERN", "Anna Kern", "Anna Kern"},
             {"John P. Hale", "John Peter Hale", "John Peter Hale"}}) {
        paper_book workbook;
        workbook.add(table_id::contacts, {{"who", kept}, {"phone", "0711 1111111"}, {"notes", "n"}});
        workbook.add(table_id::contacts, {{"who", other}, {"phone", "0711 22222222"}});
        auto table = contacts_of(workbook);
        table.headers.insert(table.headers.end(), {"Mobile", "E-mail 2"});
        table.rows[0].cells.insert(
            table.rows[0].cells.end(), {book::cell{"0171 5550123"}, book::cell{"anna@kern.example"}});
        table.rows[1].cells.insert(
            table.rows[1].cells.end(), {book::cell{"+49 (0)160 99 88 777"}, book::cell{"info24@kern.example"}});
        for (auto& row : table.rows) row.formulas.resize(row.cells.size());
        const auto lines = merged_lines(workbook.read(), table, 1, {2}, now);
        EXPECT_THAT(lines, Contains("Name: " + name)) << kept << " | " << other;
        EXPECT_THAT(lines, Contains("Phone: 0711 1111111"));
        EXPECT_THAT(lines, Contains("Mobile: 0171 5550123"));
        EXPECT_THAT(lines, Contains("E-mail 2: anna@kern.example"));
        for (auto const* gone : {"0711 22222222", "+49 (0)160 99 88 777", "info24@kern.example"})
            EXPECT_THAT(lines, Contains(testing::HasSubstr(gone))) << "in the notes";
    }
}
