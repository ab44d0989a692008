#pragma once
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <string_view>

namespace referralbook::calc {

/// The range that a text in a formula on `sheet` stands for: a name of the sheet or of the document, a database range,
/// an address with or without a sheet's title. An empty reference for everything else, such as a call of OFFSET.
com::sun::star::uno::Reference<com::sun::star::table::XCellRange> written_range(std::string_view text,
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> const& sheet,
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document);

}
