#include "calendar/office_hours/found_pieces.hpp"

#include <algorithm>
#include <utility>

namespace referralbook::calendar {

void found_pieces::add(hours_item const& piece) {
    auto& added = all_.emplace_back(piece);
    added.worded = std::exchange(worded_, false);
    added.remarked = std::exchange(remarked_, false);
    added.opens_bracket = std::exchange(opens_bracket_, false);
    const bool from = std::exchange(from_, false);
    added.begins |= from && added.kind == item_kind::dates && added.first_date == added.last_date;
    if (added.kind == item_kind::appointment) {
        added.only |= std::exchange(only_, false);
        added.besides = std::exchange(besides_, false);
    }
    if (added.kind == item_kind::comma) only_ = besides_ = false;
}

void found_pieces::only() { (behind(item_kind::appointment) ? all_.back().only : only_) = true; }

void found_pieces::remark() {
    worded_ = true;
    (all_.empty() || behind(item_kind::comma) ? remarked_ : all_.back().remarked) = true;
}

void found_pieces::close_bracket() {
    opens_bracket_ = false;
    if (!all_.empty()) all_.back().closes_bracket = true;
}

bool found_pieces::behind_closed_dates() const {
    const auto last = std::ranges::find_if(all_.rbegin(), all_.rend(),
        [](auto const& piece) { return piece.kind != item_kind::also && piece.kind != item_kind::dates; });
    return last != all_.rend() && last->kind == item_kind::closed && !last->is_break;
}

bool found_pieces::behind_times_of_break() const {
    return behind(item_kind::span) && all_.size() > 1 && all_[all_.size() - 2].is_break;
}

bool found_pieces::behind_closing() const {
    const auto last = std::ranges::find_if(all_.rbegin(), all_.rend(), [](hours_item const& piece) {
        return piece.kind == item_kind::closed || piece.kind == item_kind::span || piece.kind == item_kind::except;
    });
    return last != all_.rend() && last->kind == item_kind::closed && !last->is_break;
}

}
