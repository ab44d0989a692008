#include "calc/menu/open_demo_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/history/history_keeper.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/own_files.hpp"
#include "calc/office/property.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/moved_days.hpp"
#include "calc/sheets/today.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

/// Everything in an example stands so many days before or after the day it was made on, whatever weekday that was, so
/// it is moved by whole days and not by weeks: then each step is as far from today as it was.
void bring_to_today(document_ref const& demo) {
    const auto made_on = noted_day(demo);
    if (!made_on) return;
    move_days(demo, *made_on, local_today());
    if (const auto session = known_session(demo)) session->history().start_anew();
}

}

command_answer open_demo_command(command_call const& call) {
    const auto files = own_files(call.context);
    if (!files) return files;
    auto file = *files + "/demo/" + std::string{office_language().tag()} + ".ods";   // one of each language
    if (call.quiet()) return file;
    const Reference<frame::XComponentLoader> loader{
        call.context->getServiceManager()->createInstanceWithContext("com.sun.star.frame.Desktop", call.context),
        UNO_QUERY_THROW};
    const auto as_new = property("AsTemplate", true);
    const document_ref demo{loader->loadComponentFromURL(ustring(file), "_blank", 0, {&as_new, 1}), uno::UNO_QUERY};
    if (!demo.is()) return book::refuse(tr("The demo office could not be opened: install the extension again."));
    bring_to_today(demo);
    return std::string{};
}

}
