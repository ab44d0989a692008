#pragma once
#include "book/workbook.hpp"
#include "calc/dialogs/form_dialog.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// A word of the book's lists (Call, Won, Attract) as a dialog offers it, in the office's language; a word of the
/// office's own as it is.
std::string offered(std::string_view word);
std::vector<std::string> offered(std::vector<std::string> words);

/// What a list of the sheet Lists offers, by its key ("need"); nothing where the book has no such list.
std::vector<std::string> offers_of(book::workbook const& workbook, std::string_view list);

/// Such a word as the book knows it, in English, whichever language it was said in; a word of the office's own as it
/// is.
std::string known_word(std::string_view word);

/// What is chosen in a field of such words, as the book knows it.
std::string chosen_word(form_dialog const& dialog, std::string_view field);

}
