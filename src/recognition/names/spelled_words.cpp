#include "recognition/names/spelled_words.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/name_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::recognition {

namespace {

/// How many bytes of a blank or a sign between words begin here; 0 inside a word.
std::size_t sign_at(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (text::is_ascii(c)) return text::is_letter(c) || text::is_digit(c) ? 0 : 1;
    const auto rest = text.substr(at);
    for (const std::string_view sign : {"\u00A0", "\u00AB", "\u00BB", "\u00B4", "\u02BC"})
        if (rest.starts_with(sign)) return sign.size();
    return rest.starts_with("\xE2\x80") ? std::min<std::size_t>(3, rest.size()) : 0;   // general punctuation
}

/// "Mueller" of "Müller"; the dots may stand behind their letter as a sign of their own.
std::string written_out(std::string_view word) {
    using pair = std::pair<std::string_view, std::string_view>;
    constexpr std::array letters{pair{"ä", "ae"}, pair{"ö", "oe"}, pair{"ü", "ue"}, pair{"Ä", "Ae"}, pair{"Ö", "Oe"},
        pair{"Ü", "Ue"}, pair{"å", "aa"}, pair{"Å", "Aa"}, pair{"ø", "oe"}, pair{"Ø", "Oe"}, pair{"\u0308", "e"},
        pair{"\u030A", "a"}};
    std::string result;
    while (!word.empty()) {
        const auto found = std::ranges::find_if(letters, [&](pair const& one) { return word.starts_with(one.first); });
        const auto size = found == letters.end() ? 1 : found->first.size();
        result += found == letters.end() ? word.substr(0, 1) : found->second;
        word.remove_prefix(size);
    }
    return text::folded(result);
}

bool is_joined(std::string_view word, std::string_view of, std::string_view ending) {
    return word.size() == of.size() + ending.size() && word.starts_with(of) && word.ends_with(ending);
}

/// Behind these an s alone is not heard.
bool hisses(std::string_view word) {
    return std::ranges::any_of(
        std::array{"s", "x", "z", "ch", "sh"}, [&](char const* end) { return word.ends_with(end); });
}

}

bool spelled_word::is_with(std::string_view ending, spelled_word const& other) const {
    return is_joined(folded, other.folded, ending) || is_joined(written_out, other.written_out, ending);
}

bool spelled_word::is_genitive_of(spelled_word const& other) const {
    return is_with("s", other) || (hisses(other.folded) && (is_with("es", other) || is_with("ens", other)));
}

std::vector<placed_word> placed_words_of(std::string_view text) {
    std::vector<placed_word> found;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto sign = sign_at(text, at)) {
            at += sign;
            continue;
        }
        auto end = at;
        while (end < text.size() && !sign_at(text, end)) ++end;
        const auto word = text.substr(at, end - at);
        found.push_back({{text::folded(word), written_out(word)}, at, end});
        at = end;
    }
    return found;
}

std::vector<spelled_word> spelled_words_of(std::string_view text) {
    std::vector<spelled_word> result;
    for (auto& one : placed_words_of(text)) result.push_back(std::move(one));
    return result;
}

void words_of_names::add(std::string_view name) {
    using namespace name_words;
    auto names = spelled_words_of(name);
    const auto is_none = [](spelled_word const& one) {
        return one.folded.size() < 2 || in(titles, one.folded) || in(degrees, one.folded) ||
            in(particles, one.folded) || in(links, one.folded);
    };
    if (!std::ranges::all_of(names, is_none)) std::erase_if(names, is_none);
    for (auto& one : names) {
        folded_.insert(std::move(one.folded));
        written_out_.insert(std::move(one.written_out));
    }
}

bool words_of_names::any_in(std::string_view text) const {
    if (folded_.empty()) return false;
    const auto is_there = [](auto const& words, std::string_view said) {
        if (words.contains(said)) return true;
        return std::ranges::any_of(std::array{"s", "es", "ens"}, [&](std::string_view ending) {
            if (!said.ends_with(ending)) return false;
            const auto stem = said.substr(0, said.size() - ending.size());
            return (ending == "s" || hisses(stem)) && words.contains(stem);
        });
    };
    return std::ranges::any_of(spelled_words_of(text), [&](spelled_word const& said) {
        return is_there(folded_, said.folded) || is_there(written_out_, said.written_out);
    });
}

bool holds_word_of(std::string_view text, std::string_view name) {
    words_of_names words;
    words.add(name);
    return words.any_in(text);
}

}
