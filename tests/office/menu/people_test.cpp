#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
namespace key = com::sun::star::awt::Key;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr auto title = "New referral";

/// Types letter by letter where the keys are.
void write(std::string_view letters, std::string_view into = title) {
    for (const char letter : letters)
        press_key(into, letter == ';' ? key::SEMICOLON : static_cast<short>(key::A + letter - 'a'), letter);
}

}

TEST(a_field_that_names_a_person, is_filled_in_by_any_word_of_the_name_and_what_is_filled_in_is_selected) {
    auto workbook = shown_small_book();
    const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
    const auto dialog = dialog_titled(title);
    ASSERT_TRUE(dialog.is());
    ASSERT_TRUE(comes_to_have_the_keys(dialog, "Source"));
    write("oka");
    EXPECT_EQ(content(dialog, "Source"), "Okafor Dental");
    EXPECT_EQ(selection(dialog, "Source"), "for Dental");
    press_key(title, key::BACKSPACE);
    EXPECT_EQ(content(dialog, "Source"), "Oka");
    type(dialog, "Source", "");
    write("unal");
    EXPECT_EQ(content(dialog, "Source"), "Dr Ünal");
    EXPECT_EQ(selection(dialog, "Source"), "Dr Ünal");
    press_key(title, key::BACKSPACE);
    EXPECT_EQ(content(dialog, "Source"), "unal");
    write("x");
    EXPECT_EQ(content(dialog, "Source"), "unalx");
    press(dialog, "Cancel");
}

TEST(a_field_that_names_several, completes_each_and_asks_about_the_one_who_is_nobody) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Log contact");
        ASSERT_TRUE(dialog.is());
        ASSERT_TRUE(comes_to_have_the_keys(dialog, "Who"));
        type(dialog, "Who", "");
        write("oka", "Log contact");
        EXPECT_EQ(content(dialog, "Who"), "Okafor Dental");
        write(";", "Log contact");
        EXPECT_EQ(content(dialog, "Who"), "Okafor Dental; ");
        write("acm", "Log contact");
        EXPECT_EQ(content(dialog, "Who"), "Okafor Dental; Acme");
        EXPECT_EQ(selection(dialog, "Who"), "e");
        type(dialog, "Who", "Okafor Dental; Dr Unald");
        press(dialog, "Log contact");
        EXPECT_TRUE(comes_to_say(dialog, "Dr Unald is not in this book yet. Did you mean Dr Ünal?"));
        press(dialog, "Log contact");
    }
    EXPECT_EQ(workbook.text(at("Touches", "Who", 2)), "Okafor Dental");
    EXPECT_EQ(workbook.text(at("Touches", "Who", 3)), "Dr Ünal");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(a_name_that_is_nobodys, is_asked_about_once_in_the_dialog) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Okafor Dentel");
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "Okafor Dentel is not in this book yet. Did you mean Okafor Dental?"));
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("Add Okafor Dentel as a new contact"), HasSubstr("Leave Okafor Dentel as it is")));
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Okafor Dental");
}

TEST(a_name_that_is_nobodys, becomes_a_contact_in_the_same_step_where_the_user_says_so) {
    auto workbook = shown_small_book();
    const auto rows = last_row(workbook, "Sheet1");
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Quentin Vey");
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "Quentin Vey is not in this book yet."));
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Quentin Vey");
    EXPECT_EQ(last_row(workbook, "Sheet1"), rows + 1);
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(last_row(workbook, "Sheet1"), rows);
}

TEST(a_name_that_is_nobodys, is_said_in_the_answer_of_a_quiet_command) {
    auto workbook = small_book();
    EXPECT_THAT(command(workbook, "NewReferral", {{"Source", any("Okafor Dentel")}, {"Prospect", any("Zoë Adler")}}),
        HasSubstr("Okafor Dentel is not in this book yet. Did you mean Okafor Dental?"));
    EXPECT_THAT(
        command(workbook, "LogTouch", {{"Who", any("Dr Unal")}, {"Kind", any("Call")}}), Not(HasSubstr("nobody")));
}

TEST(a_name_that_may_be_one_of_several, is_never_guessed_and_the_dialog_asks_whom_it_means) {
    auto workbook = shown_small_book();
    for (const auto* who : {"Anna Kern", "Otto Kern"})
        command(workbook, "NewReferral",
            {{"Source", any("Acme")}, {"Prospect", any(who)}, {"Today", any(small_book_today)}});
    const auto rows = last_row(workbook, "Referrals");
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        ASSERT_TRUE(comes_to_have_the_keys(dialog, "Source"));
        write("kern");
        EXPECT_EQ(content(dialog, "Source"), "kern") << "nobody is filled in";
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "kern may be one of several: Anna Kern and Otto Kern."));
        EXPECT_THAT(all_words(dialog), HasSubstr("Otto Kern"));
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "kern may be one of several")) << "nobody was chosen";
        EXPECT_EQ(last_row(workbook, "Referrals"), rows);
        type(dialog, "Source", "Otto Kern");
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Source", rows + 1)), "Otto Kern");
}

TEST(a_newcomer_called_like_several_contacts, is_asked_about) {
    auto workbook = shown_small_book();
    const auto row = last_row(workbook, "Sheet1") + 1;
    workbook.put_rows("Sheet1.A" + std::to_string(row),
        {{any("Anna Kern"), any("0171 5550"), any(""), any("Client"), any("Ulm")},
            {any("Anna Kern"), any("0171 5551"), any(""), any("Client"), any("Neuss")}});
    const auto referral = last_row(workbook, "Referrals") + 1;
    const auto add = [&](std::string_view answer) {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Okafor Dental");
        type(dialog, "Prospect", "Anna Kern");
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "Several contacts are called Anna Kern."));
        EXPECT_THAT(all_words(dialog), AllOf(HasSubstr("Anna Kern (Ulm)"), HasSubstr("Somebody else")));
        choose(dialog, "Which one", answer);
        press(dialog, "Add referral");
    };
    add("Anna Kern (Neuss)");
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", referral)), "Anna Kern (Neuss)");
    ASSERT_TRUE(workbook.undo());
    add("Somebody else called Anna Kern");
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", referral)), "Anna Kern");
}
