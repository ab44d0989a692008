#include "calc/office/undo_step.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::UNO_QUERY;

undo_step::undo_step(uno::Reference<sheet::XSpreadsheetDocument> const& document, std::string_view title)
    : model_{document, uno::UNO_QUERY_THROW}, title_{ustring(title)} {
    const uno::Reference<document::XUndoManagerSupplier> supplier{document, UNO_QUERY};
    if (supplier.is()) manager_ = supplier->getUndoManager();
    model_->lockControllers();
    try {
        if (manager_.is()) manager_->enterUndoContext(title_);
        entered_ = manager_.is();
    } catch (...) {
        model_->unlockControllers();
        throw;
    }
}

void undo_step::leave() noexcept {
    if (!entered_) return;
    entered_ = false;
    try {
        manager_->leaveUndoContext();
    } catch (...) {}
}

void undo_step::take_back() {
    if (!entered_) return;
    leave();
    // An empty context leaves no trace: then the step on top is somebody else's.
    if (manager_->isUndoPossible() && manager_->getCurrentUndoActionTitle() == title_) {
        manager_->undo();
        manager_->clearRedo();
    }
}

undo_step::~undo_step() {
    leave();
    try {
        model_->unlockControllers();
    } catch (...) {}
}

}
