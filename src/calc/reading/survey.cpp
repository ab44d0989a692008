#include "calc/reading/survey.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/column_cells.hpp"
#include "recognition/tables/headers.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int most_rows_looked_at = 20'000;
constexpr int sample_columns = 200;

/// Where formulas of ours stand in the contact sheet, by their names.
std::set<int> own_columns(document_ref const& document, sheet_ref const& sheet) {
    std::set<int> columns;
    const auto index = as<com::sun::star::sheet::XCellRangeAddressable>(sheet)->getRangeAddress().Sheet;
    for (auto const& spec : book::table(book::table_id::contacts).columns) {
        if (spec.owner != book::column_owner::formula || spec.key == "who") continue;
        const auto place = named_place(document, book::contact_name(spec.key));
        if (place && place->Sheet == index) columns.insert(place->StartColumn);
    }
    return columns;
}

}

recognition::sheet_sample sample_of(document_ref const& document, sheet_ref const& sheet, int most_rows) {
    const auto area = used_area(sheet);
    date_formats formats{document};
    recognition::sheet_sample sample;
    sample.first_row = area.StartRow;
    sample.first_column = area.StartColumn;
    sample.rows = std::min(area.EndRow - area.StartRow + 1, most_rows);
    sample.columns = std::min(area.EndColumn - area.StartColumn + 1, sample_columns);
    sample.used_rows = area.EndRow - area.StartRow + 1;
    sample.origin = origin_of(document);
    sample.own_columns = own_columns(document, sheet);
    sample.cells.resize(static_cast<std::size_t>(sample.rows) * static_cast<std::size_t>(sample.columns));
    for (int column = 0; column < sample.columns; ++column) {
        auto cells = column_cells(
            sheet, formats, area.StartColumn + column, area.StartRow, area.StartRow + sample.rows - 1);
        for (std::size_t row = 0; row < cells.size(); ++row)
            sample.cells[row * static_cast<std::size_t>(sample.columns) + static_cast<std::size_t>(column)] = std::move(
                cells[row]);
    }
    return sample;
}

std::vector<recognition::survey> surveys_of(document_ref const& document, sheet_ref const& sheet) {
    const auto sample = sample_of(document, sheet);
    auto all = recognition::recognise_all(sample, office_language());
    if (all.front().kind != recognition::sheet_kind::neither || sample.used_rows <= sample.rows) return all;
    return recognition::recognise_all(
        sample_of(document, sheet, most_rows_looked_at), office_language());   // a table far below
}

recognition::survey survey_of(document_ref const& document, sheet_ref const& sheet) {
    auto all = surveys_of(document, sheet);
    return std::move(*std::ranges::max_element(all, {}, recognition::promise_of));
}

std::vector<recognition::sample_cell> sample_cells(
    document_ref const& document, sheet_ref const& sheet, int column, int top, int bottom) {
    date_formats formats{document};
    return column_cells(sheet, formats, column, top, bottom);
}

std::set<int> filled_columns(sheet_ref const& sheet, int from_row) {
    const auto area = used_area(sheet);
    std::set<int> filled;
    if (from_row < 0 || from_row > area.EndRow) return filled;
    for (int column = area.StartColumn; column <= area.EndColumn; ++column) {
        const Reference<sheet::XCellRangesQuery> query{
            sheet->getCellRangeByPosition(column, from_row, column, area.EndRow), UNO_QUERY_THROW};
        const Reference<sheet::XSheetCellRanges> found{
            query->queryContentCells(any_content | sheet::CellFlags::ANNOTATION)};
        if (found->getRangeAddresses().hasElements()) filled.insert(column);
    }
    return filled;
}

}
