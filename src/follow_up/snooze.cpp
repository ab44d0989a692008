#include "follow_up/snooze.hpp"

#include "calendar/workdays.hpp"

#include <algorithm>

namespace referralbook::follow_up {

book::day next_week(book::day today, book::office_week const& week) {
    const auto ahead = std::chrono::Monday - std::chrono::weekday{today};
    return calendar::moved_to_working_day(today + (ahead == book::days{0} ? book::days{7} : ahead), week);
}

std::optional<book::day> latest_snooze(step_id step, book::day due, book::office_week const& week) {
    if (step == step_id::meet_three) return due;
    if (step != step_id::thank_source) return std::nullopt;
    return calendar::add_working_days(due, 1, week).value_or(due);
}

listing snoozed(step_id step, book::day due, std::optional<book::day> until, book::office_week const& week) {
    if (!until) return {std::nullopt, due};
    book::day from = *until;
    if (const auto latest = latest_snooze(step, due, week)) from = std::min(from, *latest);
    return {from, std::max(due, from)};
}

}
