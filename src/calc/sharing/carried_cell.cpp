#include "calc/sharing/carried_cell.hpp"
#include "book/schema.hpp"
#include "calc/formulas/carried_registry.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"
#include "calc/sheets/unseen_change.hpp"
#include "calc/writing/ledger_formulas.hpp"

#include <com/sun/star/sheet/XSheetCellRange.hpp>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

constexpr int line_of_the_cell = 7;   // below those of the other ledger cells

bool write(document_ref const& document, std::string const& text) {
    const auto cells = named_cells(document, book::names::carriedbook);
    if (!cells.is() || is_protected(as<sheet::XSheetCellRange>(cells)->getSpreadsheet())) return false;
    const unseen_change hidden{document};
    cells->getCellByPosition(0, 0)->setFormula(ustring(text));
    return true;
}

}

void add_carried_cell(document_ref const& document, std::uint64_t missing) {
    const unseen_change hidden{document};
    const set_up_looks looks{document};
    ledger_cell(document, book::names::carriedbook, text::to_say("Older referrals"), line_of_the_cell, looks)
        ->setFormula(ustring(scoring::missing_carried_text(missing)));
    let_ledgers_read_own_sheets(document, looks);
}

bool count_along(document_ref const& document, std::shared_ptr<scoring::carried_referrals const> const& carried) {
    // By content: another workbook that is open here may carry the same.
    const auto shown = carried_along_in(document).referrals;
    if (shown && shown->text() == carried->text()) return true;
    make_known(carried);
    return write(document, carried->text());
}

void count_none_along(document_ref const& document) { write(document, ""); }

}
