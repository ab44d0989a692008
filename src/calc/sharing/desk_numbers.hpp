#pragma once
#include "calc/office/main_queue.hpp"
#include "calc/sharing/server_desk.hpp"
#include "calc/sharing/worker_thread.hpp"
#include "sharing/desk/reserved_numbers.hpp"

#include <chrono>
#include <functional>
#include <memory>

namespace referralbook::calc {

/// The referral numbers that the server has set aside for an open workbook, and how they are asked for. Main thread
/// only.
class desk_numbers : public std::enable_shared_from_this<desk_numbers> {
public:
    explicit desk_numbers(main_queue queue) : queue_{std::move(queue)} {}

    /// As sharing::reserved_numbers.
    std::optional<std::int64_t> before_next(int count) const { return held_.before_next(count); }
    bool hold(std::int64_t first, std::int64_t last) const { return held_.hold(first, last); }
    void use(std::int64_t number) { held_.use(number); }

    /// Asks and waits where fewer than `count` are left.
    void take(int count, worker_thread& worker, std::shared_ptr<server_desk> const& server,
        std::chrono::milliseconds patience);
    /// Asks for the next ones where few are left, and does not wait.
    void take_ahead(worker_thread& worker, std::shared_ptr<server_desk> const& server);
    void begin_anew() { asked_ = 0; }   ///< with another worker: what was asked for may never be answered

private:
    std::function<std::optional<std::int64_t>()> question(std::shared_ptr<server_desk> const& server, int count);

    main_queue queue_;
    sharing::reserved_numbers held_;
    int asked_ = 0;   ///< so many answers are to come
};

}
