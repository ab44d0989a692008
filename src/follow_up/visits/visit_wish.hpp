#pragma once
#include "book/rules.hpp"
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "follow_up/visits/days_off.hpp"
#include "follow_up/visits/visit_source.hpp"
#include "text/language.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// The week of the rotation that begins on a Monday; it goes on from year to year, so that making the plan again leaves
/// each area its week.
int turn_of(day monday, book::rules const& rules);

inline constexpr book::days a_week{7};

/// The Monday of the week that a day is in.
day monday_of(day value);

/// A source on its way into the plan: when it can be seen, and when best.
struct visit_wish {
    std::size_t source = 0;                              ///< index into the sources
    std::optional<calendar::office_hours> hours;         ///< nothing: not known
    days_off off;                                        ///< the days on which nobody is there
    std::optional<calendar::hours_problem> unreadable;   ///< where the hours cannot be read
    std::string area;                                    ///< folded
    int turn = 0;                                        ///< the week of its area in the rotation
    day first, last, wanted;                             ///< the window, and the day nearest to the cadence
    day until;                                           ///< weeks after this day are not looked at
    bool late = false;                                   ///< no day of the window is possible
};

/// The days in which the plan is made.
struct plan_days {
    day begin;   ///< its first working day
    day end;     ///< its last Sunday
};

/// When `sources[index]` can be seen. Its turn is not known yet. `at_home`: the language of the book, for hours that
/// may be of two.
visit_wish wish_of(std::span<visit_source const> sources, std::size_t index, plan_days within, book::rules const& rules,
    text::language const& at_home);

/// Which days of a week are asked for: those up to the last one of the wish, or later ones as well.
enum class days_asked { within_window, also_late };

/// The days of the week from `monday` on which we work and they can be seen.
std::vector<day> possible_days(visit_wish const& wish, day monday, days_asked which, book::rules const& rules);

/// How many days the nearest of `possible` is from the one wanted; the largest number where there is none.
std::int64_t distance(visit_wish const& wish, std::vector<day> const& possible);

/// Which weeks are asked for: those in which it is the turn of the source's area, or all.
enum class weeks_asked { in_turn_of_area, all };

/// The Monday of the week that comes nearest to the cadence, among the turns of the area or among all.
std::optional<day> best_week(visit_wish const& wish, weeks_asked which, book::rules const& rules);

}
