#include "calc/reading/contact_reader.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/column_cells.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "recognition/names/salutation.hpp"
#include "recognition/tables/heading_senses.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include <algorithm>
#include <numeric>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

void mark_dates(
    document_ref const& document, sheet_ref const& sheet, commands::contact_table& table, int first, int last) {
    date_formats formats{document};
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
        const int column = table.first_column + static_cast<int>(i);
        const auto together = formats.all(sheet->getCellRangeByPosition(column, first, column, last));
        if (together == false) continue;
        for (auto& row : table.rows)
            if (std::holds_alternative<double>(row.cells[i]))
                row.dates[i] = together ||
                    formats.all(sheet->getCellRangeByPosition(column, row.row, column, row.row)).value_or(false);
    }
}

}

commands::contact_table read_contact_table(document_ref const& document, book::workbook const& workbook) {
    commands::contact_table table;
    const auto found = workbook.places.find(book::table_id::contacts);
    if (found == workbook.places.end()) return table;
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    const int first = place.header_row + 1, last = place.end_row - 1;
    const auto [first_column, last_column] = whole_table_columns(sheet, book::table_id::contacts, place);
    table.first_column = first_column;
    std::vector<int> columns(static_cast<std::size_t>(last_column - first_column + 1));
    std::iota(columns.begin(), columns.end(), first_column);
    for (const int column : columns)
        table.headers.push_back(book::text_of(content_of(sheet->getCellByPosition(column, place.header_row))));
    if (last < first) return table;
    read_rows(sheet, columns, first, last, [&](int row, std::span<book::cell> cells) {
        table.rows.push_back(
            {row, {cells.begin(), cells.end()}, std::vector<bool>(cells.size()), {}, std::vector<bool>(cells.size())});
    });
    mark_dates(document, sheet, table, first, last);
    const auto comments = as<sheet::XSheetAnnotationsSupplier>(sheet)->getAnnotations();
    for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
        const uno::Reference<sheet::XSheetAnnotation> comment{comments->getByIndex(i), uno::UNO_QUERY_THROW};
        const auto at = comment->getPosition();
        const auto row = std::ranges::lower_bound(
            table.rows, static_cast<int>(at.Row), {}, &commands::contact_row::row);
        if (row == table.rows.end() || row->row != at.Row || at.Column < first_column || at.Column > last_column)
            continue;
        row->comments.push_back(utf8(as<com::sun::star::text::XSimpleText>(comment)->getString()));
    }
    const uno::Reference<sheet::XCellRangesQuery> body{
        sheet->getCellRangeByPosition(first_column, first, last_column, last), uno::UNO_QUERY_THROW};
    for (auto const& part : body->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses())
        for (auto row =
                 std::ranges::lower_bound(table.rows, static_cast<int>(part.StartRow), {}, &commands::contact_row::row);
            row != table.rows.end() && row->row <= part.EndRow; ++row)
            for (int column = part.StartColumn; column <= part.EndColumn; ++column)
                row->formulas[static_cast<std::size_t>(column - table.first_column)] = true;
    return table;
}

std::string own_title_of(document_ref const& document, book::workbook const& workbook, int row) {
    const auto found = workbook.places.find(book::table_id::contacts);
    if (found == workbook.places.end()) return {};
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    const auto [first, last] = whole_table_columns(sheet, book::table_id::contacts, place);
    std::vector<std::string> cells;
    for (int column = first; column <= last; ++column)
        if (recognition::is_heading_of(recognition::heading_sense::title,
                book::text_of(content_of(sheet->getCellByPosition(column, place.header_row)))))
            cells.push_back(book::text_of(content_of(sheet->getCellByPosition(column, row))));
    return recognition::titles_among(cells);
}

}
