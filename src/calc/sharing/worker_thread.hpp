#pragma once
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace referralbook::calc {

/// A thread that does one piece of work after the other. Work may wait for a server that never answers: then the thread
/// is left behind when this object goes, and nothing waits for it.
class worker_thread {
public:
    worker_thread();
    ~worker_thread();
    worker_thread(worker_thread const&) = delete;
    worker_thread& operator=(worker_thread const&) = delete;

    /// Does it once all that was posted before is done; a thread that ends drops what is left.
    void post(std::function<void()> work);
    /// How long it has been at one piece of work; 0 where it waits for some.
    std::chrono::milliseconds busy_for() const;
    /// How long the server has said nothing to it meanwhile.
    std::chrono::milliseconds silent_for() const;

private:
    struct shared_state {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::deque<std::function<void()>> work;
        std::chrono::steady_clock::time_point since{}, heard{};
        bool busy = false;
    };
    static void run(std::stop_token const& stop, std::shared_ptr<shared_state> const& state);

    std::shared_ptr<shared_state> state_ = std::make_shared<shared_state>();
    std::jthread thread_;
};

/// Lets the worker answer something and waits so long; nothing where it does not come, or where it failed.
template <class Answer>
std::optional<Answer> answer_of(
    worker_thread& worker, std::function<Answer()> what, std::chrono::milliseconds patience) {
    auto promise = std::make_shared<std::promise<Answer>>();
    auto future = promise->get_future();
    worker.post([promise, what = std::move(what)] {
        try {
            promise->set_value(what());
        } catch (...) {
            promise->set_exception(std::current_exception());
        }
    });
    if (future.wait_for(patience) != std::future_status::ready) return {};
    try {
        return future.get();
    } catch (...) {   // of the office, too
        return {};
    }
}

}
