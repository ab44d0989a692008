#include "follow_up/visits/days_off.hpp"

#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/workdays.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::follow_up {

namespace {

constexpr int most_days = 60;   // working days: then they are never there

}

days_off::days_off(std::span<std::string const> each, text::language const& at_home) : always_somebody_{each.empty()} {
    for (auto const& typed : each) {
        if (text::folded(typed).empty()) {
            always_somebody_ = true;
            continue;
        }
        // "Wed, Fri" as hours are read: the days named are those off.
        if (auto read = calendar::read_office_hours(typed + " 0:00-24:00", at_home)) {
            each_.push_back(std::move(*read));
        } else {
            always_somebody_ = true;
            unreadable_.push_back(typed);
        }
    }
}

bool days_off::is_off(day on) const {
    return !always_somebody_ &&
        std::ranges::all_of(each_, [&](auto const& off) { return !calendar::spans_on(off, on).empty(); });
}

std::optional<day> days_off::first_there(day from, book::office_week const& week) const {
    for (int i = 0; i < most_days; ++i) {
        from = calendar::moved_to_working_day(from, week);
        if (!is_off(from)) return from;
        from += book::days{1};
    }
    return {};
}

std::optional<day> days_off::last_there(day from, book::office_week const& week) const {
    for (int i = 0; i < most_days; ++i) {
        const auto found = calendar::previous_working_day(from, week);
        if (!found || !is_off(*found)) return found;
        from = *found - book::days{1};
    }
    return {};
}

std::string unreadable_days_off(days_off const& off, text::language const& say) {
    if (off.unreadable().empty()) return {};
    return say.tr("days off cannot be read: {1}", text::joined_by(off.unreadable(), ", "));
}

}
