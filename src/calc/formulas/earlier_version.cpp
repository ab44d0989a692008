#include "calc/formulas/earlier_version.hpp"

#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"
#include "functions/engine/handle.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

bool bring_formulas_up(document_ref const& document) {
    const auto cells = named_cells(document, book::names::ledger);
    if (!cells.is()) return false;
    const Reference<com::sun::star::text::XTextRange> shown{cells->getCellByPosition(0, 0), UNO_QUERY_THROW};
    if (!functions::is_of_earlier_version(utf8(shown->getString()))) return false;
    const Reference<util::XModifiable> modifiable{document, UNO_QUERY_THROW};
    const bool was_modified = modifiable->isModified();
    as<sheet::XCalculatable>(document)->calculateAll();
    if (!was_modified && modifiable->isModified()) modifiable->setModified(false);
    return true;
}

}
