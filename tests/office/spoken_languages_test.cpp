// Every dialog in the languages that it was translated into: nothing is cut off.
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/shown_controls.hpp"
#include "office/support/screen/walked_dialogs.hpp"
#include "office/support/small_book.hpp"
#include "text/language.hpp"

#include <com/sun/star/awt/Key.hpp>

#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using referralbook::text::language;
using referralbook::text::language_of;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class each_dialog_in : public testing::TestWithParam<std::string_view> {
protected:
    each_dialog_in() { speak(GetParam()); }
    void TearDown() override { speak(""); }

    void look_at(workbook const& in, walked_dialog const& dialog, std::initializer_list<named_value> arguments) {
        const asking command{in, dialog.command, arguments};
        const auto title = say_.tr(dialog.title);
        const auto window = window_of_dialog(title);
        ASSERT_TRUE(window.is()) << dialog.command << " with the title " << title;
        const auto room = window->getPosSize();
        std::vector<std::string> faults;
        for (auto const& one : controls_in(window))
            if (const auto words = cut_off(one, room); !words.empty()) faults.push_back(one.words + ": " + words);
        EXPECT_THAT(faults, IsEmpty()) << title;
        press_key(title, awt::Key::ESCAPE);
    }

    const language say_ = language_of(GetParam());
};

}

TEST_P(each_dialog_in, has_room_for_its_words) {
    allow(std::chrono::seconds{240});
    ASSERT_EQ(say_.tag(), GetParam());
    auto workbook = shown_small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.A4");
    for (auto const& dialog : walked_dialogs) look_at(workbook, dialog, {{"Today", any(small_book_today)}});
    const auto file = shown_office().folder() / "walked.csv";
    std::ofstream{file} << "Name,Phone\nEve Dietz,030 55\n";
    look_at(workbook, {"Import", "Import contacts"}, {{"File", any(file.string())}});
    look_at(workbook, {"ShareBook", "Share this book"}, {});
    look_at(workbook, {"JoinBook", "Join a shared book"}, {});
    auto plain = shown_office().new_spreadsheet();
    plain.put_rows(
        "A1", {{any("Name"), any("Phone"), any("Visited")}, {any("Ben Cole"), any("030 55"), any("3.4.25")}});
    look_at(plain, {"SetUp", "Set up this workbook"}, {});
    look_at(plain, {"RepairDates", "Repair dates"}, {});
}

INSTANTIATE_TEST_SUITE_P(languages, each_dialog_in, testing::Values("de", "fr", "es"));
