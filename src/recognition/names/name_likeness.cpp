#include "recognition/names/name_likeness.hpp"

#include "recognition/names/edits.hpp"
#include "recognition/names/name_shape.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <bit>

namespace referralbook::recognition {

namespace {

constexpr double least_alike = 0.45;

/// A name's words with neighbours written together where the other name has them so.
struct joined_word {
    int first = 0;
    name_word const* word = nullptr;   // of either name
};

/// How many words from this one on are one word of the other name: "van der Berg" is "Vanderberg". 1 where there is
/// none.
std::size_t words_together(name_shape const& of, std::size_t from, name_shape const& against, name_word const*& whole) {
    constexpr std::size_t shortest = 4, most = 4;
    for (auto const& word : against.words) {
        if (word.text.size() < shortest || !word.text.starts_with(of.words[from].text)) continue;
        std::size_t to = from, met = 0;
        while (to < of.words.size() && to < from + most && word.text.substr(met).starts_with(of.words[to].text))
            met += of.words[to++].text.size();
        if (to > from + 1 && met == word.text.size()) {
            whole = &word;
            return to - from;
        }
    }
    return 1;
}

using joined_words = boost::container::small_vector<joined_word, 8>;

joined_words words_to_match(name_shape const& of, name_shape const& against) {
    joined_words result;
    for (std::size_t i = 0; i < of.words.size();) {
        auto const* word = &of.words[i];
        const auto at = static_cast<int>(i);
        i += words_together(of, i, against, word);
        result.push_back({at, word});
    }
    return result;
}

word_likeness short_form(std::u32string const& one, std::u32string const& other) {
    auto const& small = one.size() < other.size() ? one : other;
    auto const& large = one.size() < other.size() ? other : one;
    if (small.size() >= 3 && large.starts_with(small)) return {0.8, word_match::shortened};
    return {};
}

word_likeness likeness_of_long_words(name_word const& one, name_word const& other) {
    if (one.usual == other.usual) return {0.93, word_match::usual_form};
    const auto shorter = std::min(one.text.size(), other.text.size()),
               longer = std::max(one.text.size(), other.text.size());
    const bool sounds = one.sound == other.sound && shorter >= 3;
    // Less than half of their letters in common: no measure finds them alike.
    if (!sounds &&
        2 * std::popcount(one.letters & other.letters) <
            std::max(std::popcount(one.letters), std::popcount(other.letters)))
        return short_form(one.text, other.text);
    const double alike = jaro_winkler(one.text, other.text);
    const int allowed = longer < 4 ? 0 : longer < 7 ? 1 : longer < 11 ? 2 : 3;
    if (allowed > 0 && edits(one.text, other.text, allowed) <= allowed) {
        // One letter of four is a quarter of the name: "John" and "Joan" are two people more often than one.
        const double value = longer < 5 ? std::min(alike, 0.85) : std::max(alike, sounds ? 0.9 : 0.0);
        return {value, sounds ? word_match::sound : word_match::typing};
    }
    if (sounds) return {0.88, word_match::sound};
    if (const auto likeness = short_form(one.text, other.text); likeness.value > 0) return likeness;
    if (longer <= 4 && shorter >= 2 && one.text.front() == other.text.front() && edits(one.text, other.text, 1) <= 1)
        return {0.55, word_match::distant};
    if (alike >= 0.78) return {alike * 0.75, word_match::distant};
    return {};
}

word_likeness likeness_of_words(name_word const& one, name_word const& other) {
    if (one.text == other.text) return {1, word_match::equal};
    if (one.kind == word_kind::initial || other.kind == word_kind::initial)
        return one.text.front() == other.text.front() && one.kind != word_kind::form && other.kind != word_kind::form
            ? word_likeness{0.7, word_match::initial}
            : word_likeness{};
    if (one.kind == word_kind::form || other.kind == word_kind::form || one.kind == word_kind::generation ||
        other.kind == word_kind::generation)
        return {};
    return likeness_of_long_words(one, other);
}

}

name_alignment aligned(name_shape const& one, name_shape const& other) {
    const auto left = words_to_match(one, other), right = words_to_match(other, one);
    struct candidate {
        std::size_t i, j;
        word_likeness likeness;
        double weight;
    };
    boost::container::small_vector<candidate, 16> candidates;
    for (std::size_t i = 0; i < left.size(); ++i)
        for (std::size_t j = 0; j < right.size(); ++j) {
            const auto likeness = likeness_of_words(*left[i].word, *right[j].word);
            if (likeness.value < least_alike) continue;
            candidates.push_back({i, j, likeness, (left[i].word->weight + right[j].word->weight) / 2});
        }
    const auto distance = [](candidate const& c) { return c.i > c.j ? c.i - c.j : c.j - c.i; };
    std::ranges::stable_sort(candidates, [&](candidate const& a, candidate const& b) {
        const double x = a.likeness.value * a.weight, y = b.likeness.value * b.weight;
        return x != y ? x > y : distance(a) < distance(b);
    });
    name_alignment result;
    boost::container::small_vector<int, 16> met_left(left.size(), -1), met_right(right.size(), -1);
    for (auto const& [i, j, likeness, weight] : candidates) {
        if (met_left[i] >= 0 || met_right[j] >= 0) continue;
        met_left[i] = static_cast<int>(j);
        met_right[j] = static_cast<int>(i);
        result.matched.push_back({left[i].first, right[j].first, likeness, weight});
    }
    int last = -1;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (met_left[i] < 0)
            result.only_one.push_back(left[i].first);
        else if (met_left[i] < last)
            result.in_other_order = true;
        else
            last = met_left[i];
    }
    for (std::size_t j = 0; j < right.size(); ++j)
        if (met_right[j] < 0) result.only_other.push_back(right[j].first);
    return result;
}

double name_likeness(name_shape const& one, name_shape const& other) {
    if (one.words.empty() || other.words.empty()) return 0;
    if (one.key == other.key) return 1;
    if (other.key < one.key) return name_likeness(other, one);   // equal candidates are taken in one order
    const auto both = aligned(one, other);
    double matched = 0, alike = 0;
    int whole = 0;
    for (auto const& pair : both.matched) {
        matched += pair.weight;
        alike += pair.weight * pair.likeness.value;
        if (pair.weight >= 0.7) ++whole;
    }
    if (matched == 0) return 0;
    double lacking = 0;
    bool generations = false, two_generations = false;
    const auto count_lacking = [&](std::vector<int> const& list, std::vector<name_word> const& words, bool facing) {
        for (const int at : list) {
            auto const& word = words[static_cast<std::size_t>(at)];
            if (word.kind == word_kind::generation) {
                two_generations = generations;
                generations = true;
                continue;
            }
            const bool inside = at > 0 && at + 1 < static_cast<int>(words.size());
            lacking += word.weight * (inside && whole >= 2 && !facing ? 0.12 : 0.35);
        }
    };
    const bool facing = !both.only_one.empty() && !both.only_other.empty();
    count_lacking(both.only_one, one.words, facing);
    count_lacking(both.only_other, other.words, facing);
    double result = alike / (matched + lacking);
    if (both.in_other_order) result *= 0.98;
    if (generations) result *= two_generations ? 0.75 : 0.93;
    return std::min(result, 0.999);   // 1 is said of equal keys alone
}

static std::vector<std::u32string> words_however_spelled(std::string_view name) {
    std::vector<std::u32string> words;
    for (auto const& word : shape_of(name).words) {
        const bool of_firm = word.kind == word_kind::form ||
            (!words.empty() && text::in(name_words::sons_of_firms, text::in_ascii(word.text)));
        if (of_firm) continue;
        // Not of first names: Anne and Anna are two.
        auto letters = word.kind == word_kind::little || word.text == U"st" ? word.usual : word.text;
        for (auto at = letters.find(U'e', 1); at != std::u32string::npos; at = letters.find(U'e', at))
            if (std::u32string_view{U"aou"}.contains(letters[at - 1]))
                letters.erase(at, 1);
            else
                ++at;
        words.push_back(std::move(letters));
    }
    return words;
}

bool is_another_spelling(std::string_view one, std::string_view other) {
    const auto left = words_however_spelled(one);
    return !left.empty() && left == words_however_spelled(other);
}

double name_likeness(std::string_view one, std::string_view other) {
    return name_likeness(shape_of(one), shape_of(other));
}

}
