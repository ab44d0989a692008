#include "recognition/names/name_key.hpp"

#include "text/fold.hpp"
#include "recognition/names/name_words.hpp"

#include <algorithm>
#include <ranges>
#include <vector>

namespace referralbook::recognition {

namespace {

using namespace name_words;

// Most names: neither comma nor full stop, no title in front and no degree behind. They are their own key.
bool is_plain(std::string_view folded) {
    if (folded.find_first_of(",.") != std::string_view::npos) return false;
    const auto first = folded.substr(0, folded.find(' '));
    const auto blank = folded.rfind(' ');
    const auto last = blank == std::string_view::npos ? folded : folded.substr(blank + 1);
    return !in(titles, first) && !in(trailing_titles, last) && !in(degrees, last) && !in(doubtful_degrees, last);
}

struct word {
    std::string text;        // without full stops
    bool initials = false;   // a doubtful degree written with inner full stops: "J.D."
};
using part = std::vector<word>;

bool is_known(std::string_view text) {
    return in(titles, text) || in(title_tails, text) || in(degrees, text) || in(company_forms, text);
}

part words_of(std::string_view text) {
    part result;
    for (auto const piece : text | std::views::split(' ')) {
        const std::string_view raw{piece.begin(), piece.end()};
        std::string joined{raw};
        std::erase(joined, '.');
        const bool dotted = joined.size() != raw.size();
        if (joined.empty()) continue;
        if (!dotted || is_known(joined)) {
            result.push_back({std::move(joined)});
        } else if (in(doubtful_degrees, joined) && raw.find('.') < raw.size() - 1) {
            result.push_back({std::move(joined), true});
        } else {
            for (auto const letters : raw | std::views::split('.'))
                if (!letters.empty()) result.push_back({std::string{letters.begin(), letters.end()}});
        }
    }
    return result;
}

// "Smith, M. D.": a degree behind a comma may be written with blanks.
void join_spaced_degree(part& words) {
    std::string letters;
    for (auto const& one : words) {
        if (one.text.size() != 1) return;
        letters += one.text;
    }
    if (in(degrees, letters)) words = {{std::move(letters)}};
}

// Titles in front and degrees behind; may leave nothing.
void strip(part& words) {
    auto first = words.begin();
    while (first != words.end() && in(titles, first->text)) {
        ++first;
        while (first != words.end() && in(title_tails, first->text)) ++first;
    }
    words.erase(words.begin(), first);
    while (!words.empty() && (in(degrees, words.back().text) || in(trailing_titles, words.back().text)))
        words.pop_back();
}

std::size_t count_words(std::vector<part> const& parts) {
    std::size_t count = 0;
    for (auto const& words : parts) count += words.size();
    return count;
}

// "John Smith, DO" and "John Smith M.A.", but not "Nguyen, Do" or "Smith, J.D.".
void strip_doubtful(std::vector<part>& parts) {
    for (std::size_t i = 0; i < parts.size(); ++i)
        while (!parts[i].empty() && in(doubtful_degrees, parts[i].back().text) && count_words(parts) > 2 &&
            (parts[i].back().initials || (i > 0 && parts[i].size() == 1))) {
            parts[i].pop_back();
            strip(parts[i]);
        }
}

bool is_company_form(part const& words) {
    return std::ranges::all_of(words, [](word const& w) { return in(company_forms, w.text) || in(links, w.text); });
}

bool is_generation(part const& words) { return words.size() == 1 && in(generations, words.front().text); }

bool is_firm(part const& words) {
    return in(company_forms, words.back().text) ||
        std::ranges::any_of(words, [](word const& w) { return in(links, w.text); });
}

void append(part& to, part const& more) { to.insert(to.end(), more.begin(), more.end()); }

// "Okafor, Adaeze" becomes "Adaeze Okafor"; what stands behind a comma and is no given name stays behind.
part in_speaking_order(std::vector<part> const& parts) {
    std::vector<part> names;
    part tail;
    for (auto const& words : parts) {
        if (!names.empty() && (is_company_form(words) || is_generation(words)))
            append(tail, words);
        else
            names.push_back(words);
    }
    const bool firm = std::ranges::any_of(names, is_firm) || (!tail.empty() && is_company_form(tail));
    part result;
    if (names.size() == 2 && !firm) {
        auto given = names[1];
        if (given.size() > 1 && in(generations, given.back().text)) {
            tail.insert(tail.begin(), given.back());
            given.pop_back();
        }
        append(result, given);
        append(result, names[0]);
    } else {
        for (auto const& words : names) append(result, words);
    }
    append(result, tail);
    return result;
}

std::string joined(part const& words) {
    std::string result;
    for (auto const& [text, initials] : words) {
        if (!initials) {
            if (!result.empty()) result.push_back(' ');
            result.append(text);
            continue;
        }
        for (const char letter : text) {   // doubtful degrees are plain letters
            if (!result.empty()) result.push_back(' ');
            result.push_back(letter);
        }
    }
    return result;
}

}

std::string name_key(std::string_view name) {
    auto plain = text::folded(name);
    if (is_plain(plain)) return plain;
    std::vector<part> whole, parts;
    for (auto const piece : plain | std::views::split(',')) {
        auto words = words_of({piece.begin(), piece.end()});
        if (!whole.empty()) join_spaced_degree(words);
        if (!words.empty()) whole.push_back(std::move(words));
    }
    parts = whole;
    for (auto& words : parts) strip(words);
    std::erase_if(parts, [](part const& words) { return words.empty(); });
    strip_doubtful(parts);
    std::erase_if(parts, [](part const& words) { return words.empty(); });
    auto result = parts.empty() ? in_speaking_order(whole) : in_speaking_order(parts);
    // The key has no commas any more, so its own ends count.
    if (auto stripped = result; strip(stripped), !stripped.empty()) result = std::move(stripped);
    if (result.empty()) return plain;
    return joined(result);
}

}
