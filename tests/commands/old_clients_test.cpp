// Clients of before whom nobody asked for referrals, and the finder that goes through the contacts once.
#include "commands/contact_of.hpp"
#include "commands/old_clients.hpp"
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

TEST(clients_of_before, are_kept_in_touch_with_where_the_rule_says_how_often) {
    paper_book paper;
    client(paper, "Ann", {{"last_contacted", november(1)}});
    client(paper, "Ben", {{"last_contacted", november(4)}});
    client(paper, "Cem", {{"last_contacted", november(5)}});
    client(paper, "Dora");
    client(paper, "Eve", {{"last_contacted", november(1)}, {"do_not_contact", "yes"}});
    client(paper, "Fay", {{"last_contacted", november(1)}, {"not_before", november(30)}});
    paper.add(table_id::contacts, {{"who", "Gil"}, {"type", "Partner"}, {"last_contacted", november(1)}});
    client(paper, "Hal", {{"last_contacted", november(1)}});
    client(paper, "Ida", {{"last_contacted", november(1)}});
    paper.add(table_id::referrals, {{"date", november(1)}, {"source", "Ben"}, {"prospect", "HAL"}, {"status", "Won"}});
    paper.add(table_id::referrals, {{"date", november(1)}, {"source", "Ben"}, {"prospect", "Ida"}, {"status", "Lost"}});
    paper.add(table_id::touches, {{"when", november(2)}, {"who", "ann"}, {"kind", "Ask"}});
    paper.add(table_id::touches, {{"when", november(10)}, {"who", "Ben"}, {"kind", "Call"}, {"outcome", "No answer"}});
    const auto who = [&](int days) {
        paper.values.client_days = days;
        std::vector<std::string> names;
        for (auto const& one : silent_clients(paper.read(), november(18))) names.push_back(one.who);
        return names;
    };
    EXPECT_THAT(who(0), IsEmpty());
    EXPECT_THAT(who(14), ElementsAre("Ida", "Ann", "Ben", "Dora")) << "asked or not";
    EXPECT_THAT(who(16), ElementsAre("Ida", "Ann", "Dora"));
    EXPECT_THAT(who(90), ElementsAre("Dora"));
    paper.add(table_id::touches, {{"when", november(18)}, {"who", "Dora"}, {"kind", "Note"}});
    EXPECT_THAT(who(90), IsEmpty());
    EXPECT_EQ(silent_clients(paper.read(), november(18)).size(), 0u);
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
