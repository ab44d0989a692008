#include "follow_up/visits/visits.hpp"

#include "calendar/workdays.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::follow_up {

namespace {

using book::days;

int kept_within(double cadence, book::rules const& rules) {
    const double longest = std::max(rules.visit_min_days, rules.visit_max_days);
    return static_cast<int>(std::lround(std::clamp<double>(cadence, rules.visit_min_days, longest)));
}

}

std::string_view name_of(visit_flag value) {
    static constexpr std::string_view names[]{text::to_say("Never visited"), text::to_say("Too soon"),
        text::to_say("On track"), text::to_say("Due"), text::to_say("Overdue")};
    return names[static_cast<std::size_t>(value)];
}

int cadence_days(std::optional<int> own, char band, bool loyal_to_competitor, book::rules const& rules) {
    const int by_band = band == 'A' ? rules.cadence_a : band == 'B' ? rules.cadence_b : rules.cadence_c;
    const double wanted = own.value_or(by_band);
    return kept_within(loyal_to_competitor ? wanted * rules.competitor_factor : wanted, rules);
}

day next_visit(std::optional<day> last_touch, int cadence, day today, book::rules const& rules, days_off const& off) {
    const day wanted = last_touch ? *last_touch + days{kept_within(cadence, rules)} : today;
    const auto there = off.first_there(wanted, rules.week);
    const day moved = there ? *there : calendar::moved_to_working_day(wanted, rules.week);
    if (!last_touch) return moved;
    if (moved <= *last_touch + days{rules.visit_max_days}) return moved;
    const auto back = off.last_there(wanted, rules.week);
    // With two equal gaps, or a month that is closed, no day lies between them; then a day after the longest gap is
    // better than one before the shortest.
    return back && *back >= *last_touch + days{rules.visit_min_days} ? *back : moved;
}

visit_flag visit_flag_of(std::optional<day> last_touch, int cadence, day today, book::rules const& rules) {
    if (!last_touch) return visit_flag::never_visited;
    const auto since = (today - *last_touch).count();
    if (since < rules.visit_min_days) return visit_flag::too_soon;
    if (since > rules.visit_max_days) return visit_flag::overdue;
    return since < kept_within(cadence, rules) ? visit_flag::on_track : visit_flag::due;
}

}
