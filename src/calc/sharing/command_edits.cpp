#include "calc/sharing/command_edits.hpp"
#include "book/rules/rule_specs.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/sheets/key_columns.hpp"
#include "sharing/shared_table.hpp"

#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using sharing::row_name;

std::optional<std::vector<sharing::edit>> edits_of(
    document_ref const& document, book::change_set const& changes, std::vector<std::string> const& new_keys) {
    if (!changes.sheet_cells.empty()) return {};
    const auto days = days_of_origin(origin_of(document));
    const row_finder rows{document};
    std::map<row_name, sharing::edit> changed;
    std::vector<sharing::edit> all;
    const auto shares = [&](table_id table) { return sharing::find_shared(table) != nullptr; };
    const auto name_at = [&](table_id table, int row) { return row_name{table, rows.key_at(table, row)}; };
    for (auto const& one : changes.cells) {
        if (!shares(one.table)) continue;
        auto const* place = rows.place_of(one.table);
        if (!place || !place->columns.contains(one.column)) continue;
        const auto name = name_at(one.table, one.row);
        if (one.table == table_id::rules && (name.id == "Today" || name.id == book::holiday_key)) continue;
        if (name.id.empty() || rows.row_of(name) != one.row) return {};
        auto& edit = changed.try_emplace(name, sharing::edit{name, sharing::edit_kind::changed, {}, {}}).first->second;
        edit.after.insert_or_assign(one.column, days_later(days, one.table, one.column, one.content));
    }
    for (auto& [name, edit] : changed) all.push_back(std::move(edit));
    for (auto const& one : changes.removals) {
        if (!shares(one.table)) continue;
        const auto name = name_at(one.table, one.row);
        if (name.id.empty() || rows.row_of(name) != one.row) return {};
        all.push_back({name, sharing::edit_kind::deleted, {}, {}});
    }
    for (std::size_t i = 0; i < changes.rows.size(); ++i) {
        auto const& one = changes.rows[i];
        if (!shares(one.table)) continue;
        if (sharing::is_keyed_by_content(one.table)) return {};
        sharing::edit edit{{one.table, new_keys[i]}, sharing::edit_kind::added, {}, {}};
        for (auto const& [column, content] : one.cells) {
            // A name that is the user's own column is sent once it stands there.
            if (!sharing::find_shared(one.table)->find(column)) return {};
            if (!book::is_blank(content))
                edit.after.insert_or_assign(column, days_later(days, one.table, column, content));
        }
        all.push_back(std::move(edit));
    }
    return all;
}

std::vector<int> rows_to_come(document_ref const& document, book::change_set const& changes) {
    const auto places = table_places(document);
    std::map<table_id, int> next;
    std::vector<int> rows;
    for (auto const& one : changes.rows) {
        const auto place = places.find(one.table);
        if (place == places.end()) {
            rows.push_back(-1);
            continue;
        }
        const auto [row, is_new] = next.try_emplace(one.table, 0);
        if (is_new) row->second = first_free_row(sheet_named(document, place->second.sheet), one.table, place->second);
        rows.push_back(row->second++);
    }
    return rows;
}

void write_new_keys(document_ref const& document, book::change_set const& changes, std::vector<int> const& rows,
    std::vector<std::string> const& keys) {
    const auto places = table_places(document);
    for (std::size_t i = 0; i < rows.size() && i < keys.size(); ++i) {
        const auto id = changes.rows[i].table;
        const auto place = places.find(id);
        if (rows[i] < 0 || place == places.end() || sharing::is_keyed_by_content(id)) continue;
        if (!sharing::find_shared(id) || !make_key_column(document, id, place->second)) continue;
        const auto column = key_column(document, id, place->second);
        if (!column) continue;
        const uno::Reference<com::sun::star::text::XTextRange> cell{
            sheet_named(document, place->second.sheet)->getCellByPosition(*column, rows[i]), uno::UNO_QUERY_THROW};
        cell->setString(ustring(keys[i]));
    }
}

}
