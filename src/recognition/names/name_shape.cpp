#include "recognition/names/name_shape.hpp"

#include "recognition/names/edits.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_tokens.hpp"
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

/// "jr" of a son and "sr" of a father, however they are said; "" of what is neither. What is also a name or a word
/// counts only behind a whole name, "Karl Huber junior", and what firms are called by behind a first name, "Luc Morelle
/// fils".
std::string_view generation_of(std::vector<piece> const& words, std::size_t at) {
    using namespace name_words;
    const std::string_view text = words[at].text;
    static constexpr std::string_view fathers[]{"sr", "snr", "sen", "senior", "padre", "pere", "pai"};
    static constexpr std::string_view grandsons[]{"neto", "netto", "nieto"};
    static constexpr std::string_view of_firms[]{"fils", "hijo", "pere", "padre", "pai", "figlio"};
    const auto is_one_of = [&](auto const& list) { return std::ranges::find(list, text) != std::end(list); };
    if (!in(generations, text)) {
        const bool linked = std::ranges::any_of(words, [](piece const& one) { return in(links, one.text); });
        if (at < 2 || at + 1 != words.size() || linked || !in(sons_and_fathers, text)) return {};
        auto const& first = words.front().text;
        if (is_one_of(of_firms) && !in(names_of_men, first) && !in(names_of_women, first)) return {};
        if (const auto said = generation_said_by(text); !said.empty()) return said;   // "segundo"
        if (text == "sobrinho" || is_one_of(grandsons)) return is_one_of(grandsons) ? "neto" : text;
    }
    if (text.front() < 'a' || text == "ii" || text == "iii" || text == "iv" || text == "v") return text;
    return is_one_of(fathers) ? "sr" : "jr";
}

/// "Karl Huber d. Ä.", "Karl Huber der Jüngere", "John Smith the Third".
void join_elder(std::vector<piece>& words) {
    constexpr std::size_t least = 4;
    if (words.size() >= least)
        if (const auto said = generation_said_by(words[words.size() - 2].text + ' ' + words.back().text);
            !said.empty()) {
            words.pop_back();
            words.back().text = said;
        }
    if (words.size() < least || words[words.size() - 2].text != "d") return;
    const auto last = words.back().text;
    if (last != "a" && last != "j") return;
    words.pop_back();
    words.back().text = last == "a" ? "sr" : "jr";
}

/// "Jan vd Berg", "Jan v.d. Berg", "Jan v/d Berg": van der.
void spell_particles(std::vector<piece>& words) {
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        const bool apart = at + 2 < words.size() && words[at].text == "v" && words[at + 1].text == "d";
        if (words[at].text != "vd" && !apart) continue;
        const auto place = words.begin() + static_cast<std::ptrdiff_t>(at);
        if (!apart) words.insert(place, *place);
        words[at].text = "van";
        words[at + 1].text = "der";
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
    join_elder(pieces);
    spell_particles(pieces);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        auto const& [piece, in_brackets] = pieces[at];
        if (result.words.size() == most_words) break;
        if (name_words::in(name_words::links, piece) && pieces.size() > 1) {
            result.is_office = result.is_office || name_words::in(name_words::office_links, piece);
            continue;
        }
        // "Karl Huber (sen.)" and nothing else in brackets.
        const bool may_be_generation = !in_brackets ||
            (at > 0 && at + 1 == pieces.size() && !pieces[at - 1].in_brackets);
        const auto generation = may_be_generation ? generation_of(pieces, at) : std::string_view{};
        name_word word;
        word.text = letters_of(generation.empty() ? piece : generation).substr(0, longest_word);
        word.kind = !generation.empty() ? word_kind::generation
            : in_brackets               ? word_kind::little
                                        : kind_of(piece, word.text.size());
        word.usual = letters_of(usual_form(generation.empty() ? piece : generation)).substr(0, longest_word);
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

std::vector<std::u32string> words_without_form(name_shape const& name) {
    std::vector<std::u32string> words;
    for (auto const& word : name.words)
        if (word.kind != word_kind::form) words.push_back(word.text);
    return words;
}

}
