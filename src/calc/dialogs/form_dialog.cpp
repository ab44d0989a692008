#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/dates_of.hpp"
#include "calc/office/number_style_of.hpp"
#include "calc/office/text.hpp"
#include "commands/typed_amount.hpp"
#include "commands/typed_day.hpp"

#include <algorithm>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;

namespace {

// Sizes in AppFont units.
constexpr int margin = 8, gap = 5, label_width = 62, usual_field = 158, letter_field = 270, line_height = 15,
              message_height = 22;
constexpr int button_width = 62, button_height = 16, button_gap = 4, answers_height = 48;
constexpr std::size_t one_line = 48;     // so many characters surely fit
constexpr sal_Int16 offers_shown = 12;   // of a drop-down list at once
constexpr sal_Int32 frame_grey = 0xa8a8a8;

/// "P~hone" is called "Phone".
std::string without_mnemonic(std::string_view label) {
    std::string plain{label};
    std::erase(plain, '~');
    return plain;
}

}

form_dialog::form_dialog(command_call const& call, std::string_view title, dialog_width width)
    : dialog_window{call.context, call.frame, title}, call_{call}, people_{*this},
      field_width_{width == dialog_width::letter ? letter_field : usual_field}, y_{margin} {}

form_dialog::properties form_dialog::field(
    std::string_view type, std::string_view name, std::string_view words, int height) {
    // The label comes right before its field: that makes it the field's accessible name and its mnemonic the field's.
    add("FixedText", std::string{name} + "_label", {margin, y_ + 3, label_width - 4, line_height - 4})
        ->setPropertyValue("Label", Any{ustring(words)});
    const auto control = add(type, name, {margin + label_width, y_, field_width_, height});
    take_keys(name, control);
    y_ += height + gap;
    return control;
}

void form_dialog::take_keys(std::string_view name, properties const& control) {
    control->setPropertyValue("Tabstop", Any{true});
    if (!std::exchange(begun_, true)) begin_at(name);
}

void form_dialog::add_sentence(std::string_view sentence) {
    const int height = sentence.size() > one_line ? message_height : message_height / 2;
    const auto words = add(
        "FixedText", "sentence" + std::to_string(sentences_++), {margin, y_, label_width + field_width_, height});
    words->setPropertyValue("MultiLine", Any{true});
    words->setPropertyValue("Label", Any{ustring(sentence)});
    y_ += height + gap;
}

void form_dialog::add_text(std::string_view name, std::string_view label, std::string_view value, field_size size) {
    const int height = line_height + (size.lines - 1) * 10;
    const int left = margin + label_width, top = y_;
    const auto edit = field("Edit", name, label, height);
    edit->setPropertyValue("Text", Any{ustring(value)});
    if (size.lines == 1) return;
    // gtk3 draws no frame around several lines: this one is of a grey that is seen on light and on dark.
    move(name, {left + 1, top + 1, field_width_ - 2, height - 2});
    edit->setPropertyValue("Border", Any{sal_Int16{0}});
    edit->setPropertyValue("MultiLine", Any{true});
    edit->setPropertyValue("AutoVScroll", Any{true});
    // What comes later lies below.
    add("FixedText", std::string{name} + "_frame", {left, top, field_width_, height})
        ->setPropertyValue("BackgroundColor", Any{frame_grey});
}

void form_dialog::add_shown(std::string_view name, std::string_view label, std::string_view value, field_size size) {
    add_text(name, label, value, size);
    model(name)->setPropertyValue("ReadOnly", Any{true});
}

void form_dialog::add_combo(
    std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value) {
    const auto combo = field("ComboBox", name, label, line_height);
    combo->setPropertyValue("Dropdown", Any{true});
    combo->setPropertyValue("Autocomplete", Any{true});
    combo->setPropertyValue("LineCount", Any{offers_shown});
    offer(name, offers);
    combo->setPropertyValue("Text", Any{ustring(value)});
}

void form_dialog::add_person(std::string_view name, std::string_view label, commands::known_people const& people,
    std::string_view value, person_use use) {
    add_combo(name, label, {}, value);
    model(name)->setPropertyValue("Autocomplete", Any{false});
    people_.add(name, people, use);
}

void form_dialog::add_list(
    std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value) {
    const auto list = field("ListBox", name, label, line_height);
    list->setPropertyValue("Dropdown", Any{true});
    list->setPropertyValue("LineCount", Any{offers_shown});
    set_list(name, offers, value);
}

void form_dialog::set_list(std::string_view name, std::vector<std::string> const& offers, std::string_view value) {
    offer(name, offers);
    if (const auto found = std::ranges::find(offers, value); found != offers.end())
        select(name, static_cast<int>(found - offers.begin()));
}

// A text, for the office's date field takes what it cannot read as the day before, in silence.
void form_dialog::add_date(std::string_view name, std::string_view label, std::optional<book::day> value,
    book::day today, recognition::day_side side) {
    add_text(name, label, value ? commands::day_to_type(*value) : "");
    const auto order = date_order_of(call_.context, {call_.document, uno::UNO_QUERY});
    read_fields_.push_back({std::string{name}, without_mnemonic(label), recognition::date_context{today, order, side}});
}

void form_dialog::add_amount(std::string_view name, std::string_view label, std::optional<double> value) {
    add_text(name, label, commands::amount_to_type(value, number_style_of({call_.document, uno::UNO_QUERY})));
    read_fields_.push_back({std::string{name}, without_mnemonic(label)});
}

void form_dialog::add_tick(std::string_view name, std::string_view label, tick_state state) {
    take_keys(name, dialog_window::add_tick(name, label, state, {margin + label_width, y_, field_width_, line_height}));
    y_ += line_height + gap;
}

void form_dialog::add_button(std::string_view name, std::string_view label, std::function<std::string()> does) {
    extra_.push_back({std::string{name}, std::string{label}});
    on_press(name, [this, does = std::move(does)] { guarded([&] { say(does()); }); });
}

void form_dialog::on_change(std::string_view name, std::function<void()> does) {
    dialog_window::on_change(name, [this, does = std::move(does)] { guarded(does); });
}

void form_dialog::guarded(std::function<void()> const& does) {
    try {
        does();
    } catch (...) {
        say("That could not be done, and nothing was changed.");
    }
}

/// The sentence and the buttons below the fields.
void form_dialog::add_foot(form_buttons const& buttons) {
    const int width = 2 * margin + label_width + field_width_;
    const auto said = add("FixedText", "said", {margin, y_, width - 2 * margin, message_height});
    said->setPropertyValue("MultiLine", Any{true});
    label("said", said_);
    y_ += message_height + gap;
    if (people_.may_ask()) add_question();
    for (auto const& one : extra_) dialog_window::add_button(one.name, one.label, button_role::action, {});
    // Beside others, Enter must not mean one of them.
    dialog_window::add_button("ok", buttons.accept, button_role::action, {})
        ->setPropertyValue("DefaultButton", Any{extra_.empty()});
    dialog_window::add_button("cancel", buttons.leave, button_role::cancel, {});
    place_buttons(y_);
    has_foot_ = true;
}

void form_dialog::place_buttons(int y) {
    const int width = 2 * margin + label_width + field_width_, right = width - margin;
    int left = margin;
    for (auto const& one : extra_) {
        move(one.name, {left, y, button_width, button_height});
        left += button_width + button_gap;
    }
    move("ok", {right - 2 * button_width - button_gap, y, button_width, button_height});
    move("cancel", {right - button_width, y, button_width, button_height});
    set_size(width, y + button_height + margin);
}

/// Whom a name means that is nobody's: not shown until that is asked.
void form_dialog::add_question() {
    question_y_ = y_;
    add("FixedText", "meant_label", {margin, y_ + 3, label_width - 4, line_height - 4})
        ->setPropertyValue("Label", Any{ustring("Who is meant")});
    add("ListBox", "meant", {margin + label_width, y_, field_width_, answers_height})
        ->setPropertyValue("Tabstop", Any{true});
    for (const auto part : {"meant_label", "meant"}) show(part, false);
}

bool form_dialog::asks_about_people() {
    if (!people_.may_ask()) return false;
    if (asked_ && people_.still_stands(*asked_))
        people_.answer(*asked_, static_cast<std::size_t>(std::max(selected("meant"), 0)));
    asked_ = people_.question();
    for (const auto part : {"meant_label", "meant"}) show(part, asked_.has_value());
    place_buttons(asked_ ? question_y_ + answers_height + gap : question_y_);
    say(asked_ ? asked_->sentence : "");
    if (!asked_) return false;
    set_list("meant", asked_->answers, asked_->answers.front());
    lead_keys_to("meant");
    return true;
}

bool form_dialog::run(form_buttons const& buttons, std::function<book::result<void>()> const& accept) {
    add_foot(buttons);
    on_press("ok", [&] {
        guarded([&] {
            if (!all_readable()) return;
            if (asks_about_people()) return;
            if (const auto done = accept(); done)
                close(button_role::ok);
            else
                say(done.error().sentence);
        });
    });
    return dialog_window::run();
}

void form_dialog::run_until_left(form_buttons const& buttons, std::function<std::string()> const& does) {
    add_foot(buttons);
    on_press("ok", [&] { guarded([&] { say(does()); }); });
    dialog_window::run();
}

void form_dialog::leave() { close(button_role::cancel); }

void form_dialog::say(std::string_view sentence) {
    said_ = sentence;
    if (has_foot_) label("said", sentence);
}

void form_dialog::set_text(std::string_view name, std::string_view value) {
    model(name)->setPropertyValue("Text", Any{ustring(value)});
}

std::string form_dialog::text(std::string_view name) const {
    const auto control = model(name);
    rtl::OUString content;
    if (uno::Sequence<sal_Int16> selected; control->getPropertySetInfo()->hasPropertyByName("SelectedItems")) {
        uno::Sequence<rtl::OUString> offers;
        control->getPropertyValue("SelectedItems") >>= selected;
        control->getPropertyValue("StringItemList") >>= offers;
        if (selected.hasElements() && selected[0] < offers.getLength()) content = offers[selected[0]];
    } else {
        control->getPropertyValue("Text") >>= content;
    }
    return book::text_of(utf8(content));
}

form_dialog::read_field const& form_dialog::read_field_of(std::string_view name) const {
    return *std::ranges::find(read_fields_, name, &read_field::name);
}

std::optional<book::day> form_dialog::date(std::string_view name) const {
    auto const& one = read_field_of(name);
    return commands::typed_day(text(name), one.label, *one.date).value_or(std::nullopt);
}

std::optional<double> form_dialog::amount(std::string_view name) const {
    return commands::typed_amount(text(name), {}, number_style_of({call_.document, uno::UNO_QUERY}))
        .value_or(std::nullopt);
}

book::result<void> form_dialog::check(read_field const& one) const {
    if (one.date) {
        if (const auto day = commands::typed_day(text(one.name), one.label, *one.date); !day)
            return book::refuse(day.error());
        return {};
    }
    const auto style = number_style_of({call_.document, uno::UNO_QUERY});
    if (const auto amount = commands::typed_amount(text(one.name), one.label, style); !amount)
        return book::refuse(amount.error());
    return {};
}

/// Leads the keys to the first field that is wrong, and says what to type there.
bool form_dialog::all_readable() {
    for (auto const& one : read_fields_)
        if (const auto right = check(one); !right) {
            say(right.error().sentence);
            lead_keys_to(one.name);
            return false;
        }
    return true;
}

}
