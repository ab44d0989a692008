#include "office/support/screen/accessible.hpp"
#include "office/support/as.hpp"
#include "office/support/screen/accessible_state.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>
#include <thread>

namespace referralbook::tests {

using namespace com::sun::star;
using accessibility::XAccessible;
using accessibility::XAccessibleContext;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char deck_name[] = "ReferralBookDeck";

Reference<ui::XSidebarProvider> sidebar_of(workbook const& workbook) {
    return Reference<frame::XController2> { workbook.controller(), UNO_QUERY_THROW } -> getSidebar();
}

Reference<XAccessibleContext> context_of(Reference<XAccessible> const& what) {
    return what.is() ? what->getAccessibleContext() : Reference<XAccessibleContext>{};
}

void walk(Reference<XAccessibleContext> const& from, std::vector<accessible>& into) {
    if (!from.is()) return;
    const auto children = from->getAccessibleChildCount();
    for (sal_Int32 i = 0; i < children; ++i) {
        Reference<XAccessible> one;
        Reference<XAccessibleContext> child;
        try {
            one = from->getAccessibleChild(i);
            child = context_of(one);
        } catch (lang::IndexOutOfBoundsException const&) {
            return;   // the deck changed while it was walked
        }
        if (!child.is()) continue;
        try {
            into.push_back({child, {one, UNO_QUERY}, narrow(child->getAccessibleName()), child->getAccessibleRole()});
            walk(child, into);
        } catch (lang::DisposedException const&) {
            continue;
        }
    }
}

bool wait_until(std::chrono::milliseconds patience, std::function<bool()> const& true_now) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!true_now()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{30});
    }
    return true;
}

/// Nothing while the deck is being made or rebuilt.
std::vector<accessible> deck_now(workbook const& workbook) {
    try {
        return deck_of(workbook);
    } catch (uno::Exception const&) {
        return {};
    }
}

void send_key(Reference<awt::XWindow> const& window, short key) {
    const Reference<awt::XToolkitRobot> robot{as<awt::XWindowPeer>(window)->getToolkit(), UNO_QUERY_THROW};
    awt::KeyEvent event;
    event.Source = window;
    event.KeyCode = key;
    event.KeyChar = key == awt::Key::SPACE ? u' '
        : key == awt::Key::TAB             ? u'\t'
        : key == awt::Key::RETURN          ? u'\r'
                                           : u'\0';
    robot->keyPress(event);
    robot->keyRelease(event);
}

bool has(std::vector<accessible> const& deck, std::string_view name) {
    return std::ranges::any_of(deck, [&](auto const& one) { return one.name == name; });
}

/// A window so high that no panel needs a second page, unless the test made it low itself.
void give_room(workbook const& workbook) {
    constexpr int high_enough = 2000, high = 3000;   // pixels
    const auto window = workbook.controller()->getFrame()->getContainerWindow();
    const auto height = window->getPosSize().Height;
    if (height < high_enough && height != low_window && height != window_of_small_screen)
        window->setPosSize(0, 0, 1400, high, awt::PosSize::POSSIZE);
}

}

void accessible::act() const {
    const Reference<accessibility::XAccessibleAction> action{context, UNO_QUERY_THROW};
    if (!action->doAccessibleAction(0)) throw std::runtime_error{"nothing came of " + name};
}

void accessible::take_focus() const { as<accessibility::XAccessibleComponent>(context)->grabFocus(); }

void accessible::press(short key) const {
    window->setFocus();
    send_key(window, key);
}

void accessible::type(std::string_view text) const {
    window->setFocus();
    const Reference<awt::XToolkitRobot> robot{as<awt::XWindowPeer>(window)->getToolkit(), UNO_QUERY_THROW};
    for (const char letter : text) {
        awt::KeyEvent event;
        event.Source = window;
        event.KeyCode = letter == ' '
            ? awt::Key::SPACE
            : static_cast<short>(letter >= 'a' ? awt::Key::A + (letter - 'a') : awt::Key::NUM0 + (letter - '0'));
        event.KeyChar = static_cast<unsigned char>(letter);
        robot->keyPress(event);
        robot->keyRelease(event);
    }
}

std::string accessible::text() const { return narrow(as<accessibility::XAccessibleText>(context)->getText()); }

void accessible::choose(int line) const {
    // The office opens the menu after what it is doing now, and the keys come after that.
    act();
    choose_in_menu(line);
}

void accessible::choose_in_menu(int line) const {
    for (int i = 0; i < line; ++i) send_key(window, awt::Key::DOWN);
    send_key(window, line > 0 ? awt::Key::RETURN : awt::Key::ESCAPE);
}

bool accessible::focused() const { return has_state(context, state::FOCUSED); }

bool accessible::has_key_focus() const {
    const Reference<awt::XWindow2> one{window, UNO_QUERY};
    return one.is() && one->hasFocus();
}

void show_sidebar(workbook const& workbook, bool shown) { sidebar_of(workbook)->setVisible(shown); }

namespace {

/// Hold it while its panels are used: without it the office ends with them.
Reference<ui::XDeck> open_deck(workbook const& workbook) {
    const auto sidebar = sidebar_of(workbook);
    if (!sidebar->isVisible()) {
        sidebar->setVisible(true);
        sidebar->showDecks(true);
    }
    const auto decks = sidebar->getDecks();
    const Reference<ui::XDeck> deck{decks->getByName(deck_name), UNO_QUERY_THROW};
    if (!deck->isActive()) deck->activate(true);
    return deck;
}

}

void fold_panel(workbook const& workbook, std::string_view title) {
    const auto deck = open_deck(workbook);
    const auto panels = deck->getPanels();
    for (auto const& name : panels->getElementNames()) {
        const Reference<ui::XPanel> panel{panels->getByName(name), UNO_QUERY_THROW};
        if (narrow(panel->getTitle()) == title) panel->collapse();
    }
}

std::vector<accessible> roots_of_panels(workbook const& workbook) {
    give_room(workbook);
    const auto deck = open_deck(workbook);
    const auto panels = deck->getPanels();
    std::vector<accessible> result;
    if (!panels.is()) return result;
    for (auto const& name : panels->getElementNames()) {
        const Reference<ui::XPanel> panel{panels->getByName(name), UNO_QUERY};
        if (panel.is() && !panel->isExpanded()) panel->expand(true);
        const Reference<XAccessible> window{panel.is() ? panel->getDialog() : nullptr, UNO_QUERY};
        if (const auto context = context_of(window); context.is())
            result.push_back({context, {window, UNO_QUERY}, narrow(panel->getTitle()), context->getAccessibleRole()});
    }
    return result;
}

std::vector<accessible> deck_of(workbook const& workbook) {
    std::vector<accessible> result;
    for (auto const& panel : roots_of_panels(workbook)) walk(panel.context, result);
    return result;
}

accessible in_deck(workbook const& workbook, std::string_view name, std::chrono::milliseconds patience) {
    std::vector<accessible> all;
    std::optional<accessible> found;
    const auto is_there = [&] {
        all = deck_now(workbook);
        const auto one = std::ranges::find(all, name, &accessible::name);
        if (one != all.end()) found = *one;
        return found.has_value();
    };
    if (wait_until(patience, is_there)) return *found;
    std::string names;
    for (auto const& one : all) names += "\n  " + one.name;
    throw std::runtime_error{"nothing in the deck is called \"" + std::string{name} + "\"; there are:" + names};
}

bool appears(workbook const& workbook, std::string_view name, std::chrono::milliseconds patience) {
    return wait_until(patience, [&] { return has(deck_now(workbook), name); });
}

bool vanishes(workbook const& workbook, std::string_view name, std::chrono::milliseconds patience) {
    return wait_until(patience, [&] {
        const auto deck = deck_now(workbook);
        return !deck.empty() && !has(deck, name);
    });
}

bool chosen_until(
    workbook const& workbook, std::string_view control, int line, std::function<bool()> const& it_is_seen) {
    for (int attempt = 0; attempt < 3; ++attempt) {
        try {
            in_deck(workbook, control).choose(line);
        } catch (lang::DisposedException const&) {
            continue;   // the deck was refreshed meanwhile
        }
        if (it_is_seen()) return true;
    }
    return false;
}

bool chosen(workbook const& workbook, std::string_view control, int line, std::string_view gone) {
    return chosen_until(workbook, control, line, [&] { return vanishes(workbook, gone, std::chrono::seconds{5}); });
}

}
