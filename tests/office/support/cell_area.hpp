#pragma once
#include <com/sun/star/table/CellRangeAddress.hpp>

#include <string>
#include <vector>

namespace referralbook::tests {

/// A set of cells of one sheet, written one way however its rectangles are cut: "A1:B7 D2".
std::string area_text(std::vector<com::sun::star::table::CellRangeAddress> const& rectangles);

}
