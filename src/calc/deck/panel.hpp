#pragma once
#include "calc/deck/session.hpp"
#include "panels/in_front.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XUIElement.hpp>

#include <string_view>

namespace referralbook::calc {

/// How much of the deck's height a panel takes where there is not enough for all of them; pixels at 96 dpi.
struct panel_room {
    int place = 0;             ///< in the deck, 0 = the uppermost
    int least = 0;             ///< it is not lower where others could do without, unless all that it shows is
    int message = 0;           ///< kept free at its lower end for the sentence of the last command
    bool takes_rest = false;   ///< it is worked through all day: it gets the larger part, and what nobody else needs
};

/// One panel of the deck: the last part of its URL, private:resource/toolpanel/ReferralBook/<name>, and what it shows.
struct panel_entry {
    std::string_view name, title;
    panel_room room;
    std::vector<panels::element> (*elements)(session const& of);
    /// Used instead of `elements` by a panel that follows the selected row.
    std::vector<panels::element> (*elements_in_front)(session const& of, panels::in_front const& front) = nullptr;
};

/// What the sidebar hands over when it wants a panel.
struct panel_request {
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> parent;
    com::sun::star::uno::Reference<com::sun::star::ui::XSidebar> sidebar;
    rtl::OUString url;
};

/// A panel for the window of the request. Throws a UNO exception where the request cannot be met.
com::sun::star::uno::Reference<com::sun::star::ui::XUIElement> make_panel(
    panel_entry const& what, panel_request const& request);

}
