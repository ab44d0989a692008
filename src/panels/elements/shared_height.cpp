#include "panels/elements/shared_height.hpp"

#include <algorithm>
#include <numeric>

namespace referralbook::panels {

namespace {

int sum_of(std::span<int const> all) { return std::accumulate(all.begin(), all.end(), 0); }

/// Gives so much to those who have not all yet, the same to each.
void fill(std::span<int> heights, std::span<height_wish const> wishes, int more) {
    while (more > 0) {
        const auto lacks = [&](std::size_t i) { return !wishes[i].comes_first && heights[i] < wishes[i].whole; };
        int lacking = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) lacking += lacks(i) ? 1 : 0;
        if (lacking == 0) return;
        const auto part = std::max(more / lacking, 1);
        for (std::size_t i = 0; i < heights.size() && more > 0; ++i) {
            if (!lacks(i)) continue;
            const auto given = std::min({part, more, wishes[i].whole - heights[i]});
            heights[i] += given;
            more -= given;
        }
    }
}

/// What the one that comes first gets where the others could do with `others_least` and show `others_whole`.
int height_of_first(height_wish const& first, int height, int others_least, int others_whole) {
    const auto most = std::max(height - others_least, 0);
    const auto others = std::clamp(height / 3, others_least, others_whole);
    const auto fair = std::clamp(height - others, std::min(first.least, most), std::max(first.whole, 0));
    const auto next = std::ranges::lower_bound(first.pages, fair);
    if (next != first.pages.end() && *next <= most) return *next;
    return next != first.pages.begin() ? std::max(*std::prev(next), first.least) : fair;
}

}

std::vector<int> shared_heights(std::span<height_wish const> wishes, int height) {
    std::vector<int> least, whole;
    for (auto const& wish : wishes) {
        least.push_back(std::min(wish.least, wish.whole));
        whole.push_back(wish.whole);
    }
    if (sum_of(whole) <= height) return whole;
    const auto all_least = sum_of(least);
    if (all_least >= height) {
        for (auto& one : least) one = std::max(one * std::max(height, 0) / std::max(all_least, 1), one * 3 / 4);
        return least;
    }
    auto result = least;
    const auto first = std::ranges::find(wishes, true, &height_wish::comes_first);
    if (first == wishes.end()) {
        fill(result, wishes, height - all_least);
        return result;
    }
    const auto at = static_cast<std::size_t>(first - wishes.begin());
    result[at] = std::min(
        height_of_first(*first, height, all_least - least[at], sum_of(whole) - first->whole), first->whole);
    fill(result, wishes, height - sum_of(result));
    result[at] = std::min(result[at] + height - sum_of(result), first->whole);   // what nobody else can use
    return result;
}

}
