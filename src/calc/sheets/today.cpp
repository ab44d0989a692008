#include "calc/sheets/today.hpp"
#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/sheets/document_of.hpp"
#include "calc/sheets/named_cells.hpp"
#include "calc/sheets/unseen_change.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <ctime>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

std::tm local_parts(std::time_t at) {
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &at);
#else
    localtime_r(&at, &parts);
#endif
    return parts;
}

std::tm local_now() { return local_parts(std::time(nullptr)); }

double time_of_day(std::tm const& parts) { return (parts.tm_hour * 60 + parts.tm_min) / (24.0 * 60); }
book::day day_of(std::tm const& parts) {
    return std::chrono::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday;
}

bool may_write(Reference<table::XCellRange> const& cells) {
    const Reference<sheet::XSheetCellRange> of_sheet{cells, UNO_QUERY_THROW};
    const Reference<util::XProtectable> sheet{of_sheet->getSpreadsheet(), UNO_QUERY_THROW};
    if (!sheet->isProtected()) return true;
    util::CellProtection protection;
    as<beans::XPropertySet>(cells)->getPropertyValue("CellProtection") >>= protection;
    return !protection.IsLocked;
}

}

double local_time_of_day() { return time_of_day(local_now()); }
book::day local_today() { return day_of(local_now()); }

local_time local_time_of(std::chrono::sys_seconds at) {
    const auto parts = local_parts(static_cast<std::time_t>(at.time_since_epoch().count()));
    return {day_of(parts), time_of_day(parts)};
}

bool bring_today_up(Reference<sheet::XSpreadsheetDocument> const& document, book::day today) {
    const auto cells = named_cells(document, book::names::today);
    if (!cells.is()) return false;
    const auto cell = cells->getCellByPosition(0, 0);
    if (cell->getType() == table::CellContentType_FORMULA) return false;
    const Reference<beans::XPropertySet> properties{document, UNO_QUERY_THROW};
    const double serial = book::serial_of_day(today, origin_of(properties));
    if (cell->getType() == table::CellContentType_VALUE && cell->getValue() == serial) return false;
    if (!may_write(cells)) return false;
    const unseen_change hidden{document};
    cell->setValue(serial);
    return true;
}

void mend_today(Reference<sheet::XSpreadsheetDocument> const& document) {
    const auto cells = named_cells(document, book::names::today);
    if (!cells.is()) return;
    const auto held = cells->getCellByPosition(0, 0)->getType();
    if (held == table::CellContentType_TEXT || held == table::CellContentType_EMPTY)
        bring_today_up(document, local_today());
}

}
