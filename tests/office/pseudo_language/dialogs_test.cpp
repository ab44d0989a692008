// Every dialog in a language that is a third longer than English and carries brackets: nothing is cut off, and nothing
// is said that translators never met.
#include "office/pseudo_language/pseudo_office.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/walked_dialogs.hpp"
#include "office/support/small_book.hpp"
#include "words/pseudo_language.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XListBox.hpp>

#include <fstream>
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

using namespace referralbook::tests;
using namespace com::sun::star;
using referralbook::words::pseudo;
using testing::HasSubstr;
using testing::IsEmpty;
namespace key = awt::Key;
namespace role = accessibility::AccessibleRole;

namespace {

constexpr walked_dialog of_several_desks[]{{"ShareBook", "Share this book"}, {"JoinBook", "Join a shared book"}};

/// What is wrong with a dialog, a line each.
std::vector<std::string> faults_of(uno::Reference<awt::XWindow> const& dialog) {
    // Of a screen of 1366 x 768, beside titles and the desktop's bar. The fonts of gtk are an eighth larger.
    constexpr int room_on_screen = 630;
    std::vector<std::string> faults;
    const auto room = dialog->getPosSize();
    if (room.Height > room_on_screen) faults.push_back("higher than a screen: " + std::to_string(room.Height));
    for (auto const& one : controls_in(dialog)) {
        if (const auto words = cut_off(one, room); !words.empty()) faults.push_back(one.words + ": " + words);
        // Why set-up takes a column for what it is: English so far (docs/translations.md).
        const bool says_why = one.words.starts_with(pseudo("sure") + ": ") ||
            one.words.starts_with(pseudo("likely") + ": ");
        if (const auto words = unmarked(one.words); !words.empty() && !says_why)
            faults.push_back(one.words + ": not marked: " + words);
    }
    return faults;
}

/// The faults of a dialog as it comes and with each line of its lists of ours, which may show other fields.
std::set<std::string> faults_in_all_states(uno::Reference<awt::XWindow> const& dialog) {
    constexpr int most_lines = 8;
    std::set<std::string> faults;
    const auto look = [&] {
        for (auto& one : faults_of(dialog)) faults.insert(std::move(one));
    };
    look();
    for (auto const& one : controls_in(dialog)) {
        const uno::Reference<awt::XListBox> list{one.window, uno::UNO_QUERY};
        if (!list.is() || list->getItemCount() < 2 || !narrow(list->getItem(1)).starts_with('[')) continue;
        const auto before = list->getSelectedItemPos();
        for (short i = 0; i < std::min<int>(list->getItemCount(), most_lines); ++i) {
            list->selectItemPos(i, true);
            look();
        }
        if (before >= 0) list->selectItemPos(before, true);
    }
    return faults;
}

workbook book_with_a_row_in_front() {
    static const bool spoken = (speak_pseudo(), true);
    EXPECT_TRUE(spoken);
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    return workbook;
}

/// How often a dialog is looked at.
enum class states { as_it_comes, with_each_line_of_its_lists };

void walk(workbook const& in, char const* path, char const* title, std::initializer_list<named_value> arguments,
    states looked_at = states::with_each_line_of_its_lists) {
    const asking command{in, path, arguments};
    const auto shown = pseudo(title);
    const auto window = window_of_dialog(shown);
    ASSERT_TRUE(window.is()) << path;
    EXPECT_GE(controls_in(window).size(), 4U) << path;
    if (looked_at == states::as_it_comes)
        EXPECT_THAT(faults_of(window), IsEmpty()) << path;
    else
        EXPECT_THAT(faults_in_all_states(window), IsEmpty()) << path;
    press_key(shown, key::ESCAPE);
}

}

TEST(each_dialog_in_the_pseudo_language, has_room_for_its_words_and_says_none_that_is_not_marked) {
    allow(std::chrono::seconds{300});
    const auto workbook = book_with_a_row_in_front();
    for (auto const& [path, title] : walked_dialogs) walk(workbook, path, title, {{"Today", any(small_book_today)}});
    for (auto const& [path, title] : of_several_desks) walk(workbook, path, title, {{"Today", any(small_book_today)}});
}

TEST(each_dialog_of_a_table_in_the_pseudo_language, has_room_for_its_words_and_says_none_that_is_not_marked) {
    allow(std::chrono::seconds{240});
    const auto file = shown_office().folder() / "walked.csv";
    std::ofstream{file} << "Name,Phone\nEve Dietz,030 55\n";
    const auto book = book_with_a_row_in_front();
    auto plain = shown_office().new_spreadsheet();
    plain.put_rows(
        "A1", {{any("Name"), any("Phone"), any("Visited")}, {any("Ben Cole"), any("030 55"), any("3.4.25")}});
    walk(plain, "SetUp", "Set up this workbook", {});
    walk(plain, "RepairDates", "Repair dates", {});
    // Its lists have the file read anew, in a dialog of its own.
    walk(book, "Import", "Import contacts", {{"File", any(file.string())}}, states::as_it_comes);
}

TEST(each_page_of_set_up_in_the_pseudo_language, has_room_for_its_words) {
    allow(std::chrono::seconds{120});
    EXPECT_TRUE(book_with_a_row_in_front().has_sheet("Referrals"));   // the language is spoken
    auto plain = shown_office().new_spreadsheet();
    plain.put_rows("A1",
        {{any("Name"), any("Phone"), any("Referred by"), any("Status"), any("Date")},
            {any("Ben Cole"), any("030 55"), any("Sibel Okafor"), any("Won"), any(46000.0)},
            {any("Nadia Brandt"), any("030 56"), any("Sibel Okaffor"), any("Signed"), any(46010.0)}});
    const asking command{plain, "SetUp", {}};
    const auto shown = pseudo("Set up this workbook");
    const auto window = window_of_dialog(shown);
    ASSERT_TRUE(window.is());
    for (const std::string_view page : {"C~olumns", "~History", "~Names", "Your o~ffice"}) {
        auto words = pseudo(page);
        std::erase(words, '~');
        const auto all = controls_in(window);
        const auto button = std::ranges::find_if(all, [&](auto const& one) { return one.words.starts_with(words); });
        ASSERT_NE(button, all.end()) << words;
        press(dialog_titled(shown), button->words);
        EXPECT_THAT(faults_of(window), IsEmpty()) << page;
    }
    press_key(shown, key::ESCAPE);
}

TEST(what_lists_offer, is_looked_at_too) {
    const auto workbook = book_with_a_row_in_front();
    const asking command{workbook, "LogTouch", {{"Today", any(small_book_today)}}};
    const auto window = window_of_dialog(pseudo("Log contact"));
    ASSERT_TRUE(window.is());
    std::vector<std::string> offers;
    for (auto const& one : controls_in(window))
        for (auto& offer : offers_of(one)) offers.push_back(std::move(offer));
    EXPECT_THAT(offers, testing::IsSupersetOf({pseudo("Call"), pseudo("Gift"), std::string{"Okafor Dental"}}));
    press_key(pseudo("Log contact"), key::ESCAPE);
}

TEST(what_is_cut_off, is_found_where_a_label_is_made_too_small) {
    const auto workbook = book_with_a_row_in_front();
    const asking command{workbook, "Snooze", {{"Today", any(small_book_today)}}};
    const auto window = window_of_dialog(pseudo("Snooze"));
    ASSERT_TRUE(window.is());
    ASSERT_THAT(faults_of(window), IsEmpty());
    for (const auto kind : {role::LABEL, role::PUSH_BUTTON})
        for (auto const& one : controls_in(window)) {
            if (one.role != kind || one.words.empty()) continue;
            const auto before = one.window->getPosSize();
            one.window->setPosSize(0, 0, 10, before.Height, awt::PosSize::SIZE);
            EXPECT_THAT(cut_off(one, window->getPosSize()), HasSubstr("needs ")) << one.words;
            one.window->setPosSize(0, 0, before.Width, before.Height, awt::PosSize::SIZE);
        }
    press_key(pseudo("Snooze"), key::ESCAPE);
}

TEST(what_is_not_marked, is_found_outside_of_the_brackets) {
    EXPECT_EQ(unmarked("[Šöûŕçé]: Dr Ünal"), "");
    EXPECT_EQ(unmarked("[Šöûŕçé {1}]"), "");
    EXPECT_EQ(unmarked("[Šöûŕçé] Help"), " Help");
    EXPECT_EQ(unmarked("3 %"), "");
}
