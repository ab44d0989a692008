// The tabbed interface has no menu bar; the office shows our commands on its tab Extension, in every program alike.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/uno_text.hpp"
#include "office/support/watcher.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/frame/status/Visibility.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <gmock/gmock.h>

#include <optional>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;

namespace {

struct shown_state {
    std::optional<bool> visible, enabled;   ///< nothing: no state came
};

/// How a button of a command is shown in the window of a document.
shown_state state_of(std::string const& command, Reference<frame::XController> const& window) {
    util::URL url;
    url.Complete = wide("org.referralbook:" + command);
    const auto dispatch = as<frame::XDispatchProvider>(window->getFrame())->queryDispatch(url, "_self", 0);
    if (!dispatch.is()) return {};
    const watcher button{the_office()};
    dispatch->addStatusListener(button.as<frame::XStatusListener>(), url);
    const auto told = button.state("org.referralbook:" + command);
    dispatch->removeStatusListener(button.as<frame::XStatusListener>(), url);
    if (!told) return {};
    frame::status::Visibility visibility{true};
    told->State >>= visibility;
    return {visibility.bVisible != 0, told->IsEnabled != 0};
}

}

TEST(the_tab_extension, shows_our_commands_in_calc) {
    auto workbook = the_office().new_spreadsheet();
    EXPECT_EQ(state_of("SetUp#first", workbook.controller()).visible, true);
    EXPECT_EQ(state_of("NewReferral", workbook.controller()).visible, true);
    EXPECT_EQ(state_of("NewReferral", workbook.controller()).enabled, false) << "before it is set up";
}

TEST(the_tab_extension, shows_none_of_them_in_writer) {
    const auto loader = the_office().service<frame::XComponentLoader>("com.sun.star.frame.Desktop");
    const auto letter = loader->loadComponentFromURL("private:factory/swriter", "_blank", 0, {});
    const auto window = as<frame::XModel>(letter)->getCurrentController();
    for (const auto* command : {"SetUp#first", "NewReferral", "OpenDeck", "Help"}) {
        EXPECT_EQ(state_of(command, window).visible, false) << command;
        EXPECT_EQ(state_of(command, window).enabled, false) << command;
    }
    as<util::XCloseable>(letter)->close(true);
}

TEST(the_menu_several_desks, is_grey_where_the_workbook_has_no_use_for_it) {
    const auto usable = [](workbook const& of) {
        std::string commands;
        for (const auto* one : {"ShareBook", "JoinBook", "WorkOffline", "Conflicts", "WhoChanged", "LeaveBook"})
            if (state_of(one, of.controller()).enabled == true) commands.append(one).append(" ");
        return commands;
    };
    EXPECT_EQ(usable(the_office().new_spreadsheet()), "JoinBook ");
    auto alone = bare_set_up_book({}, {{{"number", any(1.0)}, {"source", any("Wei Lam")}, {"prospect", any("Tom")}}});
    EXPECT_EQ(usable(alone), "ShareBook JoinBook WhoChanged ");
    const auto properties = as<document::XDocumentPropertiesSupplier>(alone.controller()->getModel())
                                ->getDocumentProperties()
                                ->getUserDefinedProperties();
    properties->addProperty("RB shared book", beans::PropertyAttribute::REMOVABLE, any("a book"));
    EXPECT_EQ(usable(alone), "WorkOffline Conflicts WhoChanged LeaveBook ") << "shared";
    properties->removeProperty("RB shared book");
    EXPECT_EQ(usable(alone), "ShareBook JoinBook WhoChanged ") << "and alone again";
}
