#include "calc/office/message.hpp"
#include "calc/office/main_thread.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

#include <chrono>
#include <thread>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

void show_problem(command_call const& call, std::string_view sentence) {
    if (!call.frame.is()) return;
    const Reference<awt::XWindowPeer> parent{call.frame->getContainerWindow(), UNO_QUERY};
    const Reference<awt::XMessageBoxFactory> boxes{
        call.context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", call.context),
        UNO_QUERY};
    if (!parent.is() || !boxes.is()) return;
    const auto box = boxes->createMessageBox(
        parent, awt::MessageBoxType_INFOBOX, awt::MessageBoxButtons::BUTTONS_OK, "Referral Book", ustring(sentence));
    box->execute();
    if (const Reference<lang::XComponent> component{box, UNO_QUERY}; component.is()) component->dispose();
}

void show_done(command_call const& call, std::string_view sentence) {
    const Reference<task::XStatusIndicatorFactory> factory{call.frame, UNO_QUERY};
    if (!factory.is()) return;
    const auto indicator = factory->createStatusIndicator();
    if (!indicator.is()) return;
    indicator->start(ustring(sentence), 0);
    // The wait is a thread's; the bar is the main thread's.
    std::thread{[context = call.context, indicator] {
        std::this_thread::sleep_for(std::chrono::seconds{4});
        try {
            later_on_main_thread(context, [indicator] { indicator->end(); });
        } catch (...) {}
    }}.detach();
}

}
