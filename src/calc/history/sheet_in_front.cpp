#include "calc/history/sheet_in_front.hpp"
#include "calc/office/as.hpp"
#include "calc/sharing/undo_watch.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <string_view>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

Reference<sheet::XSpreadsheetView> view_of(document_ref const& document) {
    const Reference<frame::XModel> model{document, UNO_QUERY};
    return Reference<sheet::XSpreadsheetView>{
        model.is() ? model->getCurrentController() : Reference<frame::XController>{}, UNO_QUERY};
}

}

struct sheet_in_front::kept {
    document_ref document;
    std::string step, sheet;

    void undone(std::string_view told) const {
        if (sheet.empty() || told.substr(told.find(": ") + 2) != step) return;
        const auto view = view_of(document);
        const auto front = sheet_named(document, sheet);
        if (view.is() && front.is()) view->setActiveSheet(front);
    }
};

sheet_in_front::sheet_in_front(document_ref const& document) : kept_{std::make_shared<kept>(kept{document, {}, {}})} {
    watch_ = watch_undo(document, [kept = std::weak_ptr{kept_}](std::string const& told) {
        if (const auto held = kept.lock()) held->undone(told);
    });
}

sheet_in_front::~sheet_in_front() { unwatch_undo(kept_->document, watch_); }

void sheet_in_front::kept_by(std::string step) {
    const auto view = view_of(kept_->document);
    if (!view.is()) return;
    kept_->step = std::move(step);
    kept_->sheet = title_of(view->getActiveSheet());
}

}
