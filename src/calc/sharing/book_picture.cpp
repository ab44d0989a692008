#include "calc/sharing/book_picture.hpp"
#include "book/rows/row_content.hpp"
#include "book/rules/rule_specs.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "calc/sheets/key_columns.hpp"
#include "sharing/shared_table.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

bool holds_formulas(sheet_ref const& sheet, int column, int top, int bottom) {
    if (bottom < top) return false;
    const Reference<sheet::XCellRangesQuery> cells{
        sheet->getCellRangeByPosition(column, top, column, bottom), UNO_QUERY_THROW};
    return cells->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses().hasElements();
}

/// The user's own columns of the contact sheet, by their headings; of two with one heading the left one.
void add_own_columns(sheet_ref const& sheet, shared_place& place) {
    std::set<int> known;
    for (auto const& [key, column] : place.columns) known.insert(column);
    const auto [first, last] = whole_table_columns(sheet, table_id::contacts, place.at);
    const int bottom = last_used_row(sheet);
    for (int column = first; column <= last; ++column) {
        if (known.contains(column) || column == place.keys) continue;
        const auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place.at.header_row)));
        if (heading.empty() || holds_formulas(sheet, column, place.at.header_row + 1, bottom)) continue;
        place.columns.emplace(sharing::own_column(heading), column);
    }
}

bool is_shared_here(table_id table, std::string_view column) { return table != table_id::rules || column == "value"; }

book::cell in_our_days(book::cell content, double days) {
    if (auto* number = std::get_if<double>(&content)) *number += days;
    return content;
}

// Today is every desk's own, and holidays are several rules of one key.
bool stays_here(table_id table, std::string const& key) {
    return table == table_id::rules && (key == "Today" || key == book::holiday_key);
}

}

double days_of_origin(book::null_date origin) {
    return book::serial_of_day(book::day{}) - book::serial_of_day(book::day{}, origin);
}

namespace {

bool is_of_our_words(book::table_id table, std::string_view column) {
    const auto columns = book::table(table).columns;
    const auto found = std::ranges::find(columns, column, &book::column_spec::key);
    return found != columns.end() && book::has_own_words(found->choices);
}

}

book::cell in_common_words(book::table_id table, std::string_view column, book::cell content) {
    if (auto* word = std::get_if<std::string>(&content); word && is_of_our_words(table, column))
        *word = std::string{text::in_english(text::choice_word, *word)};
    return content;
}

book::cell in_words_of(
    text::language const& writes, book::table_id table, std::string_view column, book::cell content) {
    if (auto* word = std::get_if<std::string>(&content); word && is_of_our_words(table, column))
        *word = writes.trc(text::choice_word, *word);
    return content;
}

bool is_day(book::column_kind kind) {
    return kind == book::column_kind::date || kind == book::column_kind::date_time ||
        kind == book::column_kind::weekday || kind == book::column_kind::month;
}

book::cell days_later(double days, book::table_id table, std::string_view column, book::cell content) {
    auto const* shared = sharing::find_shared(table)->find(column);
    if (auto* number = std::get_if<double>(&content); number && shared && is_day(shared->kind)) *number += days;
    return content;
}

std::vector<shared_place> shared_places(document_ref const& document) {
    std::vector<shared_place> places;
    const auto all = table_places(document);
    for (auto const& shared : sharing::shared_tables()) {
        const auto found = all.find(shared.table);
        if (found == all.end()) continue;
        shared_place place{shared.table, found->second, {}, key_column(document, shared.table, found->second)};
        const auto sheet = sheet_named(document, place.at.sheet);
        for (auto const& column : shared.columns)
            if (const auto at = place.at.columns.find(column.key);
                at != place.at.columns.end() && is_shared_here(shared.table, column.key))
                place.columns.emplace(column.key, at->second);
        if (sharing::is_keyed_by_content(shared.table))
            if (const auto at = place.at.columns.find("key"); at != place.at.columns.end()) place.keys = at->second;
        if (shared.table == table_id::contacts) add_own_columns(sheet, place);
        places.push_back(std::move(place));
    }
    return places;
}

book_picture::book_picture(document_ref const& document) : days_{days_of_origin(origin_of(document))} {
    for (auto& place : shared_places(document)) {
        table one{std::move(place), 0, 0, {}};
        const auto sheet = sheet_named(document, one.place.at.sheet);
        int left = one.place.keys.value_or(one.place.at.first_column), right = left;
        for (auto const& [key, column] : one.place.columns) {
            left = std::min(left, column);
            right = std::max(right, column);
        }
        one.first_row = one.place.at.header_row + 1;
        one.first_column = left;
        int last = last_used_row(sheet);
        if (one.place.table == table_id::rules) last = std::min(last, one.place.at.end_row - 1);
        if (last >= one.first_row)
            one.values = as<sheet::XCellRangeData>(sheet->getCellRangeByPosition(left, one.first_row, right, last))
                             ->getDataArray();
        tables_.push_back(std::move(one));
    }
}

std::vector<sharing::table_picture> book_picture::tables() const {
    std::vector<sharing::table_picture> all;
    for (auto const& one : tables_) all.push_back(values_of(one, days_));
    return all;
}

bool book_picture::stands(document_ref const& document, table_id id, int first_row, int last_row) const {
    const auto of = std::ranges::find(tables_, id, [](table const& one) { return one.place.table; });
    if (of == tables_.end() || first_row < of->first_row || last_row >= of->first_row + of->values.getLength())
        return false;
    const auto sheet = sheet_named(document, of->place.at.sheet);
    if (!sheet.is()) return false;
    const int width = of->values[0].getLength();
    const auto area = sheet->getCellRangeByPosition(
        of->first_column, first_row, of->first_column + width - 1, last_row);
    const auto now = as<sheet::XCellRangeData>(area)->getDataArray();
    for (int row = first_row; row <= last_row; ++row)
        if (now[row - first_row] != of->values[row - of->first_row]) return false;
    return true;
}

std::vector<std::pair<sharing::table_picture, sharing::table_picture>> book_picture::differing(
    book_picture const& earlier) {
    std::vector<std::pair<sharing::table_picture, sharing::table_picture>> all;
    for (auto& now : tables_) {
        const auto was = std::ranges::find(
            earlier.tables_, now.place.table, [](table const& one) { return one.place.table; });
        if (was == earlier.tables_.end()) continue;
        const bool alike = was->first_column == now.first_column && was->place.columns == now.place.columns;
        const auto old_rows = was->values.getLength(), rows = now.values.getLength();
        auto* const row = now.values.getArray();
        const auto same = [&](sal_Int32 old_row, sal_Int32 at) {
            if (!alike || std::as_const(was->values)[old_row] != row[at]) return false;
            row[at] = std::as_const(was->values)[old_row];
            return true;
        };
        sal_Int32 first = 0, old_end = old_rows, end = rows;
        while (first < std::min(old_rows, rows) && same(first, first)) ++first;
        while (old_end > first && end > first && same(old_end - 1, end - 1)) {
            --old_end;
            --end;
        }
        std::vector<bool> equal;   // from `first` on, where no row came or went
        if (old_end == end)
            for (auto at = first; at < end; ++at) equal.push_back(same(at, at));
        if (first < std::max(old_end, end))
            all.emplace_back(
                values_of(*was, earlier.days_, first, old_end, equal), values_of(now, days_, first, end, equal));
    }
    return all;
}

sharing::table_picture book_picture::values_of(
    table const& from, double days, sal_Int32 first, sal_Int32 end, std::vector<bool> const& but_for) {
    sharing::table_picture made{from.place.table, {}, {}};
    struct source {
        std::string const* key;
        int column;
        bool day;
    };
    std::vector<source> sources;
    for (auto const& [key, column] : from.place.columns) {
        made.columns.insert(key);
        auto const* shared = sharing::find_shared(from.place.table)->find(key);
        sources.push_back({&key, column - from.first_column, shared && is_day(shared->kind)});
    }
    for (auto row = first; row < end; ++row) {
        if (const auto at = static_cast<std::size_t>(row - first); at < but_for.size() && but_for[at]) continue;
        auto const& cells = from.values[row];
        sharing::read_row read{{}, {}, from.first_row + row};
        for (auto const& one : sources)
            if (auto content = cell_of(cells[one.column]); !book::is_blank(content))
                read.content.emplace(*one.key,
                    one.day ? in_our_days(std::move(content), days)
                            : in_common_words(from.place.table, *one.key, std::move(content)));
        if (read.content.empty()) continue;
        if (from.place.keys) read.key = book::text_of(cell_of(cells[*from.place.keys - from.first_column]));
        if (!stays_here(from.place.table, read.key)) made.rows.push_back(std::move(read));
    }
    return made;
}

row_finder::row_finder(document_ref const& document) : places_{shared_places(document)} {
    for (auto const& place : places_) {
        if (!place.keys) continue;
        const auto sheet = sheet_named(document, place.at.sheet);
        const int top = place.at.header_row + 1;
        int bottom = last_used_row(sheet);
        if (place.table == table_id::rules) bottom = std::min(bottom, place.at.end_row - 1);
        read_rows(sheet, std::array{*place.keys}, top, bottom, [&](int row, std::span<book::cell> cells) {
            auto key = book::text_of(cells[0]);
            if (key.empty()) return;
            const auto [found, is_new] = rows_.try_emplace(sharing::row_name{place.table, key}, row);
            if (!is_new) found->second = -1;
            keys_[place.table].emplace(row, std::move(key));
        });
    }
}

shared_place const* row_finder::place_of(table_id table) const {
    const auto found = std::ranges::find(places_, table, &shared_place::table);
    return found == places_.end() ? nullptr : &*found;
}

std::optional<int> row_finder::row_of(sharing::row_name const& name) const {
    const auto found = rows_.find(name);
    return found == rows_.end() || found->second < 0 ? std::nullopt : std::optional{found->second};
}

std::string row_finder::key_at(table_id table, int row) const {
    const auto keys = keys_.find(table);
    if (keys == keys_.end()) return {};
    const auto found = keys->second.find(row);
    return found == keys->second.end() ? std::string{} : found->second;
}

}
