#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/table/XCellRange.hpp>

#include <string_view>

namespace referralbook::calc {

/// Defines a name of the workbook, in place of one whose cells are gone.
void define_name(document_ref const& document, std::string_view name,
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& cells);

/// Takes a name of the workbook away, if it has it.
void forget_name(document_ref const& document, std::string_view name);

}
