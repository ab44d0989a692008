#include "calc/dialogs/table_dialog.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/style/VerticalAlignment.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;

void table_dialog::text(std::string_view name, std::string_view words, control_place where, text_look look) {
    const auto model = add("FixedText", name, where);
    set_label(name, words);
    model->setPropertyValue("MultiLine", Any{look.wrapped});
    model->setPropertyValue("NoLabel", Any{true});   // no letter of it is underlined
    if (look.bold) model->setPropertyValue("FontWeight", Any{awt::FontWeight::BOLD});
}

void table_dialog::list(std::string_view name, std::string_view accessible_name, std::vector<std::string> const& items,
    int selected, control_place where) {
    const auto model = add("ListBox", name, where);
    model->setPropertyValue("Dropdown", Any{true});
    model->setPropertyValue("LineCount", Any{sal_Int16{16}});
    offer(name, items, selected);
    tip(name, accessible_name);
    choices_.emplace_back(name);
}

void table_dialog::tick(std::string_view name, std::string_view words, tick_state state, control_place where) {
    const auto model = add_tick(name, words, state, where);
    model->setPropertyValue("MultiLine", Any{true});
    model->setPropertyValue("VerticalAlign", Any{style::VerticalAlignment_MIDDLE});   // beside the box, which is
    choices_.emplace_back(name);
}

void table_dialog::field(
    std::string_view name, std::string_view accessible_name, std::string_view value, control_place where) {
    add("Edit", name, where)->setPropertyValue("Text", Any{ustring(value)});
    tip(name, accessible_name);
    choices_.emplace_back(name);
}

void table_dialog::button(std::string_view name, std::string_view words, button_role role, control_place where) {
    add_button(name, words, role, where);
}

void table_dialog::accept_button(
    std::string_view name, std::string_view words, control_place where, std::function<bool()> right) {
    add_button(name, words, button_role::action, where)->setPropertyValue("DefaultButton", Any{true});
    on_press(name, [this, right = std::move(right)] {
        if (right()) close(button_role::ok);
    });
}

void table_dialog::place_help(control_place where) {
    if (has_help_) return move("help", where);
    if (command_.empty()) return;
    offer_help(command_, [this] { set_label("help", tr("No browser")); });
    add_help_button("help", tr("He~lp"), where);
    has_help_ = true;
}

void table_dialog::offer(std::string_view name, std::vector<std::string> const& items, int selected) {
    dialog_window::offer(name, items);
    select(name, selected);
}

void table_dialog::tip(std::string_view name, std::string_view words) {
    model(name)->setPropertyValue("HelpText", Any{ustring(words)});
}

bool table_dialog::run(std::function<void(std::string const&)> const& changed) {
    for (auto const& name : choices_) on_change(name, [&changed, &name] { changed(name); });
    return dialog_window::run();
}

}
