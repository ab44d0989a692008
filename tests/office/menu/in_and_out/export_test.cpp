#include "formats/csv.hpp"
#include "formats/vcard.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "support/file_content.hpp"

#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace referralbook;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

fs::path file_named(std::string const& name) {
    const auto path = the_office().folder() / name;
    fs::remove_all(path);
    return path;
}

std::string exported(workbook const& workbook, fs::path const& path, char const* what) {
    return command(workbook, "Export", {{"File", any(path.string())}, {"What", any(what)}});
}

}

TEST(export_contacts, as_csv_takes_the_users_own_columns_along_and_changes_nothing) {
    auto workbook = small_book();
    workbook.put("Sheet1.C4", 42.5);
    workbook.put_text("Sheet1.C5", "=1+1");
    workbook.put_text("Sheet1.M6", "scribbled beside");
    const auto before = snapshot_of(workbook);
    const auto path = file_named("contacts.csv");
    EXPECT_EQ(exported(workbook, path, "contacts"), "Wrote 3 contacts to contacts.csv.");
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    const auto text = content_of(path);
    ASSERT_THAT(text, testing::StartsWith("\xEF\xBB\xBFName,Tel.,Shoe size,"));
    const auto records = formats::read_csv(std::string_view{text}.substr(3), ',').records;
    ASSERT_EQ(records.size(), 4u);
    EXPECT_EQ(records[1].cells.at(0), "Dr Ünal");
    EXPECT_EQ(records[1].cells.at(2), "42.5");
    EXPECT_EQ(records[2].cells.at(2), "'=1+1") << "no program takes it for a formula";
    ASSERT_EQ(records[0].cells.size(), 12u) << "worth and band too";
    EXPECT_EQ(records[3].cells[11], "scribbled beside") << "under no heading";
}

TEST(export_contacts, as_cards_is_read_back) {
    auto workbook = small_book();
    workbook.put("Sheet1.C4", 42.5);
    const auto path = file_named("contacts.vcf");
    EXPECT_EQ(exported(workbook, path, "contact cards"), "Wrote 3 contacts to contacts.vcf.");
    const auto cards = formats::read_vcards(content_of(path));
    ASSERT_EQ(cards.size(), 3u);
    EXPECT_EQ(cards[0].full_name, "Dr Ünal");
    EXPECT_THAT(cards[0].phones, ElementsAre(formats::card_value{"", "0171 233"}));
    EXPECT_THAT(cards[0].others, ElementsAre(formats::card_value{"Shoe size", "42.5"}));
}

TEST(export_of_referrals_and_touches, writes_dates_as_iso) {
    auto workbook = small_book();
    const auto path = file_named("referrals.csv");
    EXPECT_EQ(exported(workbook, path, "referrals"), "Wrote 3 referrals to referrals.csv.");
    EXPECT_THAT(content_of(path), HasSubstr("1,2026-11-16,Dr Ünal,Nadia Brandt,"));
    const auto touches = file_named("touches.csv");
    EXPECT_THAT(exported(workbook, touches, "touches"), HasSubstr("nothing to export"));
    EXPECT_FALSE(fs::exists(touches));
    command(workbook, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Call")}, {"Note", any("two\nlines")}});
    EXPECT_EQ(exported(workbook, touches, "touches"), "Wrote 1 touch to touches.csv.");
    EXPECT_THAT(content_of(touches), HasSubstr("\"two\nlines\""));
    EXPECT_THAT(command(workbook, "Export", {{"File", any("x")}}), HasSubstr("Say what to export"));
    EXPECT_THAT(exported(workbook, the_office().folder() / "no such folder" / "x.csv", "contacts"),
        HasSubstr("could not be written"));
}

TEST(export_contacts, writes_every_digit_and_leaves_phone_numbers_and_what_is_wanted_as_it_is) {
    auto workbook = small_book();
    workbook.put("Sheet1.C4", 300000);
    workbook.put("Sheet1.B4", 49300000000);
    workbook.put_text("Sheet1.B5", "+49 30 1234");
    workbook.put_text("Sheet1.C5", "=1+1");
    const auto path = file_named("digits.csv");
    exported(workbook, path, "contacts");
    EXPECT_THAT(content_of(path), HasSubstr("49300000000,300000,"));
    EXPECT_THAT(content_of(path), HasSubstr("+49 30 1234,'=1+1,"));
    EXPECT_THAT(content_of(path), testing::Not(HasSubstr("'+49")));
    command(workbook, "Export", {{"File", any(path.string())}, {"What", any("contacts")}, {"AsItIs", any(true)}});
    EXPECT_THAT(content_of(path), HasSubstr("+49 30 1234,=1+1,"));
    const auto cards = file_named("digits.vcf");
    exported(workbook, cards, "contact cards");
    EXPECT_THAT(content_of(cards), HasSubstr(":49300000000\r\n"));
}

TEST(the_export_of_contacts_dialog, asks_what_and_writes_it) {
    const auto source = the_office().folder() / "export_contacts_dialog.ods";
    small_book().store(source);
    const auto path = file_named("asked.csv");
    auto workbook = shown_office().load(source);
    {
        const asking command{workbook, "Export", {{"File", any(path.string())}}};
        const auto dialog = dialog_titled("Export");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "What", "Referrals (CSV)");
        choose(dialog, "Cells of a CSV", "As it is");
        press(dialog, "Export");
    }
    EXPECT_THAT(content_of(path), HasSubstr("Nadia Brandt"));
}
