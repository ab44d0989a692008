#include "calc/office/dates_of.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/i18n/XLocaleData5.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

/// Of a pattern of the language, "M/D/Y".
std::optional<recognition::date_order> order_in(std::string_view pattern) {
    const auto day = pattern.find('D'), month = pattern.find('M'), year = pattern.find('Y');
    if (day == std::string_view::npos || month == std::string_view::npos || year == std::string_view::npos) return {};
    if (year < day && year < month) return recognition::date_order::year_first;
    return day < month ? recognition::date_order::day_first : recognition::date_order::month_first;
}

}

std::optional<recognition::date_order> date_order_of(
    Reference<uno::XComponentContext> const& context, Reference<beans::XPropertySet> const& document) {
    lang::Locale locale;
    if (!document.is() || !(document->getPropertyValue("CharLocale") >>= locale)) return {};
    const Reference<i18n::XLocaleData5> languages{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.i18n.LocaleData2", context),
        uno::UNO_QUERY};
    if (!languages.is()) return {};
    for (auto const& pattern : languages->getDateAcceptancePatterns(locale))
        if (const auto order = order_in(utf8(pattern))) return order;
    return {};
}

}
