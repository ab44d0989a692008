#include "calc/writing/room_below.hpp"
#include "calc/office/as.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/merged_cells.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

uno::Sequence<table::CellRangeAddress> filled(
    sheet_ref const& sheet, int left, int top, int right, int bottom, sal_Int16 content) {
    if (left > right || top > bottom) return {};
    return as<sheet::XCellRangesQuery>(sheet->getCellRangeByPosition(left, top, right, bottom))
        ->queryContentCells(content)
        ->getRangeAddresses();
}

int columns_of(sheet_ref const& sheet) { return as<table::XColumnRowRange>(sheet)->getColumns()->getCount(); }

}

book::result<room_below> room_for_rows(document_ref const& document, book::table_place const& contacts, int first,
    int count, book::problem const& otherwise) {
    room_below room{sheet_named(document, contacts.sheet), 0, 0, contacts.header_row + 1, first, count, true};
    std::tie(room.first_column, room.last_column) = whole_table_columns(room.sheet, book::table_id::contacts, contacts);
    if (const auto key = key_column(document, book::table_id::contacts, contacts))
        room.last_column = std::max(room.last_column, *key);
    const int last = last_used_row(room.sheet);
    if (is_protected(room.sheet) || last + count >= rows_of(room.sheet)) return book::refuse(otherwise);
    room.whole_rows = !filled(room.sheet, 0, first, room.first_column - 1, last, any_content).hasElements() &&
        !filled(room.sheet, room.last_column + 1, first, columns_of(room.sheet) - 1, last, any_content).hasElements();
    const int left = room.whole_rows ? 0 : room.first_column,
              right = room.whole_rows ? columns_of(room.sheet) - 1 : room.last_column;
    // Merged cells that move as a whole do not matter; those that the border cuts through do.
    if (!room.whole_rows && any_merged(room.sheet, left, first, right, last)) return book::refuse(otherwise);
    if (first > 0 && any_merged(room.sheet, left, first - 1, right, first - 1)) return book::refuse(otherwise);
    return room;
}

void make_room(room_below const& room) {
    const auto below = [&] {   // asked for anew: the office takes the shift for one of the sheet object's own cells
        return filled(
            room.sheet, room.first_column, room.first, room.last_column, last_used_row(room.sheet), any_content);
    };
    const auto before = below();
    if (room.whole_rows)
        as<table::XColumnRowRange>(room.sheet)->getRows()->insertByIndex(room.first, room.count);
    else {
        const auto cells = room.sheet->getCellRangeByPosition(
            room.first_column, room.first, room.last_column, room.first + room.count - 1);
        as<sheet::XCellRangeMovement>(room.sheet)
            ->insertCells(as<sheet::XCellRangeAddressable>(cells)->getRangeAddress(), sheet::CellInsertMode_DOWN);
    }
    const auto after = below();
    // The office refuses in silence, within an array formula for one.
    if (before.hasElements() && (!after.hasElements() || after[0].StartRow != before[0].StartRow + room.count))
        throw std::runtime_error{"no rows can be inserted above row " + std::to_string(room.first + 1) + '.'};
}

}
