#include "calendar/office_hours/day_reader.hpp"

namespace referralbook::calendar {

day_reader::day_reader(std::vector<hours_item> const& items) {
    for (auto const& every : items) {
        spoken_ &= every.spoken;
        if (every.kind != item_kind::closed) beside_closings_ &= every.spoken;
    }
}

std::optional<weekday_set> day_reader::days_of(hours_item const& item) const {
    weekday_set set = item.set;
    if (set) return set;
    const auto first = day_of(item.first_day), last = day_of(item.last_day);
    if (!first || !last) return std::nullopt;
    for (int at = *first;; at = (at + 1) % 7) {
        set = static_cast<weekday_set>(set | (1u << at));
        if (at == *last) return set;
    }
}

std::optional<int> day_reader::day_of(day_name const& name) const {
    std::optional<int> found;
    // The text mixes languages: only what is the same in all of them.
    const bool all = (spoken_ & name.spoken()) == 0;
    for (std::size_t i = 0; i < name.in.size(); ++i) {
        if (name.in[i] < 0 || (!all && !(spoken_ & (1u << i)))) continue;
        if (found && *found != name.in[i]) return std::nullopt;
        found = name.in[i];
    }
    return found;
}

}
