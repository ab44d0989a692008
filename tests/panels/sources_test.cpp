#include "panel_books.hpp"
#include "panels/sources.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::panels;
using namespace std::chrono;
using testing::HasSubstr;

TEST(sources_panel, ranks_with_band_worth_bar_and_the_sentence_of_why) {
    auto content = empty_book();
    for (int row = 1; row <= 8; ++row) {
        auto one = referral_from(row % 4 ? "Harbour" : "Okafor", "P", row * 30, row);
        one.facts.state = book::status::won;
        one.value = 1000;
        content.referrals.push_back(one);
    }
    auto const panel = sources(*digest_of(content, today), {});
    EXPECT_DOUBLE_EQ(named(panel, "Bar of Harbour")->share, 1.0);
    EXPECT_LT(named(panel, "Bar of Okafor")->share, 1.0);
    EXPECT_EQ(named(panel, "Band of Harbour")->text, "A");
    EXPECT_THAT(named(panel, "Worth of Harbour")->text, HasSubstr(" a year"));
    EXPECT_THAT(all_text(panel), HasSubstr("% won x"));
    EXPECT_EQ(std::get<go_to_person>(named(panel, "Go to source Harbour")->does).who, "Harbour");
}

TEST(sources_panel, may_stand_by_pace_and_says_what_the_book_knows_of_the_office) {
    auto content = empty_book();
    for (int row = 1; row <= 6; ++row)
        content.referrals.push_back(referral_from(row < 6 ? "Stopped" : "Harbour", "P", row < 6 ? 700 + row : 20, row));
    auto const known = digest_of(content, today);
    auto const by_worth = sources(*known, {});
    EXPECT_EQ(named(by_worth, "Place of Harbour")->text, "1");
    EXPECT_EQ(named(by_worth, "Show the sources by pace")->does, (action{show{"sources/order", 1}}));
    view chosen;
    chosen.shown["sources/order"] = 1;
    auto const by_pace = sources(*known, chosen);
    EXPECT_EQ(named(by_pace, "Place of Stopped")->text, "1");
    EXPECT_DOUBLE_EQ(named(by_pace, "Bar of Stopped")->share, 1.0);
    EXPECT_TRUE(named(by_pace, "Show the sources by worth"));
    EXPECT_THAT(all_text(by_worth), HasSubstr(" of 100 sources stop in a year; of what the paces promise, "));
}

TEST(sources_panel, says_kindly_that_there_are_none) {
    EXPECT_THAT(all_text(sources(*digest_of(empty_book(), today), {})), HasSubstr("No sources yet"));
}

TEST(sources_panel, a_click_leads_to_the_contact_else_to_the_latest_referral) {
    auto const content = small_book();
    auto const contact = place_of_person(content, "Ünal");
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->sheet, "Contacts");
    EXPECT_EQ(contact->row, 3);
    auto const referral = place_of_person(content, "okafor dental");
    ASSERT_TRUE(referral);
    EXPECT_EQ(referral->sheet, "Referrals");
    EXPECT_EQ(referral->row, 2);
    EXPECT_FALSE(place_of_person(content, "Nobody"));
}
