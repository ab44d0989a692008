#pragma once
#include "calc/deck/panel_look.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace referralbook::calc {

/// What a control shows.
struct control_state {
    std::string text, name;
    panels::rectangle area;
    panels::style font;
    sal_Int32 colour = 0, background = 0;
    bool ticked = false;
    bool usable = true;
};

/// One control of the office in a panel: text, hyperlink, check box, button, field, or a coloured area for bar and
/// badge.
class panel_control {
public:
    panel_control(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> const& container,
        panels::element_kind kind);

    /// Puts it where it is wanted and fills it in; what is as it was is left alone.
    void show(control_state const& wanted, panel_look const& look);
    void hide();
    bool has_focus() const;
    void take_focus();
    /// Called when a check box, button or link is used, or the text of a field changes.
    void on_activated(std::function<void()> what);
    /// Called with 1 for Page Down and -1 for Page Up, pressed while the control has the focus.
    void on_turned(std::function<void(int by)> what);
    /// Which page of help the office itself shows at F1.
    void helped_by(com::sun::star::uno::Any const& help_url) const { set("HelpURL", help_url); }
    std::string typed() const;   ///< what stands in a field
    void empty();                ///< takes away what is typed in a field

    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> peer() const { return control_->getPeer(); }
    com::sun::star::awt::Rectangle area() const;

private:
    void set(char const* property, com::sun::star::uno::Any const& value) const;
    void listen();

    panels::element_kind kind_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> control_;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window_;
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> model_;
    std::shared_ptr<std::function<void()>> activated_ = std::make_shared<std::function<void()>>();
    std::shared_ptr<std::function<void(int)>> turned_ = std::make_shared<std::function<void(int)>>();
    std::optional<control_state> shown_;   // nothing: hidden
    std::string named_;
};

}
