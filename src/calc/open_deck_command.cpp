#include "calc/commands.hpp"

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
}

// A command that toggles would close the deck that is open: so it is asked for by name.
command_answer open_deck_command(command_call const& call) {
    if (!call.frame.is()) return std::unexpected{book::problem{"Open a Calc workbook first."}};
    const Reference<frame::XController2> controller{call.frame->getController(), UNO_QUERY};
    const auto sidebar = controller.is() ? controller->getSidebar() : Reference<ui::XSidebarProvider>{};
    if (!sidebar.is()) return std::unexpected{book::problem{"This window has no sidebar."}};
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName(deck))
        return std::unexpected{book::problem{"The deck Referral Book is switched off: choose it in the sidebar's settings."}};
    const Reference<ui::XDeck> ours{decks->getByName(deck), UNO_QUERY};
    // Activating the deck that is shown would close it.
    if (ours.is() && !ours->isActive()) ours->activate(true);
    return std::string{};
}

}
