#pragma once
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <string_view>

namespace referralbook::calc {

/// The names of a workbook; those of a sheet alone.
com::sun::star::uno::Reference<com::sun::star::sheet::XNamedRanges> names_of(
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document_or_sheet);

/// The cells behind a workbook-scope name; nothing where the name is missing or its cells are gone (#REF!).
com::sun::star::uno::Reference<com::sun::star::table::XCellRange> named_cells(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document, std::string_view name);

}
