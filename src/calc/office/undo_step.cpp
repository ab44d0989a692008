#include "calc/office/undo_step.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>
#include <sal/log.hxx>

#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::UNO_QUERY;

namespace {

/// Told by the office, while a step is left, whether anything was in it. Titles and their number cannot say that: the
/// step before may be called the same, and where the list is full another one leaves it.
class left_step final : public cppu::WeakImplHelper1<document::XUndoManagerListener> {
public:
    bool is_kept() const { return kept_; }

    void SAL_CALL leftContext(document::UndoManagerEvent const&) override { kept_ = true; }
    void SAL_CALL leftHiddenContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL cancelledContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL undoActionAdded(document::UndoManagerEvent const&) override {}
    void SAL_CALL actionUndone(document::UndoManagerEvent const&) override {}
    void SAL_CALL actionRedone(document::UndoManagerEvent const&) override {}
    void SAL_CALL allActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL redoActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL resetAll(lang::EventObject const&) override {}
    void SAL_CALL enteredContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL enteredHiddenContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override {}

private:
    bool kept_ = false;
};

/// While it lives, what is done to the document is no step of its own. In the middle of Redo such a step would come
/// before the one that is done again, and Undo would take back that alone.
class no_steps {
public:
    explicit no_steps(uno::Reference<sheet::XSpreadsheetDocument> const& document)
        : manager_{uno::Reference<document::XUndoManagerSupplier>{document, uno::UNO_QUERY_THROW} -> getUndoManager()} {
        manager_->lock();
    }
    ~no_steps() {
        try {
            manager_->unlock();
        } catch (...) {}
    }
    no_steps(no_steps const&) = delete;
    no_steps& operator=(no_steps const&) = delete;

private:
    uno::Reference<document::XUndoManager> manager_;
};

/// Holds no document that would hold it: the office drops its steps with the document.
class kept_part final : public cppu::WeakImplHelper1<document::XUndoAction> {
public:
    kept_part(uno::Reference<sheet::XSpreadsheetDocument> const& document, step_part undo, step_part redo)
        : document_{document}, undo_{std::move(undo)}, redo_{std::move(redo)} {}

    rtl::OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { take(undo_); }
    void SAL_CALL redo() override { take(redo_); }

private:
    void take(step_part const& part) noexcept {
        try {
            const uno::Reference<sheet::XSpreadsheetDocument> document{document_};
            if (!part || !document.is()) return;
            const no_steps meanwhile{document};
            part(document);
        } catch (...) {
            // The office would throw away all steps for it.
        }
    }
    uno::WeakReference<sheet::XSpreadsheetDocument> document_;
    step_part undo_, redo_;
};

void undo_top(uno::Reference<document::XUndoManager> const& manager, rtl::OUString const& title) {
    if (!manager->isUndoPossible() || manager->getCurrentUndoActionTitle() != title) return;
    manager->undo();
    manager->clearRedo();
}

}

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
    const rtl::Reference<left_step> left{new left_step};
    manager_->addUndoManagerListener(left.get());
    leave();
    manager_->removeUndoManagerListener(left.get());
    // A step with nothing in it leaves no trace: then the one on top is somebody else's, whatever it is called.
    if (left->is_kept()) undo_top(manager_, title_);
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

void keep_in_step(uno::Reference<sheet::XSpreadsheetDocument> const& document, step_part undo, step_part redo) {
    const uno::Reference<document::XUndoManagerSupplier> supplier{document, uno::UNO_QUERY_THROW};
    supplier->getUndoManager()->addUndoAction(new kept_part{document, std::move(undo), std::move(redo)});
}

void take_back_done(uno::Reference<sheet::XSpreadsheetDocument> const& document, std::string_view title) {
    const in_front shown{uno::Reference<frame::XModel>{document, uno::UNO_QUERY_THROW}};
    const locked_view still{document};
    const uno::Reference<document::XUndoManagerSupplier> supplier{document, UNO_QUERY};
    if (supplier.is()) undo_top(supplier->getUndoManager(), ustring(title));
}

}
