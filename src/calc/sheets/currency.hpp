#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// The sign of the money of the document's locale, "$"; "" where the locale has none.
std::string currency_of(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    document_ref const& document);

}
