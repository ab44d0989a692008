#pragma once
#include "book/date.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// The open document that a range belongs to; nothing where the office does not know it yet, as while it is being
/// loaded.
com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> document_of(
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& range,
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

/// The day from which the document counts its date serials.
book::null_date origin_of(com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> const& document);

}
