#include "recognition/names/name_shape.hpp"

#include "recognition/names/edits.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/name_words_alike.hpp"

#include <algorithm>

namespace referralbook::recognition {

namespace {

// A whole letter pasted into a cell is no name: its first words tell enough.
constexpr std::size_t most_words = 16, longest_word = 40;

bool is_form(std::string_view text) {
    return name_words::in(name_words::company_forms, text) || name_words::in(name_words::last_forms, text);
}

word_kind kind_of(std::string_view text, std::size_t letters) {
    if (name_words::in(name_words::company_forms, text)) return word_kind::form;
    if (name_words::in(name_words::generations, text)) return word_kind::generation;
    if (letters == 1) return word_kind::initial;
    if (says_little(usual_form(text))) return word_kind::little;
    return is_particle(text) ? word_kind::particle : word_kind::word;
}

double weight_of(word_kind kind) {
    switch (kind) {
    case word_kind::form: return 0.1;
    case word_kind::generation: return 0.3;
    case word_kind::initial:
    case word_kind::little: return 0.4;
    case word_kind::particle: return 0.25;
    case word_kind::word: break;
    }
    return 1;
}

/// A word of a name, and whether it stands in brackets: "Spago (Beverly Hills)".
struct piece {
    std::string text;
    bool in_brackets = false;
};

// Dotted forms come out of name_key letter by letter: "s a" is "sa", "p l l c" is "pllc".
void join_forms(std::vector<piece>& words) {
    for (std::size_t from = 1; from < words.size(); ++from) {
        std::string letters;
        for (std::size_t to = from; to < words.size() && words[to].text.size() == 1; ++to) {
            letters += words[to].text;
            if (letters.size() < 2 || !is_form(letters)) continue;
            if (to + 1 != words.size()) continue;
            words[from].text = letters;
            words.resize(from + 1);
            return;
        }
    }
}

std::vector<piece> pieces_of(std::string_view key) {
    constexpr std::string_view parting{" -/,;:()[]\"!?*_|"}, left_out{"'."};
    std::vector<piece> result;
    std::string word;
    bool in_brackets = false;
    const auto end_word = [&] {
        if (!word.empty()) result.push_back({std::move(word), in_brackets});
        word.clear();
    };
    for (const char letter : key) {
        if (letter == '(' || letter == ')') {
            end_word();
            in_brackets = letter == '(' && !result.empty();   // "(Bob) Smith" is no afterthought
        }
        if (parting.find(letter) != std::string_view::npos)
            end_word();
        else if (left_out.find(letter) == std::string_view::npos)
            word.push_back(letter);
    }
    end_word();
    return result;
}

}

name_shape shape_of(std::string_view name) {
    name_shape result{.key = name_key(name.substr(0, 2000)), .words = {}};
    auto pieces = pieces_of(result.key);
    join_forms(pieces);
    for (auto const& [piece, in_brackets] : pieces) {
        if (result.words.size() == most_words) break;
        if (name_words::in(name_words::links, piece) && pieces.size() > 1) {
            result.is_office = result.is_office || name_words::in(name_words::office_links, piece);
            continue;
        }
        name_word word;
        word.text = letters_of(piece).substr(0, longest_word);
        word.kind = in_brackets ? word_kind::little : kind_of(piece, word.text.size());
        word.usual = letters_of(usual_form(piece)).substr(0, longest_word);
        word.sound = sound_of(word.usual);
        for (const auto letter : word.text) word.letters |= std::uint64_t{1} << (letter & 63);
        word.weight = weight_of(word.kind);
        result.is_office = result.is_office || word.kind == word_kind::form ||
            (word.kind == word_kind::little && !in_brackets);
        result.words.push_back(std::move(word));
    }
    if (pieces.size() > 1 && result.words.size() > 1 && name_words::in(name_words::last_forms, pieces.back().text) &&
        result.words.size() < most_words) {
        result.words.back().kind = word_kind::form;
        result.words.back().weight = weight_of(word_kind::form);
        result.is_office = true;
    }
    // Words that say little are all there is to tell apart "The Office" and "The Practice".
    if (std::ranges::none_of(result.words, [](name_word const& word) { return word.kind == word_kind::word; }))
        for (auto& word : result.words)
            if (word.kind != word_kind::form) word.weight = 1;
    return result;
}

}
