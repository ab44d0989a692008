#pragma once
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <span>
#include <string_view>

// What only the window behind a control can do. The office marks its interfaces as old, but offers nothing else.
namespace referralbook::calc {

using window_peer_ref = com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>;

/// The name that a screen reader says; a control without one is known by its text.
void set_accessible_name(window_peer_ref const& peer, std::string_view name);

/// Lets Tab go from control to control inside this window.
void enable_tab(window_peer_ref const& container);

/// A window in the tab order; false: Tab passes it by.
struct tab_stop {
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window;
    bool stops;
};
void set_tab_order(window_peer_ref const& container, std::span<tab_stop const> order);

}
