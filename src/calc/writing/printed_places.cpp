#include "calc/writing/printed_places.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

constexpr int room_for_more = 5;   // sources that are typed before a command is called again

int filled_places(sheet_ref const& sheet, int column, int first, int last) {
    if (last < first) return 0;
    const auto rows = as<sheet::XCellRangeData>(sheet->getCellRangeByPosition(column, first, column, last))
                          ->getDataArray();
    int count = rows.getLength();
    rtl::OUString name;
    while (count > 0 && (!(rows[count - 1][0] >>= name) || name.isEmpty())) --count;
    return count;
}

}

void print_places(document_ref const& document, int count) {
    const auto places = table_places(document);
    const auto found = places.find(book::table_id::sources);
    if (found == places.end()) return;
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    if (is_protected(sheet)) return;
    const auto areas = as<sheet::XPrintAreas>(sheet);
    const auto before = areas->getPrintAreas();
    if (before.getLength() > 1) return;
    auto wanted = as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress();
    wanted.StartColumn = place.first_column;
    wanted.EndColumn = place.last_column;
    wanted.StartRow = place.header_row;
    if (before.hasElements()) {
        if (before[0].StartColumn != wanted.StartColumn || before[0].StartRow != wanted.StartRow) return;
        wanted.EndColumn = before[0].EndColumn;
    }
    wanted.EndRow = std::min(last_used_row(sheet), place.header_row + count + room_for_more);
    if (!before.hasElements() || before[0] != wanted) areas->setPrintAreas({&wanted, 1});
}

void print_filled_places(document_ref const& document) {
    const auto places = table_places(document);
    const auto found = places.find(book::table_id::sources);
    if (found == places.end() || !found->second.columns.contains("source")) return;
    auto const& place = found->second;
    const auto sheet = sheet_named(document, place.sheet);
    print_places(
        document, filled_places(sheet, place.columns.at("source"), place.header_row + 1, last_used_row(sheet)));
}

void print_column(sheet_ref const& sheet, int column) {
    const auto areas = as<sheet::XPrintAreas>(sheet);
    auto before = areas->getPrintAreas();
    if (before.getLength() != 1 || before[0].EndColumn != column - 1) return;
    before.getArray()[0].EndColumn = column;
    areas->setPrintAreas(before);
}

}
