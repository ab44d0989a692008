#include "calc/sharing/worker_thread.hpp"
#include "calc/sharing/sdbc_link.hpp"

namespace referralbook::calc {

worker_thread::worker_thread() : thread_{[state = state_](std::stop_token const& stop) { run(stop, state); }} {}

worker_thread::~worker_thread() {
    thread_.request_stop();
    const std::lock_guard lock{state_->mutex};
    state_->work.clear();
    if (state_->busy) thread_.detach();   // it ends by itself, should the server ever answer
}

void worker_thread::post(std::function<void()> work) {
    const std::lock_guard lock{state_->mutex};
    state_->work.push_back(std::move(work));
    state_->changed.notify_one();
}

std::chrono::milliseconds worker_thread::busy_for() const {
    const std::lock_guard lock{state_->mutex};
    using namespace std::chrono;
    return state_->busy ? duration_cast<milliseconds>(steady_clock::now() - state_->since) : milliseconds{0};
}

std::chrono::milliseconds worker_thread::silent_for() const {
    const std::lock_guard lock{state_->mutex};
    using namespace std::chrono;
    return state_->busy ? duration_cast<milliseconds>(steady_clock::now() - state_->heard) : milliseconds{0};
}

void worker_thread::run(std::stop_token const& stop, std::shared_ptr<shared_state> const& state) {
    const answers_told told{[state] {
        const std::lock_guard heard{state->mutex};
        state->heard = std::chrono::steady_clock::now();
    }};
    std::unique_lock lock{state->mutex};
    while (state->changed.wait(lock, stop, [&] { return !state->work.empty(); })) {
        auto work = std::move(state->work.front());
        state->work.pop_front();
        state->busy = true;
        state->since = state->heard = std::chrono::steady_clock::now();
        lock.unlock();
        try {
            work();
        } catch (...) {
            // What was to be answered is not: who asked gives it up after a while.
        }
        work = nullptr;
        lock.lock();
        state->busy = false;
        if (stop.stop_requested()) return;
    }
}

}
