#pragma once
#include "calc/sheets/document.hpp"

#include <string>

namespace referralbook::calc {

/// Draws the QR code of a card at the upper right of the page Hand-out, as one shape; one that stands there says the
/// new card from then on, and goes where there is no card. Drawing is no part of Undo: the code stands in the same
/// place on every hand-out and says the same, so that one which is undone keeps it.
void draw_handout_code(document_ref const& document, std::string const& card, std::string const& said);

}
