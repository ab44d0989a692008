#include "calc/dialogs/table_dialog.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

class item_listener final : public cppu::WeakImplHelper1<awt::XItemListener> {
public:
    item_listener(std::string name, std::function<void(std::string const&)> changed)
        : name_{std::move(name)}, changed_{std::move(changed)} {}
    void SAL_CALL itemStateChanged(awt::ItemEvent const&) override {
        try {
            changed_(name_);
        } catch (std::exception const&) {
            // The dialog stays as it was; OK checks again.
        }
    }
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    std::string name_;
    std::function<void(std::string const&)> changed_;
};

}

form::form(Reference<uno::XComponentContext> const& context, std::string_view title, int width, int height)
    : context_{context} {
    const auto services = context->getServiceManager();
    model_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", context), UNO_QUERY_THROW);
    set("", "Title", Any{ustring(title)});
    set("", "Width", Any{sal_Int32{width}});
    set("", "Height", Any{sal_Int32{height}});
    dialog_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", context), UNO_QUERY_THROW);
    dialog_->setModel(Reference<awt::XControlModel>{model_, UNO_QUERY_THROW});
}

form::~form() {
    try {
        as<lang::XComponent>(dialog_)->dispose();
    } catch (uno::Exception const&) {}
}

Reference<beans::XPropertySet> form::add(char const* service, std::string_view name, form_place where) {
    const Reference<lang::XMultiServiceFactory> factory{model_, UNO_QUERY_THROW};
    const Reference<beans::XPropertySet> made{
        factory->createInstance("com.sun.star.awt." + rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW};
    as<container::XNameContainer>(model_)->insertByName(ustring(name), Any{made});
    move(name, where);
    return made;
}

Reference<beans::XPropertySet> form::model_of(std::string_view name) const {
    if (name.empty()) return model_;
    return {as<container::XNameAccess>(model_)->getByName(ustring(name)), UNO_QUERY_THROW};
}

void form::text(std::string_view name, std::string_view label, form_place where, bool wrapped, bool bold) {
    const auto model = add("UnoControlFixedTextModel", name, where);
    model->setPropertyValue("Label", Any{ustring(label)});
    model->setPropertyValue("MultiLine", Any{wrapped});
    model->setPropertyValue("NoLabel", Any{true});   // no letter of it is underlined
    if (bold) model->setPropertyValue("FontWeight", Any{awt::FontWeight::BOLD});
}

void form::list(std::string_view name, std::string_view accessible_name, std::vector<std::string> const& items,
    int selected, form_place where) {
    const auto model = add("UnoControlListBoxModel", name, where);
    model->setPropertyValue("Dropdown", Any{true});
    model->setPropertyValue("LineCount", Any{sal_Int16{16}});
    offer(name, items, selected);
    model->setPropertyValue("HelpText", Any{ustring(accessible_name)});
    lists_.emplace_back(name);
}

void form::offer(std::string_view name, std::vector<std::string> const& items, int selected) {
    uno::Sequence<rtl::OUString> lines{static_cast<sal_Int32>(items.size())};
    for (std::size_t i = 0; i < items.size(); ++i) lines[static_cast<sal_Int32>(i)] = ustring(items[i]);
    set(name, "StringItemList", Any{lines});
    uno::Sequence<sal_Int16> chosen(1);
    chosen[0] = static_cast<sal_Int16>(selected);
    set(name, "SelectedItems", Any{chosen});
}

void form::check(std::string_view name, std::string_view label, bool on, form_place where) {
    const auto model = add("UnoControlCheckBoxModel", name, where);
    model->setPropertyValue("Label", Any{ustring(label)});
    model->setPropertyValue("State", Any{sal_Int16{on ? sal_Int16{1} : sal_Int16{0}}});
    checks_.emplace_back(name);
}

void form::button(std::string_view name, std::string_view label, int type, form_place where) {
    const auto model = add("UnoControlButtonModel", name, where);
    model->setPropertyValue("Label", Any{ustring(label)});
    model->setPropertyValue("PushButtonType", Any{static_cast<sal_Int16>(type)});
    if (type == 1) model->setPropertyValue("DefaultButton", Any{true});
}

void form::set(std::string_view name, char const* property, Any const& value) {
    model_of(name)->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

void form::move(std::string_view name, form_place where) {
    set(name, "PositionX", Any{sal_Int32{where.x}});
    set(name, "PositionY", Any{sal_Int32{where.y}});
    set(name, "Width", Any{sal_Int32{where.width}});
    set(name, "Height", Any{sal_Int32{where.height}});
}

void form::show(std::string_view name, bool visible) { set(name, "EnableVisible", Any{visible}); }
void form::say(std::string_view name, std::string_view label) { set(name, "Label", Any{ustring(label)}); }
void form::enable(std::string_view name, bool enabled) { set(name, "Enabled", Any{enabled}); }

int form::selected(std::string_view name) const {
    uno::Sequence<sal_Int16> items;
    model_of(name)->getPropertyValue("SelectedItems") >>= items;
    return items.hasElements() ? items[0] : -1;
}

bool form::checked(std::string_view name) const {
    sal_Int16 state = 0;
    model_of(name)->getPropertyValue("State") >>= state;
    return state == 1;
}

bool form::run(Reference<awt::XWindow> const& parent, std::function<void(std::string const&)> const& changed) {
    const Reference<awt::XToolkit> toolkit{
        context_->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", context_),
        UNO_QUERY_THROW};
    dialog_->createPeer(toolkit, Reference<awt::XWindowPeer>{parent, UNO_QUERY});
    if (const Reference<awt::XWindow> own{dialog_, UNO_QUERY}; own.is() && parent.is()) {
        const auto outer = parent->getPosSize(), inner = own->getPosSize();
        own->setPosSize(std::max(0, (outer.Width - inner.Width) / 2), std::max(0, (outer.Height - inner.Height) / 3), 0,
            0, awt::PosSize::POS);
    }
    const Reference<awt::XControlContainer> controls{dialog_, UNO_QUERY_THROW};
    for (auto const& name : lists_)
        as<awt::XListBox>(controls->getControl(ustring(name)))->addItemListener(new item_listener{name, changed});
    for (auto const& name : checks_)
        as<awt::XCheckBox>(controls->getControl(ustring(name)))->addItemListener(new item_listener{name, changed});
    return as<awt::XDialog>(dialog_)->execute() == 1;
}

}
