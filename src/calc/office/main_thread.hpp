#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace referralbook::calc {

/// Runs `what` on the main thread and waits until it is done. An exception comes back to the caller.
void on_main_thread(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    std::function<void()> const& what);

/// Runs `what` on the main thread as soon as it has time, and does not wait. Exceptions are swallowed.
void later_on_main_thread(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, std::function<void()> what);

}
