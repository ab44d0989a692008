#include "calc/writing/book_names.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

void define_name(document_ref const& document, std::string_view name, Reference<table::XCellRange> const& cells) {
    const auto named = names_of(document);
    const auto wanted = ustring(name);
    rtl::OUString content;
    as<beans::XPropertySet>(cells)->getPropertyValue("AbsoluteName") >>= content;
    // A name that goes away leaves #NAME? in what uses it, even if it comes back at once: so it is changed in place.
    if (named->hasByName(wanted)) return as<sheet::XNamedRange>(named->getByName(wanted))->setContent(content);
    named->addNewByName(wanted, content, table::CellAddress{}, 0);
}

void forget_name(document_ref const& document, std::string_view name) {
    const auto named = names_of(document);
    if (named->hasByName(ustring(name))) named->removeByName(ustring(name));
}

}
