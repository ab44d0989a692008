#include "calc/sheets/currency.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/i18n/XLocaleData.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

std::string currency_of(Reference<uno::XComponentContext> const& context, document_ref const& document) {
    lang::Locale locale;
    as<beans::XPropertySet>(document)->getPropertyValue("CharLocale") >>= locale;
    const Reference<i18n::XLocaleData> data{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.i18n.LocaleData", context),
        UNO_QUERY_THROW};
    for (auto const& currency : data->getAllCurrencies(locale))
        if (currency.Default) return utf8(currency.Symbol);
    return {};
}

}
