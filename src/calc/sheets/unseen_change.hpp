#pragma once
#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace referralbook::calc {

/// While it lives, cells are written that the user did not write: no step of Undo comes of it, and the document counts
/// as changed afterwards only if it did before.
///
/// What is written belongs to the user's last step, so its Undo takes it along and its Redo brings it again. Where the
/// user has undone everything there is no such step; Calc then makes steps of ours, which are cleared away, and with
/// them goes what could be redone.
class unseen_change {
public:
    explicit unseen_change(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);
    ~unseen_change();
    unseen_change(unseen_change const&) = delete;
    unseen_change& operator=(unseen_change const&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_;
    com::sun::star::uno::Reference<com::sun::star::util::XModifiable> modifiable_;
    bool was_modified_, part_of_a_step_;
};

}
