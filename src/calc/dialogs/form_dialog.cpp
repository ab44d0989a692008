#include "calc/dialogs/form_dialog.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "commands/typed_day.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/implbase3.hxx>
#include <rtl/ref.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

// Sizes in AppFont units, which grow with the font of the desktop.
constexpr int margin = 8, gap = 5, label_width = 62, field_width = 158, wide_field = 270, line_height = 15,
              message_height = 22;
constexpr int button_width = 62, button_height = 16, button_gap = 4;
constexpr std::size_t one_line = 48;   // so many characters surely fit
constexpr sal_Int32 frame_grey = 0xa8a8a8;

Reference<uno::XInterface> made(command_call const& call, char const* service) {
    return call.context->getServiceManager()->createInstanceWithContext(
        rtl::OUString::createFromAscii(service), call.context);
}

uno::Sequence<rtl::OUString> sequence_of(std::vector<std::string> const& texts) {
    uno::Sequence<rtl::OUString> result(static_cast<sal_Int32>(texts.size()));
    std::ranges::transform(texts, result.getArray(), [](std::string const& text) { return ustring(text); });
    return result;
}

/// In the middle of its window, a little above: where the office's own dialogs stand.
void centre(Reference<awt::XWindow> const& dialog, Reference<awt::XWindow> const& window) {
    if (!window.is()) return;
    const auto outer = window->getPosSize(), inner = dialog->getPosSize();
    dialog->setPosSize(std::max(0, (outer.Width - inner.Width) / 2), std::max(0, (outer.Height - inner.Height) / 3), 0,
        0, awt::PosSize::POS);
}

}

class form_listener final : public cppu::WeakImplHelper3<awt::XActionListener, awt::XItemListener, awt::XTextListener> {
public:
    explicit form_listener(form_dialog& dialog) : dialog_{&dialog} {}
    void forget() { dialog_ = nullptr; }
    void SAL_CALL actionPerformed(awt::ActionEvent const& event) override { tell(event.Source); }
    void SAL_CALL itemStateChanged(awt::ItemEvent const& event) override { tell(event.Source); }
    void SAL_CALL textChanged(awt::TextEvent const& event) override { tell(event.Source); }
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    void tell(Reference<uno::XInterface> const& source) {
        const Reference<awt::XControl> control{source, UNO_QUERY};
        if (!dialog_ || !control.is()) return;
        rtl::OUString name;
        as<beans::XPropertySet>(control->getModel())->getPropertyValue("Name") >>= name;
        dialog_->happened(name);
    }
    form_dialog* dialog_;
};

form_dialog::form_dialog(command_call const& call, std::string_view title, bool wide)
    : call_{call}, field_width_{wide ? wide_field : field_width}, y_{margin} {
    dialog_model_.set(made(call, "com.sun.star.awt.UnoControlDialogModel"), UNO_QUERY_THROW);
    dialog_model_->setPropertyValue("Title", Any{ustring(title)});
    dialog_model_->setPropertyValue("Moveable", Any{true});
    dialog_model_->setPropertyValue("Closeable", Any{true});
}

form_dialog::~form_dialog() {
    try {
        if (const Reference<lang::XComponent> component{dialog_, UNO_QUERY}; component.is()) component->dispose();
        if (const Reference<lang::XComponent> component{dialog_model_, UNO_QUERY}; component.is()) component->dispose();
    } catch (...) {}
}

form_dialog::properties form_dialog::add(
    std::string_view type, std::string_view name, int x, int y, int width, int height) {
    const Reference<lang::XMultiServiceFactory> factory{dialog_model_, UNO_QUERY_THROW};
    const properties control{
        factory->createInstance(ustring("com.sun.star.awt.UnoControl" + std::string{type} + "Model")), UNO_QUERY_THROW};
    control->setPropertyValue("PositionX", Any{sal_Int32{x}});
    control->setPropertyValue("PositionY", Any{sal_Int32{y}});
    control->setPropertyValue("Width", Any{sal_Int32{width}});
    control->setPropertyValue("Height", Any{sal_Int32{height}});
    control->setPropertyValue("Name", Any{ustring(name)});
    control->setPropertyValue("TabIndex", Any{sal_Int16{tab_++}});
    as<container::XNameContainer>(dialog_model_)->insertByName(ustring(name), Any{control});
    return control;
}

form_dialog::properties form_dialog::field(
    std::string_view type, std::string_view name, std::string_view label, int height) {
    // The label comes right before its field: that makes it the field's accessible name and its mnemonic the field's.
    const auto caption = add(
        "FixedText", std::string{name} + "_label", margin, y_ + 3, label_width - 4, line_height - 4);
    caption->setPropertyValue("Label", Any{ustring(label)});
    const auto control = add(type, name, margin + label_width, y_, field_width_, height);
    control->setPropertyValue("Tabstop", Any{true});
    if (first_.empty()) first_ = name;
    y_ += height + gap;
    return control;
}

void form_dialog::add_sentence(std::string_view sentence) {
    const int height = sentence.size() > one_line ? message_height : message_height / 2;
    const auto words = add(
        "FixedText", "sentence" + std::to_string(tab_), margin, y_, label_width + field_width_, height);
    words->setPropertyValue("MultiLine", Any{true});
    words->setPropertyValue("Label", Any{ustring(sentence)});
    y_ += height + gap;
}

void form_dialog::add_text(std::string_view name, std::string_view label, std::string_view value, int lines) {
    const int height = line_height + (lines - 1) * 10;
    if (lines == 1) {
        field("Edit", name, label, height)->setPropertyValue("Text", Any{ustring(value)});
        return;
    }
    // gtk3 draws no frame around several lines: this one is of a grey that is seen on light and on dark.
    const int left = margin + label_width, top = y_;
    const auto edit = field("Edit", name, label, height);
    edit->setPropertyValue("PositionX", Any{sal_Int32{left + 1}});
    edit->setPropertyValue("PositionY", Any{sal_Int32{top + 1}});
    edit->setPropertyValue("Width", Any{sal_Int32{field_width_ - 2}});
    edit->setPropertyValue("Height", Any{sal_Int32{height - 2}});
    edit->setPropertyValue("Border", Any{sal_Int16{0}});
    edit->setPropertyValue("MultiLine", Any{true});
    edit->setPropertyValue("AutoVScroll", Any{true});
    edit->setPropertyValue("Text", Any{ustring(value)});
    // What comes later lies below.
    add("FixedText", std::string{name} + "_frame", left, top, field_width_, height)
        ->setPropertyValue("BackgroundColor", Any{frame_grey});
}

void form_dialog::add_shown(std::string_view name, std::string_view label, std::string_view value, int lines) {
    add_text(name, label, value, lines);
    model(name)->setPropertyValue("ReadOnly", Any{true});
}

void form_dialog::add_combo(
    std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value) {
    const auto combo = field("ComboBox", name, label, line_height);
    combo->setPropertyValue("Dropdown", Any{true});
    combo->setPropertyValue("Autocomplete", Any{true});
    combo->setPropertyValue("LineCount", Any{sal_Int16{12}});
    combo->setPropertyValue("StringItemList", Any{sequence_of(offers)});
    combo->setPropertyValue("Text", Any{ustring(value)});
}

void form_dialog::add_list(
    std::string_view name, std::string_view label, std::vector<std::string> const& offers, std::string_view value) {
    const auto list = field("ListBox", name, label, line_height);
    list->setPropertyValue("Dropdown", Any{true});
    list->setPropertyValue("LineCount", Any{sal_Int16{12}});
    set_list(name, offers, value);
}

void form_dialog::set_list(std::string_view name, std::vector<std::string> const& offers, std::string_view value) {
    const auto list = model(name);
    list->setPropertyValue("StringItemList", Any{sequence_of(offers)});
    const auto found = std::ranges::find(offers, value);
    if (found == offers.end()) return;
    const auto index = static_cast<sal_Int16>(found - offers.begin());
    list->setPropertyValue("SelectedItems", Any{uno::Sequence<sal_Int16>{&index, 1}});
}

// A text, for the office's date field takes what it cannot read as the day before, in silence.
void form_dialog::add_date(std::string_view name, std::string_view label, std::optional<book::day> value) {
    add_text(name, label, value ? commands::day_to_type(*value) : "");
}

void form_dialog::add_tick(std::string_view name, std::string_view label, bool ticked) {
    const auto tick = add("CheckBox", name, margin + label_width, y_, field_width_, line_height);
    tick->setPropertyValue("Label", Any{ustring(label)});
    tick->setPropertyValue("State", Any{sal_Int16{ticked}});
    tick->setPropertyValue("Tabstop", Any{true});
    if (first_.empty()) first_ = name;
    y_ += line_height + gap;
}

void form_dialog::add_button(std::string_view name, std::string_view label, std::function<std::string()> does) {
    buttons_.push_back(
        {std::string{name}, [does = std::move(does)] { return std::optional{does()}; }, std::string{label}});
}

void form_dialog::on_change(std::string_view name, std::function<void()> does) {
    changes_.push_back({std::string{name},
        [does = std::move(does)] {
            does();
            return std::optional<std::string>{};
        },
        {}});
}

bool form_dialog::run(
    std::string_view button, std::function<std::optional<std::string>()> const& accept, std::string_view leave) {
    const int width = 2 * margin + label_width + field_width_, right = width - margin;
    const auto said = add("FixedText", "said", margin, y_, width - 2 * margin, message_height);
    said->setPropertyValue("MultiLine", Any{true});
    said->setPropertyValue("Label", Any{ustring(said_)});
    y_ += message_height + gap;
    int left = margin;
    for (auto const& one : buttons_) {
        add("Button", one.control, left, y_, button_width, button_height)
            ->setPropertyValue("Label", Any{ustring(one.label)});
        left += button_width + button_gap;
    }
    const auto ok = add("Button", "ok", right - 2 * button_width - button_gap, y_, button_width, button_height);
    ok->setPropertyValue("Label", Any{ustring(button)});
    ok->setPropertyValue("DefaultButton", Any{buttons_.empty()});   // beside others, Enter must not mean one of them
    const auto cancel = add("Button", "cancel", right - button_width, y_, button_width, button_height);
    cancel->setPropertyValue("Label", Any{ustring(leave)});
    cancel->setPropertyValue("PushButtonType", Any{static_cast<sal_Int16>(awt::PushButtonType_CANCEL)});
    y_ += button_height + margin;
    dialog_model_->setPropertyValue("Width", Any{sal_Int32{width}});
    dialog_model_->setPropertyValue("Height", Any{sal_Int32{y_}});

    dialog_.set(made(call_, "com.sun.star.awt.UnoControlDialog"), UNO_QUERY_THROW);
    dialog_->setModel(Reference<awt::XControlModel>{dialog_model_, UNO_QUERY_THROW});
    as<awt::XWindow>(dialog_)->setVisible(false);
    Reference<awt::XWindowPeer> parent;
    if (call_.frame.is()) parent.set(call_.frame->getContainerWindow(), UNO_QUERY);
    dialog_->createPeer(Reference<awt::XToolkit>{made(call_, "com.sun.star.awt.Toolkit"), UNO_QUERY_THROW}, parent);

    centre({dialog_, UNO_QUERY_THROW}, {parent, UNO_QUERY});

    const Reference<awt::XControlContainer> controls{dialog_, UNO_QUERY_THROW};
    const rtl::Reference<form_listener> listener{new form_listener{*this}};
    buttons_.push_back({"ok", accept, {}});
    for (auto const& one : buttons_)
        as<awt::XButton>(controls->getControl(ustring(one.control)))->addActionListener(listener.get());
    for (auto const& one : changes_) {
        const auto control = controls->getControl(ustring(one.control));
        if (const Reference<awt::XListBox> list{control, UNO_QUERY}; list.is())
            list->addItemListener(listener.get());
        else
            as<awt::XTextComponent>(control)->addTextListener(listener.get());
    }
    if (const Reference<awt::XWindow> window{controls->getControl(ustring(first_)), UNO_QUERY}; window.is())
        window->setFocus();
    const auto ended = Reference<awt::XDialog2> { dialog_, UNO_QUERY_THROW } -> execute();
    listener->forget();
    return ended == 1;
}

void form_dialog::happened(rtl::OUString const& control) {
    const auto of_control = [&](reaction const& one) { return ustring(one.control) == control; };
    auto found = std::ranges::find_if(buttons_, of_control);
    if (found == buttons_.end()) found = std::ranges::find_if(changes_, of_control);
    std::optional<std::string> answer;
    try {
        answer = found->does();
    } catch (...) {
        answer = "That could not be done, and nothing was changed.";
    }
    if (answer)
        say(*answer);
    else if (found->control == "ok")
        Reference<awt::XDialog2> { dialog_, UNO_QUERY_THROW } -> endDialog(1);
}

void form_dialog::leave() {
    Reference<awt::XDialog2> { dialog_, UNO_QUERY_THROW } -> endDialog(0);
}

void form_dialog::say(std::string_view sentence) {
    said_ = sentence;
    if (dialog_.is()) model("said")->setPropertyValue("Label", Any{ustring(sentence)});
}

void form_dialog::set_text(std::string_view name, std::string_view value) {
    model(name)->setPropertyValue("Text", Any{ustring(value)});
}

bool form_dialog::ticked(std::string_view name) const {
    sal_Int16 state = 0;
    model(name)->getPropertyValue("State") >>= state;
    return state == 1;
}

form_dialog::properties form_dialog::model(std::string_view name) const {
    return {as<container::XNameAccess>(dialog_model_)->getByName(ustring(name)), UNO_QUERY_THROW};
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

book::result<std::optional<book::day>> form_dialog::date(std::string_view name) const {
    return commands::typed_day(text(name));
}

}
