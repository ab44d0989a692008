#include "followup/snooze.hpp"

#include "calendar/workdays.hpp"

#include <algorithm>

namespace referralbook::followup {

listing snoozed(int step_number, book::day due, std::optional<book::day> until, book::office_week const& week) {
    if (!until) return {std::nullopt, due};
    book::day from = *until;
    if (step_number == 1)
        from = std::min(from, calendar::add_working_days(due, 1, week).value_or(due));
    return {from, std::max(due, from)};
}

}
