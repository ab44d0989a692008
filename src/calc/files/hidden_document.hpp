#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>

namespace referralbook::calc {

/// What a hidden workbook is opened for. For reading no question comes whether somebody else has it open, and no lock
/// stands beside it.
enum class opened_for { reading, changing };

/// A workbook that nobody sees, loaded through the office's own filters and closed with this. Macros do not run. Empty
/// where the file cannot be opened.
class hidden_document {
public:
    hidden_document(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        std::filesystem::path const& path, opened_for what);
    ~hidden_document();
    hidden_document(hidden_document const&) = delete;
    hidden_document& operator=(hidden_document const&) = delete;
    document_ref const& document() const { return document_; }

private:
    com::sun::star::uno::Reference<com::sun::star::lang::XComponent> component_;
    document_ref document_;
};

}
