#pragma once
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace referralbook::calc {

/// Brings work to the main thread. The office's own queue does it, so it is also how work is put off until the event
/// that asks for it has been dealt with (a control may not be changed from inside its own event).
class main_queue {
public:
    explicit main_queue(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

    /// Runs `work` on the main thread, later. From any thread: making a queue and posting are the calls to the office
    /// that are allowed off the main one. Nothing that `work` throws leaves it.
    void post(std::function<void()> work) const;
    /// The same for somebody who waits for it: throws where the office takes no work any more.
    void post_or_throw(std::function<void()> work) const;

private:
    com::sun::star::uno::Reference<com::sun::star::awt::XRequestCallback> queue_;
};

}
