#include "calc/writing/row_removals.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/merged_cells.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/sheet/CellDeleteMode.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

Reference<table::XCellRange> body_of(sheet_ref const& sheet, book::table_place const& place, int last_row) {
    return sheet->getCellRangeByPosition(place.first_column, place.header_row + 1, place.last_column, last_row);
}

/// Rows that are hidden or filtered away stay where they are while the cells move through them.
bool any_hidden(Reference<table::XCellRange> const& body, int rows) {
    const auto visible = as<sheet::XCellRangesQuery>(body)->queryVisibleCells()->getRangeAddresses();
    // Hidden columns part a row into pieces: the pieces of one column are counted.
    int first_column = -1, seen = 0;
    for (auto const& part : visible) {
        if (first_column < 0) first_column = part.StartColumn;
        if (part.StartColumn <= first_column && first_column <= part.EndColumn) seen += part.EndRow - part.StartRow + 1;
    }
    return seen < rows;
}

using formulas = uno::Sequence<uno::Sequence<rtl::OUString>>;

formulas constants_of(Reference<table::XCellRange> const& row) {
    auto cells = as<sheet::XCellRangeFormula>(row)->getFormulaArray();
    for (auto& cell : cells[0])
        if (cell.startsWith("="))
            cell = rtl::OUString{};   // the text of a formula changes as its cell moves: it is not compared
    return cells;
}

}

row_removals::row_removals(document_ref const& document, book::change_set const& changes)
    : document_{document}, changes_{changes} {
    if (empty()) return;
    places_ = table_places(document);
    for (auto& [id, place] : places_)
        if (std::ranges::find(changes.removals, id, &book::row_removal::table) != changes.removals.end()) {
            const auto key = key_column(document, id, place);   // a shared row moves with its key
            std::tie(place.first_column, place.last_column) = whole_table_columns(
                sheet_named(document, place.sheet), id, place);
            if (key) place.last_column = std::max(place.last_column, *key);
        }
}

book::result<void> row_removals::check() const {
    for (auto const& removal : changes_.removals) {
        const auto found = places_.find(removal.table);
        if (found == places_.end())
            return book::refuse(tr("This workbook has no table {1} any more. Nothing was changed.",
                book_language(document_).trc(text::sheet_word, book::table(removal.table).title)));
        auto const& place = found->second;
        const auto sheet = sheet_named(document_, place.sheet);
        const int last = last_used_row(sheet);
        if (removal.row <= place.header_row || removal.row > last)
            return book::refuse(tr("Row {1} of the sheet {2} does not belong to the table. Nothing was changed.",
                removal.row + 1, place.sheet));
        if (is_protected(sheet)) return book::refuse(protected_sheet(place.sheet));
        if (any_merged(sheet, place.first_column, place.header_row + 1, place.last_column, last))
            return book::refuse(
                tr("The sheet {1} has merged cells in its table. Split them under Format > Merge Cells and try again.",
                    place.sheet));
        if (any_hidden(body_of(sheet, place, last), last - place.header_row))
            return book::refuse(tr(
                "The sheet {1} has hidden or filtered rows. Show them all (Data > More Filters > Reset Filter, Format "
                "> "
                "Rows > Show) and try again.",
                place.sheet));
    }
    return {};
}

void row_removals::write() const {
    auto removals = changes_.removals;
    std::ranges::sort(removals, std::greater{}, &book::row_removal::row);
    for (std::size_t i = 0; i < removals.size();) {
        auto const& last = removals[i];
        auto const& place = places_.at(last.table);
        int rows = 0;   // of one table, one below the other: they go at once
        for (; i < removals.size() && removals[i].table == last.table && removals[i].row == last.row - rows; ++i)
            ++rows;
        const int first_row = last.row - rows + 1;
        const auto rows_at = [&](int first, int end) {
            // Asked for anew: the office takes the shift for one of the sheet object's own cells, which then ends too
            // early.
            return sheet_named(document_, place.sheet)
                ->getCellRangeByPosition(place.first_column, first, place.last_column, end);
        };
        const auto next = constants_of(rows_at(last.row + 1, last.row + 1));
        const auto range = as<sheet::XCellRangeAddressable>(rows_at(first_row, last.row))->getRangeAddress();
        as<sheet::XCellRangeMovement>(sheet_named(document_, place.sheet))
            ->removeRange(range, sheet::CellDeleteMode_UP);
        // The office refuses in silence, over an array formula for one.
        if (constants_of(rows_at(first_row, first_row)) != next)
            throw std::runtime_error{
                "row " + std::to_string(last.row + 1) + " of the sheet " + place.sheet + " cannot be taken out."};
    }
}

}
