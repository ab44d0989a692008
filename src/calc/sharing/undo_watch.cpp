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
    explicit undo_listener(std::function<void(undo_event, std::string const&)> told) : told_{std::move(told)} {}

    void SAL_CALL actionUndone(document::UndoManagerEvent const& event) override {
        tell(undo_event::undone, [&] { return tr("Undo: {1}", utf8(event.UndoActionTitle)); });
    }
    void SAL_CALL actionRedone(document::UndoManagerEvent const& event) override {
        tell(undo_event::redone, [&] { return tr("Redo: {1}", utf8(event.UndoActionTitle)); });
    }
    void SAL_CALL undoActionAdded(document::UndoManagerEvent const&) override { done(); }
    void SAL_CALL allActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL redoActionsCleared(lang::EventObject const&) override {}
    void SAL_CALL resetAll(lang::EventObject const&) override {}
    void SAL_CALL enteredContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL enteredHiddenContext(document::UndoManagerEvent const&) override {}
    void SAL_CALL leftContext(document::UndoManagerEvent const&) override { done(); }
    void SAL_CALL leftHiddenContext(document::UndoManagerEvent const&) override { done(); }
    void SAL_CALL cancelledContext(document::UndoManagerEvent const&) override { done(); }
    void SAL_CALL disposing(lang::EventObject const&) override { told_ = nullptr; }

private:
    void done() noexcept {
        tell(undo_event::done, [] { return std::string{}; });
    }
    template <class F> void tell(undo_event what, F const& said) noexcept {
        try {
            if (told_) told_(what, said());
        } catch (...) {
            // The next reading of the workbook finds what has changed.
        }
    }
    std::function<void(undo_event, std::string const&)> told_;
};

Reference<document::XUndoManager> manager_of(document_ref const& document) {
    return as<document::XUndoManagerSupplier>(document)->getUndoManager();
}

}

Reference<document::XUndoManagerListener> watch_undo(
    document_ref const& document, std::function<void(undo_event, std::string const&)> told) {
    const Reference<document::XUndoManagerListener> watch{new undo_listener{std::move(told)}};
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
