#include "sharing/desk/heard_changes.hpp"

#include <ranges>

namespace referralbook::sharing {

void heard_changes::add(std::span<change const> history) {
    const std::lock_guard lock{mutex_};
    for (auto const& one : history) all_.insert_or_assign(one.number, one);
    while (all_.size() > most) all_.erase(all_.begin());
}

std::vector<change> heard_changes::last(std::optional<row_name> const& row, std::size_t count) const {
    const std::lock_guard lock{mutex_};
    std::vector<change> found;
    for (auto const& [number, one] : all_ | std::views::reverse) {
        if (found.size() == count) break;
        if (!row || one.what.row == *row) found.push_back(one);
    }
    return found;
}

}
