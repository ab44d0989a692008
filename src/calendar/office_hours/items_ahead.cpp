#include "calendar/office_hours/items_ahead.hpp"

#include "calendar/office_hours/hours_clock.hpp"
#include "calendar/office_hours/statement_draft.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

bool is_subject(item_kind kind) {
    return kind == item_kind::days || kind == item_kind::dates || kind == item_kind::holidays;
}

bool is_time(item_kind kind) {
    return kind == item_kind::span || kind == item_kind::part || kind == item_kind::from_time ||
        kind == item_kind::until_time;
}

}

bool items_ahead::ends_here() const {
    return is_last() || comes(item_kind::comma) || comes(item_kind::also) || comes(item_kind::either) ||
        comes(item_kind::otherwise);
}

bool items_ahead::names_days() const {
    return std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(at_), items_.end(),
        [](hours_item const& item) { return item.kind == item_kind::days; });
}

divider items_ahead::strength_of(hours_item const& item) const {
    if (item.kind != item_kind::comma) return divider::none;
    return text_[item.at] == ',' ? divider::weak : divider::strong;
}

/// Where the days that begin there end, with what joins them; a comma is theirs only before another day.
std::size_t items_ahead::end_of_days(std::size_t from) const {
    auto at = from + 1;
    while (at < items_.size() && !items_[at - 1].closes_bracket) {
        const auto kind = items_[at].kind;
        const bool joins = kind == item_kind::also || strength_of(items_[at]) == divider::weak;
        if (joins && !(at + 1 < items_.size() && is_subject(items_[at + 1].kind))) break;
        if (!joins && !is_subject(kind) && kind != item_kind::link) break;
        ++at;
    }
    return at;
}

items_ahead::joined_days items_ahead::days_here() const {
    joined_days result;
    const auto end = end_of_days(at_);
    for (auto i = at_; i < end; ++i) {
        if (is_subject(items_[i].kind)) result.last = &items_[i];
        result.listed = result.listed || items_[i].kind == item_kind::comma;
    }
    if (end == items_.size() || !is_time(items_[end].kind) || items_[end - 1].closes_bracket) return result;
    result.time = &items_[end];
    const bool span_behind = end + 1 < items_.size() && items_[end + 1].kind == item_kind::span;
    result.clear = items_[end].kind != item_kind::span && !span_behind;
    return result;
}

belongs items_ahead::days_behind_times(divider stands_before) const {
    const auto end = end_of_days(at_);
    auto next = end;
    auto stands_behind = divider::none;
    for (; next < items_.size() && items_[next].kind == item_kind::comma; ++next)
        stands_behind = std::max(stands_behind, strength_of(items_[next]));
    if (next == items_.size()) return belongs::before;
    const bool apart = stands_before != divider::none || items_[at_].opens_bracket;
    const bool others_lead = is_subject(items_.back().kind);   // 9-17 Mon-Fri 9-12 Sat
    const auto kind = items_[next].kind;
    if (stands_behind == divider::none && !items_[end - 1].closes_bracket) {
        if (apart && kind == item_kind::appointment) return belongs::unclear;   // 9-12, Sat by appointment
        if (apart && (is_time(kind) || kind == item_kind::closed)) return belongs::behind;
        return is_time(kind) && kind != item_kind::part && !others_lead ? belongs::unclear : belongs::before;
    }
    if (!is_time(kind) || !apart || items_[end - 1].closes_bracket || stands_behind > stands_before || others_lead)
        return belongs::before;
    return stands_behind < stands_before ? belongs::behind : belongs::unclear;
}

belongs items_ahead::more_days_behind_times() const {
    const auto end = end_of_days(at_);
    if (end == items_.size() || items_[end - 1].closes_bracket) return belongs::before;
    const auto stands_behind = strength_of(items_[end]);
    if (stands_behind == divider::strong) return belongs::before;
    if (stands_behind == divider::none)   // 9-17 Mon, Sat closed; 9-17 Mon, Tue, Sat closed
        return days_here().listed ? belongs::unclear : belongs::behind;
    const auto next = end + 1 < items_.size() ? items_[end + 1].kind : item_kind::comma;
    if (next == item_kind::closed || next == item_kind::except) return belongs::before;   // 9-17 Mon, Tue, closed Wed
    const bool others_lead = is_subject(items_.back().kind);                              // 9-17 Mon, Tue, 9-12 Wed
    return is_time(next) && others_lead ? belongs::before : belongs::unclear;             // 9-12 Mon, Tue, 14-18
}

bool items_ahead::span_behind_days(std::size_t at) const {
    const auto end = end_of_days(at);
    return end < items_.size() && items_[end].kind == item_kind::span && !items_[end - 1].closes_bracket;
}

bool items_ahead::days_with_span_come() const {
    auto next = at_ + 1;
    while (next < items_.size() && items_[next].kind == item_kind::link) ++next;
    return next < items_.size() && items_[next].kind == item_kind::days && span_behind_days(next);
}

belongs items_ahead::times_of_days(divider stands_before, beside what, bool closed_before) const {
    auto last = divider::none;
    for (auto i = at_; i < items_.size(); ++i) switch (items_[i].kind) {
        case item_kind::days:
        case item_kind::dates:
        case item_kind::holidays:
            if (last == divider::strong) return belongs::before;   // closed Sat, Sun; Mon-Fri 9-12
            last = divider::none;
            continue;
        case item_kind::also:
        case item_kind::link: continue;
        case item_kind::comma:
            if (what == beside::others_by_and) return belongs::before;
            last = std::max(last, strength_of(items_[i]));
            continue;
        case item_kind::closed:
        case item_kind::appointment: return closed_before ? belongs::before : belongs::behind;
        case item_kind::span:
            if (last == divider::none || last < stands_before) return belongs::behind;
            return last > stands_before ? belongs::before : belongs::unclear;
        default: return belongs::before;
        }
    return belongs::before;
}

items_ahead::times items_ahead::times_here() const {
    times result;
    auto half = whole_day;
    for (auto i = at_; i < items_.size(); ++i) switch (items_[i].kind) {
        case item_kind::also:
        case item_kind::link:
        case item_kind::comma: continue;
        case item_kind::part:
            half = items_[i].part;
            if (i + 1 >= items_.size() || items_[i + 1].kind != item_kind::span) result.all.push_back(half);
            continue;
        case item_kind::span:
            if (const auto span = opening_of(items_[i].from, items_[i].until, half)) result.all.push_back(*span);
            half = whole_day;
            continue;
        case item_kind::from_time:
        case item_kind::until_time:
            if (const auto end = open_end_of(items_[i])) result.all.push_back(*end);
            continue;
        case item_kind::closed: result.closed = i == at_ || is_time(items_[i - 1].kind); return result;
        default: return result;
        }
    return result;
}

}
