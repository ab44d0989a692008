#include "calc/reading/sheet_table_reader.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/formula_columns.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

commands::sheet_table read_sheet_table(document_ref const& document, book::table_id id) {
    commands::sheet_table table;
    table.id = id;
    table.origin = origin_of(document);
    auto places = table_places(document);
    const auto found = places.find(id);
    if (found == places.end()) return table;
    auto& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    place.end_row = first_free_row(sheet, id, place);
    table.sheet = place.sheet;
    table.first_row = place.header_row + 1;
    const auto ours = formula_columns(sheet, id, place);
    const int last = last_used_column(sheet);
    for (int column = 0; column <= std::max(last, place.last_column); ++column) {
        const auto known = std::ranges::find(place.columns, column, &std::pair<std::string const, int>::second);
        auto heading = book::text_of(content_of(sheet->getCellByPosition(column, place.header_row)));
        commands::sheet_column one{column, std::move(heading), known == place.columns.end() ? "" : known->first, false};
        one.ours = std::ranges::find(ours, one.key) != ours.end();
        auto cells = sample_cells(document, sheet, column, table.first_row, place.end_row - 1);
        const bool filled = std::ranges::any_of(cells, [](auto const& cell) { return !book::is_blank(cell.value); });
        if (one.heading.empty() && one.key.empty() && !filled) continue;
        if (!one.key.empty()) {
            const auto kind = book::column(id, one.key).kind;
            const bool dates = book::is_date(kind);
            for (auto& cell : cells)
                if (std::holds_alternative<double>(cell.value)) cell.is_date = dates || (cell.is_date && !one.ours);
        }
        if (!one.ours) {
            const Reference<sheet::XCellRangesQuery> range{sheet->getCellRangeByPosition(column, table.first_row,
                                                               column, std::max(place.end_row - 1, table.first_row)),
                UNO_QUERY_THROW};
            for (auto const& part : range->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses())
                for (int row = part.StartRow - table.first_row;
                    row <= part.EndRow - table.first_row && row < static_cast<int>(cells.size()); ++row) {
                    table.formulas.emplace(table.columns.size(), row);
                    if (book::is_blank(cells[static_cast<std::size_t>(row)].value))
                        table.empty_formulas.emplace(table.columns.size(), row);
                }
        }
        table.columns.push_back(std::move(one));
        table.cells.push_back(std::move(cells));
    }
    return table;
}

}
