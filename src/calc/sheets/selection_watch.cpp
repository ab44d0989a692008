#include "calc/sheets/selection_watch.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XActivationBroadcaster.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase2.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

std::optional<selected_row> selected_row_of(
    Reference<frame::XController> const& controller, document_ref const& document) {
    const Reference<view::XSelectionSupplier> supplier{controller, UNO_QUERY};
    if (!supplier.is()) return {};
    const auto selected = supplier->getSelection();
    Reference<sheet::XCellRangeAddressable> range{selected, UNO_QUERY};
    if (const Reference<container::XIndexAccess> several{selected, UNO_QUERY};
        !range.is() && several.is() && several->getCount() > 0)
        range.set(several->getByIndex(0), UNO_QUERY);
    if (!range.is()) return {};
    const auto area = range->getRangeAddress();
    const auto sheet = sheet_at(document, area.Sheet);
    if (!sheet.is()) return {};
    return selected_row{title_of(sheet), area.StartRow};
}

class selection_watch::listener final
    : public cppu::WeakImplHelper2<view::XSelectionChangeListener, sheet::XActivationEventListener> {
public:
    explicit listener(std::function<void()> moved) : moved_{std::move(moved)} {}
    void forget() { moved_ = nullptr; }

    void SAL_CALL selectionChanged(lang::EventObject const&) override { tell(); }
    void SAL_CALL activeSpreadsheetChanged(sheet::ActivationEvent const&) override { tell(); }
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    void tell() noexcept {
        try {
            if (moved_) moved_();
        } catch (...) {
            // The panel stays as it is; the selection goes on.
        }
    }
    std::function<void()> moved_;
};

selection_watch::selection_watch(Reference<frame::XController> const& controller, std::function<void()> moved)
    : controller_{controller}, listener_{new listener{std::move(moved)}} {
    if (const Reference<view::XSelectionSupplier> selection{controller, UNO_QUERY}; selection.is())
        selection->addSelectionChangeListener(listener_.get());
    if (const Reference<sheet::XActivationBroadcaster> sheets{controller, UNO_QUERY}; sheets.is())
        sheets->addActivationEventListener(listener_.get());
}

selection_watch::~selection_watch() {
    listener_->forget();
    try {
        if (const Reference<view::XSelectionSupplier> selection{controller_, UNO_QUERY}; selection.is())
            selection->removeSelectionChangeListener(listener_.get());
        if (const Reference<sheet::XActivationBroadcaster> sheets{controller_, UNO_QUERY}; sheets.is())
            sheets->removeActivationEventListener(listener_.get());
    } catch (...) {
        // The window is gone, and its listeners with it.
    }
}

}
