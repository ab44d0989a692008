#include "recognition/tables/list_ends.hpp"

#include "recognition/amounts/amounts.hpp"
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

bool is_money(std::string_view text) {
    const auto amount = read_amount(text, {});
    return amount.value || amount.ambiguous();
}

/// "12", "1,234.50 €", "3/12".
bool is_figure(std::string_view text) {
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

bool is_summed(std::string_view word) { return in(cell_words::summed, word) || in(cell_words::counted, word); }

/// "total won to date", "gesamt bis heute": a word for a sum, and behind it nothing but words for what it is of.
bool is_sum_of(std::string_view phrase) {
    const auto words = text::words_in(phrase);
    for (auto behind = words.size(); behind > 0; --behind) {
        auto const& last = words[behind - 1];
        if (in(totals, phrase.substr(0, static_cast<std::size_t>(last.data() - phrase.data()) + last.size())))
            return behind < words.size() &&
                std::all_of(words.begin() + static_cast<std::ptrdiff_t>(behind), words.end(), is_summed);
    }
    return false;
}

/// "won in total", "kunden gesamt".
bool ends_as_sum(std::string_view phrase) {
    const auto words = text::words_in(phrase);
    return words.size() > 1 && in(totals, words.back()) && std::all_of(words.begin(), words.end() - 1, is_summed);
}

/// "Sum Won" is somebody's name as well, where no figure stands beside it.
bool may_be_a_name(std::string_view phrase) {
    constexpr std::size_t short_word = 3;
    return text::words_in(phrase).front().size() <= short_word;
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

bool is_telephone(std::string_view text) {
    const auto digits = text::digits_of(text).size();
    const bool divided = text.find_first_of(",.") != std::string_view::npos && digits < 9;
    return is_figure(text) && !divided && digits >= 6;
}

bool is_page_number(std::string_view text) {
    const auto words = text::words_in(text);
    const bool short_enough = words.size() == 2 || (words.size() == 4 && is_figure(words[3]));
    return short_enough && in(pages, words[0]) && is_figure(words[1]);
}

bool is_total(std::string_view text) {
    const auto begun = words_before_figures(text).words;
    return in(totals, begun) || (is_sum_of(begun) && !may_be_a_name(begun)) || counts_something(text);
}

bool is_total_row(std::span<std::string const> texts, bool more_figures) {
    std::string said;
    for (auto const& text : texts)
        if (is_figure(text) || is_money(text))
            more_figures = true;
        else
            (said += said.empty() ? "" : " ") += text;
    if (is_total(said)) return true;
    const auto begun = words_before_figures(said).words;
    return more_figures && (is_sum_of(begun) || ends_as_sum(begun));
}

/// "--- end ---", "*** Ende der Liste ***", "== fin ==".
static bool is_between_lines(std::string_view text) {
    constexpr std::string_view lines = "-=*#~_";
    constexpr std::size_t least = 2;
    const auto from = text.find_first_not_of(lines), to = text.find_last_not_of(lines);
    return from != std::string_view::npos && from >= least && text.size() - to - 1 >= least;
}

/// "5/3/2024", "3.5.24", "2024-05-03".
static bool is_day(std::string_view word) {
    word = text::trimmed(word, ".,;()");
    const auto signs = std::ranges::count_if(word, [](char one) { return one == '.' || one == '/' || one == '-'; });
    return is_figure(word) && text::digits_of(word).size() >= 3 && signs >= 1;
}

static bool is_year(std::string_view word) {
    constexpr std::size_t digits = 4;
    return word.size() == digits && text::digits_of(word).size() == digits &&
        (word.starts_with("19") || word.starts_with("20"));
}

/// "Generated by CRM v2 on 5/3/2024", "Printed by: JD", "Letzte Aktualisierung: 3.5.2024", "Copyright 2024 Kern".
static bool says_when_made(std::string_view text) {
    const auto words = text::words_in(text);
    std::string phrase;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto word = words[i];
        const bool colon = word.ends_with(':');
        while (word.ends_with(':')) word.remove_suffix(1);
        if (!word.empty()) (phrase += phrase.empty() ? "" : " ") += word;
        if (!in(cell_words::making, phrase)) continue;
        const auto behind = words.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const bool goes_on = behind != words.end();
        if (goes_on && (colon || *behind == ":")) return true;
        if (std::any_of(behind, words.end(), is_day) || (goes_on && is_year(*behind))) return true;
    }
    return false;
}

/// "Confidential - internal use only", "(continued)", "Legend: x = do not call".
static bool is_lone_footer(std::string_view text) {
    const auto bare = text::trimmed(text, " .!()[]*-:");
    if (in(cell_words::lone_footers, bare)) return true;
    for (const std::string_view sign : {" - ", ": ", " \u2013 ", " | "})
        if (const auto at = text.find(sign); at != std::string_view::npos)
            if (in(cell_words::lone_footers, text::trimmed(text.substr(0, at), " *("))) return true;
    return text.contains(" = ");
}

bool is_footer(std::string const& text) {
    constexpr std::size_t digits_of_a_number = 5;   // "030 99": somebody's, and no page's
    if (text.size() == 1 || !has_letter(text))      // "A", "-----", "1/2"
        return text::digits_of(text).size() < digits_of_a_number ? !is_telephone(text) : !is_figure(text);
    if (is_lone_footer(text) || says_when_made(text) || in(cell_words::groups, text)) return true;
    if (text::trimmed(text, " -=*~.").size() == 1 && text.size() > 2 && text.front() == text.back())
        return true;   // "- C -"
    if (is_between_lines(text)) return true;
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
        if (!text.empty()) text::add_once(texts, std::move(text));
    }
    if (texts.empty()) return figures;
    if (std::none_of(texts.begin() + 1, texts.end(), is_telephone) && is_total_row(texts, figures)) return true;
    return texts.size() == 1 && texts.front().size() > 1 && (is_footer(texts.front()) || is_page_number(texts.front()));
}

}
