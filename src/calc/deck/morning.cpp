#include "calc/deck/morning.hpp"

#include "calc/office/command_run.hpp"
#include "calc/office/kept_choices.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/office/property.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr char option[] = "OpenDeck", chosen[] = "OpenDeckChosen";
constexpr int patience = 20;   // rounds of the main queue until the window is there

bool is_wanted(document_ref const& document) {
    const Reference<frame::XModel> model{document, UNO_QUERY};
    if (!model.is() || is_read_only(document) || !is_set_up_workbook(document)) return false;
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
        const beans::PropertyValue arguments[]{property(argument::quiet, true), property(argument::keep_focus, true)};
        static_cast<void>(run_command(command_path::open_deck, {context, frame, document, {arguments, 2}}));
    });
}

}

bool has_chosen_about_deck(Reference<uno::XComponentContext> const& context) {
    return kept_choice(context, chosen).hasValue();
}

bool opens_deck_by_itself(Reference<uno::XComponentContext> const& context) {
    bool yes = false;
    return (kept_choice(context, option) >>= yes) && yes;
}

void let_deck_open_by_itself(Reference<uno::XComponentContext> const& context, bool yes) {
    keep_choice(context, option, Any{yes});
    keep_choice(context, chosen, Any{true});
}

void good_morning(Reference<uno::XComponentContext> const& context, document_ref const& document) {
    if (is_wanted(document) && opens_deck_by_itself(context)) open_soon(context, document, patience);
}

}
