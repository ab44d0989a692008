#include "calc/deck/panel_window.hpp"
#include "calc/deck/mail_drop.hpp"
#include "calc/office/as.hpp"
#include "calc/office/help.hpp"
#include "calc/office/window_peer.hpp"

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

constexpr int higher_than_any_screen = 4000;   // pixels

Reference<awt::XControl> make_container(Reference<uno::XComponentContext> const& context) {
    const auto factory = context->getServiceManager();
    const Reference<awt::XControl> container{
        factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainer", context), UNO_QUERY_THROW};
    const Reference<awt::XControlModel> model{
        factory->createInstanceWithContext("com.sun.star.awt.UnoControlContainerModel", context), UNO_QUERY_THROW};
    container->setModel(model);
    return container;
}

Reference<awt::XToolkit> toolkit_of(Reference<uno::XComponentContext> const& context) {
    return {
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", context), UNO_QUERY_THROW};
}

}

void panel_window::open(Reference<uno::XComponentContext> const& context, Reference<awt::XWindow> const& parent,
    std::function<void(std::string const&)> activated,
    std::function<void(std::string const&, std::string const&)> typed, std::function<void(int)> turned) {
    const auto toolkit = toolkit_of(context);
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
    enable_tab(container->getPeer());
    controls_ = std::make_unique<panel_controls>(context, Reference<awt::XControlContainer>{container, UNO_QUERY_THROW},
        std::move(activated), std::move(typed), std::move(turned));
    restyle();
}

void panel_window::offer_help(Reference<uno::XComponentContext> const& context, std::string const& page) {
    if (office_shows_help(context)) {
        controls_->helped_by(Any{help_url(page)});
        return;
    }
    help_key_ = std::make_unique<help_key>(context, [this, context, page] {
        if (!controls_ || !controls_->has_focus()) return false;
        if (const auto address = help_page(context, page)) open_page(context, *address);
        return true;
    });
}

void panel_window::take_files(
    Reference<uno::XComponentContext> const& context, std::function<void(std::string const&)> dropped) {
    take_dropped_files(toolkit_of(context), window_, {container_, UNO_QUERY}, std::move(dropped));
}

void panel_window::show() {
    container_->setVisible(true);
    window_->setVisible(true);
}

void panel_window::close() {
    if (const Reference<lang::XComponent> container{container_, UNO_QUERY}; container.is()) container->dispose();
    if (const Reference<lang::XComponent> window{window_, UNO_QUERY}; window.is()) window->dispose();
}

Reference<awt::XWindowPeer> panel_window::peer() const { return as<awt::XControl>(container_)->getPeer(); }

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

panels::panel_size panel_window::filled(panels::panel_size room) const {
    const auto area = window_->getPosSize();
    room.width = area.Width;
    room.height = area.Height;
    room.message = message_at(room.height, room.message);
    return room;
}

int panel_window::message_at(int height, int at_96_dpi) const {
    // A low window has none to spare: the message that comes takes the place of the last step on the page.
    constexpr int room_to_spare = 480;
    return height < pixels(room_to_spare) ? 0 : pixels(at_96_dpi);
}

panels::page_place panel_window::show_page(
    std::span<panels::element const> elements, panels::page_place const& begins, panels::panel_size const& wanted) {
    if (!window_.is() || !look_ || !controls_) return begins;
    const auto room = filled(wanted);
    if (room.width <= 0 || room.height <= 0) return begins;
    const auto page = panels::page_at(elements, begins, room, look_->screen());
    container_->setPosSize(0, 0, room.width, std::max(room.height, page.where.height), awt::PosSize::POSSIZE);
    controls_->show(page.elements, page.where, *look_);
    return page.begins;
}

panels::page_place panel_window::turned(std::span<panels::element const> elements, panels::page_place const& begins,
    int by, panels::panel_size const& room) const {
    return look_ ? panels::turned(elements, begins, by, filled(room), look_->screen()) : begins;
}

int panel_window::height_for(
    std::span<panels::element const> elements, int width, panels::panel_size const& room) const {
    if (!look_ || width <= 0) return 0;
    return panels::whole_height(elements, {.width = width, .message = pixels(room.message), .say = room.say},
        higher_than_any_screen, look_->screen());
}

int panel_window::least_for(
    std::span<panels::element const> elements, int width, panels::panel_size const& room) const {
    constexpr int higher_than_one_item = 600;
    if (!look_ || width <= 0) return 0;
    return panels::page_heights(
        elements, {.width = width, .say = room.say}, pixels(higher_than_one_item), look_->screen())
        .front();
}

std::vector<int> panel_window::page_heights(
    std::span<panels::element const> elements, int width, panels::panel_size const& room) const {
    if (!look_ || width <= 0) return {};
    const auto heights = [&](int message) {
        return panels::page_heights(
            elements, {.width = width, .message = message, .say = room.say}, higher_than_any_screen, look_->screen());
    };
    std::vector<int> result;
    for (auto const height : heights(0))
        if (message_at(height, room.message) == 0) result.push_back(height);
    if (room.message > 0)
        for (auto const height : heights(pixels(room.message)))
            if (message_at(height, room.message) > 0) result.push_back(height);
    return result;
}

int panel_window::pixels(int at_96_dpi) const {
    return look_ ? static_cast<int>(std::lround(at_96_dpi * look_->screen().scale)) : at_96_dpi;
}

}
