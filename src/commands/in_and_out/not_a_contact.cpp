#include "commands/in_and_out/not_a_contact.hpp"

#include "recognition/tables/cell_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using recognition::cell_words::footers;
using recognition::cell_words::pages;
using recognition::cell_words::totals;
using text::in;

bool is_figure(std::string_view text) {   // "12", "1,234.50 €", "3/12"
    return std::ranges::any_of(text, text::is_digit) && std::ranges::none_of(text, text::is_letter);
}

bool has_letter(std::string_view text) { return std::ranges::any_of(text, text::is_letter); }

/// "Total: 12" is "total" with something behind it. No words: "Number 10 Dental" goes on behind the figure.
struct begun_words {
    std::string words;
    bool more = false;   ///< a colon or figures
};
begun_words words_before_figures(std::string_view text) {
    begun_words result;
    bool figures = false;
    for (auto word : text::words_in(text)) {
        figures = figures || is_figure(word);
        if (figures && has_letter(word)) return {};
        if (figures) continue;
        const auto all = word.size();
        while (!word.empty() && (word.back() == ':' || word.back() == '=')) word.remove_suffix(1);
        result.more = result.more || word.size() < all;
        if (!word.empty()) (result.words += result.words.empty() ? "" : " ") += word;
    }
    result.more = result.more || figures;
    return result;
}

bool is_page(std::string_view text) {
    const auto words = text::words_in(text);
    const bool short_enough = words.size() == 2 || (words.size() == 4 && is_figure(words[3]));
    return short_enough && in(pages, words[0]) && is_figure(words[1]);
}

/// Of a text that stands alone in its row.
bool is_footer(std::string const& text) {
    if (text.size() == 1 || !has_letter(text)) return !is_figure(text);        // "A", "-----"
    if (text.back() == ':' && text::words_in(text).size() == 1) return true;   // "Ulm:"
    const auto begun = words_before_figures(text);
    return in(footers, begun.words) && (begun.more || begun.words.contains(' '));   // Au, Ende and Fine are names
}

}

row_is kind_of_row(foreign_table const& table, int row) {
    std::string first;
    bool alone = true, figures = true;
    for (int column = 0; column < table.columns; ++column) {
        const auto text = text::folded(book::text_of(table.at(row, column).value));
        if (text.empty()) continue;
        if (first.empty()) {
            first = text;
            continue;
        }
        alone = false;
        // A telephone number is one of a contact called "Total".
        const auto digits = text::digits_of(text).size();
        const bool is_money = text.find_first_of(",.") != std::string::npos && digits < 9;
        figures = figures && is_figure(text) && (is_money || digits < 6);
    }
    if (first.empty()) return row_is::a_contact;
    if (alone && is_page(first)) return row_is::page_number;
    if (table.columns == 1) return row_is::a_contact;   // a list of names, whatever they are
    if (figures && in(totals, words_before_figures(first).words)) return row_is::total_or_footer;
    return alone && is_footer(first) ? row_is::total_or_footer : row_is::a_contact;
}

}
