#include "calc/writing/growing_sums.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/column_cells.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "text/range_ends.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// The formulas of one sheet.
class sums_of_sheet {
public:
    sums_of_sheet(sheet_ref const& sheet, text::table_cells const& table, contacts_below const& came)
        : sheet_{sheet}, table_{table}, came_{came}, of_contacts_{title_of(sheet) == table.sheet},
          guarded_{is_protected(sheet)} {}

    void let_grow() const {
        const auto used = used_area(sheet_);
        for (int column = used.StartColumn; column <= used.EndColumn; ++column)
            if (of_contacts_ && table_.first_column <= column && column <= table_.last_column) {
                // A column of formulas in the rows of the contacts stays as it is: all of it alike.
                let_grow_in(column, used.StartRow, came_.place.header_row);
                let_grow_in(column, came_.first + came_.count, used.EndRow);
            } else {
                let_grow_in(column, used.StartRow, used.EndRow);
            }
    }

private:
    void let_grow_in(int column, int top, int bottom) const {
        if (top > bottom) return;
        const auto cells = as<sheet::XCellRangesQuery>(sheet_->getCellRangeByPosition(column, top, column, bottom));
        for (auto const& part : cells->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses()) {
            const auto range = sheet_->getCellRangeByPosition(column, part.StartRow, column, part.EndRow);
            const auto formulas = as<sheet::XCellRangeFormula>(range)->getFormulaArray();
            for (int i = 0; i < formulas.getLength(); ++i) grow(column, part.StartRow + i, formulas[i][0]);
        }
    }

    void grow(int column, int row, rtl::OUString const& formula) const {
        const int below = came_.first + came_.count;
        if (formula.indexOf(':') < 0 || formula.startsWith("{")) return;   // an array is no text to write
        // Beside the last contact it may be a sum up to its own row.
        if (of_contacts_ && row >= came_.first - 1 && row < below) return;
        const auto where = !of_contacts_ ? text::stands::on_another_sheet
            : row >= below               ? text::stands::below
                                         : text::stands::beside;
        const auto before = utf8(formula);
        const auto now = text::with_range_ends(before, table_, below, where);
        if (now == before || (guarded_ && is_locked(sheet_, column, row))) return;
        sheet_->getCellByPosition(column, row)->setFormula(ustring(now));
    }

    sheet_ref sheet_;
    text::table_cells const& table_;
    contacts_below const& came_;
    bool of_contacts_, guarded_;
};

}

void let_sums_grow(document_ref const& document, contacts_below const& came) {
    const int first = came.place.header_row + 1;
    if (came.first <= first) return;   // there was none before
    const auto [left, right] = whole_table_columns(
        sheet_named(document, came.place.sheet), book::table_id::contacts, came.place);
    const text::table_cells table{left, right, first + 1, came.first, came.place.sheet};
    const auto ours = sheets_of_our_tables(document);
    for (int index = 0; sheet_at(document, index).is(); ++index)
        if (!ours.contains(index)) sums_of_sheet{sheet_at(document, index), table, came}.let_grow();
}

}
