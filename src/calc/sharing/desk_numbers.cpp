#include "calc/sharing/desk_numbers.hpp"

#include <algorithm>

namespace referralbook::calc {

using sharing::reserved_numbers;

// The answer counts where nobody waits for it any longer, too.
std::function<std::optional<std::int64_t>()> desk_numbers::question(
    std::shared_ptr<server_desk> const& server, int count) {
    ++asked_;
    return [weak = weak_from_this(), queue = queue_, server, count] {
        const auto last = server->numbers(count);
        queue.post([weak, last, count] {
            const auto self = weak.lock();
            if (!self) return;
            self->asked_ = std::max(0, self->asked_ - 1);
            if (last) self->held_.take_ahead(*last, count);
        });
        return last;
    };
}

void desk_numbers::take(
    int count, worker_thread& worker, std::shared_ptr<server_desk> const& server, std::chrono::milliseconds patience) {
    if (held_.are_enough_for(count)) return;
    const int more = std::max(count, reserved_numbers::at_once);
    const auto last = answer_of<std::optional<std::int64_t>>(worker, question(server, more), patience);
    if (last && *last) held_.take_ahead(**last, more);
}

void desk_numbers::take_ahead(worker_thread& worker, std::shared_ptr<server_desk> const& server) {
    if (asked_ > 0 || !held_.are_few()) return;
    worker.post([ask = question(server, reserved_numbers::at_once)] { ask(); });
}

}
