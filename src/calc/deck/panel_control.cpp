#include "calc/deck/panel_control.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/office/window_peer.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/style/VerticalAlignment.hpp>
#include <cppuhelper/implbase5.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using panels::element_kind;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

char const* service_of(element_kind kind) {
    switch (kind) {
    case element_kind::link: return "com.sun.star.awt.UnoControlFixedHyperlink";
    case element_kind::button: return "com.sun.star.awt.UnoControlButton";
    case element_kind::check: return "com.sun.star.awt.UnoControlCheckBox";
    case element_kind::edit: return "com.sun.star.awt.UnoControlEdit";
    default: return "com.sun.star.awt.UnoControlFixedText";
    }
}

class activation final : public cppu::WeakImplHelper5<awt::XActionListener, awt::XItemListener, awt::XKeyListener,
                             awt::XMouseListener, awt::XTextListener> {
public:
    activation(std::weak_ptr<std::function<void()>> what, std::weak_ptr<std::function<void(int)>> turn, bool keys_act)
        : what_{std::move(what)}, turn_{std::move(turn)}, keys_act_{keys_act} {}

    void SAL_CALL actionPerformed(awt::ActionEvent const&) override { tell(); }
    void SAL_CALL itemStateChanged(awt::ItemEvent const&) override { tell(); }
    void SAL_CALL textChanged(awt::TextEvent const&) override { tell(); }
    void SAL_CALL keyPressed(awt::KeyEvent const& event) override {
        if (keys_act_ && (event.KeyCode == awt::Key::RETURN || event.KeyCode == awt::Key::SPACE)) tell();
        if (event.KeyCode == awt::Key::PAGEDOWN) turn(1);
        if (event.KeyCode == awt::Key::PAGEUP) turn(-1);
    }
    void SAL_CALL keyReleased(awt::KeyEvent const&) override {}
    void SAL_CALL mousePressed(awt::MouseEvent const& event) override {
        if (event.Buttons == awt::MouseButton::LEFT)
            tell();   // on the press: where Calc runs on plain X11 no release is reported
    }
    void SAL_CALL mouseReleased(awt::MouseEvent const&) override {}
    void SAL_CALL mouseEntered(awt::MouseEvent const&) override {}
    void SAL_CALL mouseExited(awt::MouseEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    void tell() const {
        try {
            if (const auto what = what_.lock(); what && *what) (*what)();
        } catch (...) {}
    }
    void turn(int by) const {
        try {
            if (const auto turn = turn_.lock(); turn && *turn) (*turn)(by);
        } catch (...) {}
    }
    std::weak_ptr<std::function<void()>> what_;
    std::weak_ptr<std::function<void(int)>> turn_;
    bool keys_act_;   // a hyperlink's Return and Space; the others act by themselves
};

bool same(control_state const& a, control_state const& b) {
    return a.text == b.text && a.font.bold == b.font.bold && a.font.small == b.font.small && a.colour == b.colour &&
        a.background == b.background;
}

}

panel_control::panel_control(Reference<uno::XComponentContext> const& context,
    Reference<awt::XControlContainer> const& container, element_kind kind)
    : kind_{kind} {
    const auto factory = context->getServiceManager();
    const auto service = rtl::OUString::createFromAscii(service_of(kind));
    model_.set(factory->createInstanceWithContext(service + "Model", context), UNO_QUERY_THROW);
    control_.set(factory->createInstanceWithContext(service, context), UNO_QUERY_THROW);
    window_.set(control_, UNO_QUERY_THROW);
    // Properties that would make the office replace the control's window are set before it has one.
    switch (kind) {
    case element_kind::button: set("FocusOnClick", Any{false}); break;
    case element_kind::check: set("VerticalAlign", Any{style::VerticalAlignment_MIDDLE}); break;
    case element_kind::badge:
        set("Align", Any{sal_Int16{1}});
        set("VerticalAlign", Any{style::VerticalAlignment_MIDDLE});
        break;
    case element_kind::edit: break;
    default: set("MultiLine", Any{true}); break;
    }
    control_->setModel({model_, UNO_QUERY_THROW});
    window_->setVisible(false);
    container->addControl({}, control_);
    listen();
}

void panel_control::listen() {
    if (kind_ != element_kind::check && kind_ != element_kind::button && kind_ != element_kind::link &&
        kind_ != element_kind::edit)
        return;
    const Reference<activation> listener{new activation{activated_, turned_, kind_ == element_kind::link}};
    window_->addKeyListener(listener.get());
    if (kind_ == element_kind::edit) {
        as<awt::XTextComponent>(control_)->addTextListener(listener.get());
        return;
    }
    if (const Reference<awt::XCheckBox> check{control_, UNO_QUERY}; check.is())
        check->addItemListener(listener.get());
    else if (const Reference<awt::XButton> button{control_, UNO_QUERY}; button.is())
        button->addActionListener(listener.get());
    else {
        // A hyperlink reports neither keys nor every click as its action: keys and mouse are listened to instead.
        window_->addMouseListener(listener.get());
    }
}

void panel_control::on_activated(std::function<void()> what) { *activated_ = std::move(what); }

void panel_control::on_turned(std::function<void(int)> what) { *turned_ = std::move(what); }

void panel_control::set(char const* property, Any const& value) const {
    model_->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

void panel_control::show(control_state const& wanted, panel_look const& look) {
    const bool was_hidden = !shown_;
    if (kind_ == element_kind::edit) {
        if (was_hidden || !same(*shown_, wanted)) set("FontDescriptor", Any{look.font(wanted.font)});
        // While somebody types, the field holds more than was reported: it is not overwritten.
        if (!has_focus() && typed() != wanted.text) as<awt::XTextComponent>(control_)->setText(ustring(wanted.text));
    } else if (was_hidden || !same(*shown_, wanted)) {
        if (kind_ != element_kind::button) set("BackgroundColor", Any{wanted.background});
        if (kind_ != element_kind::bar && kind_ != element_kind::check) {
            set("FontDescriptor", Any{look.font(wanted.font)});
            if (kind_ != element_kind::button) set("TextColor", Any{wanted.colour});
            set("Label", Any{ustring(wanted.text)});
        }
    }
    if (kind_ == element_kind::button && (was_hidden || shown_->usable != wanted.usable))
        set("Enabled", Any{wanted.usable});
    // The click has ticked the box by itself: the state is set every time, even where it seems unchanged.
    if (kind_ == element_kind::check) set("State", Any{sal_Int16{wanted.ticked}});
    if (was_hidden || shown_->area != wanted.area)
        window_->setPosSize(wanted.area.x, wanted.area.y, wanted.area.width, wanted.area.height, awt::PosSize::POSSIZE);
    if (named_ != wanted.name || was_hidden) {
        named_ = wanted.name;
        set_accessible_name(control_->getPeer(), named_);
        if (kind_ == element_kind::button)
            set("HelpText", Any{ustring(named_)});   // tells what a button does that shows only a sign
    }
    if (was_hidden && wanted.area.width > 0) window_->setVisible(true);
    shown_ = wanted;
    if (wanted.area.width <= 0) hide();
}

void panel_control::hide() {
    if (shown_) window_->setVisible(false);
    shown_.reset();
}

bool panel_control::has_focus() const {
    const Reference<awt::XWindow2> window{control_->getPeer(), UNO_QUERY};
    return window.is() && window->hasFocus();
}

std::string panel_control::typed() const { return utf8(as<awt::XTextComponent>(control_)->getText()); }

void panel_control::empty() { as<awt::XTextComponent>(control_)->setText({}); }

void panel_control::take_focus() { window_->setFocus(); }

awt::Rectangle panel_control::area() const { return window_->getPosSize(); }

}
