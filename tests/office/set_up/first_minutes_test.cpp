// The way of a new user from their own sheet to a list of what is due: one dialog, few clicks, few keys.
#include "office/support/as.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "support/file_content.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <gmock/gmock.h>

#include <fstream>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::HasSubstr;
using testing::Le;
using testing::Not;

namespace {

constexpr double today = 46352;   // 2026-11-26
constexpr auto title = "Set up this workbook";

/// A user who is counted: the menu and its entry are two clicks already.
struct counted_user {
    int clicks = 2, keys = 0;
    void press(dialog_node const& dialog, std::string_view name) {
        referralbook::tests::press(dialog, name);
        ++clicks;
    }
    void key(std::string_view window, short code, char letter = 0) {
        press_key(window, code, letter);
        ++keys;
    }
    void write(std::string_view window, std::string_view letters) {
        for (const char letter : letters) key(window, static_cast<short>(awt::Key::A + letter - 'a'), letter);
    }
};

std::filesystem::path written(std::string_view name, std::string_view content) {
    auto path = shown_office().folder() / name;
    std::ofstream{path} << content;
    return path;
}

constexpr std::string_view american = "Name,Company,Phone,Type,Referred by,Status,Est. fee,Last contact\n"
                                      "Anna Meyer,,030 551,Client,Kline & Lamb,Won,\"$1,500\",14/09/2026\n"
                                      "Ben Cole,,030 552,Prospect,K & L,Open,800,02/11/2026\n"
                                      "Cleo Falk,,030 553,Prospect,Kline & Lamb LLP,Open,,03/11/2026\n"
                                      "Dan Iver,,030 554,Prospect,Tom OBrien,Meeting,,05/11/2026\n"
                                      "Tom O'Brien,Harbour Bank,030 555,Partner,,,,25/10/2026\n"
                                      "Kline & Lamb LLP,Kline & Lamb LLP,030 556,Partner,none,,,\n";

constexpr std::string_view german = "Name;Firma;Telefon;Art;Empfohlen von;Status;Honorar;Letzter Kontakt\n"
                                    "Anna Meyer;;030 551;Mandant;Kline & Lamb;Gewonnen;1.500,00;14.09.2026\n"
                                    "Ben Kohl;;030 552;Interessent;Kline & Lamb;Offen;800;02.11.2026\n"
                                    "Cleo Falk;;030 553;Interessent;Tom Brandt;Offen;;03.11.2026\n";

bool deck_opens(workbook const& workbook) {
    const uno::Reference<frame::XController2> window{workbook.controller(), uno::UNO_QUERY_THROW};
    for (int tries = 0; tries < 200; ++tries) {
        const auto sidebar = window->getSidebar();
        const auto decks = sidebar.is() && sidebar->isVisible() ? sidebar->getDecks() : nullptr;
        const uno::Reference<ui::XDeck> ours{
            decks.is() && decks->hasByName("ReferralBookDeck") ? decks->getByName("ReferralBookDeck") : uno::Any{},
            uno::UNO_QUERY};
        if (ours.is() && ours->isActive()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{25});
    }
    return false;
}

/// How many steps of referrals are due, as the sheet says.
int steps_that_are_due(workbook const& workbook, std::string const& sheet = "Referrals") {
    const auto on = [&](std::string_view heading, int row) {
        const auto place = at("Referrals", heading, row);
        return sheet + place.substr(place.find('.'));
    };
    int due = 0;
    for (int row = 2; row <= last_row(workbook, sheet); ++row)
        due += !workbook.text(on("Next step", row)).empty() && workbook.number(on("Due", row)) <= today &&
            workbook.text(on("Snoozed until", row)).empty();
    return due;
}

}

TEST(a_new_user, comes_from_an_american_sheet_with_history_to_a_list_of_what_is_due_in_one_dialog) {
    auto workbook = shown_office().load(written("american.csv", american), false, "44,34,76,1,,1033,false,true");
    counted_user user;
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("4 referrals from \"Referred by\""), HasSubstr("Save it as american.ods first"),
                HasSubstr("History (2)"), HasSubstr("Names (3)")));
        user.press(dialog, "Set up");
    }
    EXPECT_THAT(user.clicks, Le(4));
    EXPECT_GT(steps_that_are_due(workbook), 0);
    EXPECT_EQ(workbook.text(at("Referrals", "Value", 2)).empty(), false);
    EXPECT_EQ(workbook.number(at("Referrals", "Date", 3)), 46328) << "2 Nov 2026, which had been read as 11 Feb";
    EXPECT_THAT(workbook.text("Today.A2"), HasSubstr("Overdue")) << "the list is there, in the same step";
    EXPECT_FALSE(workbook.text("Today.C3").empty());
    EXPECT_THAT(workbook.undo_titles(), testing::SizeIs(1));
    EXPECT_TRUE(workbook.has_sheet("Aliases"));
    workbook.put("Rules.Z1", "=ORG.REFERRALBOOK.FUNCTIONS.WORTH(RB_LEDGER;\"K & L\")");
    workbook.put("Rules.Z2", "=ORG.REFERRALBOOK.FUNCTIONS.WORTH(RB_LEDGER;\"Kline & Lamb LLP\")");
    EXPECT_GT(workbook.number("Rules.Z1"), 0) << "in the cells, too, both spellings are one source";
    EXPECT_EQ(workbook.number("Rules.Z1"), workbook.number("Rules.Z2"));
    EXPECT_THAT(narrow(workbook.as<frame::XModel>()->getURL()), HasSubstr("american.ods"));
    EXPECT_TRUE(std::filesystem::exists(shown_office().folder() / "american.ods"));
    EXPECT_TRUE(deck_opens(workbook));
}

TEST(a_new_user, comes_from_a_german_sheet_with_history_to_a_list_of_what_is_due_in_one_dialog) {
    auto workbook = shown_office().load(written("german.csv", german), false, "59,34,76,1,,1031,false,true");
    workbook.as<beans::XPropertySet>()->setPropertyValue("CharLocale", uno::Any{lang::Locale{"de", "DE", ""}});
    counted_user user;
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("3 referrals from \"Empfohlen von\""));
        user.press(dialog, "Set up");
    }
    EXPECT_THAT(user.clicks, Le(4));
    EXPECT_GT(steps_that_are_due(workbook, "Empfehlungen"), 0);
    EXPECT_EQ(workbook.text("Empfehlungen.I2"), "Gewonnen");
    EXPECT_TRUE(workbook.has_sheet("Regeln"));
}

TEST(a_new_user, is_asked_on_pages_that_can_be_turned_and_what_they_answer_stands_in_rules) {
    auto workbook = shown_office().load(written("pages.csv", american), false, "44,34,76,1,,1033,false,true");
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "History (2)");
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("4 rows name a source, but no readable date"), HasSubstr("day and month swapped"),
                Not(HasSubstr("How sure, and why"))));
        press(dialog, "Names (3)");
        EXPECT_THAT(
            all_words(dialog), AllOf(HasSubstr("K & L is Kline & Lamb LLP"), HasSubstr("Tom OBrien is Tom O'Brien")));
        press(dialog, "K & L is Kline & Lamb LLP");
        press(dialog, "Your office");
        type(dialog, "Name of your office", "Northside");
        type(dialog, "Who signs letters", "Ada");
        press(dialog, "Save it as pages.ods first: this kind of file cannot hold the new sheets");
        press(dialog, "Set up");
    }
    const auto rule = [&](std::string_view key) {
        int row = 1;
        while (row < 100 && workbook.text("Rules.A" + std::to_string(row)) != key) ++row;
        return workbook.text("Rules.B" + std::to_string(row));
    };
    EXPECT_EQ(rule("Office"), "Northside");
    EXPECT_EQ(rule("Sender"), "Ada");
    EXPECT_FALSE(std::filesystem::exists(shown_office().folder() / "pages.ods"));
    EXPECT_EQ(last_row(workbook, "Aliases"), 3) << "the unticked spelling is not among them";
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}

TEST(a_new_user, saves_a_list_without_an_ending_in_a_folder_with_a_dot_beside_it_and_for_the_same_eyes) {
    namespace fs = std::filesystem;
    const auto folder = shown_office().folder() / "practice.2026", beside = shown_office().folder() / "practice.ods";
    fs::create_directory(folder);
    std::ofstream{beside} << "precious";
    const auto list = written("practice.2026/contacts", american);
    fs::permissions(list, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("nowhere", folder / "contacts.ods");
    auto workbook = shown_office().load(list, false, "44,34,76,1,,1033,false,true");
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Save it as contacts 2.ods first"));
        press(dialog, "Set up");
    }
    const auto saved = folder / "contacts 2.ods";
    EXPECT_EQ(workbook.as<frame::XModel>()->getURL(), url_of(saved));
    EXPECT_EQ(fs::status(saved).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_GT(fs::file_size(saved), 1000u);
    EXPECT_FALSE(fs::exists(folder / "nowhere")) << "a link that leads nowhere has its name, too";
    EXPECT_EQ(content_of(beside), "precious");
}

TEST(a_new_user, writes_over_no_file_that_came_while_the_dialog_was_open) {
    auto workbook = shown_office().load(written("late.csv", american), false, "44,34,76,1,,1033,false,true");
    const auto late = shown_office().folder() / "late.ods";
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Save it as late.ods first"));
        std::ofstream{late} << "precious";
        press(dialog, "Set up");
        const auto message = dialog_titled("Referral Book");
        ASSERT_TRUE(message.is());
        EXPECT_THAT(all_words(message), HasSubstr("late.ods could not be written, so nothing was set up"));
        press(message, "OK");
    }
    EXPECT_EQ(content_of(late), "precious");
    EXPECT_EQ(workbook.sheet_titles().size(), 1u);
}

TEST(a_new_user, sees_which_sources_are_taken_for_ways_and_unticks_who_is_a_person) {
    constexpr std::string_view with_ways = "Name,Phone,Referred by,Date received,Status\n"
                                           "Anna Meyer,030 551,Website,2026-11-20,New\n"
                                           "Ben Cole,030 552,Bing,2026-11-20,New\n"
                                           "Cleo Falk,030 553,Ada Okafor,2026-11-20,New\n";
    auto workbook = shown_office().load(written("ways.csv", with_ways), false, "44,34,76,1,,1033,false,true");
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "Names (2)");
        EXPECT_THAT(all_words(dialog), AllOf(HasSubstr("ways, not people"), HasSubstr("Website"), HasSubstr("Bing")));
        press(dialog, "Bing");
        press(dialog, "Set up");
    }
    int row = 1;
    while (row < 100 && workbook.text("Rules.A" + std::to_string(row)) != "Ways, not people") ++row;
    EXPECT_EQ(workbook.text("Rules.B" + std::to_string(row)), "Website");
    EXPECT_THAT(workbook.text(at("Referrals", "Next step", 2)), Not(HasSubstr("Thank")));
    EXPECT_EQ(workbook.text(at("Referrals", "Next step", 3)), "Thank the source");
}

TEST(a_new_referral, takes_at_most_30_keys) {
    auto workbook = shown_small_book();
    counted_user user;
    user.keys = 3;   // the menu, the entry
    {
        const asking command{workbook, "NewReferral", {{"Today", any(small_book_today)}}};
        constexpr auto window = "New referral";
        const auto dialog = dialog_titled(window);
        ASSERT_TRUE(dialog.is());
        ASSERT_TRUE(comes_to_have_the_keys(dialog, "Source"));
        user.write(window, "unal");
        user.key(window, awt::Key::TAB);
        user.write(window, "zoeadler");
        user.key(window, awt::Key::RETURN);
    }
    EXPECT_THAT(user.keys, Le(30));
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 6)), "Dr Ünal");
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 6)), "zoeadler");
}

TEST(a_new_user, is_led_by_the_deck_from_the_contacts_to_the_list_of_referrals_on_another_sheet) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Type")}, {any("Dr Kern"), any("030 551"), any("Partner")},
            {any("Okafor Dental"), any("030 552"), any("Partner")}});
    workbook.add_sheet("Log");
    workbook.put_rows("Log.A1",
        {{any("Date"), any("Patient"), any("Referred by"), any("Status")},
            {any(today - 3), any("Anna Meyer"), any("Okafor Dental"), any("Won")},
            {any(today - 2), any("Ben Ude"), any("Dr Kern"), any("Open")}});
    as<beans::XPropertySet>(workbook.range("Log.A2:A3"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    workbook.dispatch(
        "org.referralbook:SetUp", {{"Quiet", any(true)}, {"Sheet", any("Sheet1")}, {"Today", any(today)}});
    in_deck(workbook, "Take over the referrals of Log").act();
    const auto dialog = dialog_titled(title);
    ASSERT_TRUE(dialog.is());
    EXPECT_THAT(all_words(dialog), HasSubstr("2 referrals from this list, which stays as it is"));
    press(dialog, "Set up");
    EXPECT_TRUE(appears(workbook, "Thank Dr Kern, No. 2"));
    EXPECT_TRUE(vanishes(workbook, "Take over the referrals of Log"));
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Take over the referrals of Log"));
}
