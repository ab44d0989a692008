#include "follow_up/visits/call_plan.hpp"

#include "calendar/office_hours/office_hours_text.hpp"
#include "calendar/workdays.hpp"
#include "follow_up/visits/area_rotation.hpp"
#include "follow_up/visits/call_plan_words.hpp"
#include "follow_up/visits/visit_wish.hpp"
#include "follow_up/visits/visits.hpp"
#include "text/fold.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace referralbook::follow_up {

namespace {

using book::days;

struct area_sum {
    std::map<std::string, int> spellings;
    int minutes = 0;
    std::optional<int> held;
};

/// Whose turn it is in each week of the rotation.
struct area_turns {
    bool by_area = false;                          ///< some source has an area
    std::vector<std::vector<std::string>> areas;   ///< names by turn
};

/// Gives each area its week, and each wish the turn of its area. A source that is seen less often than once a rotation
/// counts with a part of its minutes.
area_turns give_turns(
    std::vector<visit_wish>& wishes, std::span<visit_source const> sources, book::rules const& rules) {
    area_turns result;
    result.by_area = std::ranges::any_of(wishes, [](visit_wish const& wish) { return !wish.area.empty(); });
    std::map<std::string, area_sum> sums;
    for (auto& wish : wishes) {
        auto const& source = sources[wish.source];
        if (!result.by_area) wish.area = source.who;
        if (wish.area.empty()) continue;
        auto& sum = sums[wish.area];
        ++sum.spellings[source.area];
        const auto cadence = cadence_days(source.cadence, source.band, source.loyal_to_competitor, rules);
        const int rounds = std::max(1, cadence / (7 * rules.rotation_weeks));
        sum.minutes += std::max(1, rules.visit_minutes / rounds);
        if (!sum.held) sum.held = source.week;
    }
    std::vector<area_load> loads;
    for (auto const& [area, sum] : sums) loads.push_back({area, sum.minutes, sum.held});
    const auto rotation = rotate(loads, rules.rotation_weeks);
    std::map<std::string, int> turns;
    result.areas.resize(static_cast<std::size_t>(rules.rotation_weeks));
    for (std::size_t i = 0; i < loads.size(); ++i) {
        turns[loads[i].name] = rotation.week_of[i];
        if (!result.by_area) continue;
        auto const& spellings = sums[loads[i].name].spellings;
        result.areas[static_cast<std::size_t>(rotation.week_of[i])].push_back(
            std::ranges::max_element(spellings, {}, [](auto const& one) { return one.second; })->first);
    }
    for (auto& wish : wishes)
        if (!wish.area.empty()) wish.turn = turns[wish.area];
    return result;
}

/// Puts the visits of one day and area into the order of the way, and says how near each is to the one before.
void go_by_way(std::vector<planned_visit>& visits, std::span<visit_source const> sources, text::language const& say,
    book::number_style const& numbers) {
    const auto goes_on = [&](planned_visit const& one, planned_visit const& other) {
        return one.on == other.on && text::folded(sources[one.source].area) == text::folded(sources[other.source].area);
    };
    for (auto from = visits.begin(); from != visits.end();) {
        const auto to = std::find_if_not(from, visits.end(), [&](auto const& one) { return goes_on(*from, one); });
        std::vector<visit_place> places;
        for (auto one = from; one != to; ++one) places.push_back(sources[one->source].at);
        std::vector<planned_visit> sorted;
        for (const auto at : in_order_of_way(places))
            sorted.push_back(std::move(*(from + static_cast<std::ptrdiff_t>(at))));
        from = std::ranges::move(sorted, from).out;
    }
    for (std::size_t i = 1; i < visits.size(); ++i)
        if (visits[i - 1].on == visits[i].on)
            text::append_if_any(visits[i].why, say.between_parts(),
                nearness_text(sources[visits[i - 1].source].at, sources[visits[i].source].at, say, numbers));
}

/// Gives every source its place in the weeks of one rotation.
class call_planner {
public:
    call_planner(std::span<visit_source const> sources, day today, book::rules const& rules, text::language const& say,
        book::number_style const& numbers)
        : sources_{sources}, today_{today}, rules_{rules}, say_{say}, numbers_{numbers},
          begin_{calendar::next_working_day(today, rules.week).value_or(today)}, monday_{monday_of(begin_)},
          end_{monday_ + a_week * rules.rotation_weeks - days{1}} {}

    call_plan plan() {
        std::vector<std::size_t> order(sources_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [&](std::size_t i) { return std::string_view{sources_[i].who}; });
        for (const auto i : order) wishes_.push_back(wish_of(sources_, i, {begin_, end_}, rules_, say_));
        turns_ = give_turns(wishes_, sources_, rules_);
        for (day monday = monday_; monday <= end_; monday += a_week) week_at(monday);
        take_agreed();
        take_in_turn();
        take_out_of_turn();
        return result();
    }

private:
    plan_week& week_at(day monday) {
        const auto [found, is_new] = weeks_.try_emplace(monday);
        auto& week = found->second;
        if (!is_new) return week;
        week.monday = monday;
        week.turn = turn_of(monday, rules_);
        week.areas = turns_.areas[static_cast<std::size_t>(week.turn)];
        // A week that has begun, or has holidays, has room for its share.
        const auto open = calendar::count_working_days(std::max(monday, begin_), monday + days{6}, rules_.week);
        const auto usual = std::ranges::count(rules_.week.closed, false);
        const auto visits = rules_.visit_minutes_a_week / std::max(1, rules_.visit_minutes);
        if (usual > 0 && open > 0) week.room = static_cast<std::size_t>((visits * open + usual - 1) / usual);
        return week;
    }

    void take_agreed() {
        std::erase_if(wishes_, [&](visit_wish const& wish) {
            auto const& source = sources_[wish.source];
            if (!source.agreed || *source.agreed < today_ ||
                (source.last_touch && *source.last_touch >= *source.agreed))
                return false;
            const plan_words::circumstances unusual{.agreed = true,
                .no_working_day = !calendar::is_working_day(*source.agreed, rules_.week),
                .closed = wish.hours && calendar::spans_on(*wish.hours, *source.agreed).empty()};
            put(wish, *source.agreed, unusual);
            return true;
        });
        std::erase_if(wishes_, [&](visit_wish const& wish) {
            if (!wish.unreadable && !wish.area.empty()) return false;
            except(
                wish, wish.area.empty() ? plan_words::no_area(say_) : plan_words::unreadable(*wish.unreadable, say_));
            return true;
        });
    }

    void take_in_turn() {
        std::ranges::sort(wishes_, {}, [&](visit_wish const& wish) {
            auto const& source = sources_[wish.source];
            return std::tuple{
                source.last_touch.has_value(), -source.worth, -source.potential, std::string_view{source.who}};
        });
        std::erase_if(wishes_, [&](visit_wish const& wish) {
            const auto monday = best_week(wish, weeks_asked::in_turn_of_area, rules_);
            if (!monday) return false;
            if (*monday <= end_) return put_in_week(wish, *monday, days_asked::within_window);
            plan_.later.push_back(wish.source);
            return true;
        });
    }

    /// The order in which sources get a day: first those who have passed the longest gap or will in any case, then
    /// those who would without a visit, then those never visited. Each as soon, or as near to the cadence, as there is
    /// room.
    void take_out_of_turn() {
        std::ranges::sort(wishes_, {}, [&](visit_wish const& wish) {
            auto const& source = sources_[wish.source];
            return std::tuple{!wish.late, wish.late ? day{} : wish.last, -source.worth, -source.potential,
                std::string_view{source.who}};
        });
        for (auto const& wish : wishes_) {
            const auto asked = wish.late ? days_asked::also_late : days_asked::within_window;
            if (const auto best = best_week(wish, weeks_asked::all, rules_); best && *best > end_) {
                plan_.later.push_back(wish.source);
                continue;
            }
            std::vector<std::pair<std::int64_t, day>> weeks;
            for (day monday = monday_; monday <= end_; monday += a_week)
                if (const auto possible = possible_days(wish, monday, asked, rules_); !possible.empty())
                    weeks.emplace_back(distance(wish, possible), monday);
            std::ranges::sort(weeks);
            const bool placed = std::ranges::any_of(
                weeks, [&](auto const& week) { return put_in_week(wish, week.second, asked); });
            if (placed) continue;
            if (weeks.empty())
                except(wish, plan_words::never_open(wish.hours ? &*wish.hours : nullptr, end_, today_, say_));
            else if (weeks.size() == 1)
                except(wish, plan_words::full(weeks.front().second, end_, today_, say_));
            else
                except(wish, plan_words::full({}, wish.late ? end_ : std::min(wish.last, end_), today_, say_));
        }
    }

    bool put_in_week(visit_wish const& wish, day monday, days_asked which) {
        auto& week = week_at(monday);
        if (week.visits.size() >= week.room) return false;
        const auto possible = possible_days(wish, monday, which, rules_);
        // Days that have less than their share of the visits come first; among them the day with most visits near by,
        // then in that area, then the day with fewest visits.
        const auto open = std::max<std::int64_t>(
            1, calendar::count_working_days(std::max(monday, begin_), monday + days{6}, rules_.week));
        const auto share = (static_cast<std::int64_t>(week.room) + open - 1) / open;
        const auto choice = std::ranges::min(possible, {}, [&](day on) {
            const auto all = std::ranges::count(week.visits, on, &planned_visit::on);
            const auto in_area = !turns_.by_area
                ? 0
                : std::ranges::count_if(week.visits, [&](planned_visit const& other) {
                      return other.on == on && text::folded(sources_[other.source].area) == wish.area;
                  });
            const auto near = std::ranges::count_if(week.visits, [&](planned_visit const& other) {
                return other.on == on && are_near(sources_[other.source].at, sources_[wish.source].at);
            });
            return std::tuple{all >= share, -near, -in_area, all, on};
        });
        put(wish, choice, {.out_of_turn = turns_.by_area && week.turn != wish.turn});
        return true;
    }

    void put(visit_wish const& wish, day on, plan_words::circumstances unusual) {
        auto const& source = sources_[wish.source];
        unusual.days_off = unreadable_days_off(wish.off, say_);
        auto open = wish.hours ? calendar::hours_text(*wish.hours, on, {}, say_) : std::string{};
        week_at(monday_of(on))
            .visits.push_back({wish.source, on, unusual.agreed, std::move(open),
                plan_words::why(source, on, unusual, today_, rules_, say_)});
    }

    void except(visit_wish const& wish, std::string reason) {
        plan_.exceptions.push_back({wish.source, std::move(reason)});
    }

    call_plan result() {
        for (auto& [monday, week] : weeks_) {
            std::ranges::sort(week.visits, {}, [&](planned_visit const& visit) {
                auto const& source = sources_[visit.source];
                return std::tuple{visit.on, text::folded(source.area), std::string_view{source.who}};
            });
            go_by_way(week.visits, sources_, say_, numbers_);
            plan_.weeks.push_back(std::move(week));
        }
        std::ranges::sort(plan_.exceptions, {}, [&](plan_exception const& one) {
            return std::tuple{-sources_[one.source].worth, std::string_view{sources_[one.source].who}};
        });
        std::ranges::sort(plan_.later, {}, [&](std::size_t i) { return std::string_view{sources_[i].who}; });
        plan_.by_area = turns_.by_area;
        return std::move(plan_);
    }

    std::span<visit_source const> sources_;
    day today_;
    book::rules const& rules_;
    text::language const& say_;
    book::number_style const& numbers_;
    day begin_, monday_, end_;         // the first working day, its Monday, the last Sunday
    std::vector<visit_wish> wishes_;   // those not placed yet
    area_turns turns_;
    std::map<day, plan_week> weeks_;
    call_plan plan_;
};

}

call_plan plan_visits(std::span<visit_source const> sources, day today, book::rules const& rules,
    text::language const& say, book::number_style const& numbers) {
    return call_planner{sources, today, rules, say, numbers}.plan();
}

}
