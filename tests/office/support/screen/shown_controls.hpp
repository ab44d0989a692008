#pragma once
#include <com/sun/star/awt/XWindow.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::tests {

/// What the office of dialogs is spoken to in from the next command on: "de"; "" is what the system speaks.
void speak(std::string_view tag);

/// One control as it stands in a window.
struct shown_control {
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window;
    std::string words;   ///< what it is called, without the sign of its letter
    short role = 0;      ///< com.sun.star.accessibility.AccessibleRole
};

/// Labels, buttons, boxes to tick, lists and fields that are seen in a window, those in windows within it too.
std::vector<shown_control> controls_in(com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& window);

/// What has no room of a label, a button, a box to tick or the chosen line of a list: "needs 130 x 14 of 100 x 14", or
/// that a control looks out of the window that holds it; "" where all is seen.
std::string cut_off(shown_control const& control, com::sun::star::awt::Rectangle const& room);

/// What a label, a link, a button or a box to tick shows, where that is another thing than what a screen reader calls
/// it.
std::string shown_words(com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& window);

/// What a list or a field with suggestions offers; none for any other control.
std::vector<std::string> offers_of(shown_control const& control);

}
