// The tabbed interface has no menu bar; the office shows our commands on its tab Extension, in every program alike.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/frame/status/Visibility.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <gmock/gmock.h>

#include <mutex>
#include <optional>

using namespace referralbook::tests;
using namespace com::sun::star;
using uno::Reference;

namespace {

class shown_state final : public cppu::WeakImplHelper1<frame::XStatusListener> {
public:
    void SAL_CALL statusChanged(frame::FeatureStateEvent const& event) override {
        const std::scoped_lock lock{mutex_};
        frame::status::Visibility visibility{true};
        event.State >>= visibility;
        visible_ = visibility.bVisible;
        enabled_ = event.IsEnabled;
    }
    void SAL_CALL disposing(lang::EventObject const&) override {}
    std::optional<bool> visible() const { return read(visible_); }
    std::optional<bool> enabled() const { return read(enabled_); }

private:
    std::optional<bool> read(std::optional<bool> const& of) const {
        const std::scoped_lock lock{mutex_};
        return of;
    }
    mutable std::mutex mutex_;
    std::optional<bool> visible_, enabled_;
};

/// How a button of a command is shown in the window of a document.
rtl::Reference<shown_state> state_of(std::string const& command, Reference<frame::XController> const& window) {
    util::URL url;
    url.Complete = wide("org.referralbook:" + command);
    const auto dispatch = as<frame::XDispatchProvider>(window->getFrame())->queryDispatch(url, "_self", 0);
    rtl::Reference<shown_state> state{new shown_state};
    if (dispatch.is()) dispatch->addStatusListener(state.get(), url);
    return state;
}

}

TEST(the_tab_extension, shows_our_commands_in_calc) {
    auto workbook = the_office().new_spreadsheet();
    EXPECT_EQ(state_of("SetUp#first", workbook.controller())->visible(), true);
    EXPECT_EQ(state_of("NewReferral", workbook.controller())->visible(), true);
    EXPECT_EQ(state_of("NewReferral", workbook.controller())->enabled(), false) << "before it is set up";
}

TEST(the_tab_extension, shows_none_of_them_in_writer) {
    const auto loader = the_office().service<frame::XComponentLoader>("com.sun.star.frame.Desktop");
    const auto letter = loader->loadComponentFromURL("private:factory/swriter", "_blank", 0, {});
    const auto window = as<frame::XModel>(letter)->getCurrentController();
    for (const auto* command : {"SetUp#first", "NewReferral", "OpenDeck", "Help"}) {
        EXPECT_EQ(state_of(command, window)->visible(), false) << command;
        EXPECT_EQ(state_of(command, window)->enabled(), false) << command;
    }
    as<util::XCloseable>(letter)->close(true);
}
