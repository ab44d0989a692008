#include "calc/menu/open_demo_command.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/own_files.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

command_answer open_demo_command(command_call const& call) {
    const auto files = own_files(call.context);
    if (!files) return files;
    auto file = *files + "/template/" + std::string{office_language().tag()} + "/Demo.ots";
    if (call.quiet()) return file;
    const Reference<frame::XComponentLoader> loader{
        call.context->getServiceManager()->createInstanceWithContext("com.sun.star.frame.Desktop", call.context),
        UNO_QUERY_THROW};
    const auto as_new = property("AsTemplate", true);
    const document_ref demo{loader->loadComponentFromURL(ustring(file), "_blank", 0, {&as_new, 1}), uno::UNO_QUERY};
    if (!demo.is()) return book::refuse(tr("The demo office could not be opened: install the extension again."));
    return std::string{};
}

}
