#pragma once
#include "sharing/server/server_address.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// The choice of the person who sits here that holds the shared books this computer connects with unasked: a line each,
/// "<book> host=… port=… database=… user=… kept=… root=… client=… service=…".
inline constexpr char known_books[] = "SharedBooks";

/// The choice that holds what was typed last of a server, as sharing::text_of_address(), and below it the name.
inline constexpr char typed_server[] = "SharedTyped";

/// A server that this computer connects with unasked, for somebody here shared or joined a book on it before.
struct known_server {
    std::string text;                  ///< "host=…", as the lines have it
    sharing::server_address address;   ///< host, port, database, user and service of it
};

/// Each server once, in the order in which they became known.
std::vector<known_server> known_servers(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

/// Forgets a server, all books on it, what was typed of it and the password for it: the next workbook that names it is
/// offline until its user says otherwise.
void forget_server(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, known_server const& server);

}
