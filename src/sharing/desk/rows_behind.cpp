#include "sharing/desk/rows_behind.hpp"
#include "sharing/desk/difference.hpp"
#include "sharing/desk/known_columns.hpp"
#include "sharing/server/json.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::sharing {

namespace {

rows only(row_name const& name, record const* content) { return content ? rows{{name, *content}} : rows{}; }

}

std::optional<change> change_behind(row_name const& name, row_behind const& row, rows const& on_the_server) {
    const auto edits = difference(
        only(name, row.common ? &*row.common : nullptr), only(name, row_of(on_the_server, name)));
    if (edits.empty()) return std::nullopt;
    return change{edits.front(), 0, {}, {}, row.who, row.when, {}};
}

std::vector<edit> without_behind(std::vector<edit> edits, rows_behind const& behind, rows const& on_the_server) {
    std::vector<edit> sent;
    for (auto& one : edits) {
        const auto found = behind.find(one.row);
        if (found != behind.end() && found->second.whole) continue;
        if (found != behind.end() && one.kind == edit_kind::changed) {
            auto const* common = found->second.common ? &*found->second.common : nullptr;
            auto const* there = row_of(on_the_server, one.row);
            const auto waits = [&](auto const& cell) {
                return common && there && cell_of(*common, cell.first) != cell_of(*there, cell.first);
            };
            std::erase_if(one.before, waits);
            std::erase_if(one.after, waits);
            if (one.after.empty()) continue;
        }
        sent.push_back(std::move(one));
    }
    return sent;
}

std::size_t waiting_behind(rows_behind const& behind, rows const& here) {
    return static_cast<std::size_t>(std::ranges::count_if(behind, [&](auto const& one) {
        auto const* mine = row_of(here, one.first);
        return one.second.whole && (mine ? one.second.common != *mine : one.second.common.has_value());
    }));
}

void note_sent(rows_behind& behind, edit const& sent) {
    const auto row = behind.find(sent.row);
    if (row == behind.end()) return;
    if (sent.kind != edit_kind::changed || !row->second.common) return void(behind.erase(row));
    for (auto const& [column, content] : sent.after) set_cell(*row->second.common, column, content);
}

std::string rows_behind_text(rows_behind const& all) {
    std::string text;
    for (auto const& [name, row] : all) {
        auto const* table = find_shared(name.table);
        if (!table) continue;
        text.append(table->sql_name).append("\t").append(row.whole ? "row" : "cells");
        for (auto const* part : {&name.id, &row.who, &row.when}) (text += '\t') += json_of_text(*part);
        text.append("\t").append(row.common ? json_of(*row.common, *table) : "").append("\n");
    }
    return text;
}

rows_behind rows_behind_of_text(std::string_view text) {
    rows_behind all;
    while (!text.empty()) {
        auto line = taken(text, '\n');
        auto const* table = find_shared(taken(line, '\t'));
        row_behind row;
        row.whole = taken(line, '\t') == "row";
        std::array<std::optional<std::string>, 3> parts;
        for (auto& part : parts) part = text_of_json(taken(line, '\t'));
        if (!line.empty()) row.common = table ? record_of_json(line, *table) : std::nullopt;
        const bool is_read = table && std::ranges::all_of(parts, [](auto const& part) { return part.has_value(); }) &&
            (line.empty() || row.common);
        if (!is_read) continue;
        row.who = std::move(*parts[1]);
        row.when = std::move(*parts[2]);
        all.emplace(row_name{table->table, std::move(*parts[0])}, std::move(row));
    }
    return all;
}

}
