#include "calc/reading/date_columns.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/selected_people.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/column_cells.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/letters.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using commands::date_cells;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr float headed_as_date = 0.6f;

/// What stands where on one sheet: its heading row, from a table of the book or as recognised.
struct layout {
    sheet_ref sheet;
    std::string title;
    int header_row = -1, first_row = 0, last_row = -1;
};

layout layout_of(document_ref const& document, sheet_ref const& sheet) {
    layout at{sheet, title_of(sheet)};
    at.last_row = last_used_row(sheet);
    for (auto const& [id, place] : table_places(document))
        if (place.sheet == at.title && book::table(id).form != book::table_form::page) {
            at.header_row = place.header_row;
            at.first_row = place.header_row + 1;
            return at;
        }
    const auto found = survey_of(document, sheet);
    at.header_row = found.header_row;
    at.first_row = found.header_row >= 0 ? found.first_data_row : used_area(sheet).StartRow;
    return at;
}

/// Which rows have the mark: those inside the ranges, or those outside.
enum class marks { inside, outside };

std::vector<bool> marked(Reference<sheet::XSheetCellRanges> const& ranges, int top, std::size_t rows, marks which) {
    const bool inside = which == marks::inside;
    std::vector<bool> result(rows, !inside);
    for (auto const& part : ranges->getRangeAddresses())
        for (int row = part.StartRow; row <= part.EndRow; ++row) result[static_cast<std::size_t>(row - top)] = inside;
    return result;
}

bool says_date(std::string const& heading) {
    const auto match = recognition::match_heading(heading);
    using enum recognition::role;
    return std::max({match.of(received), match.of(last_contacted), match.of(date)}) >= headed_as_date;
}

/// Rows `top` to `bottom` of a column.
date_cells read_column(document_ref const& document, layout const& at, int column, int top, int bottom) {
    date_cells result;
    result.sheet = at.title;
    result.column = column;
    result.first_row = std::max(top, at.first_row);
    bottom = std::min(bottom, at.last_row);
    if (at.header_row >= 0)
        result.heading = book::text_of(content_of(at.sheet->getCellByPosition(column, at.header_row)));
    std::ranges::replace(result.heading, '\n', ' ');
    if (bottom < result.first_row) return result;
    date_formats formats{document};
    // Where no heading row was recognised, a first text that is no date counts as the heading.
    if (at.header_row < 0 && top <= at.first_row) {
        const auto first = content_of(at.sheet->getCellByPosition(column, result.first_row));
        auto const* text = std::get_if<std::string>(&first);
        if (text && !recognition::read_date(*text).readable()) {
            result.heading = book::text_of(first);
            ++result.first_row;
        }
    }
    if (bottom < result.first_row) return result;
    result.cells = column_cells(at.sheet, formats, column, result.first_row, bottom);
    const Reference<sheet::XCellRangesQuery> area{
        at.sheet->getCellRangeByPosition(column, result.first_row, column, bottom), UNO_QUERY_THROW};
    result.calculated = marked(
        area->queryContentCells(sheet::CellFlags::FORMULA), result.first_row, result.cells.size(), marks::inside);
    result.hidden = marked(area->queryVisibleCells(), result.first_row, result.cells.size(), marks::outside);
    result.wanted = says_date(result.heading);
    return result;
}

int column_of(std::string_view letters) {
    int column = 0;
    for (const char letter : letters) {
        const char upper = text::capital_letter(letter);
        if (upper < 'A' || upper > 'Z' || column > 1000) return -1;
        column = column * 26 + (upper - 'A' + 1);
    }
    return column - 1;
}

book::result<std::vector<date_cells>> named_columns(command_call const& call, std::string const& letters) {
    const auto title = call.text(argument::sheet);
    const auto sheet = title ? sheet_named(call.document, *title) : sheet_at(call.document, 0);
    if (!sheet.is()) return book::refuse(tr("There is no sheet of that name in this workbook."));
    const auto at = layout_of(call.document, sheet);
    std::vector<date_cells> columns;
    for (std::size_t from = 0; from <= letters.size();) {
        const auto end = std::min(letters.find(';', from), letters.size());
        const int column = column_of(std::string_view{letters}.substr(from, end - from));
        if (column < 0 || column > used_area(sheet).EndColumn)
            return book::refuse(
                tr("There is no column {1} with anything in it on that sheet.", letters.substr(from, end - from)));
        columns.push_back(read_column(call.document, at, column, 0, at.last_row));
        from = end + 1;
    }
    if (columns.size() == 1) columns.front().wanted = true;
    return columns;
}

/// The typed date columns of the book's contacts and referrals.
std::vector<date_cells> columns_of_the_book(document_ref const& document) {
    std::vector<date_cells> columns;
    const auto places = table_places(document);
    for (const auto id : {table_id::contacts, table_id::referrals}) {
        const auto place = places.find(id);
        if (place == places.end()) continue;
        const auto at = layout_of(document, sheet_named(document, place->second.sheet));
        for (auto const& spec : book::table(id).columns) {
            const auto column = place->second.columns.find(spec.key);
            if (spec.kind != book::column_kind::date || spec.owner != book::column_owner::typed ||
                column == place->second.columns.end())
                continue;
            columns.push_back(read_column(document, at, column->second, 0, at.last_row));
            columns.back().wanted = true;
        }
    }
    return columns;
}

}

book::result<std::vector<date_cells>> chosen_date_columns(command_call const& call) {
    if (const auto letters = call.text(argument::column)) return named_columns(call, *letters);
    const auto areas = selected_areas(call.frame.is() ? call.frame->getController() : nullptr);
    std::vector<date_cells> columns;
    std::set<std::pair<int, int>> seen;
    bool single_cell = areas.size() == 1;
    for (auto const& area : areas) {
        const auto sheet = sheet_at(call.document, area.Sheet);
        if (!sheet.is()) continue;
        const auto at = layout_of(call.document, sheet);
        const auto used = used_area(sheet);
        const bool one_row = area.StartRow == area.EndRow;
        single_cell = single_cell && one_row && area.StartColumn == area.EndColumn;
        for (int column = area.StartColumn; column <= std::min(area.EndColumn, used.EndColumn); ++column)
            if (seen.emplace(area.Sheet, column).second)
                columns.push_back(read_column(
                    call.document, at, column, one_row ? 0 : area.StartRow, one_row ? at.last_row : area.EndRow));
    }
    if (columns.size() == 1) columns.front().wanted = columns.front().wanted || !single_cell;
    if (!single_cell && !areas.empty()) return columns;
    const auto found = commands::look_at_dates(columns, origin_of(call.document));
    if (!found.changes.empty() || !found.unclear.empty()) return columns;
    if (auto of_the_book = columns_of_the_book(call.document); !of_the_book.empty()) return of_the_book;
    for (auto& column : columns) column.wanted = true;
    return columns;
}

}
