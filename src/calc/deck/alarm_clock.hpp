#pragma once
#include "book/date.hpp"
#include "calc/office/main_queue.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace referralbook::calc {

/// A thread that only waits: it wakes the main thread at times asked for, and when the calendar day changes (also after
/// the computer slept over midnight). It touches nothing of the office but the queue of the main thread.
class alarm_clock {
public:
    using time = std::chrono::steady_clock::time_point;

    /// `new_day` runs on the main thread, with the new day.
    alarm_clock(main_queue queue, std::function<void(book::day)> new_day);
    ~alarm_clock();   ///< waits for the thread
    alarm_clock(alarm_clock const&) = delete;
    alarm_clock& operator=(alarm_clock const&) = delete;

    /// Runs `ring` on the main thread at `when`; a second call for the same owner before that moves it. From any
    /// thread.
    void set(void const* owner, time when, std::function<void()> ring);
    void cancel(void const* owner);

private:
    struct alarm {
        time when;
        std::function<void()> ring;
    };
    void run(std::stop_token stop);

    main_queue queue_;
    std::function<void(book::day)> new_day_;
    book::day day_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::map<void const*, alarm> alarms_;
    std::jthread thread_;   // last: it uses all the others
};

}
