#include "network/partners.hpp"
#include "scoring/books.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::network;
using book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::paper_book;

namespace {

/// Adler, Brandt ... have referred as in the office of six sources.
std::vector<partner> partners_in(paper_book const& workbook) {
    const auto read = workbook.read();
    auto history = books::history_of(books::six_sources());
    for (auto const& row : read.given) history.given.push_back({row.partner, row.need, 1, row.date});
    history.names = recognition::aliases{read.aliases};
    return partners_of(read.contacts, read.plans, books::ledger_over(history));
}

void contact(paper_book& workbook, std::string name, std::string type) {
    workbook.add(table_id::contacts, {{"who", std::move(name)}, {"type", std::move(type)}});
}

void give(paper_book& workbook, std::string partner, std::string need, int age) {
    workbook.add(table_id::given,
        {{"date", books::today - book::days{age}}, {"partner", std::move(partner)}, {"need", std::move(need)}});
}

std::vector<std::string> names(std::vector<partner const*> const& list) {
    std::vector<std::string> result;
    for (auto const* one : list) result.push_back(one->name);
    return result;
}

partner const& named(std::vector<partner> const& partners, std::string_view name) {
    return *std::ranges::find(partners, name, &partner::name);
}

}

TEST(a_partner, balance_is_received_less_given) {
    paper_book workbook;
    give(workbook, "adler", "Taxes", 40);
    give(workbook, "Adler", "Taxes", 20);
    const auto partners = partners_in(workbook);
    EXPECT_EQ(named(partners, "Adler").received, 7);
    EXPECT_EQ(named(partners, "Adler").given, 2) << "two spellings, one partner";
    EXPECT_EQ(named(partners, "Adler").balance(), 5);
    EXPECT_EQ(named(partners, "Adler").last_given, books::today - book::days{20});
}

TEST(a_partner, is_not_given_what_is_dated_after_today) {
    paper_book workbook;
    give(workbook, "Adler", "Taxes", -1);
    EXPECT_EQ(named(partners_in(workbook), "Adler").given, 0);
    EXPECT_THAT(named(partners_in(workbook), "Adler").needs, IsEmpty());
}

TEST(a_partner, without_a_date_of_giving_counts) {
    paper_book workbook;
    workbook.add(table_id::given, {{"partner", "Adler"}, {"need", "Taxes"}});
    EXPECT_EQ(named(partners_in(workbook), "Adler").given, 1);
    EXPECT_FALSE(named(partners_in(workbook), "Adler").last_given);
}

TEST(owed, are_businesses_with_the_largest_balance_first) {
    paper_book workbook;
    contact(workbook, "Adler", "Partner");
    contact(workbook, "Cole", "Adviser");
    contact(workbook, "Brandt", "Client");
    give(workbook, "Cole", "Loan", 10);
    EXPECT_THAT(names(owed(partners_in(workbook))), ElementsAre("Adler", "Cole"))
        << "a client who refers is owed thanks, not clients";
}

TEST(owed, is_nobody_who_was_sent_as_many_as_came) {
    paper_book workbook;
    contact(workbook, "Frei", "Partner");
    give(workbook, "Frei", "Loan", 10);
    EXPECT_THAT(names(owed(partners_in(workbook))), IsEmpty());
}

TEST(for_a_need, the_most_worth_comes_first) {
    paper_book workbook;
    give(workbook, "Dietz", "Loan", 10);
    give(workbook, "Cole", "loan", 10);
    give(workbook, "New Bank", "Loan", 90);
    EXPECT_THAT(names(partners_for(partners_in(workbook), "LOAN")), ElementsAre("Cole", "Dietz", "New Bank"));
    EXPECT_THAT(names(partners_for(partners_in(workbook), "Roof")), IsEmpty()) << "a gap";
}

TEST(for_a_need, equal_worth_goes_by_balance_and_then_to_the_one_used_longest_ago) {
    paper_book workbook;
    give(workbook, "Bank One", "Loan", 10);
    give(workbook, "Bank Two", "Loan", 90);
    give(workbook, "Bank Three", "Loan", 5);
    give(workbook, "Bank Three", "Loan", 95);
    EXPECT_THAT(names(partners_for(partners_in(workbook), "Loan")), ElementsAre("Bank Two", "Bank One", "Bank Three"));
}

TEST(for_a_need, the_plan_says_who_serves_it) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Adler"}, {"serves", "Taxes; roof repairs,\nLoan"}});
    EXPECT_THAT(names(partners_for(partners_in(workbook), "Roof  Repairs")), ElementsAre("Adler"));
    EXPECT_TRUE(named(partners_in(workbook), "Adler").is_business);
}
