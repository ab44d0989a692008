#include "network/referral_tree.hpp"
#include "recognition/names/name_key.hpp"

#include <algorithm>
#include <tuple>

namespace referralbook::network {

std::size_t referral_tree::person(std::string const& name) {
    const auto [found, is_new] = by_key_.try_emplace(names_.key(name), people_.size());
    if (is_new) people_.emplace_back().name = name;
    return found->second;
}

referral_tree::referral_tree(std::span<introduction const> rows, recognition::aliases names)
    : names_{std::move(names)} {
    for (auto const& row : rows) {
        if (recognition::name_key(row.source).empty() || recognition::name_key(row.prospect).empty()) continue;
        const auto source = person(row.source), prospect = person(row.prospect);
        auto& by = people_[source];
        ++by.brought;
        by.brought_won += row.won;
        if (row.won) by.value += row.value;
        auto& who = people_[prospect];
        who.won = who.won || row.won;
        const bool earlier = row.when && (!who.came || *row.when < *who.came);
        if (who.parent == tree_person::nobody || earlier) {
            who.parent = source;
            who.came = row.when;
        }
    }
    number_generations();
    sum_up();
}

// Each walks up to somebody whose generation is known, or round in a circle: every person is walked over once.
void referral_tree::number_generations() {
    enum class mark : char { fresh, walking, done };
    std::vector<mark> marks(people_.size(), mark::fresh);
    std::vector<std::size_t> way;
    for (std::size_t start = 0; start < people_.size(); ++start) {
        way.clear();
        auto at = start;
        while (at != tree_person::nobody && marks[at] == mark::fresh) {
            marks[at] = mark::walking;
            way.push_back(at);
            at = people_[at].parent;
        }
        std::optional<int> above = -1;   // above a root stands nobody
        if (at != tree_person::nobody) above = marks[at] == mark::done ? people_[at].generation : std::nullopt;
        for (; !way.empty(); way.pop_back()) {
            marks[way.back()] = mark::done;
            if (above) ++*above;
            people_[way.back()].generation = above;
        }
    }
}

void referral_tree::sum_up() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        auto& one = people_[i];
        one.value_below = one.value;
        if (!one.generation) continue;
        order.push_back(i);
        if (one.parent == tree_person::nobody)
            roots_.push_back(i);
        else
            people_[one.parent].children.push_back(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return *people_[i].generation; });
    for (const auto i : order)
        if (const auto parent = people_[i].parent; parent != tree_person::nobody)
            people_[parent].value_below += people_[i].value_below;
    const auto before = [&](std::size_t left, std::size_t right) {
        return std::tuple{-people_[left].value_below, people_[left].name} <
            std::tuple{-people_[right].value_below, people_[right].name};
    };
    std::ranges::sort(roots_, before);
    for (auto& one : people_) std::ranges::sort(one.children, before);
}

std::vector<std::size_t> referral_tree::in_circles() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < people_.size(); ++i)
        if (!people_[i].generation) found.push_back(i);
    return found;
}

tree_person const* referral_tree::find(std::string_view name) const {
    const auto found = by_key_.find(names_.key(name));
    return found == by_key_.end() ? nullptr : &people_[found->second];
}

}
