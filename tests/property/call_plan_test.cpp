#include "calendar/office_hours/hours_reader.hpp"
#include "follow_up/visits/call_plan.hpp"

#include "calendar/office_hours/office_hours.hpp"
#include "calendar/workdays.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace referralbook::follow_up {
namespace {

using book::days;

const day start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

book::rules any_rules() {
    book::rules rules;
    rules.rotation_weeks = *rc::gen::inRange(1, 7);
    rules.visit_minutes = *rc::gen::inRange(10, 60);
    rules.visit_minutes_a_week = *rc::gen::inRange(60, 400);
    if (*rc::gen::inRange(0, 2))
        for (const int after : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)))
            rules.week.holidays.push_back(start + days{after});
    std::ranges::sort(rules.week.holidays);
    rules.week.holidays.erase(std::ranges::unique(rules.week.holidays).begin(), rules.week.holidays.end());
    return rules;
}

std::vector<visit_source> any_sources(day today) {
    static constexpr std::string_view areas[]{"North", "East", "South", "West", "Harbour", "north", ""};
    static constexpr std::string_view hours[]{"", "", "Mon-Fri 8:00-18:30, Sat 8:30-12:30", "Wed 9-12", "Di, Do 14-17",
        "24/7", "when the sun shines", "Sun 10-12"};
    static constexpr char bands[]{'A', 'B', 'C', ' '};
    std::vector<visit_source> sources(static_cast<std::size_t>(*rc::gen::inRange(0, 40)));
    for (std::size_t i = 0; i < sources.size(); ++i) {
        auto& one = sources[i];
        one.who = "Source " + std::to_string(i);
        one.area = areas[static_cast<std::size_t>(*rc::gen::inRange(0, 7))];
        one.hours = hours[static_cast<std::size_t>(*rc::gen::inRange(0, 8))];
        one.band = bands[*rc::gen::inRange(0, 4)];
        one.worth = *rc::gen::inRange(0, 5) * 100;
        one.loyal_to_competitor = *rc::gen::inRange(0, 6) == 0;
        if (*rc::gen::inRange(0, 6) == 0) one.cadence = *rc::gen::inRange(1, 60);
        if (*rc::gen::inRange(0, 4)) one.last_touch = today - days{*rc::gen::inRange(-3, 60)};
        if (*rc::gen::inRange(0, 6) == 0) one.agreed = today + days{*rc::gen::inRange(-10, 50)};
    }
    return sources;
}

struct office {
    day today = start + days{*rc::gen::inRange(0, 14)};
    book::rules rules = any_rules();
    std::vector<visit_source> sources = any_sources(today);
    call_plan plan = plan_visits(sources, today, rules);

    /// The last Sunday of the plan.
    day end() const {
        const day begin = calendar::next_working_day(today, rules.week).value_or(today);
        return begin - (std::chrono::weekday{begin} - std::chrono::Monday) + days{7 * rules.rotation_weeks - 1};
    }
    bool is_possible(visit_source const& source, day on) const {
        if (!calendar::is_working_day(on, rules.week)) return false;
        if (source.hours.empty()) return true;
        const auto hours = calendar::read_office_hours(source.hours);
        return hours && !calendar::spans_on(*hours, on).empty();
    }
    bool is_possible_between(visit_source const& source, day first, day last) const {
        for (day on = std::max(first, today); on <= last; on += days{1})
            if (is_possible(source, on)) return true;
        return false;
    }
    bool is_agreed(visit_source const& source) const {
        return source.agreed && *source.agreed >= today && !(source.last_touch && *source.last_touch >= *source.agreed);
    }
    day first_of(visit_source const& source) const {
        return source.last_touch ? *source.last_touch + days{rules.visit_min_days} : today;
    }
    day last_of(visit_source const& source) const {
        return source.last_touch ? *source.last_touch + days{rules.visit_max_days} : book::last_day;
    }
};

RC_GTEST_PROP(call_plan, everybody_is_in_it_once, ()) {
    const office of;
    std::vector<int> times(of.sources.size());
    for (auto const& week : of.plan.weeks)
        for (auto const& visit : week.visits) ++times[visit.source];
    for (auto const& one : of.plan.exceptions) {
        ++times[one.source];
        RC_ASSERT(!one.reason.empty());
    }
    for (const auto i : of.plan.later) ++times[i];
    RC_ASSERT(std::ranges::all_of(times, [](int count) { return count == 1; }));
}

RC_GTEST_PROP(call_plan, every_visit_is_in_its_window_on_a_working_day_on_which_they_are_open, ()) {
    const office of;
    for (auto const& week : of.plan.weeks)
        for (auto const& visit : week.visits) {
            auto const& source = of.sources[visit.source];
            RC_ASSERT(visit.on >= week.monday && visit.on < week.monday + days{7} && visit.on >= of.today);
            RC_ASSERT(visit.agreed == of.is_agreed(source));
            if (visit.agreed) {
                RC_ASSERT(visit.on == *source.agreed);
                continue;
            }
            RC_ASSERT(of.is_possible(source, visit.on));
            RC_ASSERT(visit.on >= of.first_of(source));
            // Later than the longest gap only where no day before it would do.
            if (visit.on > of.last_of(source))
                RC_ASSERT(!of.is_possible_between(source, of.first_of(source), of.last_of(source)));
        }
}

RC_GTEST_PROP(call_plan, what_was_agreed_is_kept_whatever_else_there_is, ()) {
    const office of;
    for (std::size_t i = 0; i < of.sources.size(); ++i) {
        if (!of.is_agreed(of.sources[i])) continue;
        RC_ASSERT(std::ranges::any_of(of.plan.weeks, [&](plan_week const& week) {
            return std::ranges::any_of(week.visits,
                [&](planned_visit const& visit) { return visit.source == i && visit.on == of.sources[i].agreed; });
        }));
    }
}

RC_GTEST_PROP(call_plan, nobody_is_left_out_for_lack_of_room_where_there_is_some, ()) {
    const office of;
    for (auto const& one : of.plan.exceptions) {
        if (!one.reason.starts_with("Does not fit")) continue;
        auto const& source = of.sources[one.source];
        for (auto const& week : of.plan.weeks) {
            // A week behind those of the plan is there for what was agreed alone.
            if (week.monday > of.end() || week.visits.size() >= week.room) continue;
            RC_ASSERT(!of.is_possible_between(source, std::max(week.monday, of.first_of(source)),
                std::min(week.monday + days{6}, of.last_of(source))));
        }
    }
    for (auto const& week : of.plan.weeks) {
        const auto planned = std::ranges::count(week.visits, false, &planned_visit::agreed);
        RC_ASSERT(planned == 0 ||
            week.visits.size() <=
                std::max<std::size_t>(week.room, week.visits.size() - static_cast<std::size_t>(planned)));
    }
}

RC_GTEST_PROP(call_plan, who_can_wait_keeps_the_longest_gap, ()) {
    const office of;
    for (const auto i : of.plan.later) {
        RC_ASSERT(of.sources[i].last_touch.has_value());
        RC_ASSERT(of.last_of(of.sources[i]) > of.end());
        RC_ASSERT(of.is_possible_between(of.sources[i], of.first_of(of.sources[i]), of.last_of(of.sources[i])));
    }
}

RC_GTEST_PROP(call_plan, the_order_of_the_rows_never_shows, ()) {
    const office of;
    std::vector<std::size_t> order(of.sources.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(i)))]);
    std::vector<visit_source> shuffled;
    for (const auto i : order) shuffled.push_back(of.sources[i]);
    const auto again = plan_visits(shuffled, of.today, of.rules);
    RC_ASSERT(again.weeks.size() == of.plan.weeks.size());
    for (std::size_t w = 0; w < again.weeks.size(); ++w) {
        RC_ASSERT(again.weeks[w].areas == of.plan.weeks[w].areas);
        RC_ASSERT(again.weeks[w].visits.size() == of.plan.weeks[w].visits.size());
        for (std::size_t v = 0; v < again.weeks[w].visits.size(); ++v) {
            auto const &one = again.weeks[w].visits[v], &other = of.plan.weeks[w].visits[v];
            RC_ASSERT(order[one.source] == other.source && one.on == other.on && one.why == other.why);
        }
    }
    RC_ASSERT(again.exceptions.size() == of.plan.exceptions.size());
    for (std::size_t i = 0; i < again.exceptions.size(); ++i)
        RC_ASSERT(order[again.exceptions[i].source] == of.plan.exceptions[i].source &&
            again.exceptions[i].reason == of.plan.exceptions[i].reason);
}

}
}
