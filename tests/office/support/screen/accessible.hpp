#pragma once
#include "office/support/workbook.hpp"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include <com/sun/star/awt/XWindow.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::tests {

/// One thing on the screen, as a screen reader meets it.
struct accessible {
    com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessibleContext> context;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window;   ///< where it is a window of its own
    std::string name;
    short role = 0;   ///< com.sun.star.accessibility.AccessibleRole

    /// Its first action: ticks a check box, presses a button.
    void act() const;
    /// Gives it the focus and presses a key there (com.sun.star.awt.Key): Space ticks, Return follows a link.
    void press(short key) const;
    /// Gives it the focus and types letters a to z, digits and blanks there, key by key.
    void type(std::string_view text) const;
    std::string text() const;   ///< of a field
    /// Uses it and takes this line (from 1) of the menu that opens, as the keyboard would; 0 leaves the menu.
    void choose(int line) const;
    void choose_in_menu(int line) const;   ///< of the menu that it has opened already
    void take_focus() const;
    bool focused() const;         ///< as it tells a screen reader; a link does not
    bool has_key_focus() const;   ///< the keys go there
};

/// A window of one of these heights in pixels stays as low as the test made it; every other one becomes so high, when
/// its deck is looked at, that no panel needs a second page.
inline constexpr int low_window = 650, window_of_small_screen = 737;

/// Everything visible in the deck Referral Book of this workbook's window, top to bottom. Opens the deck where it is
/// shut.
std::vector<accessible> deck_of(workbook const& workbook);

/// The one of this name in the deck; waits for it, and throws with the names that are there where it does not come.
accessible in_deck(
    workbook const& workbook, std::string_view name, std::chrono::milliseconds patience = std::chrono::seconds{10});

/// True as soon as something of this name is (or is no longer) in the deck.
bool appears(
    workbook const& workbook, std::string_view name, std::chrono::milliseconds patience = std::chrono::seconds{10});
bool vanishes(
    workbook const& workbook, std::string_view name, std::chrono::milliseconds patience = std::chrono::seconds{10});

/// Takes a line of a control's menu, and once more (three times at most) where it is not seen that it was taken: keys
/// that come before the menu of a busy office are lost, as under a user's hand, who then opens it again.
bool chosen_until(
    workbook const& workbook, std::string_view control, int line, std::function<bool()> const& it_is_seen);
/// The same, seen by what is no longer in the deck.
bool chosen(workbook const& workbook, std::string_view control, int line, std::string_view gone);

/// Shows or hides the whole sidebar.
void show_sidebar(workbook const& workbook, bool shown);

/// The panels of the deck, "Follow-ups" and "Sources", without what stands in them; for what is to be asked of a panel.
std::vector<accessible> roots_of_panels(workbook const& workbook);

/// Folds the panel of this title, as a click on its title does; whoever looks at the deck unfolds it.
void fold_panel(workbook const& workbook, std::string_view title);

}
