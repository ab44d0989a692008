#pragma once
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <string_view>

namespace referralbook::calc {

/// The cells behind a workbook-scope name; nothing where the name is missing or its cells are gone (#REF!).
com::sun::star::uno::Reference<com::sun::star::table::XCellRange> named_cells(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document, std::string_view name);

}
