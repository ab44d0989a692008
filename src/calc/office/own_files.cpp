#include "calc/office/own_files.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/deployment/XPackageInformationProvider.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

book::result<std::string> own_files(Reference<uno::XComponentContext> const& context) {
    const Reference<deployment::XPackageInformationProvider> packages{
        context->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"),
        uno::UNO_QUERY_THROW};
    const auto place = packages->getPackageLocation("org.referralbook.calc");
    if (place.isEmpty())
        return book::refuse(tr("The extension's own files are not where they were: install it again."));
    return utf8(place);
}

}
