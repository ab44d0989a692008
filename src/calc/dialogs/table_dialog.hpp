#pragma once
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// Where a control stands in a dialog, in units of the dialog font.
struct form_place {
    int x = 0, y = 0, width = 0, height = 0;
};

/// A dialog whose controls may move and change while it is open. Names of controls are theirs alone.
class form {
public:
    form(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string_view title,
        int width, int height);
    ~form();
    form(form const&) = delete;
    form& operator=(form const&) = delete;

    void text(std::string_view name, std::string_view label, form_place where, bool wrapped = false, bool bold = false);
    void list(std::string_view name, std::string_view accessible_name, std::vector<std::string> const& items,
        int selected, form_place where);
    void check(std::string_view name, std::string_view label, bool set, form_place where);
    /// `type`: 1 OK (the default button), 2 Cancel.
    void button(std::string_view name, std::string_view label, int type, form_place where);

    /// A property of the model of a control, or of the dialog ("").
    void set(std::string_view name, char const* property, com::sun::star::uno::Any const& value);
    void move(std::string_view name, form_place where);
    void show(std::string_view name, bool visible);
    void say(std::string_view name, std::string_view label);
    void enable(std::string_view name, bool enabled);
    /// Other entries for a list.
    void offer(std::string_view name, std::vector<std::string> const& items, int selected);
    int selected(std::string_view name) const;
    bool checked(std::string_view name) const;

    /// Shows the dialog over a window until OK (true) or Cancel; `changed` is told each list or check box that the user
    /// changes.
    bool run(com::sun::star::uno::Reference<com::sun::star::awt::XWindow> const& parent,
        std::function<void(std::string const& name)> const& changed);

private:
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> add(
        char const* service, std::string_view name, form_place where);
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> model_of(std::string_view name) const;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> model_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> dialog_;
    std::vector<std::string> lists_, checks_;
};

}
