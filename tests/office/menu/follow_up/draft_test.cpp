#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"
#include "support/percent_decoded.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::Not;

namespace {

using words = std::vector<std::pair<std::string, uno::Any>>;

words thanks(words more = {}) {
    more.insert(more.end(), {{"Number", any(1.0)}, {"Step", any("Thank the source")}});
    return more;
}

}

TEST(a_letter, is_drafted_from_the_book_and_changes_nothing) {
    auto workbook = small_book();
    const auto text = refused(workbook, "Draft", thanks());
    EXPECT_THAT(
        text, HasSubstr("Thank you for your referral\n\nDear Dr Ünal,\n\nThank you for putting Nadia Brandt in touch"));
    EXPECT_THAT(
        refused(workbook, "Draft", {{"Number", any(1.0)}, {"Step", any("First call")}}), HasSubstr("done by talking"));
    EXPECT_THAT(
        refused(workbook, "Draft", {{"Number", any(3.0)}}), HasSubstr("Eve Dietz is with us now, thanks to you"))
        << "won, to be rewarded";
}

TEST(a_letter, takes_the_title_from_the_users_own_columns) {
    auto workbook = small_book();
    workbook.put_text("Sheet1.L3", "Title");
    workbook.put_text("Sheet1.L4", "Marketing");   // a job
    EXPECT_THAT(refused(workbook, "Draft", thanks()), HasSubstr("Dear Dr Ünal,"));
    workbook.put_text("Sheet1.M3", "Anrede");
    workbook.put_text("Sheet1.M4", "Frau");
    EXPECT_THAT(refused(workbook, "Draft", thanks()), HasSubstr("Dear Frau Dr Ünal,"));
}

TEST(a_letter, goes_to_the_mail_program_with_every_letter_as_it_is) {
    auto workbook = small_book();
    workbook.put_text(at("Referrals", "Prospect", 3), "Zoë \"Zo\" Brandt & Söhne,\nHamburg = 100 %");
    const auto link = refused(workbook, "Draft", thanks({{"Link", any(true)}}));
    EXPECT_THAT(link, testing::StartsWith("mailto:?subject=Thank%20you%20for%20your%20referral&body="));
    EXPECT_THAT(link, HasSubstr("Zo%C3%AB%20%22Zo%22%20Brandt%20%26%20S%C3%B6hne%2C%20Hamburg%20%3D%20100%20%25"));
    EXPECT_THAT(*percent_decoded(link),
        HasSubstr("Dear Dr Ünal,\r\n\r\nThank you for putting Zoë \"Zo\" Brandt & Söhne, Hamburg = 100 % in touch"));
}

TEST(a_letter, once_logged_does_its_step_and_brings_the_texts_as_one_step_to_undo) {
    auto workbook = small_book();
    EXPECT_THAT(undone_and_redone(workbook, "Draft", thanks({{"Log", any(true)}, {"By", any("Kim")}})),
        HasSubstr("sheet Texts"));
    EXPECT_EQ(workbook.text("Touches.C2"), "Thank-you");
    EXPECT_EQ(workbook.text("Touches.H2"), "Letter: Thank you for your referral");
    EXPECT_EQ(workbook.text("Texts.A2"), "Thank the source");
    EXPECT_THAT(workbook.text("Texts.C2"), HasSubstr("Dear {first_name},\n\nThank you"));
    workbook.put_text("Texts.C2", "Hallo {first_name}, {kunde}!");
    EXPECT_THAT(refused(workbook, "Draft", thanks()), HasSubstr("Hallo Dr Ünal, {kunde}!"));
    const auto sheets = workbook.sheet_titles();
    EXPECT_THAT(undone_and_redone(workbook, "Draft", thanks({{"Log", any(true)}})), Not(HasSubstr("Texts")));
    EXPECT_EQ(workbook.sheet_titles(), sheets);
}

TEST(the_texts, come_when_they_are_asked_for_and_once) {
    auto workbook = small_book();
    undone_and_redone(workbook, "Texts", {});
    EXPECT_THAT(refused(workbook, "Texts", {}), HasSubstr("on the sheet Texts"));
    EXPECT_EQ(last_row(workbook, "Texts"), 37);
}

TEST(the_letters_dialog, shows_the_words_says_what_is_missing_and_logs_what_was_sent) {
    const auto path = the_office().folder() / "letters.ods";
    small_book().store(path);
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Draft", {{"Today", any(small_book_today)}, {"Number", any(3.0)}}};
        const auto dialog = dialog_titled("Write a letter");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Please fill in {gift}"));
        type(dialog, "Gift", "Flowers");
        EXPECT_THAT(all_words(dialog), Not(HasSubstr("Please fill in {gift}")));
        press(dialog, "Copy");
        EXPECT_THAT(all_words(dialog), HasSubstr("are copied"));
        press(dialog, "Log it");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Gift", 5)), "Flowers");
    EXPECT_EQ(workbook.text("Touches.C2"), "Gift");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(the_letters_dialog, can_lead_to_the_texts_instead) {
    const auto path = the_office().folder() / "letters.ods";
    small_book().store(path);
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Draft", {{"Today", any(small_book_today)}, {"Number", any(1.0)}}};
        const auto dialog = dialog_titled("Write a letter");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Letter", "Thank the source");
        press(dialog, "Templates");
    }
    EXPECT_TRUE(workbook.has_sheet("Texts"));
    EXPECT_EQ(workbook.text("Touches.C2"), "");
}

TEST(the_letters_dialog, leads_to_the_texts_only_once_it_was_said_that_what_was_typed_is_lost) {
    const auto path = the_office().folder() / "letters.ods";
    small_book().store(path);
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Draft", {{"Today", any(small_book_today)}, {"Number", any(1.0)}}};
        const auto dialog = dialog_titled("Write a letter");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Subject", "In my own words");
        press(dialog, "Templates");
        EXPECT_TRUE(comes_to_say(dialog, "What you typed in this letter would be lost."));
        EXPECT_FALSE(workbook.has_sheet("Texts"));
        press(dialog, "Templates");
    }
    EXPECT_TRUE(workbook.has_sheet("Texts"));
}
