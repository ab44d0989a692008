#include "calc/office/main_thread.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/implbase1.hxx>

#include <exception>
#include <future>
#include <thread>

#if defined __linux__
#include <sys/syscall.h>
#include <unistd.h>
#elif defined __APPLE__
#include <pthread.h>
#endif

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

class callback final : public cppu::WeakImplHelper1<awt::XCallback> {
public:
    explicit callback(std::function<void()> what) : what_{std::move(what)} {}
    void SAL_CALL notify(uno::Any const&) override {
        try {
            what_();
        } catch (...) {}
    }

private:
    std::function<void()> what_;
};

}

bool is_main_thread() {
#if defined __linux__
    return syscall(SYS_gettid) == getpid();
#elif defined __APPLE__
    return pthread_main_np() != 0;
#else
    // The office makes the first of our objects on its main thread.
    static const auto first = std::this_thread::get_id();
    return std::this_thread::get_id() == first;
#endif
}

void later_on_main_thread(Reference<uno::XComponentContext> const& context, std::function<void()> what) {
    const Reference<awt::XRequestCallback> requests{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.AsyncCallback", context),
        uno::UNO_QUERY_THROW};
    requests->addCallback(new callback{std::move(what)}, {});
}

void on_main_thread(Reference<uno::XComponentContext> const& context, std::function<void()> const& what) {
    if (is_main_thread()) return what();
    std::packaged_task<void()> task{what};
    auto done = task.get_future();
    later_on_main_thread(context, [&task] { task(); });
    done.get();
}

}
