#pragma once
#include "calc/deck/session.hpp"

#include <memory>

namespace referralbook::calc {

/// The session of an open workbook, made where there is none yet; nullptr for a document that is closed or no workbook.
/// known_session makes none.
std::shared_ptr<session> known_session(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);
std::shared_ptr<session> session_of(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);

/// This computer was told to forget servers: open workbooks that are shared on one of them are offline from now on.
void shared_books_forget_servers();

}
