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
std::vector<partner> partners_in(paper_book const& book) {
    const auto read = book.read();
    auto history = books::history_of(books::six_sources());
    for (auto const& row : read.given) history.given.push_back({row.partner, row.need, 1, row.date});
    history.names = recognition::aliases{read.aliases};
    return partners_of(read.contacts, read.plans, books::ledger_over(history));
}

void contact(paper_book& book, std::string name, std::string type) {
    book.add(table_id::contacts, {{"who", std::move(name)}, {"type", std::move(type)}});
}

void give(paper_book& book, std::string partner, std::string need, int age) {
    book.add(table_id::given,
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
    paper_book book;
    give(book, "adler", "Taxes", 40);
    give(book, "Adler", "Taxes", 20);
    const auto partners = partners_in(book);
    EXPECT_EQ(named(partners, "Adler").received, 7);
    EXPECT_EQ(named(partners, "Adler").given, 2) << "two spellings, one partner";
    EXPECT_EQ(named(partners, "Adler").balance(), 5);
    EXPECT_EQ(named(partners, "Adler").last_given, books::today - book::days{20});
}

TEST(a_partner, is_not_given_what_is_dated_after_today) {
    paper_book book;
    give(book, "Adler", "Taxes", -1);
    EXPECT_EQ(named(partners_in(book), "Adler").given, 0);
    EXPECT_THAT(named(partners_in(book), "Adler").needs, IsEmpty());
}

TEST(a_partner, without_a_date_of_giving_counts) {
    paper_book book;
    book.add(table_id::given, {{"partner", "Adler"}, {"need", "Taxes"}});
    EXPECT_EQ(named(partners_in(book), "Adler").given, 1);
    EXPECT_FALSE(named(partners_in(book), "Adler").last_given);
}

TEST(owed, are_businesses_with_the_largest_balance_first) {
    paper_book book;
    contact(book, "Adler", "Partner");
    contact(book, "Cole", "Adviser");
    contact(book, "Brandt", "Client");
    give(book, "Cole", "Loan", 10);
    EXPECT_THAT(names(owed(partners_in(book))), ElementsAre("Adler", "Cole"))
        << "a client who refers is owed thanks, not clients";
}

TEST(owed, is_nobody_who_was_sent_as_many_as_came) {
    paper_book book;
    contact(book, "Frei", "Partner");
    give(book, "Frei", "Loan", 10);
    EXPECT_THAT(names(owed(partners_in(book))), IsEmpty());
}

TEST(for_a_need, the_most_worth_comes_first) {
    paper_book book;
    give(book, "Dietz", "Loan", 10);
    give(book, "Cole", "loan", 10);
    give(book, "New Bank", "Loan", 90);
    EXPECT_THAT(names(partners_for(partners_in(book), "LOAN")), ElementsAre("Cole", "Dietz", "New Bank"));
    EXPECT_THAT(names(partners_for(partners_in(book), "Roof")), IsEmpty()) << "a gap";
}

TEST(for_a_need, equal_worth_goes_by_balance_and_then_to_the_one_used_longest_ago) {
    paper_book book;
    give(book, "Bank One", "Loan", 10);
    give(book, "Bank Two", "Loan", 90);
    give(book, "Bank Three", "Loan", 5);
    give(book, "Bank Three", "Loan", 95);
    EXPECT_THAT(names(partners_for(partners_in(book), "Loan")), ElementsAre("Bank Two", "Bank One", "Bank Three"));
}

TEST(for_a_need, the_plan_says_who_serves_it) {
    paper_book book;
    book.add(table_id::plans, {{"source", "Adler"}, {"serves", "Taxes; roof repairs,\nLoan"}});
    EXPECT_THAT(names(partners_for(partners_in(book), "Roof  Repairs")), ElementsAre("Adler"));
    EXPECT_TRUE(named(partners_in(book), "Adler").is_business);
}
