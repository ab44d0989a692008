#include "sharing/desk/undo_repair.hpp"

#include <algorithm>
#include <utility>

namespace referralbook::sharing {

namespace {

// In place of a column: others added the row. Where this desk deletes it, its own Undo brings it back.
constexpr char added[] = "+";

/// Whether a cell cannot have come back: it is known what it held, and this is none of it.
bool is_new(earlier_contents const& earlier, row_name const& name, std::string const& column, book::cell const& now) {
    const auto row = earlier.find(name);
    if (row == earlier.end()) return false;
    const auto held = row->second.find(column);
    return held != row->second.end() &&
        std::ranges::none_of(held->second, [&](book::cell const& one) { return same_content(one, now); });
}

void note_one(earlier_contents& all, row_name const& name, std::string const& column, book::cell const& held) {
    auto& contents = all[name][column];
    if (std::ranges::none_of(contents, [&](book::cell const& one) { return same_content(one, held); }))
        contents.push_back(held);
}

void repair_cells(row_name const& name, record const& before, record& after, record const& base,
    std::set<std::string, std::less<>> const& columns, earlier_contents const& earlier, merge_result& result) {
    for (auto const& column : columns) {
        auto now = cell_of(after, column);
        auto common = cell_of(base, column);
        if (column.empty() || now == cell_of(before, column) || now == common) continue;
        if (is_new(earlier, name, column, now)) continue;
        set_cell(after, column, common);
        result.writes.push_back({name, column, std::move(now), std::move(common)});
    }
}

}

void note_earlier(earlier_contents& all, row_name const& name, record const& before, record const& now) {
    if (before == now) return;
    for (auto const& [column, held] : before)
        if (!same_content(held, cell_of(now, column))) note_one(all, name, column, held);
    for (auto const& [column, held] : now)
        if (!before.contains(column) && !book::is_blank(held)) note_one(all, name, column, {});
}

void note(written_by_others& all, merge_result written, std::set<row_name> const& not_written) {
    const auto waits = [&](row_name const& name) { return not_written.contains(name); };
    std::erase_if(written.writes, [&](cell_write const& one) { return waits(one.row); });
    std::erase_if(written.added, waits);
    std::erase_if(written.gone, waits);
    for (auto const& one : written.writes) all[one.row].insert(one.column);
    for (auto const& name : written.added) all[name].insert(added);
    for (auto const& name : written.gone) all[name].insert("");
}

merge_result repair_after_undo(rows const& before, rows& after, rows const& base, written_by_others const& others,
    earlier_contents const& earlier) {
    merge_result result;
    for (auto const& [name, columns] : others) {
        auto const *was = row_of(before, name), *common = row_of(base, name);
        const auto now = after.find(name);
        if (was && now != after.end()) {
            if (common) repair_cells(name, *was, now->second, *common, columns, earlier, result);
        } else if ((columns.contains("") || columns.contains(added)) && was && now == after.end() && common) {
            after.emplace(name, *common);
            result.added.push_back(name);
        } else if (columns.contains("") && !was && now != after.end() && !common) {
            after.erase(now);
            result.gone.push_back(name);
        }
    }
    return result;
}

void keep_replaced(merge_result& repair) {
    for (auto const& one : repair.writes)
        if (!book::is_blank(one.expected))
            repair.conflicts.push_back(
                {conflict_kind::theirs_stands, one.row, one.column, one.expected, one.content, {}, {}, {}, {}});
}

}
