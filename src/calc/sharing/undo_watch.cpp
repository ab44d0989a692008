#include "calc/sharing/undo_watch.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

class undo_listener final : public cppu::WeakImplHelper1<document::XUndoManagerListener> {
public:
    explicit undo_listener(std::function<void(std::string const&)> undone) : undone_{std::move(undone)} {}

    void SAL_CALL actionUndone(document::UndoManagerEvent const& event) override {
        tell([](std::string const& title) { return tr("Undo: {1}", title); }, event);
    }
    void SAL_CALL actionRedone(document::UndoManagerEvent const& event) override {
        tell([](std::string const& title) { return tr("Redo: {1}", title); }, event);
    }
    void SAL_CALL undoActionAdded(document::UndoManagerEvent const&) override {}
    void SAL_CALL allActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL redoActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL resetAll(lang::EventObject const&) override {}
    void SAL_CALL enteredContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL enteredHiddenContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL leftContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL leftHiddenContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL cancelledContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL disposing(lang::EventObject const&) override { undone_ = nullptr; }

private:
    template <class F> void tell(F const& said, document::UndoManagerEvent const& event) noexcept {
        try {
            if (undone_) undone_(said(utf8(event.UndoActionTitle)));
        } catch (...) {
            // The next reading of the workbook finds what has changed.
        }
    }
    std::function<void(std::string const&)> undone_;
};

Reference<document::XUndoManager> manager_of(document_ref const& document) {
    return as<document::XUndoManagerSupplier>(document)->getUndoManager();
}

}

Reference<document::XUndoManagerListener> watch_undo(
    document_ref const& document, std::function<void(std::string const&)> undone) {
    const Reference<document::XUndoManagerListener> watch{new undo_listener{std::move(undone)}};
    manager_of(document)->addUndoManagerListener(watch);
    return watch;
}

void unwatch_undo(document_ref const& document, Reference<document::XUndoManagerListener> const& watch) {
    try {
        if (document.is()) manager_of(document)->removeUndoManagerListener(watch);
    } catch (uno::Exception const&) {
        // The document is gone, and its listeners with it.
    }
}

}
