#include "calc/menu/open_demo_command.hpp"
#include "calc/office/text.hpp"
#include "calc/office/office_language.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/deployment/XPackageInformationProvider.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

command_answer open_demo_command(command_call const& call) {
    const Reference<deployment::XPackageInformationProvider> packages{
        call.context->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"),
        UNO_QUERY_THROW};
    const auto place = packages->getPackageLocation("org.referralbook.calc");
    if (place.isEmpty())
        return book::refuse(tr("The extension's own files are not where they were: install it again."));
    const auto file = place + "/demo/northside-dental.ods";
    if (call.quiet()) return utf8(file);
    const Reference<frame::XComponentLoader> loader{
        call.context->getServiceManager()->createInstanceWithContext("com.sun.star.frame.Desktop", call.context),
        UNO_QUERY_THROW};
    beans::PropertyValue as_new;
    as_new.Name = "AsTemplate";
    as_new.Value <<= true;
    if (!loader->loadComponentFromURL(file, "_blank", 0, {&as_new, 1}).is())
        return book::refuse(tr("The demo office could not be opened: install the extension again."));
    return std::string{};
}

}
