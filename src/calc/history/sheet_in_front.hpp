#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>

#include <memory>
#include <string>

namespace referralbook::calc {

/// Keeps the sheet in front where it is when a step of Undo that made a sheet is undone or redone: Calc goes to the
/// sheet that comes or goes, and from there to another than the user was on. Main thread only.
class sheet_in_front {
public:
    explicit sheet_in_front(document_ref const& document);
    ~sheet_in_front();
    sheet_in_front(sheet_in_front const&) = delete;
    sheet_in_front& operator=(sheet_in_front const&) = delete;

    /// The step of this title is about to make a sheet; what is in front now belongs there after its Undo and Redo.
    void kept_by(std::string step);

private:
    struct kept;
    std::shared_ptr<kept> kept_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManagerListener> watch_;
};

}
