#include "calc/formulas/written_range.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XCellRangesAccess.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

using range = Reference<table::XCellRange>;

range among(Reference<uno::XInterface> const& owner, char const* property, rtl::OUString const& name) {
    const Reference<beans::XPropertySet> properties{owner, UNO_QUERY_THROW};
    const Reference<container::XNameAccess> named{
        properties->getPropertyValue(rtl::OUString::createFromAscii(property)), UNO_QUERY};
    if (!named.is() || !named->hasByName(name)) return {};
    const Reference<sheet::XCellRangeReferrer> referrer{named->getByName(name), UNO_QUERY};
    return referrer.is() ? referrer->getReferredCells() : range{};
}

range on_sheet(Reference<sheet::XSpreadsheet> const& sheet, rtl::OUString const& text) {
    try {
        return sheet->getCellRangeByName(text);   // finds addresses on this sheet only
    } catch (uno::RuntimeException const&) {
        return {};
    }
}

range anywhere(Reference<sheet::XSpreadsheetDocument> const& document, rtl::OUString const& text) {
    try {
        const auto found = as<sheet::XCellRangesAccess>(document->getSheets())->getCellRangesByName(text);
        return found.getLength() == 1 ? found[0] : range{};
    } catch (uno::Exception const&) {
        return {};
    }
}

}

range written_range(std::string_view text, Reference<sheet::XSpreadsheet> const& sheet,
    Reference<sheet::XSpreadsheetDocument> const& document) {
    if (text.empty()) return {};
    const auto written = ustring(text);
    if (auto found = among(sheet, "NamedRanges", written); found.is()) return found;
    if (auto found = among(document, "NamedRanges", written); found.is()) return found;
    if (auto found = among(document, "DatabaseRanges", written); found.is()) return found;
    if (auto found = on_sheet(sheet, written); found.is()) return found;
    return anywhere(document, written);
}

}
