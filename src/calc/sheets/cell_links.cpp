#include "calc/sheets/cell_links.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "text/links.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertySetInfo.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

void add_links_of(Reference<uno::XInterface> const& cell, int row, int column, std::vector<link_in_cell>& found) {
    const Reference<com::sun::star::text::XTextFieldsSupplier> supplier{cell, UNO_QUERY};
    if (!supplier.is()) return;
    const auto whole = utf8(as<com::sun::star::text::XTextRange>(cell)->getString());
    const auto fields = supplier->getTextFields()->createEnumeration();
    while (fields->hasMoreElements()) {
        const Reference<beans::XPropertySet> field{fields->nextElement(), UNO_QUERY};
        rtl::OUString target, shown;
        if (!field.is() || !field->getPropertySetInfo()->hasPropertyByName("URL") ||
            !(field->getPropertyValue("URL") >>= target))
            continue;
        field->getPropertyValue("Representation") >>= shown;
        found.push_back({row, column, utf8(shown), utf8(target), utf8(shown) == whole});
    }
}

}

std::vector<link_in_cell> links_in(Reference<table::XCellRange> const& area) {
    std::vector<link_in_cell> found;
    const auto whole = as<sheet::XCellRangeAddressable>(area)->getRangeAddress();
    // Only texts that are more than letters can hold a link.
    const auto
        parts = as<sheet::XCellRangesQuery>(area)->queryContentCells(sheet::CellFlags::FORMATTED)->getRangeAddresses();
    for (auto const& part : parts)
        for (int row = part.StartRow; row <= part.EndRow; ++row)
            for (int column = part.StartColumn; column <= part.EndColumn; ++column)
                add_links_of(
                    area->getCellByPosition(column - whole.StartColumn, row - whole.StartRow), row, column, found);
    return found;
}

std::vector<link_in_cell> link_formulas_in(Reference<table::XCellRange> const& area) {
    std::vector<link_in_cell> found;
    const auto whole = as<sheet::XCellRangeAddressable>(area)->getRangeAddress();
    const auto
        parts = as<sheet::XCellRangesQuery>(area)->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses();
    for (auto const& part : parts) {
        const auto texts = as<sheet::XCellRangeFormula>(
            area->getCellRangeByPosition(part.StartColumn - whole.StartColumn, part.StartRow - whole.StartRow,
                part.EndColumn - whole.StartColumn, part.EndRow - whole.StartRow))
                               ->getFormulaArray();
        for (sal_Int32 row = 0; row < texts.getLength(); ++row)
            for (sal_Int32 column = 0; column < std::as_const(texts)[row].getLength(); ++column)
                if (auto target = referralbook::text::target_of_formula(
                        utf8(std::as_const(std::as_const(texts)[row])[column]));
                    !target.empty())
                    found.push_back({part.StartRow + row, part.StartColumn + column, {}, std::move(target), true});
    }
    return found;
}

}
