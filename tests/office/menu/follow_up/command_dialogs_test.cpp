#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;

TEST(the_dialog, of_a_new_referral_says_what_is_missing_and_stays_until_it_is_right) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        press(dialog, "Add referral");
        EXPECT_THAT(all_words(dialog), HasSubstr("Prospect: Please enter who was referred"));
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "Prospect"));
        EXPECT_EQ(content(dialog, "Source"), "Acme");
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Acme");
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 6)), "Zoë Adler");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(the_dialog, of_a_new_referral_from_a_row_proposes_its_source) {
    auto workbook = shown_small_book();
    workbook.select("Referrals.A4");
    const auto source = workbook.text(at("Referrals", "Source", 4));
    ASSERT_NE(source, "");
    {
        const asking command{workbook, "NewReferral#ask=source", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        EXPECT_EQ(content(dialog, "Source"), source);
        press(dialog, "Cancel");
    }
    EXPECT_TRUE(workbook.undo_titles().empty());
}

TEST(the_dialog, says_that_the_row_changed_underneath_and_writes_nothing) {
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    {
        const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Log contact");
        ASSERT_TRUE(dialog.is());
        workbook.put(at("Referrals", "Attempts", 4), 5);
        press(dialog, "Log contact");
        EXPECT_THAT(all_words(dialog), HasSubstr("Row 4 of the sheet Referrals has changed meanwhile (Attempts)"));
        press(dialog, "Cancel");
    }
    EXPECT_EQ(workbook.number(at("Referrals", "Attempts", 4)), 5);
    EXPECT_EQ(workbook.text("Touches.B2"), "");
}

TEST(the_dialog, says_that_another_referral_stands_in_the_row_and_writes_nothing) {
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    {
        const asking command{workbook, "Snooze"};
        const auto dialog = dialog_titled("Snooze");
        ASSERT_TRUE(dialog.is());
        workbook.put(at("Referrals", "No.", 4), 9);   // as after a sort: the cell to write is as blank as it was
        press(dialog, "Snooze");
        EXPECT_THAT(all_words(dialog), HasSubstr("Row 4 of the sheet Referrals holds another record now"));
        press(dialog, "Cancel");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Snoozed until", 4)), "");
}

TEST(the_dialog, says_that_a_date_is_none_and_takes_a_right_one) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewReferral"};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        type(dialog, "Prospect", "Zoë Adler");
        type(dialog, "Date received", "31/31");
        press(dialog, "Add referral");
        EXPECT_THAT(all_words(dialog), HasSubstr("Date received: Please enter a date, for example "));
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "Date received"));
        EXPECT_EQ(content(dialog, "Date received"), "31/31");
        type(dialog, "Date received", "11/1/2026");   // in the order of the document's language
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.number(at("Referrals", "Date", 6)), 46327);
}

TEST(the_dialog, selects_what_stands_in_a_field_when_the_keys_come_there_so_that_typing_replaces_it) {
    namespace key = com::sun::star::awt::Key;
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewReferral",
            {{"Today", any(small_book_today)}, {"Source", any("Acme")}, {"Phone", any("030 55")},
                {"Note", any("Call in the morning")}}};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "Source"));
        EXPECT_EQ(selection(dialog, "Source"), "Acme");
        for (const auto& [field, filled] :
            {std::pair{"Prospect", ""}, {"Phone", "030 55"}, {"E-mail", ""}, {"Need", ""}, {"Owner", ""},
                {"Date received", "Sat Nov 21, 2026"}, {"Three-way meeting", ""}, {"Note", ""}}) {
            press_key("New referral", key::TAB);
            EXPECT_TRUE(comes_to_have_the_keys(dialog, field)) << field;
            // Of several lines the accessible selection says nothing in some offices: what is typed shows it.
            if (std::string_view{field} != "Note") {
                EXPECT_EQ(selection(dialog, field), filled) << field;
            }
        }
        press_key("New referral", key::NUM7, '7');
        type(dialog, "Prospect", "Zoë Adler");
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Note", 6)), "7");
    command(workbook, "Goals", {{"Referrals", any(12.0)}});
    {
        const asking command{workbook, "Goals", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Goals");
        ASSERT_TRUE(dialog.is());
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "Referrals a month"));
        EXPECT_EQ(selection(dialog, "Referrals a month"), "12");
        press(dialog, "Cancel");
    }
}

TEST(the_dialog, can_be_left_and_nothing_happened) {
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    for (const auto& [path, title] :
        {std::pair{"StatusChanged", "Status changed"}, {"Snooze", "Snooze"}, {"LogTouch", "Log contact"}}) {
        const asking command{workbook, path, {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is()) << title;
        press(dialog, "Cancel");
    }
    EXPECT_EQ(workbook.undo_titles().size(), 0u);
}

TEST(the_dialog, of_a_new_referral_refuses_what_is_no_address_and_asks_about_what_is_hardly_a_number) {
    auto workbook = shown_small_book();
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("New referral");
        ASSERT_TRUE(dialog.is());
        type(dialog, "Source", "Acme");
        type(dialog, "Prospect", "Zoë Adler");
        type(dialog, "E-mail", "anna@");
        type(dialog, "Phone", "call later");
        press(dialog, "Add referral");
        EXPECT_TRUE(
            comes_to_say(dialog, "Phone: \"call later\" does not look like a telephone number. Press the button"));
        press(dialog, "Add referral");
        EXPECT_TRUE(comes_to_say(dialog, "E-mail: \"anna@\" is no e-mail address."));
        type(dialog, "E-mail", "anna@example.com");
        press(dialog, "Add referral");
    }
    EXPECT_EQ(workbook.text(at("Referrals", "Phone", 6)), "call later") << "it was meant so";
    EXPECT_EQ(workbook.text(at("Referrals", "E-mail", 6)), "anna@example.com");
}

TEST(a_dialog, does_not_open_where_nothing_that_is_typed_could_be_written) {
    auto workbook = shown_small_book();
    as<com::sun::star::util::XProtectable>(workbook.sheet("Referrals"))->protect({});
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        const auto message = dialog_titled("Referral Book");
        ASSERT_TRUE(message.is());
        EXPECT_THAT(all_words(message), HasSubstr("The sheet Referrals is protected."));
        press(message, "OK");
    }
    {
        const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Log contact");
        ASSERT_TRUE(dialog.is()) << "another sheet is written";
        press(dialog, "Cancel");
    }
}
