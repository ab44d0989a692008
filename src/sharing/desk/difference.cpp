#include "sharing/desk/difference.hpp"
#include "sharing/desk/key.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace referralbook::sharing {

namespace {

bool is_error(book::cell const& cell) { return std::holds_alternative<book::cell_error>(cell); }

void compare(edit& found, record const& before, record const& after) {
    for (auto const& [column, content] : after) {
        const auto old = cell_of(before, column);
        if (is_error(content) || old == content) continue;
        found.before.emplace(column, old);
        found.after.emplace(column, content);
    }
    for (auto const& [column, content] : before) {
        if (after.contains(column)) continue;
        found.before.emplace(column, content);
        found.after.emplace(column, book::cell{});
    }
}

std::size_t rows_of(rows const& all, book::table_id table) {
    return static_cast<std::size_t>(
        std::ranges::count_if(all, [&](auto const& row) { return row.first.table == table; }));
}

record without_errors(record of) {
    std::erase_if(of, [](auto const& cell) { return is_error(cell.second); });
    return of;
}

}

std::vector<edit> difference(rows const& base, rows const& sheet) {
    std::vector<edit> edits;
    auto old = base.begin();
    const auto gone_before = [&](auto const& reached) {
        for (; old != base.end() && reached(old->first); ++old)
            edits.push_back({old->first, edit_kind::deleted, old->second, {}});
    };
    for (auto const& [name, now] : sheet) {
        gone_before([&](row_name const& other) { return other < name; });
        if (old == base.end() || old->first != name) {
            edits.push_back({name, edit_kind::added, {}, without_errors(now)});
            continue;
        }
        edit found{name, edit_kind::changed, {}, {}};
        compare(found, old->second, now);
        if (!found.after.empty()) edits.push_back(std::move(found));
        ++old;
    }
    gone_before([](row_name const&) { return true; });
    return edits;
}

std::set<book::table_id> with_unusual_deletions(std::span<edit const> edits, rows const& base) {
    std::map<book::table_id, std::size_t> deleted;
    for (auto const& one : edits)
        if (one.kind == edit_kind::deleted) ++deleted[one.row.table];
    std::set<book::table_id> tables;
    for (auto const& [table, count] : deleted)
        if (!is_usual_deletion(count, rows_of(base, table))) tables.insert(table);
    return tables;
}

}
