// Every dialog as a person walks through it: it opens, each of its controls has a name of its own, Escape leaves it and
// nothing has changed; what cannot be read is said, stays as it was typed, and gets the keys.
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/walked_dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

#include <set>

using namespace referralbook::tests;
using testing::HasSubstr;
using testing::IsEmpty;
namespace key = com::sun::star::awt::Key;

namespace {

workbook book_with_a_row_in_front() {
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    return workbook;
}

/// A field, what is typed there, and what is said of it.
struct wrong_entry {
    char const *command, *title, *field, *typed, *button, *said;
    std::vector<std::pair<char const*, char const*>> chosen{};   ///< in lists, before
};

}

TEST(each_dialog, opens_names_its_controls_apart_and_changes_nothing_when_escape_leaves_it) {
    allow(std::chrono::seconds{240});
    auto workbook = book_with_a_row_in_front();
    const auto before = snapshot_of(workbook);
    for (auto const& [path, title] : walked_dialogs) {
        const asking command{workbook, path, {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is()) << path;
        const auto names = controls_of(dialog);
        EXPECT_GE(names.size(), 3u) << path;
        std::set<std::string> apart;
        for (auto const& name : names) {
            EXPECT_FALSE(name.empty()) << path;
            EXPECT_TRUE(apart.insert(name).second) << path << ": " << name;
        }
        EXPECT_TRUE(apart.contains("Help")) << path;
        press_key(title, key::ESCAPE);
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(workbook.undo_titles(), IsEmpty());
}

TEST(each_dialog, of_a_table_is_walked_through_likewise) {
    allow(std::chrono::seconds{240});
    const auto file = the_office().folder() / "walked.csv";
    std::ofstream{file} << "Name,Phone\nEve Dietz,030 55\n";
    auto plain = shown_office().new_spreadsheet();
    plain.put_rows(
        "A1", {{any("Name"), any("Phone"), any("Visited")}, {any("Ada Okafor"), any("030 55"), any("3.4.25")}});
    auto book = book_with_a_row_in_front();
    const auto walk = [](workbook& in, char const* path, char const* title,
                          std::initializer_list<named_value> arguments) {
        const auto before = snapshot_of(in);
        {
            const asking command{in, path, arguments};
            const auto dialog = dialog_titled(title);
            ASSERT_TRUE(dialog.is()) << path;
            const auto names = controls_of(dialog);
            std::set<std::string> apart;
            for (auto const& name : names) {
                EXPECT_FALSE(name.empty()) << path;
                EXPECT_TRUE(apart.insert(name).second) << path << ": " << name;
            }
            EXPECT_TRUE(apart.contains("Help")) << path;
            press_key(title, key::ESCAPE);
        }
        EXPECT_THAT(differences(before, snapshot_of(in)), IsEmpty()) << path;
    };
    walk(plain, "SetUp", "Set up this workbook", {});
    walk(plain, "RepairDates", "Repair dates", {});
    walk(book, "Import", "Import contacts", {{"File", any(file.string())}});
}

TEST(each_dialog, has_a_page_of_help_in_the_extension_that_is_installed) {
    auto workbook = small_book();
    for (auto const& [path, title] : walked_dialogs) {
        const auto page = command(workbook, "Help", {{"What", any(path)}});
        ASSERT_TRUE(page.starts_with("file://") && page.ends_with(std::string{path} + ".html")) << page;
        EXPECT_TRUE(std::filesystem::exists(page.substr(7))) << page;
    }
}

TEST(each_dialog, says_what_cannot_be_read_leads_the_keys_there_and_keeps_what_was_typed) {
    allow(std::chrono::seconds{240});
    auto workbook = book_with_a_row_in_front();
    const auto before = snapshot_of(workbook);
    const std::vector<wrong_entry> wrong{
        {"LogTouch", "Log contact", "Who", "", "Log contact", "Who: Please enter with whom"},
        {"LogTouch", "Log contact", "Date", "soon", "Log contact", "Date: Please enter a date"},
        {"LogTouch", "Log contact", "Date", "+2", "Log contact", "today or a day before"},
        {"LogTouch", "Log contact", "Cost", "1.500", "Log contact", "Please enter 1500 or 1.50", {{"Kind", "Gift"}}},
        {"Snooze", "Snooze", "Date", "-1", "Snooze", "a day after today"},
        {"StatusChanged", "Status changed", "Since", "31/31", "Change status", "Since: Please enter a date"},
        {"StatusChanged", "Status changed", "Value", "much", "Change status", "Value: Please enter an amount",
            {{"Status", "Won"}}},
        {"LogGiven", "Referral we made", "Partner", "", "Add", "Partner: Please enter"},
        {"Goals", "Goals", "New sources a year", "several", "Set goals", "New sources a year: Please enter how many"},
        {"Goals", "Goals", "Revenue a year", "a lot", "Set goals", "Revenue a year: Please enter an amount"},
        {"SourcePlan", "Source plan", "Source", "", "Save plan", "Source: Please enter"},
        {"Handout", "Hand-out for a source", "Source", "", "Make", "Source: Please enter"},
        {"WhatWeHold", "What we hold about somebody", "Who", "", "Make", "Who: Please enter"},
        {"Forget", "Forget somebody", "Who", "", "Forget", "Who: Please enter"},
        {"FillHolidays", "Fill in holidays", "Years", "soon", "Fill in", "year"},
    };
    for (auto const& one : wrong) {
        const asking command{workbook, one.command, {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled(one.title);
        ASSERT_TRUE(dialog.is()) << one.command;
        for (auto const& [list, entry] : one.chosen) choose(dialog, list, entry);
        type(dialog, one.field, one.typed);
        press(dialog, one.button);
        EXPECT_TRUE(comes_to_say(dialog, one.said)) << one.command << ", " << one.field << ": " << all_words(dialog);
        EXPECT_EQ(content(dialog, one.field), one.typed) << one.command << ", " << one.field;
        press_key(one.title, key::ESCAPE);
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(the_dialog_of_a_contact, shows_the_fields_of_its_kind_alone_and_takes_another_day) {
    auto workbook = book_with_a_row_in_front();
    {
        const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Log contact");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(
            controls_of(dialog), testing::AllOf(testing::Contains("Outcome"), testing::Not(testing::Contains("Cost"))));
        choose(dialog, "Kind", "Gift");
        EXPECT_THAT(
            controls_of(dialog), testing::AllOf(testing::Contains("Cost"), testing::Not(testing::Contains("Outcome"))));
        choose(dialog, "Kind", "Note");
        EXPECT_THAT(
            controls_of(dialog), testing::Not(testing::AnyOf(testing::Contains("Cost"), testing::Contains("Brought"))));
        choose(dialog, "Kind", "Visit");
        type(dialog, "Brought", "Cake");
        type(dialog, "Date", "yesterday");
        type(dialog, "By", "Kim");
        press(dialog, "Log contact");
    }
    EXPECT_EQ(workbook.number(at("Touches", "When", 2)), 46346);   // Fri 20 November 2026
    EXPECT_EQ(workbook.text(at("Touches", "Brought", 2)), "Cake");
    const asking again{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
    const auto dialog = dialog_titled("Log contact");
    ASSERT_TRUE(dialog.is());
    EXPECT_EQ(content(dialog, "By"), "Kim");
    press(dialog, "Cancel");
}

TEST(the_dialog_of_a_contact, offers_the_referrals_of_whoever_is_named_and_keeps_none_of_another) {
    auto workbook = book_with_a_row_in_front();
    {
        const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Log contact");
        ASSERT_TRUE(dialog.is());
        const auto who = content(dialog, "Who"), referral = content(dialog, "Referral");
        EXPECT_THAT(referral, testing::HasSubstr(who));
        type(dialog, "Who", "Acme");
        EXPECT_EQ(content(dialog, "Referral"), "None");
        type(dialog, "Who", who);
        EXPECT_EQ(content(dialog, "Referral"), referral) << "the one in front again";
        type(dialog, "Who", "Acme");
        press(dialog, "Log contact");
    }
    EXPECT_EQ(workbook.text(at("Touches", "Who", 2)), "Acme");
    EXPECT_EQ(workbook.text(at("Touches", "Referral", 2)), "");
}
