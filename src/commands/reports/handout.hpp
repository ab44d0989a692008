#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

namespace referralbook::commands {

/// The words beside the code of the office's card, where there is one (office_card).
inline constexpr auto beside_code = text::to_say("To keep our number, point the camera of a phone at the code.");

/// The page Hand-out for one source: the office's own words from the sheet Texts, merged with the source's plan. A part
/// with nothing to say is left out. The sheet Texts comes with it where it lacks words of the page.
book::result<book::change_set> handout(book::workbook const& workbook, std::string_view source, moment now);

}
