#include "calc/sheets/document_of.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/Date.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

// A range cannot be asked for its document, but a collection of ranges refuses those of other documents.
bool belongs(Reference<table::XCellRange> const& range, Reference<lang::XMultiServiceFactory> const& document) {
    try {
        const Reference<container::XNameContainer> ranges{
            document->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY};
        if (!ranges.is()) return false;
        ranges->insertByName(rtl::OUString{}, Any{range});
        return true;
    } catch (uno::Exception const&) {
        return false;
    }
}

}

Reference<beans::XPropertySet> document_of(
    Reference<table::XCellRange> const& range, Reference<uno::XComponentContext> const& context) {
    const auto open = frame::theGlobalEventBroadcaster::get(context)->createEnumeration();
    while (open.is() && open->hasMoreElements()) {
        const Reference<lang::XMultiServiceFactory> document{open->nextElement(), UNO_QUERY};
        if (document.is() && belongs(range, document)) return {document, UNO_QUERY};
    }
    return {};
}

book::null_date origin_of(Reference<beans::XPropertySet> const& document) {
    book::null_date origin;
    util::Date date;
    if (document.is() && (document->getPropertyValue("NullDate") >>= date) && date.Year != 0)
        origin.value = std::chrono::sys_days{std::chrono::year{date.Year} / date.Month / date.Day};
    return origin;
}

}
