#include "follow_up/reach_times.hpp"

#include "book/date_names.hpp"
#include "book/list_words.hpp"
#include "follow_up/by_chance.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace referralbook::follow_up {

namespace {

constexpr int fewest_tries = 5;
constexpr double weight_of_the_rest = 4, wrong_at_most = 0.05;

std::size_t place_of(int weekday, half_day half) {
    return 2 * static_cast<std::size_t>(weekday) + (half == half_day::afternoon);
}

/// How often chance alone puts as many of all that were reached into this part, or more (Fisher, one-sided).
double chance_of(tries const& part, tries const& all) {
    const auto chances = shared_by_chance(all.all, all.reached, part.all);
    return std::accumulate(chances.begin() + part.reached, chances.end(), 0.0);
}

}

void reach_table::add(book::day when, double time_of_day, bool reached) {
    const auto weekday = static_cast<int>(std::chrono::weekday{when}.iso_encoding()) - 1;
    auto& part = made_[place_of(weekday, time_of_day < 0.5 ? half_day::morning : half_day::afternoon)];
    for (auto* one : {&part, &all_}) {
        ++one->all;
        one->reached += reached;
    }
}

tries reach_table::at(int weekday, half_day half) const { return made_[place_of(weekday, half)]; }

std::optional<best_time> reach_table::best() const {
    const auto is_tried = [&](tries const& one) {
        return one.all >= fewest_tries && all_.all - one.all >= fewest_tries;
    };
    const auto tried = std::ranges::count_if(made_, is_tried);
    std::optional<best_time> found;
    for (std::size_t i = 0; i < made_.size(); ++i) {
        auto const& one = made_[i];
        if (!is_tried(one)) continue;
        const double others = static_cast<double>(all_.reached - one.reached) / (all_.all - one.all);
        const double share = (one.reached + weight_of_the_rest * others) / (one.all + weight_of_the_rest);
        if (share <= others || chance_of(one, all_) > wrong_at_most / static_cast<double>(tried)) continue;
        if (!found || share > found->share)
            found = best_time{
                static_cast<int>(i / 2), i % 2 == 0 ? half_day::morning : half_day::afternoon, one, share};
    }
    return found;
}

reach_times::reach_times(book::workbook const& workbook) : names_{workbook.aliases} {
    std::unordered_map<std::string_view, std::string> keys;   // a name is spelled alike in most of its rows
    const auto key_of = [&](std::string_view who) -> std::string const& {
        const auto [known, is_new] = keys.try_emplace(who);
        if (is_new) known->second = names_.key(who);
        return known->second;
    };
    std::unordered_map<std::int64_t, std::string_view> prospects;   // by the referral's number
    std::set<std::string_view> spellings;
    for (auto const& row : workbook.referrals) {
        if (row.number > 0) prospects.emplace(row.number, row.prospect);
        if (!row.facts.by_a_way) spellings.insert(row.source);
    }
    std::set<std::string> sources;
    for (const auto one : spellings) sources.insert(key_of(one));
    std::map<std::string, reach_table> people;
    for (auto const& touch : workbook.touches) {
        if (!touch.when || touch.time_of_day <= 0 || !book::is_call_or_visit(touch.kind)) continue;
        const bool reached = book::says_reached(touch.outcome);
        if (!reached && !book::says_no_answer(touch.outcome)) continue;
        auto const& key = key_of(touch.who);
        if (key.empty()) continue;
        const auto add = [&](reach_table& to) { to.add(*touch.when, touch.time_of_day, reached); };
        const auto about = touch.referral ? prospects.find(*touch.referral) : prospects.end();
        if (about != prospects.end() && key_of(about->second) == key)
            add(prospects_);
        else if (sources.contains(key))
            add(sources_);
        add(people[key]);
    }
    for (auto const& [key, table] : people)
        if (const auto best = table.best()) best_.emplace(key, *best);
    of_prospects_ = prospects_.best();
}

std::optional<best_time> reach_times::of(std::string_view who) const {
    if (best_.empty()) return {};
    const auto found = best_.find(names_.key(who));
    return found == best_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<best_time> reach_times::of_prospect(std::string_view who) const {
    const auto own = of(who);
    return own ? own : of_prospects_;
}

std::string said(best_time const& when, text::language const& say) {
    const auto weekday = say.tr(book::weekday_names[static_cast<std::size_t>(when.weekday)].whole);
    return when.half == half_day::morning
        ? say.tr("best reached {1} morning: {2} of {3}", weekday, when.made.reached, when.made.all)
        : say.tr("best reached {1} afternoon: {2} of {3}", weekday, when.made.reached, when.made.all);
}

}
