#include "calc/deck/panel_window.hpp"
#include "calc/office/as.hpp"
#include "calc/office/window_peer.hpp"
#include "panels/elements/layout.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <algorithm>
#include <cmath>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

Reference<awt::XControl> make_container(Reference<uno::XComponentContext> const& context) {
    const auto factory = context->getServiceManager();
    const Reference<awt::XControl> container{
        factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainer", context), UNO_QUERY_THROW};
    const Reference<awt::XControlModel> model{
        factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainerModel", context), UNO_QUERY_THROW};
    container->setModel(model);
    return container;
}

}

void panel_window::open(Reference<uno::XComponentContext> const& context, Reference<awt::XWindow> const& parent,
    std::function<void(std::string const&)> activated,
    std::function<void(std::string const&, std::string const&)> typed) {
    const Reference<awt::XToolkit> toolkit{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", context), UNO_QUERY_THROW};
    awt::WindowDescriptor wanted;
    wanted.Type = awt::WindowClass_SIMPLE;
    wanted.WindowServiceName = "window";
    wanted.ParentIndex = -1;
    wanted.Parent.set(parent, UNO_QUERY_THROW);
    const auto own = toolkit->createWindow(wanted);
    window_.set(own, UNO_QUERY_THROW);
    const auto container = make_container(context);
    container->createPeer(toolkit, own);
    container_.set(container, UNO_QUERY_THROW);
    let_tab_walk(container->getPeer());
    controls_ = std::make_unique<panel_controls>(
        context, Reference<awt::XControlContainer>{container, UNO_QUERY_THROW}, std::move(activated), std::move(typed));
    restyle();
}

void panel_window::show() {
    container_->setVisible(true);
    window_->setVisible(true);
}

void panel_window::close() {
    if (const Reference<lang::XComponent> container{container_, UNO_QUERY}; container.is()) container->dispose();
    if (const Reference<lang::XComponent> window{window_, UNO_QUERY}; window.is()) window->dispose();
}

Reference<awt::XWindowPeer> panel_window::peer() const {
    return Reference<awt::XControl> { container_, UNO_QUERY_THROW } -> getPeer();
}

Reference<awt::XStyleSettings> panel_window::style_settings() const {
    return as<awt::XStyleSettingsSupplier>(window_)->getStyleSettings();
}

void panel_window::restyle() {
    look_ = std::make_unique<panel_look>(Reference<awt::XWindowPeer>{window_, UNO_QUERY_THROW});
    const Any colour{look_->background()};
    as<awt::XWindowPeer>(window_)->setBackground(look_->background());
    const Reference<awt::XControl> container{container_, UNO_QUERY_THROW};
    as<beans::XPropertySet>(container->getModel())->setPropertyValue("BackgroundColor", colour);
}

int panel_window::place(std::span<panels::element const> elements) {
    if (!window_.is() || !look_ || !controls_) return -1;
    const auto size = window_->getPosSize();
    if (size.Width <= 0) return -1;
    const auto where = panels::lay_out(elements, size.Width, look_->screen());
    container_->setPosSize(
        0, 0, size.Width, std::max(size.Height, static_cast<sal_Int32>(where.height)), awt::PosSize::POSSIZE);
    controls_->show(elements, where, *look_);
    return where.height;
}

int panel_window::height_for(std::span<panels::element const> elements, int width) const {
    return look_ && width > 0 ? panels::lay_out(elements, width, look_->screen()).height : 0;
}

int panel_window::narrowest_here() const {
    return look_ ? static_cast<int>(std::lround(narrowest * look_->screen().scale)) : narrowest;
}

}
