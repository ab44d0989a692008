#include "calc/sheets/merged_cells.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

bool any_merged(sheet_ref const& sheet, int left, int top, int right, int bottom) {
    const Reference<sheet::XSheetCellRange> body{
        sheet->getCellRangeByPosition(left, top, right, bottom), UNO_QUERY_THROW};
    if (as<util::XMergeable>(body)->getIsMerged()) return true;
    const auto cursor = sheet->createCursorByRange(body);
    cursor->collapseToMergedArea();
    const auto area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    return area.StartColumn != left || area.EndColumn != right || area.StartRow != top;
}

}
