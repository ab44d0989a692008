#include "calc/office/settings.hpp"
#include "calc/office/property.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

Reference<container::XNameAccess> settings_at(
    Reference<uno::XComponentContext> const& context, std::string_view node, settings_for what) {
    const Reference<lang::XMultiServiceFactory> provider{
        context->getServiceManager()->createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", context),
        UNO_QUERY_THROW};
    const uno::Any argument{property("nodepath", ustring(node))};
    return {provider->createInstanceWithArguments(what == settings_for::reading
                    ? rtl::OUString{"com.sun.star.configuration.ConfigurationAccess"}
                    : rtl::OUString{"com.sun.star.configuration.ConfigurationUpdateAccess"},
                {&argument, 1}),
        UNO_QUERY_THROW};
}

std::string setting_of(
    Reference<uno::XComponentContext> const& context, std::string_view where, std::string_view name) {
    rtl::OUString value;
    settings_at(context, where)->getByName(ustring(name)) >>= value;
    return utf8(value);
}

}
