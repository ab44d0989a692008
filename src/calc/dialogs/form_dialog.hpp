#pragma once
#include "book/date.hpp"
#include "calc/office/command.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// A small modal form: a column of labelled fields, room for a sentence, one button that does it and Cancel. Labels
/// carry their mnemonic as "~Source". Tab goes from top to bottom; Enter does it, Escape leaves. What is wrong is said
/// in the dialog, which stays open.
class form_dialog {
public:
    /// A wide one has room for a letter.
    form_dialog(command_call const& call, std::string_view title, bool wide = false);
    ~form_dialog();
    form_dialog(form_dialog const&) = delete;
    form_dialog& operator=(form_dialog const&) = delete;

    void add_sentence(std::string_view sentence);   ///< words above the fields, up to two lines
    void add_text(std::string_view name, std::string_view label, std::string_view value, int lines = 1);
    /// Words that are read, not written.
    void add_shown(std::string_view name, std::string_view label, std::string_view value, int lines = 1);
    /// A field with suggestions that completes what is typed.
    void add_combo(
        std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value);
    /// One of a list.
    void add_list(
        std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value);
    void add_date(std::string_view name, std::string_view label, std::optional<book::day> value);

    void add_tick(std::string_view name, std::string_view label, bool ticked);
    /// A button at the lower left that leaves the dialog open: what it answers is said there.
    void add_button(std::string_view name, std::string_view label, std::function<std::string()> does);
    /// Called when the user chooses another line of a list, or writes another word into a combo.
    void on_change(std::string_view name, std::function<void()> does);

    /// Shows it. `accept` does the work when the button is pressed: nothing closes the dialog, a sentence is shown in
    /// it. False after Cancel, which may have another name.
    bool run(std::string_view button, std::function<std::optional<std::string>()> const& accept,
        std::string_view leave = "Cancel");

    std::string text(std::string_view name) const;   ///< of text, combo and list, trimmed
    bool ticked(std::string_view name) const;
    void set_text(std::string_view name, std::string_view value);
    void set_list(std::string_view name, std::vector<std::string> const& offers, std::string_view value);
    void say(std::string_view sentence);   ///< in the room above the buttons
    void leave();                          ///< closes it, as Cancel does
    /// Nothing where the field is blank; a sentence where it holds no date, or one that could be two.
    book::result<std::optional<book::day>> date(std::string_view name) const;

private:
    friend class form_listener;
    struct reaction {
        std::string control;
        std::function<std::optional<std::string>()> does;   ///< nothing: there is nothing to say
        std::string label;
    };
    using properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;
    properties add(std::string_view type, std::string_view name, int x, int y, int width, int height);
    properties field(std::string_view type, std::string_view name, std::string_view label, int height);
    properties model(std::string_view name) const;
    void happened(rtl::OUString const& control);

    command_call const& call_;
    properties dialog_model_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> dialog_;
    std::vector<reaction> buttons_, changes_;
    std::string said_;   ///< before the dialog is shown
    int field_width_, y_;
    short tab_ = 0;
    std::string first_;
};

}
