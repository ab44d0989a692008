#pragma once
#include "book/rules.hpp"
#include "follow_up/visits/days_off.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace referralbook::follow_up {

enum class visit_flag : std::uint8_t { never_visited, too_soon, on_track, due, overdue };

/// "Never visited", "Too soon", "On track", "Due", "Overdue".
std::string_view name_of(visit_flag value);

/// Days wanted between two touches: the row's own, else by band ('A', 'B', anything else is C); longer by the factor
/// for an office that is loyal to a competitor; always within the shortest and the longest visit gap (S0).
int cadence_days(std::optional<int> own, char band, bool loyal_to_competitor, book::rules const& rules);

/// The day of the next visit: the last touch and the cadence, moved off a weekend or holiday to the next working day,
/// or back where that would pass the longest gap (never before the shortest). Counted from the last touch, so it may be
/// past. Never visited: today, moved likewise. A day on which nobody is there counts as closed, unless all are.
day next_visit(
    std::optional<day> last_touch, int cadence, day today, book::rules const& rules, days_off const& off = {});

/// The flag by days since the last touch: under the shortest gap too soon (a touch in the future too), on track up to
/// the cadence, due up to the longest gap, overdue beyond it. A cadence outside the two gaps counts as the nearer one.
visit_flag visit_flag_of(std::optional<day> last_touch, int cadence, day today, book::rules const& rules);

}
