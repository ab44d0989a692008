#include "recognition/names/name_key.hpp"

#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/name_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// Such signs become letters where the name is folded: "CFP\u2122" would be "cfptm", "M\u00AA" ma.
bool has_trade_mark(std::string_view name) {
    for (const std::string_view sign : {"\u00AE", "\u2122", "\u2120", "\u00AA"})
        if (name.find(sign) != std::string_view::npos) return true;
    return false;
}

/// "zu" of "zu Händen".
bool begins_address(std::string_view word) {
    static const auto first_words = [] {
        std::set<std::string_view> words;
        for (const std::string_view phrase : address_phrases) words.insert(phrase.substr(0, phrase.find(' ')));
        return words;
    }();
    return first_words.contains(word);
}

/// "Huber Anna und Karl" is a couple turned round.
bool links_two(std::string_view word) { return in(links, word) || in(family_links, word) || word == "en"; }

// Most names: neither comma nor full stop, no title in front and no degree behind. They are their own key.
bool is_plain(std::string_view folded) {
    if (folded.find_first_of(",.;()[]/&+|*!?~\"0123456789\xE2") != std::string_view::npos || has_trade_mark(folded) ||
        folded.find(" -") != std::string_view::npos)
        return false;
    if ((folded.starts_with('\'') && folded.ends_with('\'')) || folded.starts_with("\xC2\xAB")) return false;
    if (folded.starts_with('-') || folded.starts_with("\xC2\xB7")) return false;   // before an entry of a list
    for (auto rest = folded; !rest.empty();) {   // "Anna Hale née Kern", "Priya Patel BDS RCS"
        const auto word = rest.substr(0, rest.find(' '));
        if (in(born_words, word) || in(degrees, word) || in(titles, word) || links_two(word) ||
            is_profession_word(word) || word == "fa")   // "FA für Urologie"
            return false;
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    const auto first = folded.substr(0, folded.find(' '));
    const auto blank = folded.rfind(' ');
    const auto last = blank == std::string_view::npos ? folded : folded.substr(blank + 1);
    if (in(particles, first) || begins_address(first) || first == "m" || first == "the" || in(titles, first) ||
        in(doubtful_titles, first) || in(honours, first) || first.starts_with("dipl-") || begins_rank_of_two(first) ||
        first.ends_with("dr"))
        return false;
    return !in(trailing_titles, last) && !in(degrees, last) && !in(doubtful_degrees, last) &&
        last.find('-') == std::string_view::npos;
}

/// "Anna Kern XRPC", "García López Ana": the end may be a credential that nobody listed, or the first name.
bool may_end_otherwise(std::string_view name, std::string_view folded) {
    const auto words = text::words_in(folded);
    constexpr std::size_t least = 3;
    if (words.size() < least) return false;
    if (in(double_names, words[0]) && in(double_names, words[1])) return true;
    auto const& last = words.back();
    return last.size() >= least && last.find_first_of("aeiouy") == std::string_view::npos &&
        text::is_capital(name[name.find_last_not_of(' ')]);
}

std::string read_key(std::string_view name) {
    auto plain = text::folded(name);
    if (!has_trade_mark(name) && is_plain(plain) && !may_end_otherwise(name, plain)) return plain;
    auto key = read_name(name).key;
    // The key of a key is itself: what titles and degrees left behind may have such ends again. Each round leaves less;
    // but for a few, so that none goes round in a circle.
    constexpr int most_rounds = 8;
    for (int round = 0; round < most_rounds && !is_plain(key);) {
        auto again = read_name(key).key;
        if (again == key) break;
        if (again.size() >= key.size()) ++round;
        key = std::move(again);
    }
    return key;
}

struct text_hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

}

// A workbook is read anew after every edit and asks for the same names, each several times: half of a refresh was
// reading them. Each thread remembers its own; longer texts are hardly names.
std::string name_key(std::string_view name) {
    constexpr std::size_t most_names = 20'000, longest = 100;
    if (name.size() > longest) return read_key(name);
    thread_local std::unordered_map<std::string, std::string, text_hash, std::equal_to<>> known;
    if (const auto found = known.find(name); found != known.end()) return found->second;
    if (known.size() >= most_names) known.clear();
    return known.emplace(name, read_key(name)).first->second;
}

}
