#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <atomic>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

std::atomic<text::language> spoken;   // a pointer to a table of the library, no UNO object

}

std::string setting_of(
    Reference<uno::XComponentContext> const& context, std::string_view where, std::string_view name) {
    const Reference<lang::XMultiServiceFactory> provider{
        context->getServiceManager()->createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", context),
        uno::UNO_QUERY_THROW};
    beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= ustring(where);
    const uno::Any argument{node};
    const Reference<container::XNameAccess> settings{
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
        uno::UNO_QUERY_THROW};
    rtl::OUString value;
    settings->getByName(ustring(name)) >>= value;
    return utf8(value);
}

void learn_office_language(Reference<uno::XComponentContext> const& context) noexcept {
    try {
        spoken = text::language_of(setting_of(context, "/org.openoffice.Setup/L10N", "ooLocale"));
    } catch (...) {
        // An office that does not tell its language is spoken to as before.
    }
}

text::language office_language() { return spoken; }

}
