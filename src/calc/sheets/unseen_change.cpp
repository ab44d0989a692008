#include "calc/sheets/unseen_change.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

// Locking the undo manager is not enough: Calc opens the lock again after the first write, at once where formulas with
// add-in functions depend on the cell. Hidden contexts are refused while there is no step to belong to.
unseen_change::unseen_change(Reference<uno::XInterface> const& document)
    : undo_{as<document::XUndoManagerSupplier>(document)->getUndoManager()}, modifiable_{document, UNO_QUERY_THROW},
      was_modified_{modifiable_->isModified() == sal_True}, part_of_a_step_{undo_->isUndoPossible() == sal_True} {
    if (part_of_a_step_)
        undo_->enterHiddenUndoContext();
    else
        undo_->lock();
}

unseen_change::~unseen_change() {
    try {
        if (part_of_a_step_)
            undo_->leaveUndoContext();
        else if (undo_->isLocked())
            undo_->unlock();
        if (!part_of_a_step_ && undo_->isUndoPossible()) undo_->clear();
        if (!was_modified_ && modifiable_->isModified()) modifiable_->setModified(false);
    } catch (uno::Exception const&) {
        // A read-only document may refuse to be told; nothing is lost by that.
    }
}

}
