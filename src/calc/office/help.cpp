#include "calc/office/help.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/own_files.hpp"
#include "calc/office/settings.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/system/XSystemShellExecute.hpp>
#include <osl/file.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

bool is_there(rtl::OUString const& url) {
    osl::DirectoryItem item;
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None;
}

}

book::result<std::string> help_page(Reference<uno::XComponentContext> const& context, std::string_view name) {
    const auto files = own_files(context);
    if (!files) return files;
    const auto folder = *files + "/help/";
    if (name == "Functions") return folder + "functions.html";
    const auto pages = folder + "html/" + std::string{office_language().tag()} + '/';
    if (auto page = pages + std::string{name} + ".html"; !name.empty() && is_there(ustring(page))) return page;
    return pages + "Contents.html";
}

void open_page(Reference<uno::XComponentContext> const& context, std::string const& address) {
    const Reference<system::XSystemShellExecute> shell{
        context->getServiceManager()->createInstanceWithContext("com.sun.star.system.SystemShellExecute", context),
        UNO_QUERY_THROW};
    shell->execute(ustring(address), {}, system::SystemShellExecuteFlags::URIS_ONLY);
}

bool office_shows_help(Reference<uno::XComponentContext> const& context) {
    try {
        if (!is_known_to_show_pages(setting_of(context, "/org.openoffice.Setup/Product", "ooSetupVersion")))
            return false;
        const Reference<beans::XPropertySet> paths{
            context->getServiceManager()->createInstanceWithContext("com.sun.star.util.PathSettings", context),
            UNO_QUERY_THROW};
        rtl::OUString folder;
        paths->getPropertyValue("Help") >>= folder;
        // Debian says it as a path, others as an address.
        if (rtl::OUString url; osl::FileBase::getFileURLFromSystemPath(folder, url) == osl::FileBase::E_None)
            folder = url;
        return !folder.isEmpty() && is_there(folder + "/main_transform.xsl");
    } catch (uno::Exception const&) {
        return false;
    }
}

rtl::OUString help_url(std::string_view name) { return ustring("HID:org.referralbook.calc:" + std::string{name}); }

}
