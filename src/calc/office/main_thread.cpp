#include "calc/office/main_thread.hpp"
#include "calc/office/main_queue.hpp"

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

/// True on the thread that runs the office's windows.
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

}

void later_on_main_thread(Reference<uno::XComponentContext> const& context, std::function<void()> what) {
    main_queue{context}.post_or_throw(std::move(what));
}

void on_main_thread(Reference<uno::XComponentContext> const& context, std::function<void()> const& what) {
    if (is_main_thread()) return what();
    std::packaged_task<void()> task{what};
    auto done = task.get_future();
    later_on_main_thread(context, [&task] { task(); });
    done.get();
}

}
