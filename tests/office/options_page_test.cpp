// The page under Tools > Options > LibreOffice Calc, as the Options dialog drives it.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XContainerWindowProvider.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::ElementsAre;
using testing::IsEmpty;
using uno::Reference;

namespace {

/// A node of the office's configuration, to be read or written.
Reference<container::XNameReplace> configuration(char const* node, office& in = the_office()) {
    beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString::createFromAscii(node);
    const uno::Any argument{path};
    return {in.service<lang::XMultiServiceFactory>("com.sun.star.configuration.ConfigurationProvider")
                ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", {&argument, 1}),
        uno::UNO_QUERY_THROW};
}

void put(char const* node, char const* name, uno::Any const& value) {
    const auto access = configuration(node);
    access->replaceByName(rtl::OUString::createFromAscii(name), value);
    as<util::XChangesBatch>(access)->commitChanges();
}

constexpr char choices[] = "/org.referralbook.calc.Choices", user_data[] = "/org.openoffice.UserProfile/Data";

/// What the registry of the office says of the page, and the page made of that.
class options_dialog {
public:
    explicit options_dialog(workbook const& over, office& in = the_office()) {
        const auto leaf = configuration(
            "/org.openoffice.Office.OptionsDialog/Nodes/Calc/Leaves/org.referralbook.calc.options", in);
        const auto text = [&](char const* name) {
            rtl::OUString said;
            leaf->getByName(rtl::OUString::createFromAscii(name)) >>= said;
            return said;
        };
        handler_ = in.service<awt::XContainerWindowEventHandler>(narrow(text("EventHandlerService")));
        const Reference<awt::XWindowPeer> parent{
            as<frame::XModel>(over.model())->getCurrentController()->getFrame()->getContainerWindow(),
            uno::UNO_QUERY_THROW};
        window_ = in.service<awt::XContainerWindowProvider>("com.sun.star.awt.ContainerWindowProvider")
                      ->createContainerWindow(text("OptionsPage"), {}, parent, {});
        tell("initialize");
    }
    ~options_dialog() { as<lang::XComponent>(window_)->dispose(); }
    options_dialog(options_dialog const&) = delete;
    options_dialog& operator=(options_dialog const&) = delete;

    void tell(char const* event) {
        EXPECT_TRUE(
            handler_->callHandlerMethod(window_, uno::Any{rtl::OUString::createFromAscii(event)}, "external_event"))
            << event;
    }
    void press_forget() { EXPECT_TRUE(handler_->callHandlerMethod(window_, {}, "forget")); }

    Reference<beans::XPropertySet> model(char const* name) const {
        const auto control = as<awt::XControlContainer>(window_)->getControl(rtl::OUString::createFromAscii(name));
        return as<beans::XPropertySet>(as<awt::XControl>(control)->getModel());
    }
    std::string text(char const* name, char const* property = "Text") const {
        rtl::OUString said;
        model(name)->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= said;
        return narrow(said);
    }
    void type(std::string_view name) { model("name")->setPropertyValue("Text", uno::Any{wide(name)}); }
    bool ticked() const {
        sal_Int16 state = 0;
        model("deck")->getPropertyValue("State") >>= state;
        return state == 1;
    }
    void tick(bool yes) { model("deck")->setPropertyValue("State", uno::Any{sal_Int16{yes}}); }
    std::vector<std::string> servers() const {
        uno::Sequence<rtl::OUString> lines;
        model("known")->getPropertyValue("StringItemList") >>= lines;
        std::vector<std::string> found;
        for (auto const& one : lines) found.push_back(narrow(one));
        return found;
    }
    void choose(sal_Int16 server) {
        model("known")->setPropertyValue("SelectedItems", uno::Any{uno::Sequence<sal_Int16>{&server, 1}});
    }

private:
    Reference<awt::XContainerWindowEventHandler> handler_;
    Reference<awt::XWindow> window_;
};

/// As nobody has chosen anything.
workbook fresh() {
    for (auto const* name : {"Person", "OpenDeck", "OpenDeckChosen", "SharedBooks"}) put(choices, name, {});
    put(user_data, "givenname", uno::Any{rtl::OUString{"Sandra"}});
    put(user_data, "sn", uno::Any{rtl::OUString{"Wells"}});
    return bare_set_up_book({}, {{{"number", any(1.0)}, {"source", any("Wei Lam")}, {"prospect", any("Tom")}}});
}

}

TEST(the_options_page, shows_what_is_kept_and_keeps_what_is_chosen) {
    auto book = fresh();
    options_dialog page{book};
    EXPECT_EQ(page.text("name"), "Sandra Wells") << "the office's own User Data";
    EXPECT_FALSE(page.ticked());
    page.type("  Dr Sandra Wells ");
    page.tick(true);
    page.tell("ok");
    options_dialog again{book};
    EXPECT_EQ(again.text("name"), "Dr Sandra Wells");
    EXPECT_TRUE(again.ticked());
    again.type("");
    again.tick(false);
    again.tell("ok");
    again.tell("back");
    EXPECT_EQ(again.text("name"), "Sandra Wells") << "a blank name is that of the User Data";
    EXPECT_FALSE(again.ticked());
}

TEST(the_options_page, keeps_nothing_before_ok) {
    auto book = fresh();
    options_dialog page{book};
    page.type("Somebody else");
    page.tick(true);
    page.tell("back");
    EXPECT_EQ(page.text("name"), "Sandra Wells");
    EXPECT_FALSE(page.ticked());
    page.tell("ok");
    EXPECT_FALSE(configuration(choices)->getByName("Person").hasValue()) << "unchanged, so nothing is chosen";
    EXPECT_FALSE(configuration(choices)->getByName("OpenDeckChosen").hasValue());
}

TEST(the_options_page, says_the_name_that_dialogs_offer) {
    auto book = shown_small_book();
    {
        options_dialog page{book, shown_office()};
        page.type("Anna Meyer");
        page.tell("ok");
    }
    const asking command{book, "LogTouch", {{"Today", any(small_book_today)}}};
    const auto dialog = dialog_titled("Log contact");
    ASSERT_TRUE(dialog.is());
    EXPECT_EQ(content(dialog, "By"), "Anna Meyer");
    press_key("Log contact", awt::Key::ESCAPE);
}

TEST(the_options_page, says_the_name_that_stands_beside_what_is_ticked) {
    auto book = fresh();
    options_dialog page{book};
    page.type("Anna Meyer");
    page.tell("ok");
    const std::initializer_list<named_value> about{{"Quiet", any(true)}, {"Number", any(1.0)}};
    book.dispatch("org.referralbook:Thanked", about);
    EXPECT_EQ(book.shown("Touches.B2"), "Wei Lam");
    EXPECT_EQ(book.shown("Touches.G2"), "Anna Meyer");
    ASSERT_TRUE(book.undo());
    EXPECT_EQ(book.shown("Touches.B2") + book.shown("Touches.G2"), "") << "one Undo takes both";
    book.dispatch("org.referralbook:Thanked", {{"Quiet", any(true)}, {"Number", any(1.0)}, {"By", any("Kim")}});
    EXPECT_EQ(book.shown("Touches.G2"), "Kim") << "who is named is named";
    ASSERT_TRUE(book.undo());
    for (auto const* name : {"givenname", "sn"}) put(user_data, name, uno::Any{rtl::OUString{}});
    put(choices, "Person", {});
    book.dispatch("org.referralbook:Thanked", about);
    EXPECT_EQ(book.shown("Touches.B2"), "Wei Lam");
    EXPECT_EQ(book.shown("Touches.G2"), "") << "nobody is set";
}

TEST(the_options_page, is_what_the_menu_says_too) {
    auto book = fresh();
    {
        options_dialog page{book};
        page.tick(true);
        page.tell("ok");
    }
    book.dispatch("org.referralbook:OpenDeckByItself", {{"Quiet", any(true)}});   // turns it over
    options_dialog page{book};
    EXPECT_FALSE(page.ticked());
}

TEST(the_options_page, forgets_a_server_on_ok_alone) {
    auto book = fresh();
    put(choices, "SharedBooks",
        uno::Any{rtl::OUString{"\nb1 host=db.example.org port=5432 database=practice user=anna kept=verified root= "
                               "client= service=\n\nb2 host=/run/postgresql port=5432 database=home user=anna "
                               "kept=plain root= client= service=\n\nb3 host=db.example.org port=5432 "
                               "database=practice user=anna kept=verified root= client= service=\n"}});
    {
        options_dialog page{book};
        EXPECT_THAT(page.servers(), ElementsAre(testing::HasSubstr("practice"), testing::HasSubstr("home")));
        page.choose(0);
        page.press_forget();
        EXPECT_THAT(page.servers(), ElementsAre(testing::HasSubstr("home")));
        page.tell("back");
        EXPECT_EQ(page.servers().size(), 2u);
        page.choose(0);
        page.press_forget();
        page.tell("ok");
    }
    options_dialog page{book};
    EXPECT_THAT(page.servers(), ElementsAre(testing::HasSubstr("home")));
    rtl::OUString kept;
    configuration(choices)->getByName("SharedBooks") >>= kept;
    EXPECT_THAT(narrow(kept),
        testing::AllOf(
            testing::HasSubstr("b2"), testing::Not(testing::HasSubstr("b1")), testing::Not(testing::HasSubstr("b3"))));
}

TEST_F(two_desks, stop_sending_from_an_open_workbook_once_its_server_is_forgotten) {
    put(choices, "SharedBooks", {});
    ASSERT_NO_FATAL_FAILURE(share());
    const auto status = [&] { return command(ada(), "Conflicts", {{"What", any("list")}}); };
    ASSERT_TRUE(becomes_true([&] { return status().contains("up to date"); })) << status();
    {
        options_dialog page{ada()};
        page.choose(0);
        page.press_forget();
        EXPECT_TRUE(status().contains("up to date")) << "OK alone forgets it";
        page.tell("ok");
    }
    EXPECT_THAT(status(), testing::HasSubstr("It stays offline until you take the tick away"));
    const auto note = "Referrals.W" + std::to_string(row_of(ada(), "1"));
    const auto sent = [] { return the_server().sql("select count(*) from rb.referral where note='typed since'"); };
    ada().put_text(note, "typed since");
    EXPECT_FALSE(becomes_true([&] { return sent() == "1"; }, std::chrono::seconds{6}));
    EXPECT_THAT(status(), testing::HasSubstr("It stays offline until you take the tick away"));
    command(ada(), "WorkOffline", {{"On", any(false)}, {"Password", any(the_server().password())}});
    EXPECT_TRUE(becomes_true([&] { return sent() == "1"; })) << status();
}

TEST(the_choices_of_version_0_1, are_still_known) {
    auto book = fresh();
    const auto arguments = configuration(
        "/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['org.referralbook.calc.WorkbookOpened']/"
        "Arguments");
    arguments->replaceByName("OpenDeck", uno::Any{true});
    as<util::XChangesBatch>(arguments)->commitChanges();
    {
        options_dialog page{book};
        EXPECT_TRUE(page.ticked());
        page.tick(false);
        page.tell("ok");
    }
    options_dialog page{book};
    EXPECT_FALSE(page.ticked()) << "what was chosen since counts";
    arguments->replaceByName("OpenDeck", uno::Any{false});
    as<util::XChangesBatch>(arguments)->commitChanges();
}
