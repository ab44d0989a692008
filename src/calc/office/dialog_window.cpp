#include "calc/office/dialog_window.hpp"
#include "calc/office/as.hpp"
#include "calc/office/help.hpp"
#include "calc/office/text.hpp"
#include "calc/office/window_peer.hpp"

#include <com/sun/star/awt/FocusChangeReason.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase4.hxx>
#include <rtl/ref.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

Reference<uno::XInterface> made(Reference<uno::XComponentContext> const& context, char const* service) {
    return context->getServiceManager()->createInstanceWithContext(
        "com.sun.star.awt." + rtl::OUString::createFromAscii(service), context);
}

uno::Sequence<rtl::OUString> sequence_of(std::span<std::string const> texts) {
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

void select_all(Reference<awt::XTextComponent> const& field) { field->setSelection({0, field->getText().getLength()}); }

/// Of a field that may be written: what stands there is selected when the keys come there, not under the mouse. Single
/// lines do so by themselves, several lines do not.
class selects_for_the_keys final : public cppu::WeakImplHelper1<awt::XFocusListener> {
public:
    void SAL_CALL focusGained(awt::FocusEvent const& event) override {
        namespace reason = awt::FocusChangeReason;
        const Reference<awt::XTextComponent> field{event.Source, UNO_QUERY};
        if (field.is() && (event.FocusFlags & (reason::TAB | reason::CURSOR | reason::MNEMONIC)) != 0)
            select_all(field);
    }
    void SAL_CALL focusLost(awt::FocusEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}
};

}

class dialog_window::listener final
    : public cppu::WeakImplHelper4<awt::XActionListener, awt::XItemListener, awt::XTextListener, awt::XFocusListener> {
public:
    explicit listener(std::function<void()> does) : does_{std::move(does)} {}
    void forget() { does_ = nullptr; }
    void SAL_CALL actionPerformed(awt::ActionEvent const&) override { tell(); }
    void SAL_CALL itemStateChanged(awt::ItemEvent const&) override { tell(); }
    void SAL_CALL textChanged(awt::TextEvent const&) override { tell(); }
    void SAL_CALL focusGained(awt::FocusEvent const&) override { tell(); }
    void SAL_CALL focusLost(awt::FocusEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    void tell() {
        try {
            if (does_) does_();
        } catch (...) {
            // The dialog stays as it was; what closes it checks again.
        }
    }
    std::function<void()> does_;
};

dialog_window::dialog_window(
    Reference<uno::XComponentContext> const& context, Reference<frame::XFrame> const& frame, std::string_view title)
    : context_{context} {
    if (frame.is()) parent_ = frame->getContainerWindow();
    model_.set(made(context, "UnoControlDialogModel"), UNO_QUERY_THROW);
    model_->setPropertyValue("Title", Any{ustring(title)});
    dialog_.set(made(context, "UnoControlDialog"), UNO_QUERY_THROW);
    dialog_->setModel(Reference<awt::XControlModel>{model_, UNO_QUERY_THROW});
}

dialog_window::~dialog_window() {
    for (auto const& forget : forget_) forget();
    try {
        if (holds_parent_) parent_->setEnable(true);
    } catch (uno::Exception const&) {}   // a window that is gone
    try {
        as<lang::XComponent>(dialog_)->dispose();
        as<lang::XComponent>(model_)->dispose();
    } catch (uno::Exception const&) {}
}

dialog_window::properties dialog_window::add(std::string_view kind, std::string_view name, control_place where) {
    const Reference<lang::XMultiServiceFactory> factory{model_, UNO_QUERY_THROW};
    const properties made{
        factory->createInstance(ustring("com.sun.star.awt.UnoControl" + std::string{kind} + "Model")), UNO_QUERY_THROW};
    made->setPropertyValue("Name", Any{ustring(name)});
    made->setPropertyValue("TabIndex", Any{sal_Int16{tab_++}});
    if (kind == "Edit" || kind == "ComboBox") fields_.emplace_back(name);
    as<container::XNameContainer>(model_)->insertByName(ustring(name), Any{made});
    move(name, where);
    return made;
}

dialog_window::properties dialog_window::add_tick(
    std::string_view name, std::string_view words, tick_state state, control_place where) {
    const auto tick = add("CheckBox", name, where);
    tick->setPropertyValue("Label", Any{ustring(words)});
    tick->setPropertyValue("State", Any{static_cast<sal_Int16>(state)});
    return tick;
}

dialog_window::properties dialog_window::add_button(
    std::string_view name, std::string_view words, button_role role, control_place where) {
    const auto button = add("Button", name, where);
    button->setPropertyValue("Label", Any{ustring(words)});
    if (role != button_role::action)
        button->setPropertyValue("PushButtonType",
            Any{static_cast<sal_Int16>(role == button_role::ok ? awt::PushButtonType_OK : awt::PushButtonType_CANCEL)});
    if (role == button_role::ok) button->setPropertyValue("DefaultButton", Any{true});
    return button;
}

dialog_window::properties dialog_window::model(std::string_view name) const {
    if (name.empty()) return model_;
    return {as<container::XNameAccess>(model_)->getByName(ustring(name)), UNO_QUERY_THROW};
}

void dialog_window::set_size(int width, int height) {
    model_->setPropertyValue("Width", Any{sal_Int32{width}});
    model_->setPropertyValue("Height", Any{sal_Int32{height}});
}

void dialog_window::move(std::string_view name, control_place where) {
    const auto moved = model(name);
    moved->setPropertyValue("PositionX", Any{sal_Int32{where.x}});
    moved->setPropertyValue("PositionY", Any{sal_Int32{where.y}});
    moved->setPropertyValue("Width", Any{sal_Int32{where.width}});
    moved->setPropertyValue("Height", Any{sal_Int32{where.height}});
}

void dialog_window::show(std::string_view name, bool visible) {
    model(name)->setPropertyValue("EnableVisible", Any{visible});
}

void dialog_window::enable(std::string_view name, bool enabled) {
    model(name)->setPropertyValue("Enabled", Any{enabled});
}

void dialog_window::set_label(std::string_view name, std::string_view words) {
    model(name)->setPropertyValue("Label", Any{ustring(words)});
}

void dialog_window::offer(std::string_view name, std::span<std::string const> offers) {
    model(name)->setPropertyValue("StringItemList", Any{sequence_of(offers)});
}

void dialog_window::select(std::string_view name, int index) {
    const auto chosen = static_cast<sal_Int16>(index);
    model(name)->setPropertyValue("SelectedItems", Any{uno::Sequence<sal_Int16>{&chosen, 1}});
}

int dialog_window::selected(std::string_view name) const {
    uno::Sequence<sal_Int16> items;
    model(name)->getPropertyValue("SelectedItems") >>= items;
    return items.hasElements() ? items[0] : -1;
}

void dialog_window::set_ticked(std::string_view name, tick_state state) {
    model(name)->setPropertyValue("State", Any{static_cast<sal_Int16>(state)});
}

bool dialog_window::ticked(std::string_view name) const {
    sal_Int16 state = 0;
    model(name)->getPropertyValue("State") >>= state;
    return state == 1;
}

void dialog_window::set_accessible_name(std::string_view name, std::string_view words) {
    called_.emplace_back(name, words);
    model(name)->setPropertyValue("HelpText", Any{ustring(words)});
}

void dialog_window::on_press(std::string_view name, std::function<void()> does) {
    presses_.push_back({std::string{name}, std::move(does)});
}

void dialog_window::on_change(std::string_view name, std::function<void()> does) {
    changes_.push_back({std::string{name}, std::move(does)});
}

void dialog_window::focus(std::string_view name) {
    const auto to = control(name);
    as<awt::XWindow>(to)->setFocus();
    if (const Reference<awt::XTextComponent> text{to, UNO_QUERY}; text.is() && text->isEditable()) select_all(text);
}

void dialog_window::on_focus(std::string_view name, std::function<void()> does) {
    keys_come_.push_back({std::string{name}, std::move(does)});
}

void dialog_window::offer_help(std::string_view page, std::function<void()> unseen) {
    const auto found = help_page(context_, page);
    if (!found) return;
    help_ = *found;
    unseen_ = std::move(unseen);
    office_helps_ = office_shows_help(context_);
    if (office_helps_) model_->setPropertyValue("HelpURL", Any{help_url(page)});
}

dialog_window::properties dialog_window::add_help_button(
    std::string_view name, std::string_view words, control_place where) {
    const auto button = add_button(name, words, button_role::action, where);
    if (office_helps_)
        button->setPropertyValue("PushButtonType", Any{static_cast<sal_Int16>(awt::PushButtonType_HELP)});
    else
        on_press(name, [this] { show_help(); });
    return button;
}

void dialog_window::show_help() {
    try {
        open_page(context_, help_);
    } catch (uno::Exception const&) {
        if (unseen_) unseen_();
    }
}

std::string dialog_window::typed(std::string_view name) const {
    // What stands in the window itself: what reading and dictating programs put there reaches the model late or never.
    if (dialog_.is())
        if (const Reference<awt::XTextComponent> window{control(name)->getPeer(), UNO_QUERY}; window.is())
            return utf8(window->getText());
    rtl::OUString text;
    model(name)->getPropertyValue("Text") >>= text;
    return utf8(text);
}

void dialog_window::fill_in(std::string_view name, std::string_view text, std::size_t selected_from) {
    const Reference<awt::XTextComponent> field{control(name), UNO_QUERY};
    const auto words = ustring(text);
    if (!field.is()) {   // not shown yet
        model(name)->setPropertyValue("Text", Any{words});
        return;
    }
    field->setText(words);
    sal_Int32 from = 0;   // letters beyond the first plane take two places
    for (; selected_from > 0 && from < words.getLength(); --selected_from) words.iterateCodePoints(&from);
    field->setSelection({from, words.getLength()});
}

Reference<awt::XControl> dialog_window::control(std::string_view name) const {
    return as<awt::XControlContainer>(dialog_)->getControl(ustring(name));
}

int dialog_window::height_of_words(std::string_view name, int width) const {
    const Reference<awt::XLayoutConstrains> words{control(name)->getPeer(), UNO_QUERY};
    const Reference<awt::XUnitConversion> units{dialog_->getPeer(), UNO_QUERY};
    if (!words.is() || !units.is()) return 0;
    const auto room = units->convertSizeToPixel({width, 0}, util::MeasureUnit::APPFONT);
    const auto needed = words->calcAdjustedSize(room);
    return units->convertSizeToLogic(needed, util::MeasureUnit::APPFONT).Height + 1;   // it rounds down
}

void dialog_window::make_peer() {
    if (office_helps_) {   // a combo does not ask its dialog
        const auto url = model_->getPropertyValue("HelpURL");
        const auto controls = as<container::XNameAccess>(model_);
        for (auto const& name : controls->getElementNames())
            as<beans::XPropertySet>(controls->getByName(name))->setPropertyValue("HelpURL", url);
    }
    dialog_->createPeer(Reference<awt::XToolkit>{made(context_, "Toolkit"), UNO_QUERY_THROW},
        Reference<awt::XWindowPeer>{parent_, UNO_QUERY});
    if (before_shown_) before_shown_();
    centre({dialog_, UNO_QUERY_THROW}, parent_);
    if (!help_.empty() && !office_helps_)
        help_key_ = std::make_unique<help_key>(context_, [this] {
            show_help();
            return true;
        });
    for (auto const& [name, words] : called_) calc::set_accessible_name(control(name)->getPeer(), words);
    for (auto const& name : fields_)
        if (const Reference<awt::XTextComponent> field{control(name), UNO_QUERY}; field.is() && field->isEditable())
            as<awt::XWindow>(field)->addFocusListener(new selects_for_the_keys);
    const auto heard = [this](reaction const& one) {
        const rtl::Reference<listener> hears{new listener{one.does}};
        forget_.emplace_back([hears] { hears->forget(); });
        return hears;
    };
    for (auto const& one : presses_) as<awt::XButton>(control(one.control))->addActionListener(heard(one).get());
    for (auto const& one : keys_come_) as<awt::XWindow>(control(one.control))->addFocusListener(heard(one).get());
    for (auto const& one : changes_) {
        const auto changed = control(one.control);
        const auto hears = heard(one);
        if (const Reference<awt::XListBox> list{changed, UNO_QUERY}; list.is())
            list->addItemListener(hears.get());
        else if (const Reference<awt::XCheckBox> tick{changed, UNO_QUERY}; tick.is())
            tick->addItemListener(hears.get());
        else
            as<awt::XTextComponent>(changed)->addTextListener(hears.get());
    }
}

bool dialog_window::run() {
    as<awt::XWindow>(dialog_)->setVisible(false);
    make_peer();
    if (!first_.empty()) focus(first_);
    const bool accepted = as<awt::XDialog2>(dialog_)->execute() == 1;
    for (auto const& forget : forget_) forget();
    help_key_.reset();
    return accepted;
}

void dialog_window::close(button_role as_pressed) {
    as<awt::XDialog2>(dialog_)->endDialog(as_pressed == button_role::ok ? 1 : 0);
}

void dialog_window::open() {
    as<awt::XWindow>(dialog_)->setVisible(false);   // until it has its place
    make_peer();
    if (parent_.is()) {
        parent_->setEnable(false);
        holds_parent_ = true;
    }
    as<awt::XWindow>(dialog_)->setVisible(true);
}

void dialog_window::take_events() {
    if (const Reference<awt::XToolkitExperimental> events{made(context_, "Toolkit"), UNO_QUERY}; events.is())
        events->processEventsToIdle();
}

}
