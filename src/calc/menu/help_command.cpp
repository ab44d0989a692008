#include "calc/menu/help_command.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/system/XSystemShellExecute.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

command_answer help_command(command_call const& call) {
    const Reference<deployment::XPackageInformationProvider> packages{
        call.context->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"),
        UNO_QUERY_THROW};
    const auto place = packages->getPackageLocation("org.referralbook.calc");
    if (place.isEmpty()) return book::refuse("The extension's own files are not where they were: install it again.");
    const auto page = place + "/help/functions.html";
    if (call.quiet()) return utf8(page);
    const Reference<system::XSystemShellExecute> shell{call.context->getServiceManager()->createInstanceWithContext(
                                                           "com.sun.star.system.SystemShellExecute", call.context),
        UNO_QUERY_THROW};
    shell->execute(page, {}, system::SystemShellExecuteFlags::URIS_ONLY);
    return std::string{};
}

}
