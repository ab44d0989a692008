#include "calc/sheets/contact_columns.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::UNO_QUERY_THROW;

std::pair<int, int> whole_table_columns(sheet_ref const& sheet, book::table_id id, book::table_place const& place) {
    int first = place.first_column, last = place.last_column;
    if (id != book::table_id::contacts) return {first, last};
    const int columns = as<table::XColumnRowRange>(sheet)->getColumns()->getCount();
    const int bottom = std::max(last_used_row(sheet), place.header_row);
    const auto content_in = [&](int left, int right, int down_to) {
        const uno::Reference<sheet::XCellRangesQuery> cells{
            sheet->getCellRangeByPosition(left, place.header_row, right, down_to), UNO_QUERY_THROW};
        return cells->queryContentCells(any_content)->getRangeAddresses();
    };
    // Right of all that was ever used the office answers with the last column that was.
    const auto holds_anything = [&](int column) {
        return std::ranges::any_of(content_in(column, column, bottom),
            [&](auto const& part) { return part.StartColumn <= column && column <= part.EndColumn; });
    };
    for (auto const& headings : content_in(0, columns - 1, place.header_row)) {
        first = std::min<int>(first, headings.StartColumn);
        last = std::max<int>(last, headings.EndColumn);
    }
    while (first > 0 && holds_anything(first - 1)) --first;
    while (last + 1 < columns && holds_anything(last + 1)) ++last;
    return {first, last};
}

}
