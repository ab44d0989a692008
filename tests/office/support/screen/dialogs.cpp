#include "office/support/screen/dialogs.hpp"
#include "office/support/as.hpp"
#include "office/support/screen/accessible_state.hpp"
#include "office/support/screen/opened_pages.hpp"
#include "office/support/watcher.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <functional>
#include <stdexcept>
#include <vector>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;
namespace role = accessibility::AccessibleRole;

namespace {

void walk(dialog_node const& from, std::function<void(dialog_node const&)> const& visit) {
    visit(from);
    for (sal_Int32 i = 0; i < from->getAccessibleChildCount(); ++i)
        if (const auto child = from->getAccessibleChild(i); child.is()) walk(child->getAccessibleContext(), visit);
}

/// The control that a person finds by its name and that can do it.
template <class Interface> Reference<Interface> named(dialog_node const& dialog, std::string_view name) {
    Reference<Interface> found;
    walk(dialog, [&](dialog_node const& one) {
        const Reference<Interface> able{one, UNO_QUERY};
        if (!found.is() && able.is() && narrow(one->getAccessibleName()) == name) found = able;
    });
    if (!found.is()) throw std::runtime_error{"no control " + std::string{name}};
    return found;
}

/// The control of that name, no label, and all that is in it: a field of several lines holds its paragraphs.
void walk_inside(
    dialog_node const& dialog, std::string_view name, std::function<void(dialog_node const&)> const& visit) {
    walk(dialog, [&](dialog_node const& one) {
        if (narrow(one->getAccessibleName()) == name && one->getAccessibleRole() != role::LABEL) walk(one, visit);
    });
}

Reference<accessibility::XAccessibleText> field_named(dialog_node const& dialog, std::string_view name) {
    Reference<accessibility::XAccessibleText> field;
    walk_inside(dialog, name, [&](dialog_node const& inner) {
        if (!field.is() && inner->getAccessibleRole() != role::LABEL) field.set(inner, UNO_QUERY);
    });
    return field;
}

}

namespace {

// Listening for windows is called deprecated, without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/// An office on a screen in memory and what it shows there. The office's own list of windows holds those too that its
/// main thread is still building, and hands them out without its lock: who asks such a one for anything brings the
/// office down now and then. So it is watched which are shown.
struct seen_office {
    seen_office() { toolkit->addTopWindowListener(watched.as<awt::XTopWindowListener>()); }

    office one{seen()};
    Reference<awt::XExtendedToolkit> toolkit = one.service<awt::XExtendedToolkit>("com.sun.star.awt.Toolkit");
    watcher watched{one};

private:
    static office::options seen() {
        note_opened_pages();
        office::options what;
        what.visible = setenv("SAL_USE_VCLPLUGIN", "svp", 1) == 0;
        return what;
    }
};

#pragma GCC diagnostic pop

seen_office& the_seen_office() {
    static seen_office only;
    return only;
}

/// The window of the dialog with a title and what a screen reader meets there, waited for.
std::pair<Reference<awt::XWindow>, dialog_node> window_titled(std::string_view title) {
    for (int tries = 0; tries < 100; ++tries) {
        for (auto const& window : the_seen_office().watched.windows()) {
            try {
                const auto context = window->getAccessibleContext();
                if (!context.is() || narrow(context->getAccessibleName()) != title) continue;
                if (const auto kind = context->getAccessibleRole(); kind == role::DIALOG || kind == role::ALERT)
                    return {Reference<awt::XWindow>{window, UNO_QUERY}, context};
            } catch (lang::DisposedException const&) {
                continue;   // a menu or a window that is just going
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return {};
}

}

office& shown_office() { return the_seen_office().one; }

dialog_node dialog_titled(std::string_view title) { return window_titled(title).second; }

Reference<awt::XWindow> window_of_dialog(std::string_view title) { return window_titled(title).first; }

namespace {

/// Until the office's main thread has done what was asked of it so far: what a button does waits in its queue.
void wait_for_the_queue() {
    auto const& [office, toolkit, watched] = the_seen_office();
    const auto before = watched.turns();
    office.service<awt::XRequestCallback>("com.sun.star.awt.AsyncCallback")
        ->addCallback(watched.as<awt::XCallback>(), {});
    for (int tries = 0; tries < 1000 && watched.turns() == before; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
}

}

void press_key(std::string_view title, short key, char letter) {
    const auto window = window_titled(title).first;
    const auto robot = as<awt::XToolkitRobot>(as<awt::XWindowPeer>(window)->getToolkit());
    awt::KeyEvent event;
    event.Source = window;
    event.KeyCode = key;
    event.KeyChar = static_cast<unsigned char>(letter);
    robot->keyPress(event);
    robot->keyRelease(event);
}

void type(dialog_node const& dialog, std::string_view name, std::string_view text) {
    Reference<accessibility::XAccessibleEditableText> field;
    walk(dialog, [&](dialog_node const& one) {
        if (field.is() || narrow(one->getAccessibleName()) != name) return;
        walk(one, [&](dialog_node const& inner) {
            if (!field.is() && inner->getAccessibleRole() != role::LABEL) field.set(inner, UNO_QUERY);
        });
    });
    if (!field.is()) throw std::runtime_error{"no field " + std::string{name}};
    field->setText(wide(text));
    wait_for_the_queue();
    if (version_of_office().starts_with("7.")) return;
    // Newer offices tell nobody of a text that was set so: a letter that comes and goes by key is noticed.
    as<accessibility::XAccessibleComponent>(field)->grabFocus();
    field->setCaretPosition(field->getCharacterCount());
    const auto title = narrow(dialog->getAccessibleName());
    press_key(title, awt::Key::X, 'x');
    press_key(title, awt::Key::BACKSPACE, '\b');
}

void press(dialog_node const& dialog, std::string_view name) {
    named<accessibility::XAccessibleAction>(dialog, name)->doAccessibleAction(0);
    wait_for_the_queue();
}

void choose(dialog_node const& dialog, std::string_view name, std::string_view entry) {
    dialog_node list;
    walk(dialog, [&](dialog_node const& one) {
        if (list.is() || narrow(one->getAccessibleName()) != name || one->getAccessibleRole() == role::LABEL) return;
        walk(one, [&](dialog_node const& inner) {
            if (!list.is() && inner->getAccessibleRole() == role::LIST) list = inner;
        });
    });
    if (!list.is()) throw std::runtime_error{"no list " + std::string{name}};
    std::string offers;
    for (sal_Int32 i = 0; i < list->getAccessibleChildCount(); ++i) {
        const auto offer = narrow(list->getAccessibleChild(i)->getAccessibleContext()->getAccessibleName());
        offers += " [" + offer + "]";
        if (offer != entry) continue;
        as<accessibility::XAccessibleSelection>(list)->selectAccessibleChild(i);
        wait_for_the_queue();
        return;
    }
    throw std::runtime_error{"no entry " + std::string{entry} + " among" + offers};
}

bool has_the_keys(dialog_node const& dialog, std::string_view name) {
    return has_state(
        Reference<accessibility::XAccessibleContext>{
            named<accessibility::XAccessibleEditableText>(dialog, name), UNO_QUERY_THROW},
        state::FOCUSED);
}

bool usable(dialog_node const& dialog, std::string_view name) {
    return has_state(Reference<accessibility::XAccessibleContext>{named<accessibility::XAccessibleAction>(dialog, name),
                         UNO_QUERY_THROW},
        state::ENABLED);
}

std::vector<std::string> controls_of(dialog_node const& dialog) {
    std::vector<std::string> names;
    for (sal_Int32 i = 0; i < dialog->getAccessibleChildCount(); ++i) {
        const auto one = dialog->getAccessibleChild(i)->getAccessibleContext();
        if (has_state(one, state::SHOWING) && one->getAccessibleRole() != role::LABEL)
            names.push_back(narrow(one->getAccessibleName()));
    }
    return names;
}

std::string all_words(dialog_node const& dialog) {
    std::string words;
    walk(dialog, [&](dialog_node const& one) {
        if (has_state(one, state::SHOWING)) words += narrow(one->getAccessibleName()) + "\n";
    });
    return words;
}

bool comes_to_have_the_keys(dialog_node const& dialog, std::string_view name) {
    for (int tries = 0; tries < 200; ++tries) {
        bool there = false;
        walk_inside(dialog, name, [&](dialog_node const& inner) { there = there || has_state(inner, state::FOCUSED); });
        if (there) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{25});
    }
    return false;
}

std::string content(dialog_node const& dialog, std::string_view name) {
    const auto field = field_named(dialog, name);
    return field.is() ? narrow(field->getText()) : "no field " + std::string{name};
}

std::string selection(dialog_node const& dialog, std::string_view name) {
    std::string selected;
    walk_inside(dialog, name, [&](dialog_node const& inner) {
        if (const Reference<accessibility::XAccessibleText> text{inner, UNO_QUERY}; text.is() && selected.empty())
            selected = narrow(text->getSelectedText());
    });
    return selected;
}

bool comes_to_say(dialog_node const& dialog, std::string_view words) {
    for (int tries = 0; tries < 200; ++tries) {
        if (all_words(dialog).find(words) != std::string::npos) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{25});
    }
    return false;
}

asking::asking(workbook const& workbook, std::string path, std::initializer_list<named_value> arguments)
    : thread_{[&workbook, path = std::move(path), given = named_values(arguments)] {
          try {
              const Reference<frame::XDispatchProvider> window{workbook.controller()->getFrame(), UNO_QUERY_THROW};
              frame::DispatchHelper::create(shown_office().context())
                  ->executeDispatch(window, wide("org.referralbook:" + path), "_self", 0, given);
          } catch (uno::Exception const& failure) {
              ADD_FAILURE() << narrow(failure.Message);
          }
      }} {}

asking::~asking() {
    // A test that gives up leaves its dialog open, and the command would wait for it until the test's time is over.
    if (std::uncaught_exceptions() > exceptions_) kill(shown_office().process(), SIGKILL);
    thread_.join();
}

}
