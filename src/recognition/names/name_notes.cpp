#include "recognition/names/name_notes.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/office_name.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace referralbook::recognition {

namespace {

using namespace name_words;

constexpr std::string_view digits = "0123456789";

bool is_bar(name_token const& word) { return word.key == "|"; }
bool is_dash(name_token const& word) { return word.key == "-" || word.key == "--" || is_bar(word); }

bool begins_quote(name_token const& word) {
    for (const std::string_view sign : {"\"", "'", "\u201C", "\u201E", "\u00AB", "\u2018"})
        if (word.written.starts_with(sign) && word.written.size() > sign.size() + 1) return true;
    return false;
}

bool ends_quote(name_token const& word) {
    for (const std::string_view sign : {"\"", "'", "\u201D", "\u201C", "\u00BB", "\u2019"})
        if (word.written.ends_with(sign) && word.written.size() > sign.size() + 1) return true;
    return false;
}

/// "0731", "(0731)", "555-1234", "x204".
bool is_number(name_token const& word) {
    if (word.key.size() > 1 && word.key.front() == 'x' && word.key.find_first_not_of(digits, 1) == std::string::npos)
        return true;
    return word.key.find_first_of(digits) != std::string::npos &&
        word.key.find_first_not_of("0123456789()[]-+/.") == std::string::npos;
}

/// "NMLS#", "Tel.", "Mobil:": what a number behind it is.
bool says_number(name_token const& word) {
    auto key = word.key;
    std::erase(key, ':');
    for (const std::string_view one :
        {"tel", "phone", "ph", "fon", "mobil", "mobile", "cell", "handy", "nr", "no", "ext", "extn", "extension",
            "durchwahl", "dw", "poste", "interno", "int", "anexo", "toestel", "tst", "ramal"})
        if (key == one && (word.full_stop || word.small || word.key.ends_with(':') || one.size() > 2)) return true;
    return key.ends_with('#');
}

/// Where the last word of a name that opens as `opens` says stands, behind `least` words; 0 where none does.
template <class F> std::size_t opened_at(name_part const& words, std::size_t least, F const& opens) {
    for (auto at = words.size(); at-- > std::max<std::size_t>(least, 1);)
        if (opens(words[at])) return at;
    return 0;
}

/// "- do not call", "- moved to Ulm", but "Anna Huber - Kern".
bool is_note_behind_dash(name_part const& words, std::size_t dash) {
    auto const& first = words[dash + 1];
    const bool number = first.key.find_first_of(digits) != std::string::npos;
    constexpr std::size_t longest = 4;   // "- GP"
    const bool acronym = first.in_capitals && first.key.size() <= longest && !words.front().in_capitals;
    // "Anna Bakker - de Vries"
    const bool family = first.small && dash + 3 == words.size() && !words.back().small && are_particles({first});
    return is_bar(words[dash]) || (first.small && !family) || number || acronym || (dash + 2 < words.size() && !family);
}

/// "Photography", "Family Medicine".
bool is_trade(name_part const& words) { return in(trade_words, words.back().key); }

}

bool is_family_before_comma(name_part const& words, std::vector<name_part> const& parts) {
    const bool two_families = words.size() == 2 && in(double_names, words.back().key);   // "Pastor García, Luis"
    if (parts.size() < 2 || (words.size() != 1 && !two_families) || words.front().at != parts.front().front().at ||
        words.front().full_stop || !in(family_titles, words.front().key))
        return false;
    auto const& given = parts[1];
    const auto initial = [](name_token const& one) { return one.key.size() == 1; };
    return std::ranges::all_of(given, [&](auto const& one) { return initial(one) || is_well_known_first_name(one); }) ||
        (given.size() == 1 && !in(courtesies, words.front().key) && !is_title(given.front()) &&
            !is_degree(given.front()));
}

std::size_t note_at(name_part const& words, std::size_t least) {
    const auto none = words.size();
    if (none <= std::max<std::size_t>(least, 1)) return none;
    auto const& last = words.back();
    if (last.key.ends_with(')') || last.key.ends_with(']')) {
        const auto open = opened_at(
            words, least, [](auto const& one) { return one.key.starts_with('(') || one.key.starts_with('['); });
        if (open > 0) return open;
    }
    if (ends_quote(last))
        if (const auto open = opened_at(words, std::max<std::size_t>(least, 2), begins_quote); open > 0) return open;
    constexpr std::size_t whole = 2;   // "Anna Kern"
    if (none > whole && last.key.size() > 2 && last.key.front() == '*' && last.key.back() == '*') return none - 1;
    for (auto at = std::max(least, whole); at < none; ++at)
        if ((at + 1 < none && is_dash(words[at]) && is_note_behind_dash(words, at)) || is_workplace(words, at))
            return at;
    auto number = none;
    while (number > whole && is_number(words[number - 1]) && !is_generation(words[number - 1])) --number;
    if (number < none && number > whole && says_number(words[number - 1])) --number;
    return number < none && is_well_known_first_name(words.front()) ? number : none;
}

std::size_t care_of_at(name_part const& words, std::size_t least) {
    for (auto at = least; at + 1 < words.size(); ++at)
        if (words[at].key == "c/o") return at;
    return words.size();
}

std::string_view without_mailbox(std::string_view name) {
    const auto last = name.find_last_not_of(" >");
    if (last == std::string_view::npos) return name;
    const auto blank = name.substr(0, last).find_last_of(" <");
    if (blank == std::string_view::npos) return name;
    const auto at = name.substr(blank + 1).find('@');
    if (at == 0 || at == std::string_view::npos || name.substr(blank).find(')') != std::string_view::npos)
        return name;   // "@Compass" is where somebody works
    auto rest = name.substr(0, blank);
    const auto end = rest.find_last_not_of(" <");
    if (end == std::string_view::npos || rest[end] == ',') return name;   // "Anna Kern, a@x": told apart by it
    rest = rest.substr(0, end + 1);
    if (rest.size() > 2 && rest.front() == rest.back() && (rest.front() == '"' || rest.front() == '\''))
        rest = rest.substr(1, rest.size() - 2);
    return rest.find_first_not_of(" <\"'") == std::string_view::npos ? name : rest;
}

std::string_view without_quotes(std::string_view name) {
    for (auto const& [open, close] : std::initializer_list<std::pair<std::string_view, std::string_view>>{{"\"", "\""},
             {"'", "'"}, {"\u201C", "\u201D"}, {"\u201E", "\u201C"}, {"\u2018", "\u2019"}, {"\u00AB", "\u00BB"}}) {
        if (!name.starts_with(open) || !name.ends_with(close) || name.size() <= open.size() + close.size()) continue;
        const auto inside = name.substr(open.size(), name.size() - open.size() - close.size());
        if (inside.find(open) == std::string_view::npos && inside.find(close) == std::string_view::npos) return inside;
    }
    return name;
}

std::string_view without_list_mark(std::string_view name) {
    const auto from = name.find_first_not_of(' ');
    if (from == std::string_view::npos) return name;
    auto rest = name.substr(from);
    bool numbered = false;
    for (const std::string_view bullet :
        {"\u2022", "\u2023", "\u25AA", "\u25CF", "\u2013", "\u2014", "\u00B7", "-", "*"})
        if (rest.starts_with(bullet)) {
            rest.remove_prefix(bullet.size());
            return rest.starts_with(' ') && rest.find_first_not_of(' ') != std::string_view::npos ? rest : name;
        }
    if (rest.starts_with('(') || rest.starts_with('#')) rest.remove_prefix(1);
    constexpr std::size_t most_digits = 3;
    const auto end = std::min(rest.find_first_not_of(digits), rest.size());
    if (end == 0 || end > most_digits) return name;
    rest.remove_prefix(end);
    numbered = name[from] == '#';
    while (rest.starts_with('.') || rest.starts_with(')')) rest.remove_prefix(1), numbered = true;
    if (!numbered || !rest.starts_with(' ')) return name;
    // "1. FC Kern", "2. Zahnarztpraxis": a number of their own.
    const auto parts = name_parts_in(rest);
    const bool person = !parts.empty() && parts.front().front().key.find_first_of(digits) == std::string::npos &&
        !(parts.front().front().in_capitals && parts.front().front().key.size() < 4) && !is_office_name(parts);
    return person ? rest : name;
}

std::size_t profession_behind_dash(name_part const& words, std::size_t least) {
    for (auto at = least; at + 1 < words.size(); ++at) {
        if (!is_dash(words[at])) continue;
        const bool office = std::ranges::any_of(slice(words, 0, at),
            [](auto const& one) { return is_legal_form(one) || is_office_word(one) || in(links, one.key); });
        const auto behind = slice(words, at + 1, words.size());
        const bool all_capitals = std::ranges::all_of(words, [](auto const& one) { return one.in_capitals; });
        const bool credentials = !behind.empty() &&
            std::ranges::all_of(behind, [&](auto const& one) { return is_credential_apart(one, all_capitals); });
        return !office && (credentials || is_profession(behind) || is_trade(behind)) ? at : words.size();
    }
    return words.size();
}

bool is_description(name_part const& words, bool all_capitals) {
    auto const& first = words.front();
    const auto titled = titles_from(words, 0);
    const auto rest = slice(words, titled, words.size());
    const bool in_acronyms = !all_capitals && !rest.empty() &&
        std::ranges::all_of(rest, [](auto const& one) { return one.in_capitals && !is_generation(one); });
    if (first.key.starts_with("dipl") && titled > 0 && (rest.empty() || in_acronyms)) return true;
    if (titled > 0 && in_acronyms && first.small) return true;   // "prof. UW"
    if (words.size() == 1 && first.small && first.full_stop && in(out_of_office, first.key)) return true;   // "a.D."
    // StB is a title before a name and behind one.
    const bool both = first.key.find('/') != std::string::npos && is_title(first);   // "WP/StB"
    if (words.size() == 1 && !in(trailing_titles, first.key) && (in(titles, first.key) || both) &&
        (is_degree(first) || in(doubtful_degrees, first.key)))
        return true;
    // "NMLS #12345"; but "Van Dyke, John (555-1234)" tells a given name.
    const bool numbered = !is_first_name(first) && std::ranges::any_of(words, [](auto const& one) {
        return one.key.find_first_of(digits) != std::string::npos && !is_generation(one);
    });
    return numbered || is_profession(words) || is_trade(words);
}

bool is_note_behind(name_part const& name, name_part const& behind) {
    // "Martin", "Thomas", "Ruiz" may begin two family names: "Martin Ruiz, Xoana".
    if (!is_first_and_family_name(name)) return false;
    constexpr std::size_t longest_initials = 3;
    return !are_particles(behind) && std::ranges::none_of(behind, [&](name_token const& one) {
        return one.key.size() == 1 || one.initials || is_generation(one) || is_well_known_first_name(one) ||
            (one.in_capitals && one.key.size() <= longest_initials && !behind.front().small);
    });
}

}
