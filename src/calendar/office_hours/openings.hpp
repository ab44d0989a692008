#pragma once
#include <compare>
#include <vector>

namespace referralbook::calendar {

/// From one minute to another of the day on which it begins, in minutes after 0:00; the end is not in it. 0 <= from <
/// 1440, from < until < from + 1440, or the whole day 0 to 1440; an end past 1440 lies in the next day's morning.
struct opening {
    int from = 0;
    int until = 0;

    auto operator<=>(opening const&) const = default;
};
inline constexpr int minutes_a_day = 1440;
inline constexpr opening whole_day{0, minutes_a_day};
inline constexpr int noon = minutes_a_day / 2;
inline constexpr int mornings_end = 15 * 60;   ///< "mañanas de 9 a 14", "vormittags 8-13"

/// A morning may last until 15:00.
inline bool is_morning(opening span) { return span.from < noon && span.until <= mornings_end; }

/// Sorted by their beginning; none reaches into the next one.
using opening_list = std::vector<opening>;

/// Sorted, overlapping ones joined; those that only touch stay apart, as they were written.
opening_list joined(opening_list spans);

/// What is left of `spans` without `taken`. What is taken until 24:00 is taken to the end of a span past midnight.
opening_list without(opening_list const& spans, opening_list const& taken);

/// What of `spans` lies in one of `parts`, which end at 24:00 as above.
opening_list within(opening_list const& spans, opening_list const& parts);

/// The halves of the day as they are on a day with these hours: a morning that lasts past noon and is followed by
/// more is one whole half, "8-12:30, 14-18, closed Wed afternoons". `also_alone`: even where nothing follows it.
opening_list halves_on(opening_list const& hours, opening_list parts, bool also_alone = false);

/// Each begins within the day and is shorter than 24 hours, or is the whole day.
bool are_possible(opening_list const& spans);

/// Hours of both halves of a day.
inline bool fills_the_day(opening_list const& spans) {
    return !spans.empty() && spans.front().from < noon && spans.back().until > mornings_end;
}

inline bool meet(opening one, opening other) { return one.from < other.until && other.from < one.until; }

}
