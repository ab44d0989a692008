#pragma once
#include "book/result.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace referralbook::calc {

/// The address of a page of help, of the version that is installed: the page of a command's dialog ("NewReferral"),
/// or the page of the functions (""). The one place that knows where help stands. Refuses where the extension's own
/// files are gone.
book::result<std::string> help_page(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string_view command);

/// Shows such a page, in whatever shows web pages on this system.
void open_page(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string const& address);

}
