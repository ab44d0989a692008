#include "calendar/office_hours/day_reader.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <utility>

namespace referralbook::calendar {

namespace {

languages language_of(text::language const& known) {
    constexpr std::array<std::pair<std::string_view, languages>, 4> all{
        {{"en", english}, {"de", german}, {"fr", french}, {"es", spanish}}};   // those that a book may be in
    const auto* found = std::ranges::find(all, known.tag(), &std::pair<std::string_view, languages>::first);
    return found == all.end() ? languages{0} : found->second;
}

}

day_reader::day_reader(std::vector<hours_item> const& items, text::language const& at_home)
    : home_{language_of(at_home)} {
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

bool day_reader::may_be_word(hours_item const& item) const {
    if (item.spoken & beside_closings_ & home_) return (item.also_word & home_) != 0;
    return may_be(item.also_word);
}

std::optional<int> day_reader::day_of(day_name const& name) const {
    std::optional<int> found;
    // The text mixes languages: only what is the same in all of them.
    const bool all = (spoken_ & name.spoken()) == 0;
    if (!all && (spoken_ & name.spoken() & home_)) return name.in[static_cast<std::size_t>(std::countr_zero(home_))];
    for (std::size_t i = 0; i < name.in.size(); ++i) {
        if (name.in[i] < 0 || (!all && !(spoken_ & (1u << i)))) continue;
        if (found && *found != name.in[i]) return std::nullopt;
        found = name.in[i];
    }
    return found;
}

void leave_out_small_words(std::vector<hours_item>& items) {
    const auto is_only_a_word = [&](hours_item const& item) {
        if (!item.also_word) return false;
        languages others = any_language;
        for (auto const& other : items)
            if (&other != &item && !other.also_word) others &= other.spoken;
        return (others & item.also_word) && !(others & item.spoken);
    };
    std::vector<hours_item> kept;
    std::ranges::remove_copy_if(items, std::back_inserter(kept), is_only_a_word);
    items = std::move(kept);
}

}
