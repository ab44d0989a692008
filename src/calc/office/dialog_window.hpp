#pragma once
#include "calc/office/help_key.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// Where a control stands in a dialog, in AppFont units, which grow with the font of the desktop.
struct control_place {
    int x = 0, y = 0, width = 0, height = 0;
};

enum class tick_state { off, on };

constexpr tick_state ticked_if(bool on) { return on ? tick_state::on : tick_state::off; }

/// What pressing a button does of itself.
enum class button_role {
    ok,       ///< closes the dialog, which is accepted; Enter presses it
    cancel,   ///< closes the dialog; Escape presses it
    action    ///< nothing but what on_press says
};

/// What every dialog of ours is made on: the window, its place over its parent, its controls and who hears of them.
/// Controls are known by their names; Tab reaches them in the order in which they were added. Main thread only.
class dialog_window {
public:
    using properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;

    /// Over the window of a frame; over none where there is no frame.
    dialog_window(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame, std::string_view title);
    ~dialog_window();
    dialog_window(dialog_window const&) = delete;
    dialog_window& operator=(dialog_window const&) = delete;

    /// A control of a kind of the office, such as "Edit" or "FixedText"; answers its model.
    properties add(std::string_view kind, std::string_view name, control_place where);
    properties add_tick(std::string_view name, std::string_view label, tick_state state, control_place where);
    properties add_button(std::string_view name, std::string_view label, button_role role, control_place where);

    /// The model of a control, or of the dialog itself ("").
    properties model(std::string_view name) const;
    void set_size(int width, int height);
    void move(std::string_view name, control_place where);
    void show(std::string_view name, bool visible);
    void enable(std::string_view name, bool enabled);
    /// Other words on a text or a button.
    void set_label(std::string_view name, std::string_view words);
    /// The entries of a list or a combo; none of a list is selected then.
    void offer(std::string_view name, std::span<std::string const> offers);
    void select(std::string_view name, int index);   ///< of a list, from 0
    int selected(std::string_view name) const;       ///< of a list, from 0; -1 where nothing is selected
    bool ticked(std::string_view name) const;
    void set_ticked(std::string_view name, tick_state state);

    /// What a screen reader calls a control, where the label before it is another's.
    void set_accessible_name(std::string_view name, std::string_view words);

    /// To be said before the dialog is shown: what pressing a button does.
    void on_press(std::string_view name, std::function<void()> does);
    /// The same: what happens when the user changes a list, a tick or a text.
    void on_change(std::string_view name, std::function<void()> does);
    /// The same: what happens when the keys come to a field.
    void on_focus(std::string_view name, std::function<void()> does);
    /// To be said before the dialog is shown: which page of help it has, by the name of its command. F1 opens it, and
    /// so does the button by add_help_button(); `unseen` is called where no browser shows it.
    void offer_help(std::string_view page, std::function<void()> unseen);
    properties add_help_button(std::string_view name, std::string_view label, control_place where);
    /// To be said before the dialog is shown: what is still to be done when its window is there, before it is seen.
    void before_shown(std::function<void()> does) { before_shown_ = std::move(does); }
    /// The height that the words of a text need at this width, both in AppFont units; 0 before the window is there.
    int height_of_words(std::string_view name, int width) const;
    /// What stands in a text field or a combo.
    std::string typed(std::string_view name) const;
    /// Another text in a shown text field or combo, selected from that letter on.
    void fill_in(std::string_view name, std::string_view text, std::size_t selected_from);
    /// Leads the keys of a shown dialog to a control; what stands in a text field is selected then.
    void focus(std::string_view name);
    /// This control has the keys when the dialog comes; what stands in a text field is selected then, so that typing
    /// replaces it, as it is wherever Tab leads into one.
    void focus_first(std::string_view name) { first_ = name; }

    /// Shows the dialog until it is closed. True where it was accepted.
    bool run();
    /// Ends run(): `ok` accepts, `cancel` does not.
    void close(button_role as);
    /// Shows the dialog and goes on; its window takes no input until the dialog goes.
    void open();
    /// Lets the office take what the user did and draw, where run() does not.
    void take_events();

private:
    class listener;
    struct reaction {
        std::string control;
        std::function<void()> does;
    };
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> control(std::string_view name) const;
    void make_peer();
    void show_help();

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> parent_;
    bool holds_parent_ = false;
    properties model_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> dialog_;
    std::vector<reaction> presses_, changes_, keys_come_;
    std::vector<std::pair<std::string, std::string>> called_;   ///< controls with names of their own
    std::vector<std::function<void()>> forget_;                 ///< takes the reactions from the office
    std::vector<std::string> fields_;                           ///< where text is written
    std::string first_;
    short tab_ = 0;
    std::function<void()> before_shown_;
    std::string help_;            ///< the address of its page; "" where it has none
    bool office_helps_ = false;   ///< the office itself shows it
    std::function<void()> unseen_;
    std::unique_ptr<help_key> help_key_;
};

}
