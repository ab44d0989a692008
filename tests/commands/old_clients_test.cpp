// Clients of before whom nobody asked for referrals, and the finder that goes through the contacts once.
#include "commands/old_clients.hpp"
#include "commands/contact_of.hpp"
#include "support/dice.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

void client(paper_book& paper, std::string who, std::vector<std::pair<std::string, paper_book::value>> more = {}) {
    more.insert(more.end(), {{"who", std::move(who)}, {"type", "Client"}});
    paper.add(table_id::contacts, more);
}

std::vector<std::string> never_asked(paper_book const& paper) {
    return clients_never_asked(paper.read(), november(18));
}

}

TEST(clients_of_before, are_asked_one_after_the_other_the_last_contacted_first) {
    paper_book paper;
    client(paper, "Ann");
    client(paper, "Ben", {{"last_contacted", november(2)}});
    client(paper, "Cem");
    paper.add(table_id::contacts, {{"who", "Dora"}, {"type", "Partner"}});
    paper.add(table_id::touches, {{"when", november(3)}, {"who", "cem"}, {"kind", "Call"}});
    EXPECT_THAT(never_asked(paper), ElementsAre("Cem", "Ben", "Ann"));
    paper.add(table_id::touches, {{"when", november(18)}, {"who", "CEM"}, {"kind", "Ask"}});
    EXPECT_THAT(never_asked(paper), ElementsAre("Ben", "Ann"));
}

TEST(clients_of_before, are_not_those_who_refer_or_whom_the_follow_up_asks) {
    for (auto const* status : {"Won", "New", "Nurture", "Lost"}) {
        paper_book paper;
        client(paper, "Ann");
        paper.add(
            table_id::referrals, {{"date", november(2)}, {"source", "Ben"}, {"prospect", "Ann"}, {"status", status}});
        EXPECT_EQ(never_asked(paper).size(), std::string_view{status} == "Lost" ? 1u : 0u) << status;
    }
    paper_book paper;
    client(paper, "Ann");
    paper.add(table_id::referrals, {{"date", november(2)}, {"source", "ann"}, {"prospect", "Ben"}});
    EXPECT_THAT(never_asked(paper), IsEmpty());
}

TEST(clients_of_before, are_left_alone_where_they_say_so) {
    paper_book paper;
    client(paper, "Ann", {{"do_not_contact", "yes"}});
    client(paper, "Ben", {{"not_before", november(19)}});
    client(paper, "Cem", {{"not_before", november(18)}});
    client(paper, "Forgotten 3");
    EXPECT_THAT(never_asked(paper), ElementsAre("Cem"));
}

TEST(the_finder_of_contacts, finds_whom_contact_of_finds) {
    tests::dice dice{3};
    const std::vector<std::string> words{
        "Anna Meyer", "Meyer, Anna", "Kline", "Okafor", "Okafor Dental", "", "Dr. Kline", "A"};
    for (int book_number = 0; book_number < 200; ++book_number) {
        paper_book paper;
        for (int i = 0; i < 6; ++i)
            paper.add(table_id::contacts, {{"who", dice.one_of(words)}, {"company", dice.one_of(words)}});
        paper.add(table_id::aliases, {{"spelling", dice.one_of(words)}, {"source", dice.one_of(words)}});
        const auto book = paper.read();
        const contact_finder finder{book};
        for (auto const& word : words) {
            EXPECT_EQ(finder.of(word), contact_of(book, word)) << word;
            EXPECT_EQ(finder.called(word), called_as_contact(book, word)) << word;
        }
    }
}

}
