#pragma once
#include <com/sun/star/table/XCellRange.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

/// A link in the text of a cell.
struct link_in_cell {
    int row = 0, column = 0;    ///< of the sheet
    std::string text, target;   ///< what it shows and where it leads: "write", "mailto:ben.cole@x.example"
    bool alone = false;         ///< nothing else stands in the cell
};

/// The links in the texts of an area. What a formula leads to is none of them; see link_formulas_in.
std::vector<link_in_cell> links_in(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& area);

/// The formulas of an area that are links as a whole; their text is not told.
std::vector<link_in_cell> link_formulas_in(
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& area);

}
