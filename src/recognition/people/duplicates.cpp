#include "recognition/people/duplicates.hpp"

#include "recognition/people/candidate_pairs.hpp"
#include "recognition/people/person_evidence.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace referralbook::recognition {

namespace {

/// How many bits it takes to outweigh that any two entries of a list are hardly ever the same.
double doubt(std::size_t entries) { return std::log2(static_cast<double>(std::max<std::size_t>(entries, 16))) - 0.3; }

/// By how much the bits of two entries are divided, for what agrees and what differs is not independent.
constexpr double dependence = 1.9, dependence_of_offices = 1.6;

double likeness_of(evidence const& found, double doubts) {
    const double likeness = 1 /
        (1 + std::exp2(-(found.bits - doubts) / (found.offices ? dependence_of_offices : dependence)));
    return found.contradicts ? std::min(likeness, 0.5) : likeness;
}

// More alike entries than anybody looks at together; every pair of a group is compared.
constexpr std::size_t largest_group = 60;

/// Groups that grow pair by pair, never over two entries that cannot be one.
class grouping {
public:
    explicit grouping(std::size_t entries) : of_(entries) { std::iota(of_.begin(), of_.end(), std::size_t{0}); }

    template <class MayBeOne> void join(std::size_t one, std::size_t other, MayBeOne const& may_be_one) {
        const auto left = of_[one], right = of_[other];
        if (left == right) return;
        auto& to = members(left);
        auto const& from = members(right);
        if (to.size() + from.size() > largest_group) return;
        for (const auto a : to)
            for (const auto b : from)
                if (!may_be_one(a, b)) return;
        for (const auto b : from) of_[b] = left;
        to.insert(to.end(), from.begin(), from.end());
        members_.erase(right);
    }

    std::vector<std::vector<std::size_t>> take() {
        std::vector<std::vector<std::size_t>> result;
        for (auto& [name, list] : members_) {
            std::ranges::sort(list);
            if (list.size() > 1) result.push_back(std::move(list));
        }
        return result;
    }

private:
    std::vector<std::size_t>& members(std::size_t group) {
        return members_.try_emplace(group, std::vector<std::size_t>{group}).first->second;
    }
    std::vector<std::size_t> of_;
    std::map<std::size_t, std::vector<std::size_t>> members_;
};

}

duplicates find_duplicates(std::span<person const> list, std::function<bool(std::size_t, std::size_t)> const& apart,
    double least, std::function<void(int)> const& told) {
    duplicates result;
    const auto shapes = shapes_of(list);
    const double doubts = doubt(list.size());
    const auto candidates = candidate_pairs(shapes);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (told && i % 4096 == 0) told(static_cast<int>(i * 100 / candidates.size()));
        const auto [one, other] = candidates[i];
        const auto found = compared(shapes[one], shapes[other]);
        const double likeness = likeness_of(found, doubts);
        if (likeness < least || (apart && apart(one, other))) continue;
        result.pairs.push_back({one, other, likeness, why_alike(shapes[one], shapes[other])});
    }
    std::ranges::stable_sort(result.pairs, std::greater{}, &likely_pair::likeness);
    grouping groups{list.size()};
    const auto may_be_one = [&](std::size_t one, std::size_t other) {
        return !compared(shapes[one], shapes[other]).contradicts &&
            !(apart && apart(std::min(one, other), std::max(one, other)));
    };
    for (auto const& pair : result.pairs) groups.join(pair.one, pair.other, may_be_one);
    result.groups = groups.take();
    return result;
}

}
