#include "network/goals.hpp"
#include "book/schema.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace referralbook::network {

using book::table_id;

namespace {

constexpr std::array kinds{goal_kind::referrals, goal_kind::new_sources, goal_kind::revenue};

double done_in(goal const& wanted, book::workbook const& workbook, scoring::ledger const& ranking, day today) {
    const auto within = [from = wanted.from, to = std::min(wanted.to, today)](
                            std::optional<day> date) { return date && from <= *date && *date <= to; };
    double sum = 0;
    switch (wanted.kind) {
    case goal_kind::referrals:
        for (auto const& row : workbook.referrals) sum += within(row.facts.received);
        break;
    case goal_kind::new_sources:
        for (auto const& source : ranking.sources()) sum += within(source.first);
        break;
    case goal_kind::revenue:
        for (auto const& row : workbook.referrals)
            if (row.facts.state == book::status::won && row.value && within(row.facts.counted_since()))
                sum += *row.value;
        break;
    }
    return sum;
}

}

std::string_view name_of(goal_kind kind) {
    switch (kind) {
    case goal_kind::referrals: return text::to_say("Referrals");
    case goal_kind::new_sources: return text::to_say("New sources");
    case goal_kind::revenue: break;
    }
    return text::to_say("Revenue");
}

std::vector<goal> goals_of(book::workbook const& workbook) {
    std::vector<goal> goals;
    const auto grid = workbook.grids.find(table_id::goals);
    const auto place = workbook.places.find(table_id::goals);
    if (grid == workbook.grids.end() || place == workbook.places.end()) return goals;
    int row = place->second.header_row;
    for (auto const& cells : grid->second) {
        ++row;
        const auto at = [&](std::string_view key) -> book::cell const& {
            return cells[book::column_index(table_id::goals, key)];
        };
        const auto date = [&](std::string_view key) -> std::optional<day> {
            auto const* serial = std::get_if<double>(&at(key));
            return serial ? book::day_of_serial(*serial, workbook.origin) : std::nullopt;
        };
        const auto kind = std::ranges::find(
            kinds, text::folded(book::text_of(at("goal"))), [](goal_kind one) { return text::folded(name_of(one)); });
        const auto from = date("from"), to = date("to");
        auto const* wanted = std::get_if<double>(&at("wanted"));
        if (kind == kinds.end() || !from || !to || *to < *from || !wanted || *wanted <= 0) continue;
        goals.push_back({row, *kind, *from, *to, *wanted});
    }
    return goals;
}

progress progress_of(goal const& wanted, book::workbook const& workbook, scoring::ledger const& ranking, day today) {
    const auto days = static_cast<double>((wanted.to - wanted.from).count() + 1);
    const auto elapsed = static_cast<double>(
        std::max<std::int64_t>(0, (std::min(wanted.to, today) - wanted.from).count() + 1));
    progress result{.done = done_in(wanted, workbook, ranking, today)};
    result.expected = wanted.wanted * elapsed / days;
    if (elapsed > 0) result.forecast = result.done / elapsed * days;
    return result;
}

}
