#pragma once
#include "book/result.hpp"
#include "calc/office/document_views.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <functional>
#include <string_view>

namespace referralbook::calc {

/// While it lives, everything done to the document is one step in Undo and the views do not follow each cell.
class undo_step {
public:
    undo_step(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
        std::string_view title);
    ~undo_step();
    undo_step(undo_step const&) = delete;
    undo_step& operator=(undo_step const&) = delete;

    /// Takes back what has been done since the step began, and ends it.
    void take_back();
    /// Does what belongs to the step, and takes it back where that is refused or throws: the sentence is `could_not`
    /// in the office's language, or that the user stopped it.
    book::result<void> done_or_taken_back(std::function<book::result<void>()> const& work, std::string_view could_not);

private:
    void leave() noexcept;
    in_front in_front_;   ///< the document whose sheets come and go
    locked_view still_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> manager_;
    rtl::OUString title_;
    bool entered_ = false;
};

/// A part of a step that the office itself does not keep. It may fail, which leaves the rest of the step as it is.
using step_part = std::function<void(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const&)>;
/// Adds to the step that is open what Undo and Redo are to do in its place; either may be empty.
void keep_in_step(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
    step_part undo, step_part redo);

/// Takes back a step that is done already, and leaves no Redo of it. Nothing happens where another one is on top.
void take_back_done(com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document,
    std::string_view title);

}
