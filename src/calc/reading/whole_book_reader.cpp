#include "calc/reading/whole_book_reader.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/cell_links.hpp"
#include "calc/sheets/column_cells.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "calc/sheets/key_columns.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// A sheet with a lone cell far away: the bands of rows in which anything stands, each from the first to the last
/// column that has anything there. Rows end with their last cell that is filled.
void read_cells_in_bands(sheet_ref const& sheet, table::CellRangeAddress const& used, commands::whole_sheet& into) {
    constexpr int band_rows = 64;
    std::map<int, std::pair<int, int>> bands;   // number of the band, first and last column
    for (auto const& part : as<sheet::XCellRangesQuery>(sheet)->queryContentCells(any_content)->getRangeAddresses())
        for (int band = part.StartRow / band_rows; band <= part.EndRow / band_rows; ++band) {
            auto& [left, right] = bands.try_emplace(band, part.StartColumn, part.EndColumn).first->second;
            left = std::min<int>(left, part.StartColumn), right = std::max<int>(right, part.EndColumn);
        }
    into.cells.resize(static_cast<std::size_t>(used.EndRow - used.StartRow + 1));
    for (auto const& [band, columns] : bands) {
        const int top = std::max<int>(band * band_rows, used.StartRow);
        const int bottom = std::min<int>(band * band_rows + band_rows - 1, used.EndRow);
        const auto rows = as<sheet::XCellRangeData>(
            sheet->getCellRangeByPosition(columns.first, top, columns.second, bottom))
                              ->getDataArray();
        const auto before = static_cast<std::size_t>(columns.first - used.StartColumn);
        for (int row = top; row <= bottom; ++row) {
            auto const& values = std::as_const(rows)[row - top];
            auto& cells = into.cells[static_cast<std::size_t>(row - used.StartRow)];
            for (sal_Int32 i = 0; i < values.getLength(); ++i) {
                auto cell = cell_of(values[i]);
                if (book::is_blank(cell)) continue;
                cells.resize(before + static_cast<std::size_t>(i) + 1);
                cells.back() = std::move(cell);
            }
        }
    }
}

void read_cells(uno::Reference<table::XCellRange> const& area, commands::whole_sheet& into) {
    const auto rows = as<sheet::XCellRangeData>(area)->getDataArray();
    into.cells.reserve(static_cast<std::size_t>(rows.getLength()));
    for (auto const& row : rows) {
        auto& cells = into.cells.emplace_back();
        cells.reserve(static_cast<std::size_t>(row.getLength()));
        for (auto const& content : row) cells.push_back(cell_of(content));
    }
}

void read_formulas(sheet_ref const& sheet, uno::Reference<table::XCellRange> const& area, commands::whole_sheet& into) {
    for (auto const& part :
        as<sheet::XCellRangesQuery>(area)->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses()) {
        const auto texts = as<sheet::XCellRangeFormula>(
            sheet->getCellRangeByPosition(part.StartColumn, part.StartRow, part.EndColumn, part.EndRow))
                               ->getFormulaArray();
        for (sal_Int32 row = 0; row < texts.getLength(); ++row)
            for (sal_Int32 column = 0; column < std::as_const(texts)[row].getLength(); ++column)
                into.formulas.push_back({part.StartRow + row, part.StartColumn + column,
                    utf8(std::as_const(std::as_const(texts)[row])[column])});
    }
    std::ranges::sort(into.formulas, {}, [](auto const& one) { return std::tuple{one.row, one.column}; });
}

void read_comments(sheet_ref const& sheet, commands::whole_sheet& into) {
    const auto comments = as<sheet::XSheetAnnotationsSupplier>(sheet)->getAnnotations();
    for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
        const uno::Reference<sheet::XSheetAnnotation> comment{comments->getByIndex(i), uno::UNO_QUERY_THROW};
        const auto at = comment->getPosition();
        into.comments.push_back({static_cast<int>(at.Row), static_cast<int>(at.Column),
            utf8(as<com::sun::star::text::XSimpleText>(comment)->getString())});
    }
}

}

commands::whole_book read_whole_book(document_ref const& document, book::workbook const& workbook) {
    commands::whole_book all;
    const auto sheets = as<container::XIndexAccess>(document->getSheets());
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        const auto sheet = sheet_at(document, i);
        const auto used = used_area(sheet);
        const auto area = sheet->getCellRangeByPosition(used.StartColumn, used.StartRow, used.EndColumn, used.EndRow);
        commands::whole_sheet one{title_of(sheet), used.StartRow, used.StartColumn, {}, {}, {}};
        constexpr std::int64_t most_read_at_once = 2'000'000;
        if (std::int64_t{used.EndRow - used.StartRow + 1} * (used.EndColumn - used.StartColumn + 1) > most_read_at_once)
            read_cells_in_bands(sheet, used, one);
        else
            read_cells(area, one);
        read_formulas(sheet, area, one);
        read_comments(sheet, one);
        for (auto& link : links_in(area)) one.links.push_back({link.row, link.column, std::move(link.target)});
        all.sheets.push_back(std::move(one));
    }
    for (auto const& [id, place] : workbook.places) {
        const auto sheet = std::ranges::find(all.sheets, place.sheet, &commands::whole_sheet::title);
        if (const auto key = key_column(document, id, place); key && sheet != all.sheets.end())
            sheet->key_columns.push_back(*key);
        if (id == book::table_id::contacts)
            std::tie(all.first_contact_column, all.last_contact_column) = whole_table_columns(
                sheet_named(document, place.sheet), id, place);
    }
    return all;
}

std::string shown_at(document_ref const& document, std::string const& sheet, int row, int column) {
    return utf8(as<com::sun::star::text::XTextRange>(sheet_named(document, sheet)->getCellByPosition(column, row))
            ->getString());
}

}
