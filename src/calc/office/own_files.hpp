#pragma once
#include "book/result.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace referralbook::calc {

/// The address of the folder of what the extension brings along: pages of help, demo offices. Refused where it is gone.
book::result<std::string> own_files(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

}
