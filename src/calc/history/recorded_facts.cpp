#include "calc/history/recorded_facts.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/contact_columns.hpp"

#include <algorithm>

namespace referralbook::calc {

using book::table_id;

namespace {

using facts = commands::recorded_facts;

std::optional<facts::spot> spot_in(
    document_ref const& document, table_id table, book::table_place const& place, int column) {
    const auto key = std::ranges::find(place.columns, column, [](auto const& one) { return one.second; });
    if (key != place.columns.end()) return facts::spot{table, key->first};
    if (table != table_id::contacts) return {};
    const auto sheet = sheet_named(document, place.sheet);
    const auto [first, last] = whole_table_columns(sheet, table, place);
    if (column < first || column > last) return {};
    auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place.header_row)));
    return heading.empty() ? std::nullopt : std::optional{facts::spot{table, std::move(heading)}};
}

}

commands::recorded_facts recorded_facts_of(
    document_ref const& document, std::map<table_id, book::table_place> const& places) {
    return {book_language(document), origin_of(document),
        [document, places](table_id table, std::string_view key, int row) -> book::cell {
            const auto place = places.find(table);
            if (place == places.end()) return {};
            const auto column = place->second.columns.find(key);
            const auto sheet = sheet_named(document, place->second.sheet);
            if (column == place->second.columns.end() || !sheet.is()) return {};
            return content_of(sheet->getCellByPosition(column->second, row));
        },
        [document, places](std::string const& title, int row, int column) -> std::optional<facts::spot> {
            for (auto const& [table, place] : places)
                if (place.sheet == title && row > place.header_row && commands::is_recorded(table))
                    if (auto spot = spot_in(document, table, place, column)) return spot;
            return {};
        }};
}

}
