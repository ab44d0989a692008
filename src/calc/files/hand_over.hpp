#pragma once
#include "calc/office/command.hpp"
#include "commands/follow_up/draft.hpp"
#include "commands/paper/digest.hpp"

namespace referralbook::calc {

/// Opens an address in the program that the desktop has for it; a sentence where there is none.
book::result<void> open_outside(command_call const& call, std::string_view address);

/// Puts a text on the clipboard, where it stays.
void copy_text(command_call const& call, std::string_view text);

/// Writes dates as a letter does, with the month's name in the document's language: "November 3, 2026", "3. November
/// 2026".
commands::date_writer letter_dates(command_call const& call);

/// Opens a letter in the user's mail program, or, where it is too long for that, its address and subject with the text
/// on the clipboard. Answers what the desktop took; whether a program came up it does not say.
commands::handed_as hand_to_mail(command_call const& call, follow_up::letter const& what);

/// The same for a dialog with the buttons Copy and Log it; answers what happened.
std::string open_in_mail(command_call const& call, follow_up::letter const& what);

}
