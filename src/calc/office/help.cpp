#include "calc/office/help.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/system/XSystemShellExecute.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

book::result<std::string> help_page(Reference<uno::XComponentContext> const& context, std::string_view command) {
    const Reference<deployment::XPackageInformationProvider> packages{
        context->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"), UNO_QUERY_THROW};
    const auto place = packages->getPackageLocation("org.referralbook.calc");
    if (place.isEmpty())
        return book::refuse(tr("The extension's own files are not where they were: install it again."));
    return utf8(place) +
        (command.empty() ? std::string{"/help/functions.html"} : "/help/dialogs/" + std::string{command} + ".html");
}

void open_page(Reference<uno::XComponentContext> const& context, std::string const& address) {
    const Reference<system::XSystemShellExecute> shell{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.system.SystemShellExecute", context),
        UNO_QUERY_THROW};
    shell->execute(ustring(address), {}, system::SystemShellExecuteFlags::URIS_ONLY);
}

}
