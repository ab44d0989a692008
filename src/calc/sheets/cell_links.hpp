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

/// The links in the texts of an area. What a formula leads to is none of them.
std::vector<link_in_cell> links_in(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& area);

}
