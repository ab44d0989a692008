// Who has left a practice, and who came with a bought list: letters, duplicates, import, merging, the call plan.
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/paper/mailing.hpp"
#include "commands/tidy_up/contact_duplicates.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "commands/visits/visit_sources.hpp"
#include "scoring/worth_said.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;
using tests::reasons;

const moment now{november(18), 0.5};
using row = std::vector<std::pair<std::string, paper_book::value>>;

/// A table of contacts with columns for an address beside those of the book.
struct office {
    paper_book paper;
    contact_table table{.first_column = 100, .headers = {"Street", "Postcode", "City"}, .rows = {}};

    office() { paper.values.today = now.today; }
    void add(row const& cells, std::vector<std::string> address = {}) {
        contact_row line{paper.add(table_id::contacts, cells), {}, {}, {}, {}};
        address.resize(table.headers.size());
        for (auto& word : address) line.cells.emplace_back(std::move(word));
        table.rows.push_back(std::move(line));
    }
    mailing letters() const {
        const auto book = paper.read();
        const scoring::ledger ranking{{}, now.today, book.values};
        return mailing_of(book, table, ranking, {}, mailing_about::nothing_of_theirs, now.today);
    }
};

const std::vector<std::string> old_street{"1 Old St", "YO1 7HH", "York"}, new_street{"2 New St", "LS1 1AA", "Leeds"};

}

TEST(a_letter, goes_to_the_firm_that_they_moved_to) {
    office of;
    of.add({{"who", "Dr A"}, {"company", "Okafor"}, {"moved_to", "Harbour"}, {"moved_on", november(18)}}, old_street);
    of.add({{"who", "Dr C"}, {"company", "harbour"}}, new_street);
    const auto who = of.letters();
    ASSERT_EQ(who.gets.size(), 2u);
    EXPECT_THAT(who.gets[0].label, ElementsAre("Dr A", "Harbour", "2 New St", "Leeds LS1 1AA"));
}

TEST(a_letter, goes_to_the_old_firm_where_the_day_that_they_leave_cannot_be_read) {
    for (auto const* text : {"1 March 2027", "1. März", "soon"}) {
        office of;
        of.add({{"who", "Dr A"}, {"company", "Okafor"}, {"moved_to", "Harbour"}, {"moved_on", text}}, old_street);
        of.add({{"who", "Dr C"}, {"company", "Harbour"}}, new_street);
        EXPECT_THAT(of.letters().gets.at(0).label, ElementsAre("Dr A", "Okafor", "1 Old St", "York YO1 7HH")) << text;
    }
}

TEST(a_letter, goes_to_the_old_firm_until_the_day_that_they_leave) {
    office of;
    of.add({{"who", "Dr A"}, {"company", "Okafor"}, {"moved_to", "Harbour"}, {"moved_on", november(19)}}, old_street);
    of.add({{"who", "Dr C"}, {"company", "Harbour"}}, new_street);
    EXPECT_THAT(of.letters().gets.at(0).label, ElementsAre("Dr A", "Okafor", "1 Old St", "York YO1 7HH"));
}

TEST(no_letter, goes_to_the_firm_that_they_left) {
    office of;
    of.add({{"who", "Dr A"}, {"company", "Okafor"}, {"moved_to", "Harbour"}}, old_street);
    of.add({{"who", "Dr B"}, {"company", "Okafor"}, {"moved_to", "?"}}, old_street);
    const auto who = of.letters();
    EXPECT_THAT(who.gets, IsEmpty());
    EXPECT_THAT(reasons(who),
        ElementsAre("Dr A has moved to Harbour, whose address stands nowhere in your contacts.",
            "Dr B has left Okafor; where they are now nobody has written down."));
}

TEST(no_letter, goes_to_an_old_row_of_a_bought_list_or_a_wrong_one) {
    office of;
    const auto bought = [&](std::string who, row more) {
        more.insert(more.end(), {{"who", std::move(who)}, {"bought_from", "Acme Lists"}});
        of.add(more, old_street);
    };
    bought("Ann Old", {{"list_of", book::months_later(november(18), -12)}});
    bought("Ben New", {{"list_of", book::months_later(november(19), -12)}});
    bought("Cem Seen", {{"list_of", book::months_later(november(18), -30)}, {"verified", november(2)}});
    bought("Dora Wrong", {{"list_of", november(2)}, {"verified", "wrong"}});
    const auto who = of.letters();
    ASSERT_EQ(who.gets.size(), 2u);
    EXPECT_EQ(who.gets[0].who, "Ben New");
    EXPECT_EQ(who.gets[1].who, "Cem Seen");
    EXPECT_THAT(reasons(who),
        ElementsAre(HasSubstr("Ann Old came with a bought list that is old by now: verify first"),
            HasSubstr("What the list says of Dora Wrong is wrong")));
    const auto book = of.paper.read();
    EXPECT_EQ(against_contact(book, "Ann Old", now.today), "") << "a call may verify it";
    EXPECT_NE(against_contact(book, "Dora Wrong", now.today), "");
    of.paper.values.verify_months = 0;
    EXPECT_EQ(of.letters().gets.size(), 3u);
}

TEST(duplicates, are_likelier_of_who_has_moved_and_stands_at_the_new_firm_as_well) {
    double likeness = 0;
    for (const bool moved : {false, true}) {
        paper_book paper;
        paper.add(table_id::contacts,
            {{"first_name", "Adaeze"}, {"last_name", "Okonkwo"}, {"company", "Hill Street Dental"},
                {"phone", "01904 111222"}, {"postcode", "YO1 7HH"}, {"city", "York"},
                {"moved_to", moved ? "Harbour Orthodontics" : ""}});
        paper.add(table_id::contacts,
            {{"first_name", "Adaeze"}, {"last_name", "Okonkwo"}, {"company", "Harbour Orthodontics"},
                {"phone", "0113 555666"}, {"postcode", "LS1 1AA"}, {"city", "Leeds"}});
        const auto book = paper.read();
        contact_table table;
        for (auto const& column : book::table(table_id::contacts).columns) table.headers.emplace_back(column.header);
        int at = 0;
        for (auto const& cells : paper.cells(table_id::contacts))
            table.rows.push_back({++at, cells, std::vector<bool>(cells.size()), {}});
        const auto found = duplicates_of(book, table, 0.01);
        ASSERT_EQ(found.pairs.size(), 1u);
        EXPECT_EQ(found.pairs[0].why.find("same company") != std::string::npos, moved);
        EXPECT_GT(found.pairs[0].likeness, likeness);
        likeness = found.pairs[0].likeness;
        EXPECT_TRUE(merge_contacts(book, table, 1, {2}, now)) << "the company is checked as it stands";
    }
}

namespace {

sheet_table own_contacts(std::string moved_to) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 2;
    table.columns = {{0, "Name", "who", false}, {1, "Company", "company", false}, {2, "E-mail", "email", false},
        {3, "Moved to", "moved_to", false}, {4, "Band", "band", true}};
    table.cells = {{{"Anna Meyer"}}, {{"Okafor"}}, {{"anna@okafor.example"}}, {{std::move(moved_to)}}, {{"A"}}};
    return table;
}

import_facts facts_of(std::string_view csv, sheet_table contacts) {
    auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
    file.file = "people.csv";
    return import_facts_of(std::move(file), std::move(contacts), {});
}

constexpr std::string_view at_harbour = "Name,Company,E-mail\nAnna Meyer,Harbour,anna@harbour.example\n";

}

TEST(an_import, knows_who_has_moved_by_the_new_firm) {
    const auto two = plan_import(facts_of(at_harbour, own_contacts("")));
    ASSERT_TRUE(two);
    EXPECT_EQ(two->rows_added(), 1) << "of another company: they are two";
    const auto one = plan_import(facts_of(at_harbour, own_contacts("Harbour")));
    ASSERT_TRUE(one);
    EXPECT_EQ(one->rows_added(), 0);
}

TEST(an_import_of_a_bought_list, says_beside_each_added_row_where_it_comes_from) {
    auto facts = facts_of("Name,Company\nAnna Meyer,Okafor\nBen Cole,Hill\n", own_contacts(""));
    const auto own = plan_import(facts);
    ASSERT_TRUE(own);
    EXPECT_THAT(own->columns, ElementsAre(0, 1, 2, 3));
    facts.bought = {.from = "Acme Lists", .basis = "consent", .as_of = november(2)};
    const auto plan = plan_import(facts);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rows_added(), 1) << "who is there already keeps what their row says";
    EXPECT_THAT(plan->columns, ElementsAre(0, 1, 2, 3, 5, 6, 7)) << "right of all that the table has";
    EXPECT_EQ(plan->dates.at(5), true);
    EXPECT_EQ(book::text_of(plan->added[0].at(4)), "Acme Lists");
    EXPECT_EQ(plan->added[0].at(5), book::cell{book::serial_of_day(november(2))});
    EXPECT_EQ(book::text_of(plan->added[0].at(6)), "consent");
    std::vector<std::string> headings;
    for (auto const& fill : plan->fills)
        if (fill.row == 1) headings.push_back(std::to_string(fill.column) + ' ' + book::text_of(fill.content));
    EXPECT_THAT(headings, ElementsAre("5 List bought from", "6 List as of", "7 Legal basis", "8 Verified"));
}

TEST(an_import_of_a_bought_list, fills_the_columns_that_are_there) {
    auto contacts = own_contacts("");
    contacts.columns.push_back({5, "Liste gekauft von", "bought_from", false});
    contacts.columns.push_back({6, "Verified", "verified", false});
    contacts.cells.push_back({{}});
    contacts.cells.push_back({{}});
    auto facts = facts_of("Name,Company\nBen Cole,Hill\n", contacts);
    facts.bought.from = "Acme Lists";
    const auto plan = plan_import(facts);
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->fills, IsEmpty());
    const auto at = std::ranges::find(plan->columns, 5) - plan->columns.begin();
    EXPECT_EQ(book::text_of(plan->added.at(0).at(static_cast<std::size_t>(at))), "Acme Lists");
}

namespace {

scoring::ledger ranking_of(book::workbook const& book) {
    scoring::history_builder history;
    for (auto const& one : book.referrals)
        history.add({.date = one.facts.received, .source = one.source, .result = scoring::outcome::open});
    return {history.take(), now.today, book.values};
}

}

TEST(the_call_plan, has_no_stop_any_more_where_they_left_and_keeps_when_they_were_seen_there) {
    paper_book paper;
    paper.values.today = now.today;
    paper.add(table_id::contacts,
        {{"who", "Dr A"}, {"company", "Okafor"}, {"type", "Partner"}, {"moved_to", "Harbour"},
            {"moved_on", november(10)}});
    paper.add(table_id::contacts, {{"who", "Dr B"}, {"company", "Okafor"}, {"type", "Partner"}});
    paper.add(table_id::contacts, {{"who", "Dr C"}, {"company", "Harbour"}, {"type", "Partner"}});
    paper.add(table_id::touches, {{"when", november(9)}, {"who", "Dr A"}, {"kind", "Visit"}});
    const auto book = paper.read();
    const auto found = visit_sources_of(book, ranking_of(book), {});
    ASSERT_EQ(found.sources.size(), 2u);
    for (auto const& one : found.sources) {
        EXPECT_EQ(one.last_touch, one.who == "Dr B" ? std::optional{november(9)} : std::nullopt) << one.who;
        EXPECT_EQ(one.see, one.who == "Dr B" ? "" : "Dr A, Dr C") << one.who;
    }
    paper.add(table_id::touches, {{"when", november(11)}, {"who", "Dr A"}, {"kind", "Visit"}});
    const auto since = paper.read();
    for (auto const& one : visit_sources_of(since, ranking_of(since), {}).sources)
        EXPECT_EQ(one.last_touch, one.who == "Dr B" ? november(9) : november(11)) << one.who;
}

TEST(the_call_plan, sees_one_person_in_two_rows_and_spellings_once) {
    paper_book paper;
    paper.values.today = now.today;
    for (auto const* who : {"Dr. Ann Lee", "Lee, Ann", "Ben Ode"})
        paper.add(table_id::contacts, {{"who", who}, {"company", "Okafor"}, {"type", "Partner"}});
    paper.add(table_id::referrals, {{"date", november(2)}, {"source", "Ann Lee"}, {"prospect", "P"}});
    const auto book = paper.read();
    const auto found = visit_sources_of(book, ranking_of(book), {});
    ASSERT_EQ(found.sources.size(), 1u);
    EXPECT_EQ(found.sources[0].see, "Dr. Ann Lee, Ben Ode");
}

TEST(a_firm, is_spoken_for_by_who_stayed_there_in_the_call_plan_and_in_wishes) {
    paper_book paper;
    paper.values.today = now.today;
    paper.add(table_id::contacts,
        {{"who", "Dr A"}, {"company", "Okafor"}, {"area", "North"}, {"phone", "1"}, {"moved_to", "Harbour"},
            {"do_not_contact", "yes"}});
    paper.add(table_id::contacts, {{"who", "Dr C"}, {"company", "Harbour"}});
    paper.add(table_id::referrals, {{"date", november(2)}, {"source", "Harbour"}, {"prospect", "P"}});
    const auto book = paper.read();
    const auto found = visit_sources_of(book, ranking_of(book), {});
    ASSERT_EQ(found.sources.size(), 1u);
    EXPECT_EQ(found.sources[0].who, "Dr C");
    EXPECT_EQ(contact_of(book, "Harbour")->who, "Dr C");
    EXPECT_EQ(contact_finder{book}.of("Harbour")->who, "Dr C");
    EXPECT_EQ(against_contact(book, "Harbour", now.today), "");
}

TEST(the_call_plan, says_what_a_practice_is_worth_and_when_they_are_reached) {
    paper_book paper;
    paper.values.today = now.today;
    for (auto const* who : {"Dr A", "Dr B"}) {
        paper.add(table_id::contacts, {{"who", who}, {"company", "Okafor"}, {"type", "Partner"}});
        paper.add(table_id::referrals, {{"date", november(2)}, {"source", who}, {"prospect", "P"}});
    }
    paper.add(table_id::contacts, {{"who", "Dr C"}, {"type", "Partner"}});
    for (int i = 0; i < 14; ++i)   // Tuesdays at nine 7 of 7, Thursdays at three none
        paper.add(table_id::touches,
            {{"when", book::serial_of_day(november(i < 7 ? 3 : 5)) + (i < 7 ? 9 : 15) / 24.0}, {"who", "Dr C"},
                {"kind", "Call"}, {"outcome", i < 7 ? "Reached" : "No answer"}});
    const auto book = paper.read();
    const auto ranking = ranking_of(book);
    const auto found = visit_sources_of(book, ranking, {});
    ASSERT_EQ(found.sources.size(), 2u);
    const auto sum = ranking.find("Dr A")->worth + ranking.find("Dr B")->worth;
    for (auto const& one : found.sources)
        if (one.who == "Dr C")
            EXPECT_EQ(one.known, "best reached Tuesday morning: 7 of 7");
        else
            EXPECT_EQ(one.known, "worth of the practice: " + scoring::worth_said(sum, ranking, {}));
}

}
