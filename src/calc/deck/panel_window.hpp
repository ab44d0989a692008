#pragma once
#include "calc/deck/panel_controls.hpp"
#include "calc/deck/panel_look.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XStyleSettings.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace referralbook::calc {

/// What one panel shows on the screen: its window, the container of its controls in it, their fonts and colours. Main
/// thread only; it throws UNO exceptions where the office refuses something.
class panel_window {
public:
    static constexpr int narrowest = 280;   ///< pixels at 96 dpi: a name and a button side by side

    /// Makes the window inside `parent`, not visible yet. `activated` and `typed` are those of panel_controls.
    void open(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& parent,
        std::function<void(std::string const& id)> activated,
        std::function<void(std::string const& id, std::string const& text)> typed);
    void show();
    /// Takes the controls away, so that nothing can be pressed any more; then, in a second step, the windows too.
    void close_controls() { controls_.reset(); }
    void close();

    bool is_open() const { return window_.is(); }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& window() const { return window_; }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& container() const { return container_; }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> peer() const;
    com::sun::star::uno::Reference<com::sun::star::awt::XStyleSettings> style_settings() const;

    /// Takes over the fonts and colours that the desktop has now.
    void restyle();
    /// Places the elements in the window as wide as it is and shows them; the height they need in pixels, or -1 where
    /// the window has no width yet.
    int place(std::span<panels::element const> elements);
    /// The height that the elements need at a width, in pixels; 0 before the window is made.
    int height_for(std::span<panels::element const> elements, int width) const;
    int narrowest_here() const;   ///< `narrowest` in pixels of this screen

    /// Gives the focus to the first control that takes it; false where there is none.
    bool focus_first() { return controls_ && controls_->focus_first(); }
    /// Where the control of an element stands in the panel.
    com::sun::star::awt::Rectangle area_of(std::string const& id) const { return controls_->area_of(id); }

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window_, container_;
    std::unique_ptr<panel_look> look_;
    std::unique_ptr<panel_controls> controls_;
};

}
