#include "calc/dialogs/offered_words.hpp"
#include "calc/office/office_language.hpp"
#include "text/own_words.hpp"

namespace referralbook::calc {

std::string offered(std::string_view word) { return office_language().trc(text::choice_word, word); }

std::vector<std::string> offered(std::vector<std::string> words) {
    for (auto& word : words) word = offered(word);
    return words;
}

std::vector<std::string> offers_of(book::workbook const& workbook, std::string_view list) {
    const auto found = workbook.lists.find(list);
    return found == workbook.lists.end() ? std::vector<std::string>{} : found->second;
}

std::string known_word(std::string_view word) { return std::string{text::in_english(text::choice_word, word)}; }

std::string chosen_word(form_dialog const& dialog, std::string_view field) { return known_word(dialog.text(field)); }

}
