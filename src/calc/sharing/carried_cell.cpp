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

void write(document_ref const& document, std::string const& text) {
    const auto cells = named_cells(document, book::names::carriedbook);
    if (!cells.is() || is_protected(as<sheet::XSheetCellRange>(cells)->getSpreadsheet())) return;
    const unseen_change hidden{document};
    cells->getCellByPosition(0, 0)->setFormula(ustring(text));
}

}

void add_carried_cell(document_ref const& document) {
    const set_up_looks looks{document};
    ledger_cell(document, book::names::carriedbook, text::to_say("Older referrals"), line_of_the_cell, looks);
    let_ledgers_read_own_sheets(document, looks);
}

void count_along(document_ref const& document, std::shared_ptr<scoring::carried_referrals const> const& carried) {
    make_known(carried);
    write(document, carried->text());
}

void count_none_along(document_ref const& document) { write(document, ""); }

}
