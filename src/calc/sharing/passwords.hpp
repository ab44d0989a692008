#pragma once
#include "sharing/server/server_address.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace referralbook::calc {

/// The password for a server that the office's own container of passwords knows: for this session, or for good where
/// the user has allowed that under Tools > Options > Security. "" where it knows none: then ~/.pgpass, the service file
/// or the client's certificate may let us in. Main thread only.
std::string known_password(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    sharing::server_address const& server);

/// Hands a password to that container.
void remember_password(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    sharing::server_address const& server, std::string const& password);

/// Takes it out of that container, for this session and for good.
void forget_password(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    sharing::server_address const& server);

}
