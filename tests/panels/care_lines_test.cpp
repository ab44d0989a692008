// What the deck says of who has moved, of bought lists, of best times, of a practice's worth and of clients to ask.
#include "panel_books.hpp"
#include "panels/contact.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::panels;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string contact_text(book::workbook const& content, std::string who) {
    return all_text(contact(*digest_of(content, today), {std::move(who), {}}, {}, {today, 0.5}));
}

std::string deck_text(book::workbook const& content) { return all_text(follow_ups(*digest_of(content, today), {})); }

}

TEST(the_contact, says_where_somebody_has_moved_to) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Dr A", "", 1));
    auto& one = content.contacts[0];
    one.company = "Harbour";
    EXPECT_THAT(contact_text(content, "Dr A"), Not(HasSubstr("Moved from")));
    one.has_moved = true;
    one.left = "Okafor";
    EXPECT_THAT(contact_text(content, "Dr A"), HasSubstr("Moved from Okafor to Harbour."));
    one.moved_on = today - book::days{2};
    EXPECT_THAT(contact_text(content, "Dr A"), HasSubstr("Moved from Okafor to Harbour on Mon 16 Nov."));
    one.company.clear();
    EXPECT_THAT(
        contact_text(content, "Dr A"), HasSubstr("Has left Okafor; where they are now nobody has written down."));
}

TEST(the_contact, says_of_which_bought_list_somebody_is) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Dr A", "", 1));
    auto& one = content.contacts[0];
    one.bought_from = "Acme Lists";
    one.basis = "consent";
    one.list_of = today - book::days{1};
    EXPECT_THAT(contact_text(content, "Dr A"), HasSubstr("From a list of Acme Lists, as of Tue 17 Nov, consent"));
    EXPECT_THAT(contact_text(content, "Dr A"), Not(HasSubstr("verify first")));
    one.list_of = book::months_later(today, -12);
    EXPECT_THAT(contact_text(content, "Dr A"), HasSubstr("verify first"));
}

TEST(the_visits, say_what_the_practice_is_worth) {
    auto content = empty_book();
    for (int row = 1; row <= 2; ++row) {
        content.contacts.push_back(contact_with(row == 1 ? "Dr A" : "Dr B", "", row));
        content.contacts.back().company = "Okafor";
        content.contacts.back().type = "Partner";
        content.referrals.push_back(referral_from(row == 1 ? "Dr A" : "Dr B", "P", 20, row));
    }
    const auto known = digest_of(content, today);
    ASSERT_EQ(known->visits.never.size(), 1u);
    EXPECT_DOUBLE_EQ(
        known->visits.never[0].practice_worth, known->ranking.find("Dr A")->worth + known->ranking.find("Dr B")->worth);
    EXPECT_THAT(deck_text(content), HasSubstr("worth of the practice: "));
    content.contacts[1].company = "Harbour";
    EXPECT_THAT(deck_text(content), Not(HasSubstr("worth of the practice: ")));
}

TEST(the_contact, of_a_firm_is_who_stayed_there_before_who_only_moved_there) {
    auto content = empty_book();
    content.contacts = {contact_with("Dr A", "030 1", 1), contact_with("Dr C", "030 3", 2)};
    for (auto& one : content.contacts) one.company = "Harbour";
    content.contacts[0].has_moved = true;
    const people all{content};
    EXPECT_EQ(all.of("Harbour").contact, 1u);
    EXPECT_EQ(all.of("Dr A").contact, 0u);
    content.contacts[1].has_moved = true;
    EXPECT_EQ(people{content}.of("Harbour").contact, 0u);
}

TEST(the_visits, count_who_stands_in_two_spellings_once) {
    auto content = empty_book();
    for (auto const* who : {"Dr. Ann Lee", "Lee, Ann", "Ben Ode"}) {
        content.contacts.push_back(contact_with(who, "", static_cast<int>(content.contacts.size()) + 1));
        content.contacts.back().company = "Okafor";
        content.contacts.back().type = "Partner";
    }
    content.referrals = {referral_from("Ann Lee", "P", 20, 1), referral_from("Ben Ode", "Q", 20, 2)};
    auto known = digest_of(content, today);
    ASSERT_EQ(known->visits.never.size(), 1u);
    EXPECT_DOUBLE_EQ(known->visits.never[0].practice_worth,
        known->ranking.find("Ann Lee")->worth + known->ranking.find("Ben Ode")->worth);
    EXPECT_THAT(known->visits.never[0].reason, HasSubstr("see Dr. Ann Lee, Ben Ode, the desk"));
    content.contacts.pop_back();
    known = digest_of(content, today);
    ASSERT_EQ(known->visits.never.size(), 1u) << "one person is visited once";
    EXPECT_EQ(known->visits.never[0].practice, "") << "and is no practice";
}

TEST(a_step, says_when_prospects_are_best_reached) {
    auto content = empty_book();
    content.referrals.push_back(referral_from("Dr A", "Tom", 2, 1));
    for (int i = 0; i < 14; ++i) {
        auto touch = touch_on(today - book::days{i < 7 ? 1 : 6}, 1);   // a Tuesday, a Thursday
        touch.who = "Tom";
        touch.kind = "Call";
        touch.time_of_day = i < 7 ? 0.4 : 0.6;
        touch.outcome = i < 7 ? "Reached" : "No answer";
        content.touches.push_back(touch);
    }
    EXPECT_THAT(deck_text(content), HasSubstr("not called yet; best reached Tuesday morning: 7 of 7"));
}

TEST(look_after, offers_to_call_a_client_of_before_who_was_asked_long_ago) {
    auto content = empty_book();
    content.contacts.push_back(contact_with("Ann", "", 1));
    content.contacts.back().type = "Client";
    auto touch = touch_on(today - book::days{100}, std::nullopt);
    touch.who = "Ann";
    touch.kind = "Ask";
    content.touches.push_back(touch);
    EXPECT_THAT(deck_text(content), Not(HasSubstr("client of before")));
    content.values.client_days = 90;
    const auto panel = follow_ups(*digest_of(content, today), {});
    EXPECT_THAT(
        all_text(panel), HasSubstr("A client of before with whom you have not been in touch for long. Last touch"));
    content.touches.back().when = today - book::days{89};
    EXPECT_THAT(deck_text(content), Not(HasSubstr("client of before")));
}

TEST(look_after, offers_one_client_who_was_never_asked_after_the_other) {
    auto content = empty_book();
    for (int row = 1; row <= 2; ++row) {
        content.contacts.push_back(contact_with(row == 1 ? "Ann" : "Ben", "", row));
        content.contacts.back().type = "Client";
    }
    auto panel = follow_ups(*digest_of(content, today), {});
    EXPECT_THAT(all_text(panel), HasSubstr("One of 2 clients who were never asked for referrals"));
    auto const* asked = named(
        panel, "Asked: Ann, One of 2 clients who were never asked for referrals: call them, and tick it here.");
    ASSERT_TRUE(asked);
    EXPECT_EQ(std::get<command>(asked->does),
        (command{command_path::log_touch, {{argument::who, "Ann"}, {argument::kind, "Ask"}}}));
    auto touch = touch_on(today, std::nullopt);
    touch.who = "Ann";
    touch.kind = "Ask";
    content.touches.push_back(touch);
    panel = follow_ups(*digest_of(content, today), {});
    EXPECT_THAT(all_text(panel), HasSubstr("A client who was never asked for referrals"));
    content.contacts.pop_back();
    EXPECT_THAT(deck_text(content), Not(HasSubstr("never asked")));
}
