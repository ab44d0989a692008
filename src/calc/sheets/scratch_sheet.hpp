#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// A sheet to build bulk content on, to be copied onto a sheet of the user in one go: only so do undo and redo bring
/// back cells that were empty. Goes when it is no longer needed; lives inside one undo step.
class scratch_sheet {
public:
    explicit scratch_sheet(document_ref const& document);
    ~scratch_sheet();
    scratch_sheet(scratch_sheet const&) = delete;
    scratch_sheet& operator=(scratch_sheet const&) = delete;

    sheet_ref const& sheet() const { return sheet_; }

    /// Copies an area between this sheet and the same place of another, attributes included.
    void copy_to(sheet_ref const& other, int left, int top, int right, int bottom) const;
    void copy_from(sheet_ref const& other, int left, int top, int right, int bottom) const;

private:
    document_ref document_;
    rtl::OUString title_;
    sheet_ref sheet_;
};

}
