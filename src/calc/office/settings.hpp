#pragma once
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace referralbook::calc {

/// A node that is to be written into needs another service of the office than one that is read.
enum class settings_for { reading, writing };

/// A node of the office's settings, "/org.openoffice.UserProfile/Data". What is written into it is kept by
/// XChangesBatch.
com::sun::star::uno::Reference<com::sun::star::container::XNameAccess> settings_at(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::string_view node,
    settings_for what = settings_for::reading);

/// A text among them: `name` of the node `where`; "" where it is not set.
std::string setting_of(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    std::string_view where, std::string_view name);

}
