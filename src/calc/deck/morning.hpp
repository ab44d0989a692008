#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// Whether the deck opens by itself when a set-up workbook is opened: the user's own choice, kept in the profile. No at
/// first; set-up turns it on unless the user chose before.
bool has_chosen_about_deck(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);
bool opens_deck_by_itself(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);
void let_deck_open_by_itself(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, bool yes);

/// Opens the deck in the window of a workbook that was just opened, where the user wants that. Not for a workbook that
/// is not set up, is read-only, or is shown to nobody. The keys stay with the cells; nothing is said where it cannot be
/// done.
void good_morning(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
    document_ref const& document);

}
