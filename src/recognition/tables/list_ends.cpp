#include "recognition/tables/list_ends.hpp"

#include "recognition/tables/cell_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace referralbook::recognition {

namespace {

using cell_words::footers;
using cell_words::pages;
using cell_words::totals;
using text::in;

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

/// "Gesamt: 45 Kontakte", "Total 12 clients", "45 Kontakte".
bool counts_something(std::string_view text) {
    const auto words = text::words_in(text);
    if (words.size() < 2 || !in(cell_words::counted, words.back()) || !is_figure(words[words.size() - 2])) return false;
    const auto before = text.substr(0, static_cast<std::size_t>(words[words.size() - 2].data() - text.data()));
    const auto begun = words_before_figures(before);
    return begun.words.empty() || in(totals, begun.words);
}

}

bool is_figure(std::string_view text) {
    return std::ranges::any_of(text, text::is_digit) && std::ranges::none_of(text, text::is_letter);
}

bool is_page_number(std::string_view text) {
    const auto words = text::words_in(text);
    const bool short_enough = words.size() == 2 || (words.size() == 4 && is_figure(words[3]));
    return short_enough && in(pages, words[0]) && is_figure(words[1]);
}

bool is_total(std::string_view text) { return in(totals, words_before_figures(text).words) || counts_something(text); }

bool is_footer(std::string const& text) {
    if (text.size() == 1 || !has_letter(text)) return !is_figure(text);        // "A", "-----"
    if (text.back() == ':' && text::words_in(text).size() == 1) return true;   // "Ulm:"
    constexpr std::size_t most_behind = 4;
    const auto words = text::words_in(text);
    std::string phrase;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto word = words[i];
        const bool colon = word.size() > 1 && word.back() == ':';
        if (colon) word.remove_suffix(1);
        if (word != ":") (phrase += phrase.empty() ? "" : " ") += word;
        if (!in(footers, phrase)) continue;
        const auto behind = words.size() - i - 1;
        // Au, Ende and Fine are names
        if (behind == 0 && (colon || phrase.contains(' '))) return true;
        if (behind == 0 || behind > most_behind) continue;
        const auto next = words.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const bool plain = !colon && !phrase.contains(' ') && *next != ":";   // "Stand 24 GmbH" is a firm
        if (plain ? std::all_of(next, words.end(), is_figure) : std::any_of(next, words.end(), is_figure)) return true;
    }
    return false;
}

bool is_foot_row(std::span<book::cell const> cells) {
    constexpr double least_telephone = 1e6;
    std::vector<std::string> texts;
    bool figures = false;
    for (auto const& cell : cells) {
        if (book::is_blank(cell)) continue;
        if (auto const* number = std::get_if<double>(&cell)) {
            if (std::abs(*number) >= least_telephone && std::floor(*number) == *number) return false;
            figures = true;
            continue;
        }
        auto text = text::folded(book::text_of(cell));
        // The name that a formula makes of the last name says it once more.
        if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
    }
    if (texts.empty()) return figures;
    const auto is_small_figure = [](auto const& text) { return is_figure(text) && text::digits_of(text).size() < 6; };
    if (is_total(texts.front())) return std::all_of(texts.begin() + 1, texts.end(), is_small_figure);
    return texts.size() == 1 && texts.front().size() > 1 && (is_footer(texts.front()) || is_page_number(texts.front()));
}

}
