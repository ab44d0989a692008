#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace referralbook::calc {

inline constexpr char protocol_handler_implementation[] = "org.referralbook.calc.ProtocolHandler";

/// Runs the commands: the URLs org.referralbook:<path>. Gives an acquired object.
com::sun::star::uno::XInterface* make_protocol_handler(com::sun::star::uno::XComponentContext* context);

}
