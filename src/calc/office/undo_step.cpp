#include "calc/office/undo_step.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <sal/log.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::UNO_QUERY;

undo_step::undo_step(uno::Reference<sheet::XSpreadsheetDocument> const& document, std::string_view title)
    : in_front_{uno::Reference<frame::XModel>{document, uno::UNO_QUERY_THROW}}, still_{document},
      title_{ustring(title)} {
    const uno::Reference<document::XUndoManagerSupplier> supplier{document, UNO_QUERY};
    if (supplier.is()) manager_ = supplier->getUndoManager();
    if (manager_.is()) manager_->enterUndoContext(title_);
    entered_ = manager_.is();
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

book::result<void> undo_step::done_or_taken_back(
    std::function<book::result<void>()> const& work, std::string_view could_not) {
    book::result<void> done;
    try {
        done = work();
    } catch (stopped_by_user const&) {
        done = book::refuse(tr("Stopped: the workbook is as it was."));
    } catch (uno::Exception const& failure) {
        SAL_WARN("referralbook", title_ << ": " << failure.Message);
        done = book::refuse(tr(could_not));
    } catch (std::exception const& failure) {
        SAL_WARN("referralbook", title_ << ": " << failure.what());
        done = book::refuse(tr(could_not));
    }
    if (!done) take_back();
    return done;
}

undo_step::~undo_step() { leave(); }

}
