#include "office/support/office.hpp"

#include <com/sun/star/uno/Exception.hpp>
#include <condition_variable>
#include <cppuhelper/exc_hlp.hxx>
#include <cstdio>
#include <exception>
#include <gtest/gtest.h>
#include <mutex>
#include <optional>
#include <thread>
#include <unistd.h>

namespace referralbook::tests {

namespace {

using clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto usual_time = 120s;
constexpr auto grace = 30s;   // for the calls of the test to come back once the office is gone

/// Fails a test that takes too long and ends its office: a hung office makes the calls wait for ever otherwise.
class watchdog final : public testing::EmptyTestEventListener {
public:
    watchdog() : thread_{[this](std::stop_token const& stop) { watch(stop); }} {}

    void set(std::chrono::seconds time) {
        const std::scoped_lock lock{mutex_};
        until_ = clock::now() + time;
        changed_.notify_all();
    }

    void OnTestStart(testing::TestInfo const&) override {
        bitten_ = false;
        set(usual_time);
    }

    // GoogleTest calls an exception of the office "unknown"; it reports while it holds it, so what it says can be
    // shown.
    void OnTestPartResult(testing::TestPartResult const& result) override {
        const auto held = std::current_exception();
        if (!result.failed() || !held) return;
        try {
            std::rethrow_exception(held);
        } catch (com::sun::star::uno::Exception const& problem) {
            const com::sun::star::uno::Any thrown = cppu::getCaughtException();
            std::printf("The office says: %s: %s\n", narrow(thrown.getValueTypeName()).c_str(),
                narrow(problem.Message).c_str());
        } catch (...) {
            // GoogleTest tells what it is.
        }
    }

    void OnTestEnd(testing::TestInfo const&) override {
        const std::scoped_lock lock{mutex_};
        until_.reset();
        if (bitten_) ADD_FAILURE() << "took longer than it may; its office was ended";
    }

private:
    void watch(std::stop_token const& stop) {
        std::unique_lock lock{mutex_};
        while (!stop.stop_requested()) {
            if (!until_) {
                changed_.wait(lock, stop, [this] { return until_.has_value(); });
            } else if (changed_.wait_until(lock, stop, *until_, [this, seen = *until_] { return until_ != seen; })) {
                continue;
            } else if (!stop.stop_requested() && bitten_) {
                std::fputs("The test does not come back although its office is gone.\n", stderr);
                _exit(3);   // the guardian of the office cleans up
            } else if (!stop.stop_requested()) {
                bitten_ = true;
                until_ = clock::now() + grace;
                break_the_office();
            }
        }
    }

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<clock::time_point> until_;
    bool bitten_ = false;
    std::jthread thread_;
};

watchdog* the_watchdog = nullptr;

}

void allow(std::chrono::seconds time) {
    if (the_watchdog) the_watchdog->set(time);
}

int run_tests() {
    // gtest owns and deletes its listeners.
    testing::UnitTest::GetInstance()->listeners().Append(the_watchdog = new watchdog);
    return RUN_ALL_TESTS();
}

}
