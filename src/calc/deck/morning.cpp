#include "calc/deck/morning.hpp"
#include "calc/office/as.hpp"

#include "calc/office/command_run.hpp"
#include "calc/office/main_queue.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

// The choice is stored as an argument of our own job in the office's configuration, which the profile keeps.
constexpr char our_job[] =
    "/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['org.referralbook.calc.WorkbookOpened']/Arguments";
constexpr char option[] = "OpenDeck";
constexpr int patience = 20;   // rounds of the main queue until the window is there

Reference<container::XNameAccess> kept(Reference<uno::XComponentContext> const& context, char const* access) {
    const Reference<lang::XMultiServiceFactory> provider{
        context->getServiceManager()->createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", context),
        UNO_QUERY_THROW};
    beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString::createFromAscii(our_job);
    const Any argument{path};
    return {
        provider->createInstanceWithArguments(rtl::OUString::createFromAscii(access), {&argument, 1}), UNO_QUERY_THROW};
}

bool is_wanted(document_ref const& document) {
    const Reference<frame::XModel> model{document, UNO_QUERY};
    if (!model.is() || is_read_only(document) || !named_place(document, "RB_REFERRALS")) return false;
    for (auto const& one : model->getArgs())
        if (bool yes = false; (one.Name == "Hidden" || one.Name == "Preview") && (one.Value >>= yes) && yes)
            return false;
    return true;
}

void open_soon(Reference<uno::XComponentContext> const& context, document_ref const& document, int rounds) {
    main_queue{context}.post([context, document, rounds] {
        const Reference<frame::XModel> model{document, UNO_QUERY};
        const auto controller = model.is() ? model->getCurrentController() : nullptr;
        const auto frame = controller.is() ? controller->getFrame() : nullptr;
        const Reference<awt::XWindow2> window{frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY};
        if (!window.is() || !window->isVisible()) {
            if (rounds > 0) open_soon(context, document, rounds - 1);
            return;
        }
        if (!Reference<sheet::XSpreadsheetView>{controller, UNO_QUERY}.is()) return;   // a page preview
        beans::PropertyValue quiet, keep;
        quiet.Name = argument::quiet;
        keep.Name = argument::keep_focus;
        quiet.Value <<= true;
        keep.Value <<= true;
        const beans::PropertyValue arguments[]{quiet, keep};
        static_cast<void>(run_command(command_path::open_deck, {context, frame, document, {arguments, 2}}));
    });
}

}

bool opens_deck_by_itself(Reference<uno::XComponentContext> const& context) {
    const auto arguments = kept(context, "com.sun.star.configuration.ConfigurationAccess");
    bool yes = false;
    return arguments->hasByName(option) && (arguments->getByName(option) >>= yes) && yes;
}

void let_deck_open_by_itself(Reference<uno::XComponentContext> const& context, bool yes) {
    const Reference<container::XNameContainer> arguments{
        kept(context, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW};
    if (arguments->hasByName(option))
        arguments->replaceByName(option, Any{yes});
    else
        arguments->insertByName(option, Any{yes});
    as<util::XChangesBatch>(arguments)->commitChanges();
}

void good_morning(Reference<uno::XComponentContext> const& context, document_ref const& document) {
    if (is_wanted(document) && opens_deck_by_itself(context)) open_soon(context, document, patience);
}

}
