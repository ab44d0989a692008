#pragma once
#include "calc/office/in_front.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

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

private:
    void leave() noexcept;
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
    in_front in_front_{model_};   ///< the document whose sheets come and go
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> manager_;
    rtl::OUString title_;
    bool entered_ = false;
};

}
