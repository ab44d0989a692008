#include "calc/sheets/new_sheet.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart2/data/XDataProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int columns_of_charts = 64;   // no chart of ours reads as far; a user's hardly

}

void insert_sheet(document_ref const& document, rtl::OUString const& title, sal_Int16 at) {
    let_sheets_come(document);
    document->getSheets()->insertNewByName(title, at);
}

void let_sheets_come(document_ref const& document) noexcept try {
    const auto last = sheet_at(document, static_cast<int>(document->getSheets()->getElementNames().getLength()) - 1);
    rtl::OUString cells;
    as<beans::XPropertySet>(last->getCellRangeByPosition(0, 0, columns_of_charts - 1, 0))
        ->getPropertyValue("AbsoluteName") >>= cells;
    // They are read as charts read them: that alone makes the columns where there are none yet.
    const Reference<chart2::data::XDataProvider> provider{
        as<lang::XMultiServiceFactory>(document)->createInstance("com.sun.star.chart2.data.DataProvider"),
        UNO_QUERY_THROW};
    provider->createDataSequenceByRangeRepresentation(cells)->getData();
} catch (...) {
    // It is then as it is without us.
}

}
