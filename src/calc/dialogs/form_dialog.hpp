#pragma once
#include "book/date.hpp"
#include "calc/dialogs/form_layout.hpp"
#include "calc/dialogs/person_fields.hpp"
#include "calc/dialogs/typed_fields.hpp"
#include "calc/office/command.hpp"
#include "calc/office/dialog_window.hpp"
#include "calc/office/text.hpp"
#include "recognition/dates/spoken_dates.hpp"
#include "text/language.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// How wide the fields of a form are.
enum class dialog_width {
    usual,
    letter   ///< room for a letter
};

/// How a text field is seen.
struct field_size {
    int lines = 1;         ///< at once
    bool secret = false;   ///< a password: each letter shows as a dot
};

/// What the buttons of a form are called.
struct form_buttons {
    std::string_view accept;                           ///< "~Add referral"
    std::string_view leave = text::to_say("Cancel");   ///< in English; "" where accept is all there is to do
};

/// A small modal form: a column of labelled fields, room for a sentence, one button that does it and Cancel. Labels
/// carry their mnemonic as "~Source". Tab goes from top to bottom; Enter does it, Escape leaves. What is wrong is said
/// in the dialog, which stays open.
class form_dialog : private dialog_window {
public:
    form_dialog(command_call const& call, std::string_view title, dialog_width width = dialog_width::usual);

    /// Words above the fields; the name is for show_field().
    void add_sentence(std::string_view sentence, std::string_view name = {});
    void add_text(std::string_view name, std::string_view label, std::string_view value, field_size size = {});
    /// A word of explanation under the field that was added last; its name is for set_hint(). It has room for
    /// so many lines at least, so that the dialog stays as high as it is when other words come.
    std::string add_hint(std::string_view words, int least_lines = 1);
    void set_hint(std::string_view name, std::string_view words);
    /// Words that come up where the mouse rests on a field.
    void add_tip(std::string_view name, std::string_view words) {
        model(name)->setPropertyValue("HelpText", com::sun::star::uno::Any{ustring(words)});
    }
    /// Words that are read, not written.
    void add_shown(std::string_view name, std::string_view label, std::string_view value, field_size size = {});
    /// A field with suggestions that completes what is typed.
    void add_combo(
        std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value);
    /// A field that names a person, and completes to those the book knows. `people` must live as long as the dialog.
    /// Before run() lets the work be done, it asks about names that are nobody's.
    void add_person(std::string_view name, std::string_view label, commands::known_people const& people,
        std::string_view value, person_use use = person_use::somebody);
    /// The names that the user wants as new contacts.
    std::vector<std::string> new_contacts() const { return people_.new_contacts(); }
    /// One of a list.
    void add_list(
        std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value);
    /// A date as people write it, in the order of the document's language, on the side of `today` that is asked for;
    /// beside it a calendar to choose from.
    void add_date(std::string_view name, std::string_view label, std::optional<book::day> value, book::day today,
        recognition::day_side side = recognition::day_side::past);
    /// An amount as people write it, in the document's language.
    void add_amount(std::string_view name, std::string_view label, std::optional<double> value);
    /// How many: a whole number.
    void add_count(std::string_view name, std::string_view label, std::optional<double> value);

    /// A field for an e-mail address: what is none is refused.
    void add_email(std::string_view name, std::string_view label, std::string_view value) {
        add_text(name, label, value);
        typed_.add_email(name, labels_.back().second);
    }
    /// A field for a telephone number: what is hardly one is asked about.
    void add_phone(std::string_view name, std::string_view label, std::string_view value) {
        add_text(name, label, value);
        typed_.add_phone(name, labels_.back().second);
    }
    void add_tick(std::string_view name, std::string_view label, tick_state state);
    /// Refuses a blank field of text, date, amount or person, with a sentence of what to type, unless another field is
    /// filled.
    void need(std::string_view name, std::string_view sentence, std::string_view unless = {});
    /// A field that is not shown leaves no gap, and what it holds is not looked at.
    void show_field(std::string_view name, bool shown);
    /// A button at the lower left that leaves the dialog open: what it answers is said there.
    void add_button(std::string_view name, std::string_view label, std::function<std::string()> does);
    /// Called when the user chooses another line of a list, or writes another word into a combo.
    void on_change(std::string_view name, std::function<void()> does);

    /// Shows it. `accept` does the work when the button is pressed. What it refuses is said in the dialog, which stays
    /// open; else the dialog closes. False after Cancel.
    bool run(form_buttons const& buttons, std::function<book::result<void>()> const& accept);

    /// The same for a button that may be pressed again and again: what it answers is said, and the dialog stays open
    /// until leave() or the other button closes it.
    void run_until_left(form_buttons const& buttons, std::function<std::string()> const& does);

    std::string text(std::string_view name) const;   ///< of text, combo and list, trimmed
    using dialog_window::ticked;
    void set_text(std::string_view name, std::string_view value);
    using dialog_window::set_ticked;
    void set_list(std::string_view name, std::vector<std::string> const& offers, std::string_view value);
    void say(std::string_view sentence);           ///< in the room above the buttons
    void leave() { close(button_role::cancel); }   ///< closes it, as Cancel does
    /// Of a field by add_date(): nothing where it is blank. run() has seen to it that it is a date.
    std::optional<book::day> date(std::string_view name) const;
    /// The same of a field by add_amount() or add_count().
    std::optional<double> amount(std::string_view name) const;

private:
    struct extra_button {
        std::string name, label;
    };
    /// Words that take as many lines as they need at the width of the dialog.
    struct wrapped_words {
        std::string name, row;
        int top = 0, least_height = 0;   ///< in AppFont units, within the row
        bool over_all = false;           ///< over the whole width; else under a field
    };
    properties field(std::string_view type, std::string_view name, std::string_view label, control_place in_row);
    void add_words(std::string const& name, std::string_view words, control_place in_row);
    void take_keys(std::string_view name, properties const& control);
    std::string with_own_mnemonic(std::string_view label);
    void guarded(std::function<void()> const& does);
    void add_foot(form_buttons const& buttons);
    properties add_foot_button(std::string_view name, std::string_view label, button_role role);
    void place_foot_buttons();
    void add_question();
    void place_all();
    bool asks_about_people();
    int inner_width() const;
    void make_room_for(std::string_view label);
    void widen_fields_for(std::string_view words, int beside);

    command_call const& call_;
    form_layout layout_;
    person_fields people_;
    typed_fields typed_;
    std::optional<person_question> asked_;   ///< stands above the buttons
    std::vector<extra_button> extra_;
    std::vector<wrapped_words> wrapped_;
    std::vector<std::pair<std::string, std::string>> labels_;   ///< of the fields
    std::vector<std::string> foot_;                             ///< the buttons
    std::string mnemonics_;                                     ///< letters that are taken
    std::string said_;                                          ///< before the dialog is shown
    bool has_foot_ = false, begun_ = false;
    int field_width_, wider_ = 0, words_ = 0;   ///< wider_: what the labels need beside their usual width
    int wider_fields_ = 0;                      ///< what lists and boxes to tick need beside the usual width of a field
    std::map<std::string, std::string, std::less<>> foot_labels_;   ///< of the buttons but Help
};

}
