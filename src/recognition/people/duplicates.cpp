#include "recognition/people/duplicates.hpp"

#include "recognition/people/agreement.hpp"
#include "recognition/people/candidate_pairs.hpp"
#include "recognition/people/name_evidence.hpp"
#include "recognition/people/person_evidence.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace referralbook::recognition {

namespace {

// More alike entries than anybody looks at together; every pair of a group is compared.
constexpr std::size_t largest_group = 60;
// One alike pair is not enough to bring two groups together of which the others are strangers.
constexpr double least_on_average = 0.4;

/// Groups that grow pair by pair, never over two entries that cannot be one.
class grouping {
public:
    explicit grouping(std::size_t entries) : of_(entries) { std::iota(of_.begin(), of_.end(), std::size_t{0}); }

    /// `likeness_of` answers for two entries, nothing where they cannot be one.
    template <class Likeness> void join(std::size_t one, std::size_t other, Likeness const& likeness_of) {
        const auto left = of_[one], right = of_[other];
        if (left == right) return;
        auto& to = members(left);
        auto const& from = members(right);
        if (to.size() + from.size() > largest_group) return;
        double likeness = 0;
        for (const auto a : to)
            for (const auto b : from) {
                const auto of_two = likeness_of(a, b);
                if (!of_two) return;
                likeness += *of_two;
            }
        if (likeness < least_on_average * static_cast<double>(to.size() * from.size())) return;
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

/// The pairs of a list that are worth a second look, each with what it has in common.
struct compared_pairs {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::vector<evidence> found;
    std::vector<double> likenesses;
    std::optional<learned_weights> weights;

    void weigh(std::size_t entries) {
        weights.emplace(found, entries);
        likenesses.clear();
        for (auto const& one : found) likenesses.push_back(weights->likeness_of(one));
    }

    /// Forgets the pairs that nothing can make alike any more.
    void keep_from(double least) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if (likenesses[i] >= least) pairs[kept++] = pairs[i];
        pairs.resize(kept);
        found.clear();
    }
};

/// An initial or a family name alone: "P. Fenwick", "Fenwick".
bool may_be_several(person_shape const& of) {
    if (of.is_office) return false;
    for (std::size_t i = 0; i < of.roles.size(); ++i)
        if (of.roles[i] == name_role::given && of.name.words[i].kind == word_kind::word) return false;
    return true;
}

/// The pairs of an entry whose first name is not told and which may as well be another person's: "P. Fenwick" beside
/// Paul and Peter. Who of them it is would be guessed.
std::vector<bool> guessed_pairs(std::vector<person_shape> const& shapes, compared_pairs const& all) {
    constexpr double much_likelier = 4, least = 0.3;
    constexpr std::size_t most = 20;
    struct fitting {
        std::size_t who, pair;
    };
    std::map<std::size_t, std::vector<fitting>> of;
    for (std::size_t i = 0; i < all.pairs.size(); ++i) {
        const auto [one, other] = all.pairs[i];
        const bool left = may_be_several(shapes[one]), right = may_be_several(shapes[other]);
        if (left == right || all.likenesses[i] < least) continue;
        auto& those = of[left ? one : other];
        if (those.size() < most) those.push_back({left ? other : one, i});
    }
    std::vector<bool> guessed(all.pairs.size());
    for (auto const& [entry, those] : of)
        for (auto const& one : those)
            for (auto const& other : those) {
                const bool as_well = all.found[other.pair].bits + much_likelier > all.found[one.pair].bits;
                if (one.who != other.who && as_well && compared(shapes[one.who], shapes[other.who]).contradicts)
                    guessed[one.pair] = true;
            }
    return guessed;
}

using may_not_be = std::function<bool(std::size_t, std::size_t)>;

/// A list whose entries are compared with each other.
class comparison {
public:
    comparison(std::span<person const> list, may_not_be const& apart) : shapes_{shapes_of(list)}, apart_{apart} {
        all_.pairs = candidate_pairs(shapes_);
        // What somebody said of a pair is not evidence of what the list holds: it neither counts nor teaches the
        // weights.
        if (apart_) std::erase_if(all_.pairs, [&](auto const& pair) { return apart_(pair.first, pair.second); });
    }

    void compare_all(std::function<void(int)> const& told) {
        for (std::size_t i = 0; i < all_.pairs.size(); ++i) {
            if (told && i % 4096 == 0) told(static_cast<int>(i * 90 / all_.pairs.size()));
            all_.found.push_back(compared(shapes_[all_.pairs[i].first], shapes_[all_.pairs[i].second]));
        }
        all_.weigh(shapes_.size());
    }

    /// Once more, when it is known about how many people the list is: what is frequent is counted by them.
    void compare_by_people(std::optional<double> least) {
        constexpr double hopeless = 0.01;
        weigh_by_people(shapes_, groups_from(in_order_of_likeness(default_likeness)));
        all_.keep_from(std::min(hopeless, least.value_or(1)));
        compare_all({});
    }

    double usual_least() const { return least_likeness(all_.likenesses, default_likeness, lowest_likeness); }

    /// The pairs at least so alike, the likeliest first.
    std::vector<std::size_t> in_order_of_likeness(double least) const {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < all_.pairs.size(); ++i)
            if (all_.likenesses[i] >= least) order.push_back(i);
        const auto names = [&](std::size_t at) {
            auto const& [one, other] = all_.pairs[at];
            return std::minmax(shapes_[one].name.key, shapes_[other].name.key);
        };
        std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
            return all_.likenesses[left] != all_.likenesses[right] ? all_.likenesses[left] > all_.likenesses[right]
                                                                   : names(left) < names(right);
        });
        return order;
    }

    std::vector<likely_pair> pairs_told(
        std::vector<std::size_t> const& order, text::language const& say, text::language const& writes) const {
        std::vector<likely_pair> pairs;
        for (const auto at : order) {
            const auto [one, other] = all_.pairs[at];
            const auto likeness = std::min(all_.likenesses[at], all_.found[at].most);
            auto why = why_alike(shapes_[one], shapes_[other], say);
            auto written = writes == say ? why : why_alike(shapes_[one], shapes_[other], writes);
            pairs.push_back({one, other, likeness, std::move(why), std::move(written)});
        }
        std::ranges::stable_sort(pairs, std::greater{}, &likely_pair::likeness);
        return pairs;
    }

    /// Those who are one, without the pairs that would be guessed.
    std::vector<std::vector<std::size_t>> groups(std::vector<std::size_t> order) const {
        const auto guessed = guessed_pairs(shapes_, all_);
        std::erase_if(order, [&](std::size_t at) { return guessed[at]; });
        return groups_from(order);
    }

private:
    std::vector<std::vector<std::size_t>> groups_from(std::vector<std::size_t> const& order) const {
        const auto likeness_of = [&](std::size_t one, std::size_t other) -> std::optional<double> {
            const auto found = compared(shapes_[one], shapes_[other]);
            if (found.contradicts || (apart_ && apart_(std::min(one, other), std::max(one, other)))) return {};
            return all_.weights->likeness_of(found);
        };
        grouping groups{shapes_.size()};
        for (const auto at : order) groups.join(all_.pairs[at].first, all_.pairs[at].second, likeness_of);
        return groups.take();
    }

    std::vector<person_shape> shapes_;
    compared_pairs all_;
    may_not_be const& apart_;
};

}

duplicates find_duplicates(std::span<person const> list, std::function<bool(std::size_t, std::size_t)> const& apart,
    std::optional<double> least, std::function<void(int)> const& told, text::language const& say,
    text::language const& writes) {
    comparison of{list, apart};
    of.compare_all(told);
    of.compare_by_people(least);
    const auto order = of.in_order_of_likeness(least ? *least : of.usual_least());
    return {of.pairs_told(order, say, writes), of.groups(order)};
}

}
