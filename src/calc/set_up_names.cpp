#include "calc/set_up_sheets.hpp"
#include "calc/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

void define_name(document_ref const& document, std::string_view name, Reference<table::XCellRange> const& cells) {
    const Reference<beans::XPropertySet> properties{document, UNO_QUERY_THROW};
    const Reference<sheet::XNamedRanges> named{properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
    const auto wanted = ustring(name);
    rtl::OUString content;
    Reference<beans::XPropertySet>{cells, UNO_QUERY_THROW}->getPropertyValue("AbsoluteName") >>= content;
    // A name that goes away leaves #NAME? in what uses it, even if it comes back at once: so it is changed in place.
    if (named->hasByName(wanted))
        return Reference<sheet::XNamedRange>{named->getByName(wanted), UNO_QUERY_THROW}->setContent(content);
    named->addNewByName(wanted, content, table::CellAddress{}, 0);
}

}
