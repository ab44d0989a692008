#pragma once
#include "book/workbook.hpp"

#include <string>

namespace referralbook::commands {

/// The office as a vCard 3.0, of what the rules Sender, Office, Office phone and Office e-mail say: what a camera takes
/// from the hand-out. "" where nobody is named, or where there is neither a phone nor an address to keep.
std::string office_card(book::workbook const& workbook);

/// How many lines at the head of the hand-out leave room for the code, that of the words beside it among them.
inline constexpr int lines_beside_code = 4;

}
