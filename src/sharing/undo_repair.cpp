#include "sharing/undo_repair.hpp"

#include <utility>

namespace referralbook::sharing {

namespace {

void repair_cells(row_name const& name, record const& before, record& after, record const& base,
    std::set<std::string, std::less<>> const& columns, merge_result& result) {
    for (auto const& column : columns) {
        auto now = cell_of(after, column);
        auto common = cell_of(base, column);
        if (column.empty() || now == cell_of(before, column) || now == common) continue;
        set_cell(after, column, common);
        result.writes.push_back({name, column, std::move(now), std::move(common)});
    }
}

}

void note(written_by_others& all, merge_result written, std::set<row_name> const& not_written) {
    const auto waits = [&](row_name const& name) { return not_written.contains(name); };
    std::erase_if(written.writes, [&](cell_write const& one) { return waits(one.row); });
    std::erase_if(written.added, waits);
    std::erase_if(written.gone, waits);
    for (auto const& one : written.writes) all[one.row].insert(one.column);
    for (auto const* names : {&written.added, &written.gone})
        for (auto const& name : *names) all[name].insert("");
}

merge_result repair_after_undo(rows const& before, rows& after, rows const& base, written_by_others const& others) {
    merge_result result;
    for (auto const& [name, columns] : others) {
        auto const *was = row_of(before, name), *common = row_of(base, name);
        const auto now = after.find(name);
        const bool as_a_whole = columns.contains("");
        if (was && now != after.end()) {
            if (common) repair_cells(name, *was, now->second, *common, columns, result);
        } else if (as_a_whole && was && now == after.end() && common) {
            after.emplace(name, *common);
            result.added.push_back(name);
        } else if (as_a_whole && !was && now != after.end() && !common) {
            after.erase(now);
            result.gone.push_back(name);
        }
    }
    return result;
}

}
