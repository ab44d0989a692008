#include "recognition/names/aliases.hpp"

#include "recognition/names/name_key.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::recognition {

aliases::aliases(std::span<book::alias const> rows) {
    std::map<std::string, std::string, std::less<>> next;
    for (auto const& row : rows) {
        auto from = name_key(row.spelling), to = name_key(row.source);
        if (from.empty() || to.empty() || from == to) continue;
        spelled_.try_emplace(to, row.source);
        next.try_emplace(std::move(from), std::move(to));
    }
    for (auto const& [from, to] : next) {
        std::vector<std::string_view> way{from};
        auto at = std::string_view{to};
        for (auto step = next.find(at); step != next.end(); step = next.find(at)) {
            if (const auto circle = std::ranges::find(way, at); circle != way.end()) {
                at = *std::min_element(circle, way.end());
                break;
            }
            way.push_back(at);
            at = step->second;
        }
        if (at != from) meant_.emplace(from, at);
    }
}

std::string aliases::key(std::string_view name) const {
    auto own = name_key(name);
    const auto found = meant_.find(own);
    return found == meant_.end() ? own : found->second;
}

std::string_view aliases::spelling_of(std::string_view key) const {
    const auto found = spelled_.find(key);
    return found == spelled_.end() ? std::string_view{} : std::string_view{found->second};
}

}
