#include "calc/menu/open_deck_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/office/main_queue.hpp"
#include "calc/office/message.hpp"
#include "calc/office/office_language.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

constexpr char deck[] = "ReferralBookDeck";
constexpr int patience = 20;   // rounds of the main queue; a sidebar that was hidden knows its decks after one or two

/// False while the sidebar does not know the deck.
bool activated(Reference<ui::XSidebarProvider> const& sidebar) {
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName(deck)) return false;
    const Reference<ui::XDeck> ours{decks->getByName(deck), UNO_QUERY};
    // Activating the deck that is shown would close it.
    if (ours.is() && !ours->isActive()) ours->activate(true);
    return true;
}

void activate_soon(command_call const& call, Reference<ui::XSidebarProvider> const& sidebar, int rounds) {
    main_queue{call.context}.post([call, sidebar, rounds] {
        const bool there = activated(sidebar);
        if (there && call.flag(argument::keep_focus)) return;
        // Whoever opens the deck by the keyboard wants the focus in it: Tab does not lead from the cells to the deck.
        const auto of = there ? session_of(call.context, call.document) : nullptr;
        if (of && of->give_focus(call.frame)) return;
        if (rounds > 0)
            activate_soon(call, sidebar, rounds - 1);
        else if (!there && !call.quiet())
            show_problem(call, tr("The deck Referral Book is switched off: choose it in the sidebar's settings."));
    });
}

}

// The office's own command toggles and would close an open deck: so the deck is activated by its name.
command_answer open_deck_command(command_call const& call) {
    if (!call.frame.is()) return book::refuse(tr("Open a Calc workbook first."));
    const Reference<frame::XController2> controller{call.frame->getController(), UNO_QUERY};
    const auto sidebar = controller.is() ? controller->getSidebar() : Reference<ui::XSidebarProvider>{};
    if (!sidebar.is()) return book::refuse(tr("This window has no sidebar."));
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    activated(sidebar);
    activate_soon(call, sidebar, patience);
    return call.quiet() ? tr("The deck Referral Book is open in the sidebar.") : std::string{};   // anybody sees it
}

}
