#pragma once
#include "calc/office/command.hpp"
#include "calc/office/dialog_window.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// How words of a dialog look.
struct text_look {
    bool wrapped = false, bold = false;
};

/// A modal dialog that shows a table with a choice in each row. Its controls may move and change while it is open.
class table_dialog : private dialog_window {
public:
    /// The height is set once the controls stand: set_height().
    table_dialog(command_call const& call, std::string_view title, int width)
        : dialog_window{call.context, call.frame, title}, width_{width}, context_{call.context}, command_{call.path} {}

    void text(std::string_view name, std::string_view words, control_place where, text_look look = {});
    void list(std::string_view name, std::string_view accessible_name, std::vector<std::string> const& items,
        int selected, control_place where);
    void tick(std::string_view name, std::string_view words, tick_state state, control_place where);
    /// A line to write in; `accessible_name` says what.
    void field(std::string_view name, std::string_view accessible_name, std::string_view value, control_place where);
    void button(std::string_view name, std::string_view words, button_role role, control_place where);
    /// The button that ends the dialog with OK, where `right` says so; else it says itself what is wrong.
    void accept_button(std::string_view name, std::string_view words, control_place where, std::function<bool()> right);

    /// The button that opens the command's page of help: made where it is first placed, and none where the page is not
    /// there.
    void place_help(control_place where);

    using dialog_window::before_shown;
    using dialog_window::close;
    using dialog_window::enable;
    using dialog_window::fill_in;
    using dialog_window::focus;
    using dialog_window::height_of_words;
    using dialog_window::move;
    using dialog_window::selected;
    using dialog_window::set_label;
    using dialog_window::set_ticked;
    using dialog_window::show;
    using dialog_window::ticked;
    using dialog_window::typed;
    void choose(std::string_view name, int index) { select(name, index); }   ///< of a list, from 0
    /// To be said before the dialog is shown: what pressing a button does.
    void press(std::string_view name, std::function<void()> does) { on_press(name, std::move(does)); }
    void set_height(int height) { set_size(width_, height); }
    /// Other entries for a list.
    void offer(std::string_view name, std::vector<std::string> const& items, int selected);
    /// What is shown of a control where the mouse rests on it.
    void tip(std::string_view name, std::string_view words);

    /// Shows the dialog until OK (true) or Cancel; `changed` is told each list, tick or field that the user changes.
    bool run(std::function<void(std::string const& name)> const& changed);

private:
    int width_;
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    std::string command_;
    bool has_help_ = false;
    std::vector<std::string> choices_;   ///< lists, ticks and fields
};

}
