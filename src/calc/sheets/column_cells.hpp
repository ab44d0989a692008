#pragma once
#include "calc/sheets/document.hpp"
#include "recognition/sheet_sample.hpp"

#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>

#include <map>
#include <optional>
#include <vector>

namespace referralbook::calc {

/// Tells whether cells show dates. It asks once for a whole area where all its cells have the same format, otherwise
/// once for each format.
class date_formats {
public:
    explicit date_formats(document_ref const& document);

    /// Nothing where the cells of the area differ.
    std::optional<bool> all(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& area);

private:
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    std::map<sal_Int32, bool> known_;
};

/// The cells of one column, from the row `top` to `bottom`; none where bottom < top. Formulas as their results.
std::vector<recognition::sample_cell> column_cells(
    sheet_ref const& sheet, date_formats& formats, int column, int top, int bottom);

/// The area of a sheet in which anything stands.
com::sun::star::table::CellRangeAddress used_area(sheet_ref const& sheet);

}
