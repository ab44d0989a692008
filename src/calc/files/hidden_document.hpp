#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>

namespace referralbook::calc {

/// A workbook that nobody sees, loaded through the office's own filters and closed with this. Macros do not run. Empty
/// where the file cannot be opened.
class hidden_document {
public:
    /// `to_read`: it is only looked into; no question whether somebody else has it open, no lock beside it.
    hidden_document(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        std::filesystem::path const& path, bool to_read);
    ~hidden_document();
    hidden_document(hidden_document const&) = delete;
    hidden_document& operator=(hidden_document const&) = delete;
    document_ref const& document() const { return document_; }

private:
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> component_;
    document_ref document_;
};

}
