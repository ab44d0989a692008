// The panel Contact in the real Calc: it follows the row in front, and its buttons do what they say.
#include "office/deck/two_rows.hpp"
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;

namespace {

constexpr auto
    nobody = "Click on a row - a contact, a referral, a source, a touch or a line of today's list - and here stands "
             "who it is, what is open with them and what you can do next.";

/// Dr Ünal is a contact.
workbook two_referrals() {
    return bare_set_up_book(
        {{{"who", any("Dr Ünal")}, {"phone", any("020 7946 0018")}, {"email", any("ana@unal.example")}}}, two_rows());
}

void choose(workbook const& workbook, std::string const& cell) {
    const uno::Reference<frame::XModel> model{workbook.model(), uno::UNO_QUERY_THROW};
    const auto controller = model->getCurrentController();
    const auto dot = cell.find('.');
    if (dot != std::string::npos)
        as<sheet::XSpreadsheetView>(controller)->setActiveSheet(workbook.sheet(cell.substr(0, dot)));
    as<view::XSelectionSupplier>(controller)->select(uno::Any{workbook.range(cell)});
}

}

TEST(contact_panel, follows_the_row_in_front) {
    auto workbook = two_referrals();
    choose(workbook, "Referrals.D2");
    EXPECT_TRUE(appears(workbook, "Go to Tom Bright"));
    choose(workbook, "Referrals.D3");
    EXPECT_TRUE(appears(workbook, "Go to Wei Lam"));
    EXPECT_TRUE(vanishes(workbook, "Go to Tom Bright"));
    choose(workbook, "Referrals.D40");
    EXPECT_TRUE(appears(workbook, nobody));
}

TEST(contact_panel, follows_when_another_sheet_comes_to_the_front) {
    auto workbook = two_referrals();
    choose(workbook, "Referrals.D2");
    ASSERT_TRUE(appears(workbook, "Go to Tom Bright"));
    choose(workbook, "Rules.A1");
    EXPECT_TRUE(appears(workbook, nobody));
    const uno::Reference<frame::XModel> model{workbook.model(), uno::UNO_QUERY_THROW};
    as<sheet::XSpreadsheetView>(model->getCurrentController())->setActiveSheet(workbook.sheet("Referrals"));
    EXPECT_TRUE(appears(workbook, "Go to Tom Bright")) << "the row that was chosen there";
}

TEST(contact_panel, shows_what_was_typed_into_the_row_in_front) {
    auto workbook = two_referrals();
    choose(workbook, "Referrals.D2");
    ASSERT_TRUE(appears(workbook, "Go to Tom Bright"));
    workbook.put_text("Referrals.D2", "Mara Voss");
    EXPECT_TRUE(appears(workbook, "Go to Mara Voss"));
}

TEST(contact_panel, the_menu_of_more_does_its_command_on_the_row_in_front_and_undo_takes_it_back) {
    const auto path = the_office().folder() / "contact_shown.ods";
    two_referrals().store(path);
    auto workbook = shown_office().load(path);
    choose(workbook, "Referrals.D2");
    ASSERT_TRUE(appears(workbook, "Contact: Thank Dr Ünal, No. 1"));
    constexpr int thanked = 2;   // below Status changed
    EXPECT_TRUE(chosen(workbook, "More to do (Tom Bright)", thanked, "Contact: Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.number("Referrals.N2"), today_serial());
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Contact: Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.shown("Referrals.N2"), "");
}

TEST(contact_panel, a_box_of_an_open_step_does_it) {
    auto workbook = two_referrals();
    choose(workbook, "Referrals.D2");
    in_deck(workbook, "Contact: Thank Dr Ünal, No. 1").act();
    EXPECT_TRUE(vanishes(workbook, "Contact: Thank Dr Ünal, No. 1"));
    EXPECT_EQ(workbook.number("Referrals.N2"), today_serial());
}

TEST(contact_panel, copies_the_phone_number) {
    auto workbook = two_referrals();
    choose(workbook, "Contacts.A2");
    in_deck(workbook, "Copy the phone number of Dr Ünal").act();
    const auto clipboard = the_office().service<datatransfer::clipboard::XClipboard>(
        "com.sun.star.datatransfer.clipboard.SystemClipboard");
    const auto copied = [&] {
        const auto contents = clipboard->getContents();
        rtl::OUString text;
        const datatransfer::DataFlavor flavor{"text/plain;charset=utf-16", "", cppu::UnoType<rtl::OUString>::get()};
        if (contents.is() && contents->isDataFlavorSupported(flavor)) contents->getTransferData(flavor) >>= text;
        return narrow(text);
    };
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (copied() != "020 7946 0018" && std::chrono::steady_clock::now() < end) {
    }   // each question waits for the office
    EXPECT_EQ(copied(), "020 7946 0018");
}

TEST(contact_panel, calls_the_mobile_of_the_sheet_where_the_telephone_is_blank) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Mobile"), any("Type"), any(""), any("Supplier"), any("Cell")},
            {any("Dr Ünal"), any("020 7946 0018"), any("0770 090 0111"), any("Partner"), any(""), any("Acme"),
                any("0770 090 0999")},
            {any("Ben Cole"), any(""), any("0770 090 0222"), any("Partner"), any(""), any("Bolt"),
                any("0770 090 0888")}});
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    choose(workbook, "Sheet1.A2");
    EXPECT_TRUE(appears(workbook, "Call 020 7946 0018, Dr Ünal"));
    choose(workbook, "Sheet1.A3");
    EXPECT_TRUE(appears(workbook, "Call 0770 090 0222, Ben Cole"));
    workbook.put_text("Sheet1.C3", "0770 090 0333");
    EXPECT_TRUE(appears(workbook, "Call 0770 090 0333, Ben Cole")) << "a change beside our columns is seen, too";
    workbook.put_text("Sheet1.C3", "");
    EXPECT_TRUE(vanishes(workbook, "Call 0770 090 0333, Ben Cole"));
    EXPECT_FALSE(appears(workbook, "Call 0770 090 0888, Ben Cole")) << "that is another table's";
}
