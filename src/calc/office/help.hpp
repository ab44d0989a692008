#pragma once
#include "book/result.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace referralbook::calc {

/// The address of a page of help in the office's language, of the version that is installed: the page of a command's
/// dialog ("NewReferral"), of a panel ("PanelGoals"); the list of all pages where there is no such page or "" is asked
/// for, and the page of functions with their examples, in English, for "Functions". The one place that knows where help
/// stands. Refuses where the extension's own files are gone.
book::result<std::string> help_page(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string_view name);

/// Shows such a page, in whatever shows web pages on this system. Throws a UNO exception where nothing does.
void open_page(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string const& address);

/// Whether an office of that version ("7.4", "25.2") is known to show pages of an extension in the window of its own
/// help. 25.2 ends at once when it is led to one, where its help is installed, too.
constexpr bool is_known_to_show_pages(std::string_view version) { return version == "7.4"; }

/// Whether the office can show our pages by itself: its version is known to, and it has the stylesheet of its own help.
/// Where that is missing, as on a Debian without libreoffice-help-common, LibreOffice 7.4 ends at once, too, when it is
/// led to a page of an extension: it must not be told of one.
bool office_shows_help(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

/// What the property HelpURL says of a page, where the office shows it.
rtl::OUString help_url(std::string_view name);

}
