#pragma once
#include "book/rules.hpp"
#include "follow_up/visits/visit_source.hpp"
#include "text/language.hpp"

#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

using book::day;

/// A visit on a day.
struct planned_visit {
    std::size_t source;   ///< index into the sources given
    day on;
    bool agreed = false;
    std::string open;   ///< when they are open that day, "8:00-12:00, 14:00-18:00"; "" = not known
    std::string why;    ///< one line: last touch and cadence, what is unusual, how near the visit before is
};

/// A week of the plan from Monday, its visits by day, area and the way from one to the next (in_order_of_way).
struct plan_week {
    day monday;
    int turn = 0;                     ///< its week of the rotation
    std::vector<std::string> areas;   ///< whose turn it is, by name
    std::size_t room = 0;             ///< how many visits it can take; agreed ones may be more
    std::vector<planned_visit> visits;
};

/// A source that found no place in the plan: its index, and why.
struct plan_exception {
    std::size_t source;
    std::string reason;   ///< "open only on Wed, and until Tue 15 Dec there is no such day on which you work"
};

/// Visits over the weeks of one rotation and those agreed for later. Every source is in it once: as a visit, as an
/// exception, or as one that can wait.
struct call_plan {
    std::vector<plan_week> weeks;
    std::vector<plan_exception> exceptions;   ///< the most worth first
    std::vector<std::size_t> later;           ///< their turn comes after these weeks
    bool by_area = false;                     ///< false where no source has an area: everybody is an area of their own
};

/// Plans visits from today on (S0). Each is on a day on which we work and they are open, from the shortest to the
/// longest gap after the last touch, as near to the cadence as the turn of the area allows. Who would pass the longest
/// gap before the area's turn is visited in another week; who has passed it, as soon as there is room. Never visited
/// ones come first, the most worth first. What was agreed for today or later stays as it is; an agreement that passed
/// without a visit is planned anew. The order of the sources never shows.
/// `say`, `numbers`: the language of its sentences, and how numbers are written in them.
call_plan plan_visits(std::span<visit_source const> sources, day today, book::rules const& rules,
    text::language const& say = {}, book::number_style const& numbers = {});

}
