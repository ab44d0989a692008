#include "office/support/screen/shown_controls.hpp"
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFixedHyperlink.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <algorithm>
#include <array>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
namespace role = accessibility::AccessibleRole;

void speak(std::string_view tag) {
    const auto provider = shown_office().service<lang::XMultiServiceFactory>(
        "com.sun.star.configuration.ConfigurationProvider");
    const uno::Any node{beans::NamedValue{"nodepath", any("/org.openoffice.Setup/L10N")}};
    const Reference<container::XNameReplace> settings{
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", {&node, 1}),
        uno::UNO_QUERY_THROW};
    settings->replaceByName("ooLocale", any(tag));
    as<util::XChangesBatch>(settings)->commitChanges();
}

namespace {

/// As a screen reader meets them: so a list is met itself, not the frame around it.
void walk(Reference<accessibility::XAccessibleContext> const& within, std::vector<shown_control>& all) {
    for (sal_Int32 i = 0; i < within->getAccessibleChildCount(); ++i) {
        const auto child = within->getAccessibleChild(i);
        const auto context = child.is() ? child->getAccessibleContext() : nullptr;
        if (!context.is()) continue;
        const Reference<awt::XWindow2> window{child, UNO_QUERY};
        if (!window.is() || !window->isVisible()) continue;
        all.push_back({{window, UNO_QUERY}, narrow(context->getAccessibleName()), context->getAccessibleRole()});
        const bool is_list = Reference<awt::XListBox>{child, UNO_QUERY}.is() ||
            Reference<awt::XComboBox>{child, UNO_QUERY}.is();
        if (!is_list) walk(context, all);
    }
}

}

std::vector<shown_control> controls_in(Reference<awt::XWindow> const& window) {
    std::vector<shown_control> all;
    walk(as<accessibility::XAccessible>(window)->getAccessibleContext(), all);
    return all;
}

namespace {

std::string size(awt::Size const& what) { return std::to_string(what.Width) + " x " + std::to_string(what.Height); }

int width_of_text(Reference<awt::XWindow> const& window, std::string_view text) {
    const auto device = as<awt::XDevice>(window);
    return device->getFont({})->getStringWidth(wide(text));
}

/// What a label, a button or a box to tick needs of the room it has.
awt::Size needed(shown_control const& control, awt::Size has) {
    constexpr int frame_of_button = 8;   // the office asks for more than it draws
    if (control.role == role::PUSH_BUTTON) return {width_of_text(control.window, control.words) + frame_of_button, 0};
    // A text of several lines is as high as its width makes it. What is wider even so is a word of its own.
    const auto layout = as<awt::XLayoutConstrains>(control.window);
    const auto in_one_line = layout->getMinimumSize(), wrapped = layout->calcAdjustedSize(has);
    return wrapped.Height > in_one_line.Height ? wrapped : in_one_line;
}

}

std::string cut_off(shown_control const& control, awt::Rectangle const& room) {
    constexpr std::array roles{role::LABEL, role::PUSH_BUTTON, role::CHECK_BOX, role::RADIO_BUTTON, role::HYPER_LINK};
    constexpr int rounded = 3;   // pixels, between units of the dialog's font and those of the screen
    const auto has = control.window->getPosSize();
    const awt::Size held{has.Width, has.Height};
    if (!control.words.empty() && std::ranges::find(roles, control.role) != roles.end()) {
        const auto wanted = needed(control, held);
        if (wanted.Width > has.Width + rounded || wanted.Height > has.Height)
            return "needs " + size(wanted) + " of " + size(held);
    }
    if (has.X < 0 || has.Y < 0 || has.X + has.Width > room.Width || has.Y + has.Height > room.Height)
        return size(held) + " at " + std::to_string(has.X) + ", " + std::to_string(has.Y) + " looks out of " +
            size({room.Width, room.Height});
    if (const Reference<awt::XListBox> list{control.window, UNO_QUERY}; list.is()) {
        constexpr int arrow = 24;
        const auto chosen = narrow(list->getSelectedItem());
        if (const int wide = width_of_text(control.window, chosen); chosen.starts_with('[') && wide + arrow > has.Width)
            return "needs " + std::to_string(wide + arrow) + " for " + chosen + " of " + size(held);
    }
    return {};
}

// The property of a window is called deprecated, without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

std::string shown_words(Reference<awt::XWindow> const& window) {
    if (const Reference<awt::XFixedText> text{window, UNO_QUERY}; text.is()) return narrow(text->getText());
    if (const Reference<awt::XFixedHyperlink> link{window, UNO_QUERY}; link.is()) return narrow(link->getText());
    rtl::OUString label;
    if (const Reference<awt::XVclWindowPeer> peer{window, UNO_QUERY}; peer.is()) peer->getProperty("Label") >>= label;
    return narrow(label);
}

#pragma GCC diagnostic pop

std::vector<std::string> offers_of(shown_control const& control) {
    uno::Sequence<rtl::OUString> items;
    if (const Reference<awt::XListBox> list{control.window, UNO_QUERY}; list.is()) items = list->getItems();
    if (const Reference<awt::XComboBox> combo{control.window, UNO_QUERY}; combo.is()) items = combo->getItems();
    std::vector<std::string> offers;
    for (auto const& one : items) offers.push_back(narrow(one));
    return offers;
}

}
