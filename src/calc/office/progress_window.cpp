#include "calc/office/progress_window.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <atomic>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr auto patience = std::chrono::milliseconds{500};

class stop_listener final : public cppu::WeakImplHelper1<awt::XActionListener> {
public:
    void SAL_CALL actionPerformed(awt::ActionEvent const&) override { pressed = true; }
    void SAL_CALL disposing(lang::EventObject const&) override {}
    std::atomic<bool> pressed{false};
};

void add_control(Reference<uno::XInterface> const& dialog, char const* service, char const* name, char const* label,
    int x, int y, int width, int height) {
    const Reference<lang::XMultiServiceFactory> factory{dialog, UNO_QUERY_THROW};
    const Reference<beans::XPropertySet> model{
        factory->createInstance(rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW};
    model->setPropertyValue("PositionX", Any{sal_Int32{x}});
    model->setPropertyValue("PositionY", Any{sal_Int32{y}});
    model->setPropertyValue("Width", Any{sal_Int32{width}});
    model->setPropertyValue("Height", Any{sal_Int32{height}});
    model->setPropertyValue("Label", Any{rtl::OUString::createFromAscii(label)});
    as<container::XNameContainer>(dialog)->insertByName(rtl::OUString::createFromAscii(name), Any{model});
}

}

class set_up_progress::stop_window {
public:
    stop_window(
        Reference<uno::XComponentContext> const& context, Reference<awt::XWindow> const& parent, std::string_view title)
        : parent_{parent} {
        const auto services = context->getServiceManager();
        const auto model = services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", context);
        const Reference<beans::XPropertySet> properties{model, UNO_QUERY_THROW};
        properties->setPropertyValue("Title", Any{ustring(title)});
        properties->setPropertyValue("Width", Any{sal_Int32{180}});
        properties->setPropertyValue("Height", Any{sal_Int32{48}});
        properties->setPropertyValue("Closeable", Any{false});
        add_control(model, "com.sun.star.awt.UnoControlFixedTextModel", "what", "", 8, 8, 164, 10);
        add_control(model, "com.sun.star.awt.UnoControlButtonModel", "stop", "~Stop", 122, 26, 50, 14);
        dialog_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", context), UNO_QUERY_THROW);
        dialog_->setModel(Reference<awt::XControlModel>{model, UNO_QUERY_THROW});
        toolkit_.set(services->createInstanceWithContext("com.sun.star.awt.Toolkit", context), UNO_QUERY_THROW);
        dialog_->createPeer(toolkit_, Reference<awt::XWindowPeer>{parent, UNO_QUERY});
        const Reference<awt::XControlContainer> controls{dialog_, UNO_QUERY_THROW};
        what_.set(controls->getControl("what"), UNO_QUERY_THROW);
        as<awt::XButton>(controls->getControl("stop"))->addActionListener(listener_.get());
        if (parent_.is()) parent_->setEnable(false);
        as<awt::XWindow>(dialog_)->setVisible(true);
    }
    ~stop_window() {
        try {
            if (parent_.is()) parent_->setEnable(true);
            as<lang::XComponent>(dialog_)->dispose();
        } catch (uno::Exception const&) {}
    }
    stop_window(stop_window const&) = delete;
    stop_window& operator=(stop_window const&) = delete;

    bool pressed(std::string_view doing) {
        what_->setText(ustring(doing));
        const Reference<awt::XToolkitExperimental> events{toolkit_, UNO_QUERY};
        if (events.is()) events->processEventsToIdle();
        return listener_->pressed;
    }

private:
    Reference<awt::XWindow> parent_;
    Reference<awt::XControl> dialog_;
    Reference<awt::XToolkit> toolkit_;
    Reference<awt::XFixedText> what_;
    rtl::Reference<stop_listener> listener_{new stop_listener};
};

set_up_progress::set_up_progress(Reference<uno::XComponentContext> const& context,
    Reference<frame::XFrame> const& frame, bool ask_stop, std::string_view title)
    : context_{context}, frame_{frame}, ask_stop_{ask_stop}, title_{title} {
    const Reference<task::XStatusIndicatorFactory> factory{frame, UNO_QUERY};
    if (factory.is()) bar_ = factory->createStatusIndicator();
    if (bar_.is()) bar_->start(ustring(title_), 100);
    ++at_work_;
}

set_up_progress::~set_up_progress() {
    --at_work_;
    try {
        window_.reset();
        if (bar_.is()) bar_->end();
    } catch (uno::Exception const&) {}
}

void set_up_progress::at(int percent, std::string_view doing) {
    if (bar_.is()) bar_->setValue(percent);
    if (percent >= stop_at_) throw stopped_by_user{};
    if (!ask_stop_) return;
    if (!window_ && std::chrono::steady_clock::now() - began_ > patience && frame_.is())
        window_ = std::make_unique<stop_window>(context_, frame_->getContainerWindow(), title_);
    if (window_ && window_->pressed(doing)) throw stopped_by_user{};
}

}
