// Who has left a practice (columns Moved to and Moved on).
#include "follow_up/bought_lists.hpp"
#include "follow_up/moves.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string_view>

namespace referralbook::follow_up {
namespace {

using testing::HasSubstr;
using testing::Not;
using tests::november;

book::contact person(std::string who, std::string company) {
    book::contact one;
    one.who = std::move(who);
    one.company = std::move(company);
    one.type = "Partner";
    one.area = "North";
    one.hours = "Mon-Fri 9-17";
    return one;
}

book::workbook practice() {
    book::workbook book;
    book.values.today = november(18);
    book.contacts = {person("Dr A", "Okafor"), person("Dr B", "Okafor"), person("Dr C", "Harbour")};
    book.contacts[2].area = "South";
    book.contacts[2].hours = "Tue 10-12";
    book.contacts[0].moved_to = "Harbour";
    return book;
}

book::touch touched(std::string who, day when, std::string outcome = "Reached") {
    book::touch one;
    one.who = std::move(who);
    one.when = when;
    one.outcome = std::move(outcome);
    return one;
}

visit_list visits(book::workbook const& book) { return visits_of(book.contacts, november(18), book.values, {}); }

}

TEST(who_has_moved, is_at_the_new_firm_from_that_day_on) {
    for (const auto on : {november(17), november(18), november(19)}) {
        auto book = practice();
        book.contacts[0].moved_on = on;
        look_for_moves(book);
        const bool there = on <= november(18);
        EXPECT_EQ(book.contacts[0].has_moved, there);
        EXPECT_EQ(book.contacts[0].company, there ? "Harbour" : "Okafor");
        EXPECT_EQ(book.contacts[0].left, there ? "Okafor" : "");
        EXPECT_EQ(book.contacts[0].area, there ? "South" : "North") << "as their colleagues'";
        EXPECT_EQ(book.contacts[0].hours, there ? "Tue 10-12" : "Mon-Fri 9-17");
    }
}

TEST(who_has_moved, is_elsewhere_at_once_where_no_day_is_written) {
    auto book = practice();
    look_for_moves(book);
    EXPECT_EQ(book.contacts[0].company, "Harbour");
}

TEST(who_has_moved, is_nowhere_where_nobody_knows) {
    auto book = practice();
    book.contacts[0].moved_to = "?";
    look_for_moves(book);
    EXPECT_TRUE(book.contacts[0].has_moved);
    EXPECT_EQ(book.contacts[0].company, "");
    EXPECT_EQ(book.contacts[0].area, "North");
    EXPECT_EQ(book.contacts[0].hours, "") << "those of the old practice";
}

TEST(who_has_moved, has_not_where_the_row_says_the_new_firm_already_or_is_a_firm_itself) {
    auto book = practice();
    book.contacts[0].company = "HARBOUR";
    book.contacts[1].who = "Okafor";
    book.contacts[1].moved_to = "Hill Street";
    look_for_moves(book);
    EXPECT_FALSE(book.contacts[0].has_moved);
    EXPECT_FALSE(book.contacts[1].has_moved);
}

TEST(a_practice, is_visited_without_those_who_left_it) {
    auto book = practice();
    book.contacts.push_back(person("Dr D", "Okafor"));
    look_for_moves(book);
    const auto never = visits(book).never;
    ASSERT_EQ(never.size(), 2u);
    for (auto const& one : never)
        EXPECT_THAT(
            one.reason, one.practice == "Okafor" ? HasSubstr("see Dr B, Dr D, the desk") : HasSubstr("see Dr A, Dr C"));
}

TEST(the_touches_of_who_left, stay_with_the_old_practice_up_to_that_day) {
    auto book = practice();
    book.contacts[0].moved_on = november(10);
    book.touches = {touched("Dr A", november(9)), touched("Dr A", november(10)), touched("Dr A", november(11)),
        touched("Dr A", november(10), "No answer")};
    look_for_moves(book);
    EXPECT_EQ(book.contacts[0].seen_before, november(10));
    book.contacts[0].type = "Other";   // not visited himself
    for (auto const& one : visits(book).never) EXPECT_NE(book.contacts[one.contact].who, "Dr B");
    book.contacts[0].has_moved = false;
    EXPECT_EQ(visits(book).never.at(0).last, std::nullopt);
}

TEST(the_touches_of_who_came, are_the_new_practices_from_the_day_after_on) {
    auto book = practice();
    book.contacts[0].moved_on = november(10);
    book.contacts[0].last_contacted = november(8);
    std::map<std::string_view, day> log{{"Dr A", november(10)}};
    const visit_questions ask{.source = {},
        .last_touch = [&](std::string_view who) { return log.contains(who) ? std::optional{log[who]} : std::nullopt; },
        .brought_nothing = {}};
    const auto last_at = [&](std::string_view company) {
        auto read = book;
        for (auto const& [who, when] : log) read.touches.push_back(touched(std::string{who}, when));
        look_for_moves(read);
        const auto all = visits_of(read.contacts, november(18) + book::days{60}, read.values, ask);
        for (auto const* list : {&all.due, &all.never})
            for (auto const& one : *list)
                if (read.contacts[one.contact].company == company) return one.last;
        return std::optional<day>{};
    };
    EXPECT_EQ(last_at("Harbour"), std::nullopt) << "nobody was seen there";
    EXPECT_EQ(last_at("Okafor"), november(10));
    log["Dr A"] = november(11);
    EXPECT_EQ(last_at("Harbour"), november(11));
    EXPECT_EQ(last_at("Okafor"), november(8)) << "what stands in the row is of before";
    book.contacts[0].moved_on.reset();
    EXPECT_EQ(last_at("Harbour"), november(11)) << "without a day nobody knows where they were seen";
    EXPECT_EQ(last_at("Okafor"), november(11));
}

TEST(what_a_bought_list_says, is_to_be_verified_once_it_is_so_many_months_old) {
    book::rules rules;
    auto one = person("Dr A", "Okafor");
    EXPECT_EQ(recognition::verify_from(one, rules), std::nullopt) << "of no list";
    one.bought_from = "Acme Lists";
    EXPECT_EQ(recognition::verify_from(one, rules), book::day{}) << "nobody knows how old it is";
    one.list_of = november(18);
    EXPECT_EQ(recognition::verify_from(one, rules), book::months_later(november(18), 12));
    one.verified = november(20);
    EXPECT_EQ(recognition::verify_from(one, rules), book::months_later(november(20), 12));
    rules.verify_months = 0;
    EXPECT_EQ(recognition::verify_from(one, rules), std::nullopt);
    rules.verify_months = 1;
    one.is_wrong = true;
    EXPECT_EQ(recognition::verify_from(one, rules), std::nullopt);
}

TEST(bought_lists, are_counted_by_seller_and_day) {
    std::vector<book::contact> contacts;
    for (int i = 0; i < 5; ++i) {
        auto one = person("P" + std::to_string(i), "");
        one.bought_from = i % 2 == 0 ? "Acme Lists" : "ACME lists";
        one.list_of = i == 4 ? november(2) : november(1);
        one.is_wrong = i == 0;
        if (i == 1) one.verified = november(3);
        contacts.push_back(one);
    }
    contacts.push_back(person("Own", ""));
    contacts[2].basis = "consent";
    const auto at = [&](day today) { return bought_lists_of(contacts, today, {}); };
    const auto lists = at(november(18));
    ASSERT_EQ(lists.size(), 2u);
    EXPECT_EQ(lists[0].people, 4);
    EXPECT_EQ(lists[0].wrong, 1);
    EXPECT_EQ(lists[0].verified, 1);
    EXPECT_EQ(lists[0].to_verify, 0);
    EXPECT_EQ(lists[0].basis, "consent");
    EXPECT_EQ(lists[0].from, "Acme Lists");
    const auto year = book::months_later(november(1), 12);
    EXPECT_EQ(at(year)[0].to_verify, 2);
    EXPECT_EQ(at(year - book::days{1})[0].to_verify, 0);
    EXPECT_EQ(at(year + book::days{2})[0].to_verify, 3) << "and the one who was verified two days later";
}

TEST(a_visit, says_that_the_row_is_to_be_verified_first) {
    auto book = practice();
    book.contacts[2].bought_from = "Acme Lists";
    book.contacts[2].company.clear();
    look_for_moves(book);
    int verified = 0;
    for (auto const& one : visits(book).never)
        if (book.contacts[one.contact].who == "Dr C") {
            ++verified;
            EXPECT_THAT(one.reason, HasSubstr("verify first: from a list of Acme Lists"));
        } else {
            EXPECT_THAT(one.reason, Not(HasSubstr("verify")));
        }
    EXPECT_EQ(verified, 1);
}

TEST(a_word_under_verified, may_say_that_the_row_is_wrong) {
    for (auto const* word : {"wrong", "Falsch", " FAUX ", "incorrecto"}) EXPECT_TRUE(book::says_wrong(word)) << word;
    for (auto const* word : {"", "yes", "no", "0", "12 Nov", "wrongly"}) EXPECT_FALSE(book::says_wrong(word)) << word;
}

}
