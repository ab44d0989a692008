#include "calc/sheets/column_cells.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

date_formats::date_formats(document_ref const& document)
    : formats_{as<util::XNumberFormatsSupplier>(document)->getNumberFormats()} {}

std::optional<bool> date_formats::all(Reference<table::XCellRange> const& area) {
    const Reference<beans::XPropertyState> states{area, UNO_QUERY_THROW};
    if (states->getPropertyState("NumberFormat") == beans::PropertyState_AMBIGUOUS_VALUE) return {};
    sal_Int32 key = 0;
    as<beans::XPropertySet>(area)->getPropertyValue("NumberFormat") >>= key;
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    sal_Int16 type = 0;
    formats_->getByKey(key)->getPropertyValue("Type") >>= type;
    return known_[key] = (type & util::NumberFormat::DATE) != 0;
}

std::vector<recognition::sample_cell> column_cells(
    sheet_ref const& sheet, date_formats& formats, int column, int top, int bottom) {
    std::vector<recognition::sample_cell> cells;
    if (bottom < top) return cells;
    const auto area = sheet->getCellRangeByPosition(column, top, column, bottom);
    const auto together = formats.all(area);
    const auto rows = as<sheet::XCellRangeData>(area)->getDataArray();
    cells.reserve(static_cast<std::size_t>(rows.getLength()));
    for (int row = 0; row < rows.getLength(); ++row) {
        recognition::sample_cell cell{cell_of(std::as_const(std::as_const(rows)[row])[0]), together.value_or(false)};
        if (!together && std::holds_alternative<double>(cell.value))
            cell.is_date = formats.all(area->getCellRangeByPosition(0, row, 0, row)).value_or(false);
        cells.push_back(std::move(cell));
    }
    return cells;
}

table::CellRangeAddress used_area(sheet_ref const& sheet) {
    const auto cursor = sheet->createCursor();
    const Reference<sheet::XUsedAreaCursor> used{cursor, UNO_QUERY_THROW};
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    return as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
}

}
