#pragma once
#include <com/sun/star/util/XCloseable.hpp>

namespace referralbook::calc {

/// Closes a document of our own without asking; one that is closed, or does not want to, is left as it is. For
/// destructors: nothing is thrown.
inline void close_document(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document) noexcept {
    using namespace com::sun::star;
    try {
        if (const uno::Reference<util::XCloseable> open{document, uno::UNO_QUERY}; open.is()) open->close(true);
    } catch (uno::Exception const&) {}
}

}
