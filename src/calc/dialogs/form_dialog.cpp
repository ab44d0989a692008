#include "calc/dialogs/form_dialog.hpp"
#include "calc/dialogs/labels.hpp"
#include "calc/office/arguments.hpp"
#include "calc/office/number_style_of.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "commands/typed_amount.hpp"
#include "commands/typed_day.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;

namespace {

// Sizes in AppFont units.
constexpr int margin = form_margin, label_width = 62, usual_field = 158, letter_field = 270, line_height = 15,
              text_line = 11, hint_line = 10, arrow_width = 8, hidden_width = 40, answers_height = 48;
constexpr int button_width = 62, narrow_button = 54, help_width = 36, button_height = 16, button_gap = 4;
constexpr int most_wider = 96, most_wider_fields = 140, arrow_of_list = 14, box_of_tick = 12;

constexpr sal_Int16 offers_shown = 12;   // of a drop-down list at once
constexpr sal_Int32 frame_grey = 0xa8a8a8;

constexpr std::string_view said_row = "said", question_row = "meant", foot_row = "foot";

}

form_dialog::form_dialog(command_call const& call, std::string_view title, dialog_width width)
    : dialog_window{call.context, call.frame, title}, call_{call}, people_{*this}, typed_{*this, call},
      field_width_{width == dialog_width::letter ? letter_field : usual_field} {}

int form_dialog::inner_width() const { return label_width + wider_ + field_width_ + wider_fields_; }

// Other languages need more room: the column of the labels is as wide as the longest, the buttons as their longest.
void form_dialog::make_room_for(std::string_view label) {
    wider_ = std::clamp(room_of(without_mnemonic(label)) - label_width, wider_, std::max(most_wider, wider_));
}

// The words of a list and of a box to tick stand in the column of the fields: that is as wide as the longest of them.
void form_dialog::widen_fields_for(std::string_view words, int beside) {
    const int needed = room_of(without_mnemonic(words)) + beside - field_width_;
    wider_fields_ = std::max(wider_fields_, std::min(needed, most_wider_fields));
}

/// The label with a mnemonic that no other control of the dialog has: its own, or the next letter that is free.
std::string form_dialog::with_own_mnemonic(std::string_view label) {
    std::string own{label};
    const auto at = label.find('~');
    if (at != std::string_view::npos && at + 1 < label.size() && mnemonics_.contains(text::small_letter(label[at + 1])))
        own = with_free_mnemonic(without_mnemonic(label), mnemonics_);
    if (const auto there = own.find('~'); there != std::string::npos && there + 1 < own.size())
        mnemonics_ += text::small_letter(own[there + 1]);
    return own;
}

form_dialog::properties form_dialog::field(
    std::string_view type, std::string_view name, std::string_view words, control_place in_row) {
    // The label comes right before its field: that makes it the field's accessible name and its mnemonic the field's.
    layout_.begin_row(name, in_row.height);
    const auto title = std::string{name} + "_label";
    make_room_for(words);
    add("FixedText", title, {})->setPropertyValue("Label", Any{ustring(with_own_mnemonic(words))});
    layout_.put(title, {margin, 3, label_width - 4, line_height - 4});
    const auto control = add(type, name, {});
    layout_.put(name, {margin + label_width, 0, in_row.width, in_row.height});
    labels_.emplace_back(name, without_mnemonic(words));
    take_keys(name, control);
    return control;
}

void form_dialog::take_keys(std::string_view name, properties const& control) {
    control->setPropertyValue("Tabstop", Any{true});
    if (!std::exchange(begun_, true)) focus_first(name);
}

void form_dialog::add_words(std::string const& name, std::string_view words, control_place in_row) {
    const auto text = add("FixedText", name, {});
    text->setPropertyValue("MultiLine", Any{true});
    text->setPropertyValue("NoLabel", Any{true});   // no letter of it is a mnemonic
    text->setPropertyValue("Label", Any{ustring(words)});
    layout_.put(name, in_row);
}

void form_dialog::add_sentence(std::string_view sentence, std::string_view as) {
    const auto name = as.empty() ? "sentence" + std::to_string(words_++) : std::string{as};
    layout_.begin_row(name, text_line);
    add_words(name, sentence, {margin, 0, label_width + field_width_, text_line});
    wrapped_.push_back({name, name, 0, text_line, true});
}

std::string form_dialog::add_hint(std::string_view words, int least_lines) {
    const int top = layout_.height() + 1, height = least_lines * hint_line;
    layout_.grow(height + 1);
    auto name = "hint" + std::to_string(words_++);
    add_words(name, words, {margin + label_width, top, field_width_, height});
    wrapped_.push_back({name, layout_.latest(), top, height, false});
    return name;
}

void form_dialog::set_hint(std::string_view name, std::string_view words) {
    set_label(name, words);
    if (has_foot_) place_all();
}

void form_dialog::add_text(std::string_view name, std::string_view label, std::string_view value, field_size size) {
    const int height = line_height + (size.lines - 1) * 10;
    const auto edit = field("Edit", name, label, {0, 0, field_width_, height});
    edit->setPropertyValue("Text", Any{ustring(value)});
    if (size.secret) edit->setPropertyValue("EchoChar", Any{static_cast<sal_Int16>(u'\u2022')});
    if (size.lines == 1) return;
    // gtk3 draws no frame around several lines: this one is of a grey that is seen on light and on dark.
    layout_.inset(1);
    edit->setPropertyValue("Border", Any{sal_Int16{0}});
    edit->setPropertyValue("MultiLine", Any{true});
    edit->setPropertyValue("AutoVScroll", Any{true});
    // What comes later lies below.
    const auto frame = std::string{name} + "_frame";
    add("FixedText", frame, {})->setPropertyValue("BackgroundColor", Any{frame_grey});
    layout_.put(frame, {margin + label_width, 0, field_width_, height});
}

void form_dialog::add_shown(std::string_view name, std::string_view label, std::string_view value, field_size size) {
    add_text(name, label, value, size);
    model(name)->setPropertyValue("ReadOnly", Any{true});
}

void form_dialog::add_combo(
    std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value) {
    const auto combo = field("ComboBox", name, label, {0, 0, field_width_, line_height});
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
    const auto list = field("ListBox", name, label, {0, 0, field_width_, line_height});
    list->setPropertyValue("Dropdown", Any{true});
    list->setPropertyValue("LineCount", Any{offers_shown});
    set_list(name, offers, value);
}

void form_dialog::set_list(std::string_view name, std::vector<std::string> const& offers, std::string_view value) {
    for (auto const& one : offers) widen_fields_for(one, arrow_of_list);
    if (has_foot_) place_all();
    offer(name, offers);
    if (const auto found = std::ranges::find(offers, value); found != offers.end())
        select(name, static_cast<int>(found - offers.begin()));
}

// A text, for the office's date field takes what it cannot read as the day before, in silence. That field lends its
// calendar alone: it lies below the text, and only the arrow that opens the calendar looks out at the right.
void form_dialog::add_date(std::string_view name, std::string_view label, std::optional<book::day> value,
    book::day today, recognition::day_side side) {
    const int width = field_width_ - arrow_width;
    field("Edit", name, label, {0, 0, width, line_height})
        ->setPropertyValue("Text", Any{ustring(value ? commands::day_to_type(*value, office_language()) : "")});
    const auto calendar = std::string{name} + "_calendar";
    const auto button = add("DateField", calendar, {});
    button->setPropertyValue("Dropdown", Any{true});
    button->setPropertyValue("Tabstop", Any{false});   // whoever has the keyboard types the day
    set_accessible_name(calendar, tr("Calendar for {1}", without_mnemonic(label)));
    layout_.put(calendar, {margin + label_width + width - hidden_width, 0, arrow_width + hidden_width, line_height});
    typed_.add_date(name, without_mnemonic(label), calendar, value, today, side);
}

void form_dialog::add_amount(std::string_view name, std::string_view label, std::optional<double> value) {
    add_text(name, label, commands::amount_to_type(value, number_style_of({call_.document, uno::UNO_QUERY})));
    typed_.add_amount(name, without_mnemonic(label));
}

void form_dialog::add_count(std::string_view name, std::string_view label, std::optional<double> value) {
    add_text(name, label, commands::amount_to_type(value, number_style_of({call_.document, uno::UNO_QUERY})));
    typed_.add_count(name, without_mnemonic(label));
}

void form_dialog::need(std::string_view name, std::string_view sentence, std::string_view unless) {
    const auto found = std::ranges::find(labels_, name, &std::pair<std::string, std::string>::first);
    typed_.add_needed(name, found == labels_.end() ? std::string{} : found->second, sentence, unless);
}

void form_dialog::add_tick(std::string_view name, std::string_view label, tick_state state) {
    layout_.begin_row(name, line_height);
    widen_fields_for(label, box_of_tick);
    take_keys(name, dialog_window::add_tick(name, with_own_mnemonic(label), state, {}));
    layout_.put(name, {margin + label_width, 0, field_width_, line_height});
}

void form_dialog::show_field(std::string_view name, bool shown) {
    if (layout_.shows(name) == shown) return;
    layout_.show(name, shown);
    if (has_foot_) place_all();
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
        say(tr("That could not be done, and nothing was changed."));
    }
}

/// The sentence and the buttons below the fields.
void form_dialog::add_foot(form_buttons const& buttons) {
    layout_.begin_row(said_row, 0);
    add_words(std::string{said_row}, said_, {margin, 0, label_width + field_width_, 0});
    wrapped_.push_back({std::string{said_row}, std::string{said_row}, 0, 2 * text_line, true});
    if (!people_.empty()) add_question();
    layout_.begin_row(foot_row, button_height);
    for (auto const& one : extra_) add_foot_button(one.name, one.label, button_role::action);
    // Beside others, Enter must not mean one of them.
    const auto role = buttons.leave.empty() ? button_role::cancel : button_role::action;   // Escape does it, too
    add_foot_button("ok", buttons.accept, role)->setPropertyValue("DefaultButton", Any{extra_.empty()});
    if (!buttons.leave.empty()) add_foot_button("cancel", tr(buttons.leave), button_role::cancel);
    if (!call_.path.empty()) {
        offer_help(call_.path, [this] { say(tr("No program on this computer shows web pages.")); });
        foot_.emplace_back("help");
        add_help_button("help", with_own_mnemonic(with_free_mnemonic(tr("Help"), mnemonics_)), {});
    }
    place_foot_buttons();
    has_foot_ = true;
    place_all();
    before_shown([this] { place_all(); });   // only then is it known how words wrap
}

form_dialog::properties form_dialog::add_foot_button(std::string_view name, std::string_view label, button_role role) {
    foot_.emplace_back(name);
    foot_labels_.emplace(name, without_mnemonic(label));
    return dialog_window::add_button(name, with_own_mnemonic(label), role, {});
}

/// Help and what leaves the dialog open stand at the left, what ends it at the right.
void form_dialog::place_foot_buttons() {
    const int least = extra_.size() > 2 ? narrow_button : button_width;
    const auto width_of = [&](std::string_view name) {
        const auto label = foot_labels_.find(name);
        return label == foot_labels_.end() ? help_width : std::max(least, room_of(label->second) + 2 * button_gap);
    };
    std::vector<std::string> enders{"ok"};
    if (std::ranges::find(foot_, "cancel") != foot_.end()) enders.emplace_back("cancel");
    const int ending = std::ranges::max(enders | std::views::transform(width_of));
    std::vector<std::pair<std::string, int>> staying;
    if (std::ranges::find(foot_, "help") != foot_.end()) staying.emplace_back("help", help_width);
    for (auto const& one : extra_) staying.emplace_back(one.name, width_of(one.name));
    int needed = static_cast<int>(enders.size()) * (ending + button_gap) - button_gap;
    for (auto const& [name, width] : staying) needed += width + button_gap;
    wider_ += std::max(0, needed - inner_width());
    int left = margin;
    for (auto const& [name, width] : staying) {
        layout_.put(name, {left, 0, width, button_height});
        left += width + button_gap;
    }
    int right = margin + inner_width();
    for (auto const& name : enders | std::views::reverse) {
        right -= ending;
        layout_.put(name, {right, 0, ending, button_height});
        right -= button_gap;
    }
}

/// Places all anew, after something was shown, hidden or said.
void form_dialog::place_all() {
    std::map<std::string_view, int> heights;
    for (auto const& one : wrapped_) {
        const int width = one.over_all ? inner_width() : field_width_ + wider_fields_;
        const int height = std::max(one.least_height, height_of_words(one.name, width));
        heights[one.name] = height;
        layout_.resize(one.row, one.top + height);
    }
    const int height = layout_.place([&](std::string const& name, control_place where, bool seen) {
        if (const auto words = heights.find(name); words != heights.end()) where.height = words->second;
        if (std::ranges::find(foot_, name) == foot_.end()) {   // those know the whole width already
            if (where.x > margin + label_width + 1)
                where.x += wider_ + wider_fields_;   // the arrow of a calendar, at the end of its field
            else if (where.x >= margin + label_width)
                where = {where.x + wider_, where.y, where.width + wider_fields_, where.height};
            else if (where.width > label_width)
                where.width += wider_ + wider_fields_;
            else
                where.width += wider_;
        }
        move(name, where);
        show(name, seen);
    });
    set_size(2 * margin + inner_width(), height + margin - 5);
}

/// Whom a name means that is nobody's: not shown until that is asked.
void form_dialog::add_question() {
    layout_.begin_row(question_row, answers_height);
    make_room_for(tr("Which one"));
    add("FixedText", "meant_label", {})->setPropertyValue("Label", Any{ustring(tr("Which one"))});
    layout_.put("meant_label", {margin, 3, label_width - 4, line_height - 4});
    add("ListBox", question_row, {})->setPropertyValue("Tabstop", Any{true});
    layout_.put(question_row, {margin + label_width, 0, field_width_, answers_height});
    layout_.show(question_row, false);
}

bool form_dialog::asks_about_people() {
    if (people_.empty()) return false;
    if (asked_ && people_.still_stands(*asked_))
        if (const int chosen = selected("meant"); chosen >= 0 || !asked_->of_several)
            people_.answer(*asked_, static_cast<std::size_t>(std::max(chosen, 0)));
    asked_ = people_.question();
    show_field(question_row, asked_.has_value());
    say(asked_ ? asked_->sentence : "");
    if (!asked_) return false;
    set_list("meant", asked_->answers, asked_->of_several ? std::string{} : asked_->answers.front());
    focus("meant");
    return true;
}

bool form_dialog::run(form_buttons const& buttons, std::function<book::result<void>()> const& accept) {
    add_foot(buttons);
    on_press("ok", [&] {
        guarded([&] {
            if (const auto wrong = typed_.first_wrong([&](std::string_view name) { return layout_.shows(name); })) {
                say(wrong->sentence);
                focus(wrong->name);
                return;
            }
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

void form_dialog::say(std::string_view sentence) {
    said_ = presentable(call_, sentence);
    if (!has_foot_) return;
    set_label(said_row, said_);
    place_all();
}

void form_dialog::set_text(std::string_view name, std::string_view value) {
    model(name)->setPropertyValue("Text", Any{ustring(value)});
}

std::string form_dialog::text(std::string_view name) const {
    const auto control = model(name);
    if (uno::Sequence<sal_Int16> selected; control->getPropertySetInfo()->hasPropertyByName("SelectedItems")) {
        uno::Sequence<rtl::OUString> offers;
        control->getPropertyValue("SelectedItems") >>= selected;
        control->getPropertyValue("StringItemList") >>= offers;
        if (!selected.hasElements() || selected[0] >= offers.getLength()) return {};
        return book::text_of(utf8(offers[selected[0]]));
    }
    return book::text_of(typed(name));
}

std::optional<book::day> form_dialog::date(std::string_view name) const { return typed_.date(name); }

std::optional<double> form_dialog::amount(std::string_view name) const { return typed_.amount(name); }

}
