#pragma once
#include "book/rules.hpp"
#include "follow_up/step_id.hpp"

#include <optional>

namespace referralbook::follow_up {

/// From when a step is listed, and which due date it shows.
struct listing {
    std::optional<book::day> from;   ///< not listed before this day; nothing = no snooze
    book::day due;
    bool operator==(listing const&) const = default;
};

/// The first day of work in the week to come: on a Sunday that is tomorrow, on a Monday in seven days.
book::day next_week(book::day today, book::office_week const& week);

/// The last day to which a step can be put off: for F1 the working day after its due date, for F12 the day of the
/// meeting itself, for any other step nothing, which means as long as one likes. `due` is the step's own due date, a
/// working day.
std::optional<book::day> latest_snooze(step_id step, book::day due, book::office_week const& week);

/// A snoozed step is listed from that day on and shows the later of both dates; F1 can be put off to the working day
/// after its due date at most. `due` is a working day already; the snooze is the user's own choice and stays as it is.
listing snoozed(step_id step, book::day due, std::optional<book::day> until, book::office_week const& week);

}
