#pragma once
#include "calc/dialogs/form_dialog.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// A word of the book's lists (Call, Won, Attract) as a dialog offers it, in the office's language; a word of the
/// office's own as it is.
std::string offered(std::string_view word);
std::vector<std::string> offered(std::vector<std::string> words);

/// What is chosen in a field of such words, as the book knows it: in English.
std::string chosen_word(form_dialog const& dialog, std::string_view field);

}
