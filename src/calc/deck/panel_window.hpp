#pragma once
#include "calc/deck/panel_controls.hpp"
#include "calc/deck/panel_look.hpp"
#include "calc/office/help_key.hpp"
#include "panels/elements/pages.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XStyleSettings.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What one panel shows on the screen: its window, the container of its controls in it, their fonts and colours. Main
/// thread only; it throws UNO exceptions where the office refuses something.
class panel_window {
public:
    static constexpr int narrowest = 280;   ///< pixels at 96 dpi: a name and a button side by side

    /// Makes the window inside `parent`, not visible yet. `activated`, `typed` and `turned` are those of
    /// panel_controls.
    void open(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& parent,
        std::function<void(std::string const& id)> activated,
        std::function<void(std::string const& id, std::string const& text)> typed, std::function<void(int by)> turned);
    /// F1 in one of the controls opens that page of help ("PanelGoals"). Once it is open.
    void offer_help(
        com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string const& page);
    /// Files that are dropped on it are handed over, as take_dropped_files() does. Once it is open.
    void take_files(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        std::function<void(std::string const& files)> dropped);
    void show();
    /// Takes the controls away, so that nothing can be pressed any more; then, in a second step, the windows too.
    void close_controls() {
        help_key_.reset();
        controls_.reset();
    }
    void close();

    bool is_open() const { return window_.is(); }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& window() const { return window_; }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& container() const { return container_; }
    com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer> peer() const;
    com::sun::star::uno::Reference<com::sun::star::awt::XStyleSettings> style_settings() const;

    /// Takes over the fonts and colours that the desktop has now.
    void restyle();
    /// Shows the page of the elements that begins at a place, as much as the window has room for, and gives where it
    /// really begins. Of `room` the title and the message count, this at 96 dpi; a low window keeps no room for one.
    /// Nothing is shown while the window has no size.
    panels::page_place show_page(
        std::span<panels::element const> elements, panels::page_place const& begins, panels::panel_size const& room);
    /// Where the page begins that comes so many pages after the one at `begins`.
    panels::page_place turned(std::span<panels::element const> elements, panels::page_place const& begins, int by,
        panels::panel_size const& room) const;
    /// The height of all elements at a width, in pixels; 0 before the window is made.
    int height_for(std::span<panels::element const> elements, int width, panels::panel_size const& room) const;
    /// The least height at which a page holds something, in pixels.
    int least_for(std::span<panels::element const> elements, int width, panels::panel_size const& room) const;
    /// panels::page_heights() of this window at a width.
    std::vector<int> page_heights(
        std::span<panels::element const> elements, int width, panels::panel_size const& room) const;
    int pixels(int at_96_dpi) const;   ///< of this screen
    int width() const { return window_.is() ? window_->getPosSize().Width : 0; }

    /// Gives the focus to the first control that takes it; false where there is none.
    bool focus_first() { return controls_ && controls_->focus_first(); }
    /// Takes away what is typed in the fields.
    void empty_fields() { controls_->empty_fields(); }
    /// Where the control of an element stands in the panel.
    com::sun::star::awt::Rectangle area_of(std::string const& id) const { return controls_->area_of(id); }

private:
    /// The message in pixels of this screen, 0 where a window of this height has no room to spare for it.
    int message_at(int height, int at_96_dpi) const;
    /// With the size that the window has, and the message in pixels of this screen.
    panels::panel_size filled(panels::panel_size room) const;

    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window_, container_;
    std::unique_ptr<panel_look> look_;
    std::unique_ptr<panel_controls> controls_;
    std::unique_ptr<help_key> help_key_;
};

}
