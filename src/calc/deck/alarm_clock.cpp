#include "calc/deck/alarm_clock.hpp"
#include "calc/sheets/today.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

constexpr std::chrono::seconds longest_nap{30};   // how late after midnight the day may change

}

alarm_clock::alarm_clock(main_queue queue, std::function<void(book::day)> new_day)
    : queue_{std::move(queue)}, new_day_{std::move(new_day)}, day_{local_today()},
      thread_{[this](std::stop_token stop) { run(std::move(stop)); }} {}

alarm_clock::~alarm_clock() {
    thread_.request_stop();
    changed_.notify_all();
}

void alarm_clock::set(void const* owner, time when, std::function<void()> ring) {
    bool sooner = true;
    {
        const std::lock_guard lock{mutex_};
        const auto [entry, is_new] = alarms_.try_emplace(owner);
        sooner = is_new || when < entry->second.when;   // a later time needs no waking, which hundreds of edits would
                                                        // ask for: the thread sees it when it wakes
        entry->second = {when, std::move(ring)};
    }
    if (sooner) changed_.notify_all();
}

void alarm_clock::cancel(void const* owner) {
    const std::lock_guard lock{mutex_};
    alarms_.erase(owner);
}

void alarm_clock::run(std::stop_token stop) {
    std::unique_lock lock{mutex_};
    while (!stop.stop_requested()) {
        const auto now = std::chrono::steady_clock::now();
        auto next = now + longest_nap;
        for (auto entry = alarms_.begin(); entry != alarms_.end();) {
            if (entry->second.when <= now) {
                queue_.post(std::move(entry->second.ring));
                entry = alarms_.erase(entry);
            } else {
                next = std::min(next, entry->second.when);
                ++entry;
            }
        }
        if (const auto today = local_today(); today != day_) {
            day_ = today;
            queue_.post([tell = new_day_, today] { tell(today); });
        }
        changed_.wait_until(lock, stop, next, [&, count = alarms_.size()] {
            return alarms_.size() > count ||
                std::ranges::any_of(alarms_, [&](auto const& one) { return one.second.when < next; });
        });
    }
}

}
