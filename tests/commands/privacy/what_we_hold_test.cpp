// What we hold about somebody: their rows whole, and each other cell that speaks of them.
#include "commands/privacy/what_we_hold.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

const commands::moment now{november(18)};

paper_book office() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"phone", "0171 5550123"}, {"notes", "=1+1"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"notes", "a friend of Brandt"}, {"phone", "030 1"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"source", "Dr Ünal"}, {"prospect", "Brandt, Nadia"}, {"lost_to", "Rival"},
            {"why_words", "so kind"}});
    workbook.add(table_id::touches, {{"who", "Dr Ünal"}, {"kind", "Thank-you"}, {"referral", 1.0}});
    workbook.add(table_id::touches, {{"who", "Ben Cole"}, {"kind", "Call"}});
    return workbook;
}

std::vector<std::string> said(std::vector<commands::held_fact> const& facts) {
    std::vector<std::string> lines;
    for (auto const& one : facts)
        lines.push_back(one.sheet + ' ' + std::to_string(one.row + 1) + ' ' + one.header + ": " + one.content);
    return lines;
}

}

TEST(what_we_hold, is_every_cell_of_their_rows_and_each_that_names_them) {
    auto workbook = office();
    const auto facts = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "nadia brandt");
    ASSERT_TRUE(facts);
    EXPECT_THAT(said(*facts),
        ElementsAre("Contacts 2 Name: Nadia Brandt", "Contacts 2 Phone: 0171 5550123", "Contacts 2 Notes: =1+1",
            "Contacts 3 Notes: a friend of Brandt", "Referrals 2 No.: 1", "Referrals 2 Source: Dr Ünal",
            "Referrals 2 Prospect: Brandt, Nadia", "Referrals 2 Lost to: Rival", "Referrals 2 In their words: so kind",
            "Touches 2 Name: Dr Ünal", "Touches 2 Kind: Thank-you", "Touches 2 Referral: 1"));
}

TEST(what_we_hold, goes_to_a_page_and_as_csv_without_formulas) {
    auto workbook = office();
    const auto facts = *commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Nadia Brandt");
    const auto page = commands::what_we_hold_page(workbook.read(), "brandt, nadia", facts, {}, now);
    ASSERT_TRUE(page);
    EXPECT_THAT(page->done, HasSubstr("12 cells speak of Nadia Brandt (Contacts, Referrals and Touches)"));
    workbook.write(*page);
    EXPECT_EQ(workbook.page(table_id::held).size(), 15u);
    EXPECT_EQ(book::text_of(workbook.page(table_id::held)[0][0]), "What we hold about Nadia Brandt");
    EXPECT_THAT(book::text_of(workbook.page(table_id::held)[1][0]), HasSubstr("Take out what is about others"));
    const auto again = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Nadia Brandt");
    EXPECT_EQ(again->size(), facts.size()) << "the page itself is no source";
    const auto csv = commands::what_we_hold_csv(facts, {});
    EXPECT_EQ(csv.records, 12);
    EXPECT_THAT(csv.text, HasSubstr("Contacts,2,Notes,'=1+1"));
    EXPECT_THAT(csv.text, testing::StartsWith("Sheet,Row,Column,What stands there\r\n"));
    EXPECT_THAT(commands::what_we_hold_csv(facts, {}, text::language_of("de")).text,
        testing::StartsWith("Blatt,Zeile,Spalte,Was dort steht\r\n"));
}

TEST(what_we_hold, has_the_changes_of_a_shared_book_below_the_cells) {
    auto workbook = office();
    const auto facts = *commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Nadia Brandt");
    const std::vector<commands::held_fact> history{
        {"History of the shared book", 147, "Referrals", "2026-11-03 10:42, Ada: typed. Phone: 030 2 (was 030 1)."}};
    const auto page = commands::what_we_hold_page(workbook.read(), "Nadia Brandt", facts, history, now);
    ASSERT_TRUE(page);
    EXPECT_THAT(page->done, HasSubstr("12 cells speak of Nadia Brandt"));
    EXPECT_THAT(page->done, HasSubstr("With them stands 1 change of the shared book's history."));
    workbook.write(*page);
    auto const& lines = workbook.page(table_id::held);
    EXPECT_THAT(book::text_of(lines[1][0]), HasSubstr("in this workbook and in the history of the shared book"));
    EXPECT_EQ(book::text_of(lines.back()[0]), "History of the shared book");
    EXPECT_EQ(lines.back()[1], book::cell{148.0});
    const auto csv = commands::what_we_hold_csv(facts, history);
    EXPECT_EQ(csv.records, 13);
    EXPECT_THAT(csv.text, HasSubstr("History of the shared book,148,Referrals,"));
}

TEST(what_we_hold, of_nobody_is_refused) {
    auto workbook = office();
    const auto facts = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Nadja Brand");
    ASSERT_FALSE(facts);
    EXPECT_THAT(facts.error().sentence, HasSubstr("is not in this book"));
}

TEST(what_we_hold, is_about_one_of_several_contacts_of_a_name) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}, {"phone", "0711 1111111"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"phone", "040 2222222"}});
    workbook.add(table_id::touches, {{"who", "Anna Kern"}, {"note", "Kern Dental; said no"}});
    workbook.add(table_id::touches, {{"who", "Anna Kern"}, {"note", "Hafenbank; called back"}});
    workbook.add(table_id::touches, {{"who", "Anna Kern"}, {"note", "asked for a card"}});
    workbook.add(table_id::referrals, {{"source", "Anna Kern (Kern Dental)"}, {"prospect", "Ida Rot"}});
    workbook.add(table_id::referrals, {{"source", "Anna Kern (Hafenbank)"}, {"prospect", "Ben Cole"}});
    const auto hold = [&](std::string_view who) {
        return commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), who);
    };
    const auto refused = hold("Anna Kern");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().sentence,
        "Several contacts are called Anna Kern; say which of them it is about: Anna Kern (Hafenbank) and Anna Kern (Kern "
        "Dental).");
    const auto facts = hold("Anna Kern (Hafenbank)");
    ASSERT_TRUE(facts);
    EXPECT_THAT(said(*facts),
        ElementsAre("Contacts 3 Name: Anna Kern", "Contacts 3 Company: Hafenbank", "Contacts 3 Phone: 040 2222222",
            "Referrals 3 Source: Anna Kern (Hafenbank)", "Referrals 3 Prospect: Ben Cole", "Touches 3 Name: Anna Kern",
            "Touches 3 Note: Hafenbank; called back", "Touches 4 Name: Anna Kern", "Touches 4 Note: asked for a card"));
    const auto page = commands::what_we_hold_page(workbook.read(), "Anna Kern (Hafenbank)", *facts, {}, now);
    ASSERT_TRUE(page);
    EXPECT_THAT(page->done, HasSubstr("cells speak of Anna Kern (Hafenbank)"));
    EXPECT_THAT(page->done, HasSubstr("Rows that say Anna Kern alone are among them"));
}

TEST(what_we_hold, has_the_rows_of_any_spelling_of_the_name_and_firm) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}, {"phone", "0711 1111111"}});
    workbook.add(table_id::contacts, {{"who", "Dr. Anna Kern"}, {"company", "kern dental"}, {"phone", "0711 1111111"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"phone", "040 2222222"}});
    for (auto const* who : {"Anna Kern (Kern Dental)", "Dr. Anna Kern (kern dental)", "anna kern (KERN DENTAL)"}) {
        const auto facts = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), who);
        ASSERT_TRUE(facts) << who;
        EXPECT_EQ(facts->size(), 6u) << who;
    }
}

TEST(what_we_hold, of_one_person_who_stands_there_twice_is_all_of_it) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"phone", "0711 1111111"}});
    workbook.add(table_id::contacts, {{"who", "Kern, Anna"}, {"phone", "0711 1111111"}});
    const auto facts = commands::what_we_hold(workbook.read(), tests::whole_book_of(workbook), "Anna Kern");
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->size(), 4u);
}
