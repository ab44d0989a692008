#include "calc/office/main_queue.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/implbase1.hxx>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

class posted_work final : public cppu::WeakImplHelper1<awt::XCallback> {
public:
    explicit posted_work(std::function<void()> work) : work_{std::move(work)} {}

    void SAL_CALL notify(uno::Any const&) override {
        try {
            work_();
        } catch (...) {
            // Nobody waits for this work, so nobody can be told; what a panel could not show it shows at the next
            // change.
        }
    }

private:
    std::function<void()> work_;
};

}

main_queue::main_queue(uno::Reference<uno::XComponentContext> const& context)
    : queue_{context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.AsyncCallback", context),
          uno::UNO_QUERY_THROW} {}

void main_queue::post_or_throw(std::function<void()> work) const {
    queue_->addCallback(new posted_work{std::move(work)}, uno::Any{});
}

void main_queue::post(std::function<void()> work) const {
    try {
        post_or_throw(std::move(work));
    } catch (...) {
        // The office is going down.
    }
}

}
