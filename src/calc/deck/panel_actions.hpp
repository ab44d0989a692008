#pragma once
#include "calc/deck/session.hpp"
#include "panels/elements/element.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XFrame.hpp>

namespace referralbook::calc {

/// The window in which an action happens: its frame, and where in the panel a menu opens.
struct action_place {
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> window;
    com::sun::star::awt::Rectangle below;
};

/// Does what an element of a panel offers. A menu that is left without a choice does nothing; the panels are told in
/// any case, so that a box that was ticked by the click shows again what is true.
void perform(session& of, panels::action const& what, action_place const& where);

}
