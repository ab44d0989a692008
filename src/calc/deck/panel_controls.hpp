#pragma once
#include "calc/deck/panel_look.hpp"
#include "panels/elements/layout.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

/// The controls of one panel. They are never thrown away: what is shown next takes over the controls of what is shown
/// now, the same element the same control, so that the keyboard focus stays where it is; a field that the user called
/// for gets it. Only differences are set.
class panel_controls {
public:
    /// `container` has its window already. `activated` is called with the id of a check box, button or link that was
    /// used; inside that control's event, so it must not change the controls at once. `typed` likewise, with what
    /// stands in a field; `turned` where Page Down (1) or Page Up (-1) was pressed in one of them.
    panel_controls(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> const& container,
        std::function<void(std::string const& id)> activated,
        std::function<void(std::string const& id, std::string const& text)> typed, std::function<void(int by)> turned);
    ~panel_controls();
    panel_controls(panel_controls const&) = delete;
    panel_controls& operator=(panel_controls const&) = delete;

    /// Shows these elements, each at its place in `where`. Where the one with the focus is gone, the next of its kind
    /// gets it.
    void show(std::span<panels::element const> elements, panels::layout const& where, panel_look const& look);

    /// Gives the focus to the first control that takes it; false where there is none.
    bool focus_first();

    /// Takes away what is typed in the fields, also in the one with the focus.
    void empty_fields();

    /// Which page of help the office itself shows at F1; said before anything is shown.
    void helped_by(com::sun::star::uno::Any const& help_url) { help_url_ = help_url; }
    /// Whether one of them has the keys.
    bool has_focus() const;

    /// Where the control of an element stands in the panel, for a menu below it.
    com::sun::star::awt::Rectangle area_of(std::string const& id) const;

private:
    struct slot;
    slot& slot_for(std::string const& id, panels::element_kind kind);
    void fill(slot& into, panels::element const& what, panels::placed const& where, panel_look const& look);
    void put_in_tab_order(std::vector<slot*> const& shown);

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControlContainer> container_;
    std::function<void(std::string const&)> activated_;
    std::function<void(std::string const&, std::string const&)> typed_;
    std::function<void(int)> turned_;
    bool acted_ = false;   ///< the user pressed something since the last page
    com::sun::star::uno::Any help_url_;
    std::vector<std::unique_ptr<slot>> slots_;
    std::vector<slot*> shown_;   // in the order of the panel
};

}
