#include "calc/history/recorded_facts.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/contact_columns.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace referralbook::calc {

using book::table_id;

namespace {

using facts = commands::recorded_facts;

/// The tables' own columns, and the headings of the user's own, each read once.
class spots {
public:
    explicit spots(document_ref const& document) : document_{document} {}

    std::optional<facts::spot> in(table_id table, book::table_place const& place, int column) {
        const auto key = std::ranges::find(place.columns, column, [](auto const& one) { return one.second; });
        if (key != place.columns.end()) return facts::spot{table, key->first};
        if (table != table_id::contacts) return {};
        if (!headings_) headings_ = headings_of(place);
        const auto own = headings_->find(column);
        return own == headings_->end() ? std::nullopt : std::optional{facts::spot{table, own->second}};
    }

private:
    std::map<int, std::string> headings_of(book::table_place const& place) const {
        std::map<int, std::string> all;
        const auto sheet = sheet_named(document_, place.sheet);
        const auto [first, last] = whole_table_columns(sheet, table_id::contacts, place);
        for (int column = first; column <= last; ++column)
            if (auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place.header_row)));
                !heading.empty())
                all.emplace(column, std::move(heading));
        return all;
    }

    document_ref document_;
    std::optional<std::map<int, std::string>> headings_;   // by sheet column; of the contacts
};

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
        [known = std::make_shared<spots>(document), places](
            std::string const& title, int row, int column) -> std::optional<facts::spot> {
            for (auto const& [table, place] : places)
                if (place.sheet == title && row > place.header_row && commands::is_recorded(table))
                    if (auto spot = known->in(table, place, column)) return spot;
            return {};
        }};
}

}
