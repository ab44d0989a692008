#include "follow_up/visits/area_rotation.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <tuple>

namespace referralbook::follow_up {

namespace {

using indices = std::vector<std::size_t>;

// Some milliseconds at most: what is left to gain beyond is little.
constexpr int most_search_steps = 300'000;

// Keeping the weeks people know is worth this much of a fuller week.
constexpr double held_tolerance = 1.05;

/// Areas by size and name: the order in which everything here looks at them, so that the caller's order never shows.
indices by_size(std::span<area_load const> areas) {
    indices order(areas.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(
        order, {}, [&](std::size_t i) { return std::tuple{-areas[i].minutes, std::string_view{areas[i].name}}; });
    return order;
}

/// Minutes are counted in their greatest common part: sharing out costs memory by the number of units.
class balancer {
public:
    balancer(std::span<area_load const> areas, int weeks)
        : order_{by_size(areas)}, loads_(static_cast<std::size_t>(weeks)) {
        for (auto const& area : areas) unit_ = std::gcd(unit_, area.minutes);
        unit_ = std::max(unit_, 1);
        for (const auto i : order_) sizes_.push_back(areas[i].minutes / unit_);
        week_of_.assign(sizes_.size(), 0);
        least_ = least_fullest(areas, weeks) / unit_;
    }

    /// The largest first, each into the emptiest week.
    void largest_first() {
        for (std::size_t i = 0; i < sizes_.size(); ++i) put(i, emptiest());
    }

    /// Areas with a week are put there, the others into the emptiest.
    void from_held(std::span<area_load const> areas) {
        const auto has = [&](std::size_t i) { return areas[order_[i]].held && in_rotation(*areas[order_[i]].held); };
        for (std::size_t i = 0; i < sizes_.size(); ++i)
            if (has(i)) put(i, static_cast<std::size_t>(*areas[order_[i]].held));
        for (std::size_t i = 0; i < sizes_.size(); ++i)
            if (!has(i)) put(i, emptiest());
    }

    /// Shares the areas of the fullest week and another one out anew while that makes the fuller of the two lighter.
    void share_out() {
        while (fullest() > least_) {
            const auto full = static_cast<std::size_t>(std::ranges::max_element(loads_) - loads_.begin());
            std::size_t other = 0;
            while (other < loads_.size() && (other == full || !share_out(full, other))) ++other;
            if (other == loads_.size()) return;
        }
    }

    /// Looks through all ways to put the areas that beat the best one known, largest first, as long as steps are left.
    void search() {
        if (fullest() <= least_) return;
        const auto known = week_of_;
        const auto bound = fullest();
        steps_ = most_search_steps;
        best_ = bound;
        best_weeks_ = known;
        std::ranges::fill(loads_, 0);
        descend(0);
        std::ranges::fill(loads_, 0);
        for (std::size_t i = 0; i < sizes_.size(); ++i) put(i, best_weeks_[i]);
    }

    int fullest() const { return loads_.empty() ? 0 : std::ranges::max(loads_); }

    area_rotation result() const {
        area_rotation found;
        found.week_of.resize(order_.size());
        for (std::size_t i = 0; i < order_.size(); ++i) found.week_of[order_[i]] = static_cast<int>(week_of_[i]);
        for (const int load : loads_) found.minutes.push_back(load * unit_);
        return found;
    }

private:
    bool in_rotation(int week) const { return week >= 0 && static_cast<std::size_t>(week) < loads_.size(); }

    std::size_t emptiest() const { return static_cast<std::size_t>(std::ranges::min_element(loads_) - loads_.begin()); }

    void put(std::size_t area, std::size_t week) {
        week_of_[area] = week;
        loads_[week] += sizes_[area];
    }

    bool share_out(std::size_t full, std::size_t other) {
        indices pool;
        int total = 0;
        for (std::size_t i = 0; i < sizes_.size(); ++i) {
            if (week_of_[i] != full && week_of_[i] != other) continue;
            pool.push_back(i);
            total += sizes_[i];
        }
        const auto half = static_cast<std::size_t>(total / 2);
        // reached[s]: 1 + the place in the pool of the area that first completed a share of s units; 0 = none does.
        std::vector<std::size_t> reached(half + 1, 0);
        for (std::size_t place = 0; place < pool.size(); ++place) {
            const auto size = static_cast<std::size_t>(sizes_[pool[place]]);
            if (size == 0) continue;
            for (std::size_t sum = half; sum >= size; --sum)
                if (reached[sum] == 0 && (sum == size || reached[sum - size] != 0)) reached[sum] = place + 1;
        }
        std::size_t share = half;
        while (share > 0 && reached[share] == 0) --share;
        const int lighter = static_cast<int>(share);
        if (total - lighter >= loads_[full]) return false;
        for (const auto area : pool) week_of_[area] = full;
        for (; share > 0; share -= static_cast<std::size_t>(sizes_[pool[reached[share] - 1]]))
            week_of_[pool[reached[share] - 1]] = other;
        loads_[full] = total - lighter;
        loads_[other] = lighter;
        return true;
    }

    /// True where nothing better is to be found or no step is left.
    bool descend(std::size_t area) {
        if (area == sizes_.size()) {
            best_ = fullest();
            best_weeks_ = week_of_;
            return best_ <= least_;
        }
        if (--steps_ < 0) return true;
        for (std::size_t week = 0; week < loads_.size(); ++week) {
            if (loads_[week] + sizes_[area] >= best_) continue;
            // Weeks that are equally full are alike: only the first is tried.
            if (std::find(loads_.begin(), loads_.begin() + static_cast<std::ptrdiff_t>(week), loads_[week]) !=
                loads_.begin() + static_cast<std::ptrdiff_t>(week))
                continue;
            put(area, week);
            const bool finished = descend(area + 1);
            loads_[week] -= sizes_[area];
            if (finished) return true;
        }
        return false;
    }

    indices order_;
    std::vector<int> sizes_;   // in units, by order_
    int unit_ = 0;
    std::vector<int> loads_;
    indices week_of_;
    int least_ = 0;
    int steps_ = 0, best_ = 0;
    indices best_weeks_;
};

/// Weeks in the order of the area that is first by name; empty weeks last.
area_rotation numbered_by_name(area_rotation from, std::span<area_load const> areas) {
    indices by_name(areas.size());
    std::iota(by_name.begin(), by_name.end(), 0U);
    std::ranges::sort(by_name, {}, [&](std::size_t i) { return std::string_view{areas[i].name}; });
    std::vector<int> number(from.minutes.size(), -1);
    int next = 0;
    for (const auto i : by_name)
        if (auto& given = number[static_cast<std::size_t>(from.week_of[i])]; given < 0) given = next++;
    for (auto& given : number)
        if (given < 0) given = next++;
    area_rotation result{from.week_of, std::vector<int>(from.minutes.size())};
    for (auto& week : result.week_of) week = number[static_cast<std::size_t>(week)];
    for (std::size_t week = 0; week < number.size(); ++week)
        result.minutes[static_cast<std::size_t>(number[week])] = from.minutes[week];
    return result;
}

}

int area_rotation::fullest() const { return minutes.empty() ? 0 : std::ranges::max(minutes); }

area_rotation rotate(std::span<area_load const> areas, int weeks) {
    balancer fresh{areas, weeks};
    fresh.largest_first();
    fresh.share_out();
    fresh.search();
    if (std::ranges::any_of(areas, [](area_load const& area) { return area.held.has_value(); })) {
        balancer kept{areas, weeks};
        kept.from_held(areas);
        if (kept.fullest() <= held_tolerance * fresh.fullest()) return kept.result();
    }
    return numbered_by_name(fresh.result(), areas);
}

int least_fullest(std::span<area_load const> areas, int weeks) {
    if (areas.empty() || weeks < 1) return 0;
    const auto order = by_size(areas);
    std::int64_t total = 0;
    int unit = 0;
    for (auto const& area : areas) {
        total += area.minutes;
        unit = std::gcd(unit, area.minutes);
    }
    unit = std::max(unit, 1);
    const std::int64_t units = total / unit;
    int least = std::max(areas[order.front()].minutes, static_cast<int>((units + weeks - 1) / weeks) * unit);
    // Of k * weeks + 1 areas some week holds k + 1: at least the k + 1 smallest of them.
    const auto step = static_cast<std::size_t>(weeks);
    for (std::size_t k = 1; k * step < order.size(); ++k) {
        int sum = 0;
        for (std::size_t i = 0; i <= k; ++i) sum += areas[order[k * step - i]].minutes;
        least = std::max(least, sum);
    }
    return least;
}

}
