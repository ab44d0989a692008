#include "calc/formulas/names_of_newer_office.hpp"

#include "calc/office/as.hpp"
#include "calc/sheets/calculation_pause.hpp"
#include "calc/sheets/file_filter.hpp"
#include "calc/sheets/unseen_change.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <string>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

bool is_of_excel(document_ref const& document) {
    const auto filter = filter_of(document);
    return filter.find("Excel") != std::string::npos || filter.find("Office Open XML") != std::string::npos;
}

/// Calc shows an unknown name in small letters and a known one in capitals. The error is no sign of it: until a cell is
/// calculated again it has the value of the file.
bool has_unknown_name(rtl::OUString const& formula) { return formula.indexOf("referral.") >= 0; }

std::vector<Reference<table::XCell>> cells_to_mend(Reference<sheet::XSpreadsheet> const& sheet) {
    std::vector<Reference<table::XCell>> found;
    const auto formulas = as<sheet::XCellRangesQuery>(sheet)->queryContentCells(sheet::CellFlags::FORMULA);
    for (auto const& area : formulas->getRangeAddresses()) {
        const Reference<sheet::XCellRangeFormula> cells{
            sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow),
            UNO_QUERY_THROW};
        const auto rows = cells->getFormulaArray();
        for (sal_Int32 row = 0; row < rows.getLength(); ++row)
            for (sal_Int32 column = 0; column < rows[row].getLength(); ++column)
                if (has_unknown_name(rows[row][column]))
                    found.push_back(sheet->getCellByPosition(area.StartColumn + column, area.StartRow + row));
    }
    return found;
}

void write_anew(Reference<sheet::XSpreadsheet> const& sheet, Reference<table::XCell> const& cell) {
    const auto formula = cell->getFormula();
    // Calc shows an array's formula in braces and takes it without them.
    if (!formula.startsWith("{") || !formula.endsWith("}")) return cell->setFormula(formula);
    const auto whole = sheet->createCursorByRange(Reference<sheet::XSheetCellRange>{cell, UNO_QUERY_THROW});
    whole->collapseToCurrentArray();
    as<sheet::XArrayFormulaRange>(whole)->setArrayFormula(formula.copy(1, formula.getLength() - 2));
}

void mend(document_ref const& document) {
    const unseen_change hidden{document};
    const calculation_pause pause{document};
    const Reference<container::XIndexAccess> sheets{document->getSheets(), UNO_QUERY_THROW};
    for (sal_Int32 index = 0; index < sheets->getCount(); ++index) {
        const Reference<sheet::XSpreadsheet> sheet{sheets->getByIndex(index), UNO_QUERY_THROW};
        for (auto const& cell : cells_to_mend(sheet)) {
            if (!has_unknown_name(cell->getFormula())) continue;   // written with the array that it belongs to
            try {
                write_anew(sheet, cell);
            } catch (uno::Exception const&) {
                // Protected: it shows #NAME? as it did.
            }
        }
    }
}

}

void know_names_of_newer_office(document_ref const& document) {
    try {
        if (is_of_excel(document)) mend(document);
    } catch (uno::Exception const&) {
        // It opens as it is; what was not written anew shows #NAME?.
    }
}

}
