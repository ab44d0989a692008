#include "calc/sheets/named_cells.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

Reference<sheet::XNamedRanges> names_of(Reference<uno::XInterface> const& document_or_sheet) {
    const Reference<beans::XPropertySet> properties{document_or_sheet, UNO_QUERY_THROW};
    return {properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
}

Reference<table::XCellRange> named_cells(
    Reference<sheet::XSpreadsheetDocument> const& document, std::string_view name) {
    const auto named = names_of(document);
    const auto wanted = ustring(name);
    if (!named->hasByName(wanted)) return {};
    const Reference<sheet::XNamedRange> range{named->getByName(wanted), UNO_QUERY_THROW};
    // A name whose sheet was deleted still gives cells, but wrong ones.
    if (range->getContent().indexOf("#REF!") >= 0) return {};
    const Reference<sheet::XCellRangeReferrer> referrer{range, UNO_QUERY};
    return referrer.is() ? referrer->getReferredCells() : Reference<table::XCellRange>{};
}

}
