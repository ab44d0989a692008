// The toolbar and the template that come with the installed extension.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/screen/accessible_state.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/screen/shown_controls.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"
#include "text/own_words.hpp"

#include <chrono>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/util/XStringSubstitution.hpp>
#include <gmock/gmock.h>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;

namespace {

constexpr char toolbar[] = "private:resource/toolbar/addon_org.referralbook.calc.toolbar";

Reference<frame::XLayoutManager> layout_of(workbook const& workbook) {
    Reference<frame::XLayoutManager> layout;
    as<beans::XPropertySet>(workbook.controller()->getFrame())->getPropertyValue("LayoutManager") >>= layout;
    return layout;
}

/// Where the installed extension's templates of a language are.
std::filesystem::path template_folder(office& in, std::string_view language = "en") {
    const auto packages = Reference<deployment::XPackageInformationProvider>{
        in.context()->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"),
        uno::UNO_QUERY_THROW};
    return narrow(packages->getPackageLocation("org.referralbook.calc")).substr(std::string_view{"file://"}.size()) +
        "/template/" + std::string{language};
}

}

TEST(the_toolbar, is_docked_and_has_six_buttons) {
    auto workbook = shown_office().new_spreadsheet();
    const auto layout = layout_of(workbook);
    ASSERT_TRUE(layout.is());
    const auto name = rtl::OUString::createFromAscii(toolbar);
    EXPECT_TRUE(layout->isElementVisible(name));
    EXPECT_TRUE(layout->isElementDocked(name));
    const auto element = layout->getElement(name);
    ASSERT_TRUE(element.is());
    const auto bar = as<accessibility::XAccessible>(element->getRealInterface())->getAccessibleContext();
    std::vector<std::string> names;
    for (sal_Int32 i = 0; i < bar->getAccessibleChildCount(); ++i)
        names.push_back(narrow(bar->getAccessibleChild(i)->getAccessibleContext()->getAccessibleName()));
    EXPECT_THAT(names,
        testing::ElementsAre("New referral…", "Log contact…", "Mark next step done…", "Write to the source…",
            "Today's list", "Show sidebar"));
}

TEST(the_toolbar, is_grey_until_the_workbook_is_set_up_by_whatever_way_and_after_that_was_undone) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_text("A1", "Name");
    workbook.put_text("B1", "Phone");
    workbook.put_text("A2", "Anna Meyer");
    workbook.put_text("B2", "0161 496 0001");
    const auto can_be_pressed = [&](std::string_view button) {
        const auto element = layout_of(workbook)->getElement(rtl::OUString::createFromAscii(toolbar));
        const auto bar = as<accessibility::XAccessible>(element->getRealInterface())->getAccessibleContext();
        for (sal_Int32 i = 0; i < bar->getAccessibleChildCount(); ++i) {
            const auto one = bar->getAccessibleChild(i)->getAccessibleContext();
            if (narrow(one->getAccessibleName()) == button) return has_state(one, state::ENABLED);
        }
        ADD_FAILURE() << "no button " << button;
        return false;
    };
    EXPECT_FALSE(can_be_pressed("New referral…"));
    EXPECT_TRUE(can_be_pressed("Show sidebar"));
    const auto comes_to_be = [&](bool wanted) {
        for (int tries = 0; tries < 200 && can_be_pressed("New referral…") != wanted; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        return can_be_pressed("New referral…") == wanted;
    };
    {   // the button waits for the end of its dialog
        std::thread user{[button = in_deck(workbook, "Set up this workbook")] { button.act(); }};
        const auto dialog = dialog_titled("Set up this workbook");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Set up");
        user.join();
    }
    EXPECT_TRUE(comes_to_be(true)) << "by the deck's own button, with no dispatch";
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(comes_to_be(false));
}

TEST(the_template, is_in_the_paths_of_templates_and_makes_an_empty_book_that_works) {
    auto& office = the_office();
    const auto paths = office.service<beans::XPropertySet>("com.sun.star.util.PathSettings");
    rtl::OUString all;
    paths->getPropertyValue("Template") >>= all;
    EXPECT_THAT(narrow(all), testing::HasSubstr("ReferralBook.oxt"));
    auto workbook = office.load(template_folder(office) / "Referral Book.ots");
    const auto made = workbook.dispatch("org.referralbook:NewReferral",
        {{"Quiet", any(true)}, {"Source", any("Dr Ünal")}, {"Prospect", any("Tom Bright")}});
    ASSERT_TRUE(made.done) << printed(made.value);
    EXPECT_EQ(workbook.text("Referrals.C2"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Referrals.X2"), "Thank the source");
}

namespace {

class a_template : public testing::TestWithParam<std::string_view> {
protected:
    void TearDown() override { speak(""); }
};

}

TEST_P(a_template, is_there_in_the_language_of_the_office) {
    speak(GetParam());
    auto& office = shown_office();
    const auto say = referralbook::text::language_of(GetParam());
    using namespace referralbook::text;
    auto workbook = office.load(template_folder(office, GetParam()) / "Referral Book.ots");
    const auto sheet = say.trc(sheet_word, "Contacts");
    ASSERT_TRUE(workbook.has_sheet(sheet));
    EXPECT_EQ(workbook.text(sheet + ".A1"), say.trc(heading_word, "Name"));
    EXPECT_EQ(workbook.text(sheet + ".G1"), say.trc(heading_word, "Referred by"));
    EXPECT_TRUE(workbook.has_sheet(say.trc(sheet_word, "Referrals")));
    const auto made = workbook.dispatch("org.referralbook:NewReferral",
        {{"Quiet", any(true)}, {"Source", any("Dr Ünal")}, {"Prospect", any("Tom Bright")}});
    ASSERT_TRUE(made.done) << printed(made.value);
    EXPECT_EQ(workbook.text(say.trc(sheet_word, "Referrals") + ".C2"), "Dr Ünal");
}

INSTANTIATE_TEST_SUITE_P(languages, a_template, testing::Values("de", "fr", "es"));

namespace {

/// Who was referred and is won stands among the contacts.
void win_a_first_client(workbook const& workbook, std::string const& name) {
    command(workbook, "NewReferral", {{"Source", any("Dr Ünal")}, {"Prospect", any(name)}});
    EXPECT_THAT(
        command(workbook, "StatusChanged", {{"Number", any(1.0)}, {"Status", any("Won")}, {"AddContact", any(true)}}),
        testing::HasSubstr("among the contacts"));
}

}

TEST(the_template, takes_the_first_contact_under_name) {
    auto workbook = the_office().load(template_folder(the_office()) / "Referral Book.ots");
    win_a_first_client(workbook, "Anna Bell");
    EXPECT_EQ(workbook.text("Contacts.A2"), "Anna Bell");
    EXPECT_EQ(workbook.formula("Contacts.A2"), "Anna Bell") << "no formula of ours";
    EXPECT_EQ(workbook.text("Contacts.B2"), "");
}

TEST(a_sheet_of_headings_alone, takes_the_first_contact_under_name) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1", {{any("Name"), any("Phone"), any("E-mail")}});
    ASSERT_TRUE(workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}}).done);
    win_a_first_client(workbook, "Anna Bell");
    EXPECT_EQ(workbook.text("A2"), "Anna Bell");
    EXPECT_EQ(workbook.formula("A2"), "Anna Bell") << "no formula of ours";
}
