#pragma once
#include "book/rules.hpp"
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "follow_up/visits/visit_source.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>

/// The sentences of the call plan; none ends with a full stop.
namespace referralbook::follow_up::plan_words {

/// What is unusual about a planned visit.
struct circumstances {
    bool out_of_turn = false;   ///< not in the week of its area
    bool agreed = false;
    bool no_working_day = false, closed = false;   ///< of an agreed day
    std::string days_off{};                        ///< what is said where those cannot be read; "" where all can
};

/// Why a visit stands on that day: the last touch and the cadence, whom to see, and what is unusual about it.
std::string why(visit_source const& source, day on, circumstances const& unusual, day today, book::rules const& rules,
    text::language const& say);

// Why a source stands not in the plan, without a full stop. `until`: the last day of the plan; `hours` is null where
// it is the office that has no working day; `only_week`: the Monday of the one week that could have been.
std::string no_area(text::language const& say);
std::string unreadable(calendar::hours_problem const& why, text::language const& say);
std::string never_open(calendar::office_hours const* hours, day until, day today, text::language const& say);
std::string full(std::optional<day> only_week, day until, day today, text::language const& say);

}
