#include "calc/office/number_style_of.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/i18n/NumberFormatIndex.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <map>
#include <mutex>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

std::string code_of(Reference<util::XNumberFormats> const& formats, sal_Int32 key) {
    rtl::OUString code;
    formats->getByKey(key)->getPropertyValue("FormatString") >>= code;
    return utf8(code);
}

/// From the codes of the language's own formats: "#,##0.00" and "[$$-409]#,##0.00".
book::number_style style_of(std::string const& number, std::string const& money) {
    book::number_style style;
    const auto thousands = number.find("##0"), decimals = number.rfind("00");
    const auto before = thousands == std::string::npos ? thousands : number.rfind('#', thousands - 1);   // "#,##,##0"
    if (before < thousands && thousands + 3 < decimals && decimals != std::string::npos) {
        style.group = number.substr(before + 1, thousands - before - 1);
        style.decimal = number.substr(thousands + 3, decimals - thousands - 3);
    }
    const auto sign = money.find("[$"), digits = money.find_first_of("#0", sign == 0 ? money.find(']') : 0);
    style.currency_first = sign == std::string::npos || sign < digits;
    return style;
}

}

book::number_style number_style_of(Reference<beans::XPropertySet> const& document) {
    lang::Locale locale;
    if (!document.is() || !(document->getPropertyValue("CharLocale") >>= locale)) return {};
    static std::mutex mutex;
    static std::map<std::string, book::number_style> known;   // plain values, no UNO object
    const auto name = utf8(locale.Language + "-" + locale.Country + "-" + locale.Variant);
    const std::lock_guard lock{mutex};
    auto found = known.find(name);
    if (found == known.end()) {
        const auto formats = as<util::XNumberFormatsSupplier>(document)->getNumberFormats();
        const Reference<util::XNumberFormatTypes> types{formats, UNO_QUERY_THROW};
        const auto number = code_of(formats, types->getFormatIndex(i18n::NumberFormatIndex::NUMBER_1000DEC2, locale));
        const auto money = code_of(formats, types->getStandardFormat(util::NumberFormat::CURRENCY, locale));
        found = known.emplace(name, style_of(number, money)).first;
    }
    return found->second;
}

}
