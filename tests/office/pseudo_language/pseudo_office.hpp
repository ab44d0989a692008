#pragma once
#include "office/support/screen/shown_controls.hpp"

#include <string>
#include <string_view>

namespace referralbook::tests {

/// Makes the office of dialogs speak the pseudo language: its extension holds that, and its configuration names it.
/// Before anything is loaded.
void speak_pseudo();

/// The words of a text that no bracket of the pseudo language holds, and that are none of the book's own: letters that
/// a translator never met. "" where there are none.
std::string unmarked(std::string_view text);

}
