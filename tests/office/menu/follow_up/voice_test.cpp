// Enquiries however they came, why somebody was lost, and what clients say, through the installed extension.
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;

namespace {

/// With a row for the ways, as set-up makes one.
workbook book_with_ways() {
    auto workbook = small_book();
    workbook.put_text("Rules.A3", "Ways, not people");
    workbook.undo_manager()->clear();
    return workbook;
}

}

TEST(an_enquiry, that_came_another_way_is_a_row_that_asks_nobody_to_be_thanked) {
    auto workbook = book_with_ways();
    const auto said = undone_and_redone(
        workbook, "NewEnquiry", {{"Way", any("Website")}, {"Prospect", any("Ida Roth")}, {"Phone", any("0451 22")}});
    EXPECT_THAT(said, HasSubstr("Enquiry 4 saved: Ida Roth by Website"));
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Website");
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 6)), "First call");
}

TEST(an_enquiry, of_which_nobody_knows_is_unknown) {
    auto workbook = book_with_ways();
    EXPECT_THAT(command(workbook, "NewEnquiry", {{"Prospect", any("Ida Roth")}}), HasSubstr("nobody knows"));
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Unknown");
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 6)), "First call");
    EXPECT_THAT(refused(workbook, "NewEnquiry",
                    {{"Source", any("Acme")}, {"Way", any("Website")}, {"Prospect", any("Ida Roth")}}),
        HasSubstr("either"));
}

TEST(the_dialog, of_a_new_enquiry_thanks_a_person_and_keeps_what_may_be_told) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewEnquiry", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("New enquiry");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Add enquiry");
        EXPECT_THAT(all_words(dialog), HasSubstr("Please enter who got in touch"));
        type(dialog, "Who got in touch", "Zoë Adler");
        type(dialog, "Who may we thank?", "Acme");
        choose(dialog, "Source may be told", "Thanks only");
        press(dialog, "Add enquiry");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Acme");
    EXPECT_EQ(workbook.text(at("Referrals", "May tell", 6)), "Thanks only");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(a_three_way_meeting, is_planned_held_and_each_taken_back_in_one_step) {
    auto workbook = small_book();
    undone_and_redone(workbook, "NewReferral",
        {{"Source", any("Dr Ünal")}, {"Prospect", any("Ida Roth")}, {"ThreeWay", any("2026-11-24")}});
    EXPECT_FALSE(workbook.text(at("Referrals", "Three-way meeting", 6)).empty());
    EXPECT_THAT(undone_and_redone(workbook, "Done", {{"Number", any(4.0)}, {"Step", any("Three-way meeting")}}),
        HasSubstr("Meet Ida Roth and the source"));
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 6)), "Meeting");
    EXPECT_EQ(workbook.text(at("Touches", "Kind", 2)), "Meeting");
    EXPECT_EQ(workbook.text(at("Touches", "Kind", 3)), "Meeting");
    EXPECT_THAT(refused(workbook, "StatusChanged",
                    {{"Number", any(4.0)}, {"Status", any("Trying")}, {"ThreeWay", any("2026-11-30")}}),
        HasSubstr("choose Meeting"));
}

TEST(a_loss, is_written_with_its_reason_in_one_step) {
    auto workbook = small_book();
    undone_and_redone(workbook, "StatusChanged",
        {{"Number", any(1.0)}, {"Status", any("Lost")}, {"LostBecause", any("Chose another")},
            {"LostTo", any("Rival Ltd")}, {"Fit", any("no")}});
    EXPECT_EQ(workbook.text(at("Referrals", "Lost because", 3)), "Chose another");
    EXPECT_EQ(workbook.text(at("Referrals", "Lost to", 3)), "Rival Ltd");
    EXPECT_EQ(workbook.text(at("Referrals", "Fit", 3)), "no");
}

TEST(the_dialog, of_a_status_asks_why_where_it_is_lost_alone) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "StatusChanged", {{"Number", any(1.0)}, {"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Status changed");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Status", "Lost");
        choose(dialog, "Did they fit?", "no");
        type(dialog, "Lost because", "Price");
        press(dialog, "Change status");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 3)), "Lost");
    EXPECT_EQ(workbook.text(at("Referrals", "Lost because", 3)), "Price");
    EXPECT_EQ(workbook.text(at("Referrals", "Fit", 3)), "no");
}

TEST(an_answer, is_written_in_one_step_and_the_unhappy_are_not_asked_for_referrals) {
    auto workbook = small_book();
    ASSERT_EQ(workbook.text(at("Referrals", "Status", 5)), "Won");
    for (const auto* done : {"Thanked", "Told", "Rewarded"})
        workbook.put(at("Referrals", done, 5), workbook.number(at("Referrals", "Date", 5)) + 3);
    workbook.put_text(at("Referrals", "Told status", 5), "Won");
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 5)), "Ask the new client for referrals");
    const auto said = undone_and_redone(workbook, "Answered",
        {{"Number", any(3.0)}, {"Score", any(4.0)}, {"WhyUs", any("Trust")}, {"InTheirWords", any("too slow")},
            {"MayQuote", any("yes")}});
    EXPECT_THAT(said, HasSubstr("said 4 of 10. Put it right by"));
    EXPECT_EQ(workbook.number(at("Referrals", "How it was", 5)), 4);
    EXPECT_EQ(workbook.text(at("Referrals", "Why us", 5)), "Trust");
    EXPECT_EQ(workbook.text(at("Referrals", "May quote", 5)), "yes");
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 5)), "") << "the sheet's own formula knows it too";
    command(workbook, "Answered", {{"Number", any(3.0)}, {"Score", any(9.0)}});
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 5)), "Ask the new client for referrals");
    EXPECT_THAT(refused(workbook, "Answered", {{"Number", any(1.0)}, {"Score", any(9.0)}}), HasSubstr("not won"));
}

TEST(the_dashboard, counts_how_enquiries_came) {
    auto workbook = book_with_ways();
    command(workbook, "NewEnquiry", {{"Prospect", any("Ida Roth")}, {"Way", any("Website")}});
    command(workbook, "Dashboard");
    const auto last = last_row(workbook, "Dashboard");
    std::string all;
    for (int row = 1; row <= last; ++row) {
        const auto line = std::to_string(row);
        if (workbook.shown("Dashboard.A" + line) == "Referred" && all.empty())
            all = workbook.shown("Dashboard.B" + line) + ", " + workbook.shown("Dashboard.C" + line) + ", " +
                workbook.shown("Dashboard.D" + line);
    }
    EXPECT_EQ(all, "3, 0.75, 30 to 95 %");
}

TEST(the_dialog, of_how_it_was_writes_the_answer_and_closes_the_step) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "Done",
            {{"Number", any(3.0)}, {"Step", any("Ask how it was")}, {"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("How was it?");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Save answer");
        EXPECT_THAT(all_words(dialog), HasSubstr("a whole number from 0 to 10"));
        choose(dialog, "How was it, 0 to 10", "10");
        type(dialog, "Why us", "Trust");
        press(dialog, "Save answer");
    }
    EXPECT_EQ(workbook.number(at("Referrals", "How it was", 5)), 10);
    EXPECT_EQ(workbook.text(at("Referrals", "Why us", 5)), "Trust");
    EXPECT_EQ(workbook.text(at("Referrals", "May quote", 5)), "no");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(the_dialog, of_a_referral_we_made_names_no_partner_where_there_is_a_gap) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "LogGiven", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Referral we made");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Best partner");
        EXPECT_THAT(all_words(dialog), HasSubstr("Please choose the need first."));
        type(dialog, "Need", "Tax");
        press(dialog, "Best partner");
        EXPECT_THAT(all_words(dialog), HasSubstr("Nobody in your network fills it yet: Tax."));
        press(dialog, "Cancel");
    }
    EXPECT_TRUE(workbook.undo_titles().empty());
}
