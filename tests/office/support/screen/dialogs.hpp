#pragma once
#include "office/support/office.hpp"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <exception>
#include <initializer_list>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace referralbook::tests {

using dialog_node = com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessibleContext>;

/// An office that shows dialogs: a headless one cancels them at once. It draws into memory and needs no screen.
office& shown_office();

/// The dialog with a title, waited for; empty where it does not come.
dialog_node dialog_titled(std::string_view title);

/// The window of that dialog, waited for; empty where it does not come.
com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window_of_dialog(std::string_view title);

/// Writes into the field of that name.
void type(dialog_node const& dialog, std::string_view name, std::string_view text);
/// Presses the button, or ticks the box, of that name.
void press(dialog_node const& dialog, std::string_view name);
/// Chooses the entry of the drop-down list of that name, as the keyboard would: the dialog hears of it.
void choose(dialog_node const& dialog, std::string_view name, std::string_view entry);
/// Whether the keys go to the field of that name.
bool has_the_keys(dialog_node const& dialog, std::string_view name);
/// Whether the control of that name can be used.
bool usable(dialog_node const& dialog, std::string_view name);
/// What stands in the field of that name.
std::string content(dialog_node const& dialog, std::string_view name);
/// What is selected in the field of that name.
std::string selection(dialog_node const& dialog, std::string_view name);
/// Presses Tab (com.sun.star.awt.Key::TAB) or another key in the dialog with this title, where the keys go.
void press_key(std::string_view title, short key, char letter = 0);
/// True as soon as the keys go to the field of that name.
bool comes_to_have_the_keys(dialog_node const& dialog, std::string_view name);
/// True as soon as the dialog says these words; a button that writes takes its time.
bool comes_to_say(dialog_node const& dialog, std::string_view words);
/// Whatever can be used in the dialog, by its name: fields, lists, boxes, buttons that are shown.
std::vector<std::string> controls_of(dialog_node const& dialog);
/// All that the dialog says: names of everything visible, a line each.
std::string all_words(dialog_node const& dialog);

/// A command of ours that shows its dialog while the test acts in it; waits for its end when it goes.
class asking {
public:
    asking(workbook const& workbook, std::string path, std::initializer_list<named_value> arguments = {});
    ~asking();
    asking(asking const&) = delete;
    asking& operator=(asking const&) = delete;

private:
    int exceptions_ = std::uncaught_exceptions();
    std::thread thread_;
};

}
