#include "recognition/names/edits.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>

namespace referralbook::recognition {

namespace {

// Words are short, and a great many are compared.
template <class T> using list = boost::container::small_vector<T, 48>;

}

std::u32string letters_of(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
        char32_t letter = length == 1 ? first : first & (0x7Fu >> length);
        bool whole = at + length <= text.size();
        for (std::size_t i = 1; whole && i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            whole = (next & 0xC0) == 0x80;
            letter = letter << 6 | (next & 0x3F);
        }
        result.push_back(whole ? letter : first);
        at += whole ? length : 1;
    }
    return result;
}

double jaro_winkler(std::u32string_view one, std::u32string_view other) {
    if (one == other) return 1;
    if (one.empty() || other.empty()) return 0;
    const auto longest = std::max(one.size(), other.size());
    const auto reach = std::max<std::size_t>(longest / 2, 1) - 1;
    list<bool> met_one(one.size(), false), met_other(other.size(), false);
    std::size_t common = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const auto to = std::min(other.size(), i + reach + 1);
        for (std::size_t j = i > reach ? i - reach : 0; j < to; ++j) {
            if (met_other[j] || one[i] != other[j]) continue;
            met_one[i] = met_other[j] = true;
            ++common;
            break;
        }
    }
    if (common == 0) return 0;
    std::size_t out_of_order = 0;
    for (std::size_t i = 0, j = 0; i < one.size(); ++i) {
        if (!met_one[i]) continue;
        while (!met_other[j]) ++j;
        if (one[i] != other[j++]) ++out_of_order;
    }
    const auto m = static_cast<double>(common);
    const double jaro = (m / static_cast<double>(one.size()) + m / static_cast<double>(other.size()) +
                            (m - static_cast<double>(out_of_order) / 2) / m) /
        3;
    std::size_t front = 0;
    while (front < std::min({one.size(), other.size(), std::size_t{4}}) && one[front] == other[front]) ++front;
    return jaro + static_cast<double>(front) * 0.1 * (1 - jaro);
}

double jaro_winkler(std::string_view one, std::string_view other) {
    return jaro_winkler(letters_of(one), letters_of(other));
}

int edits(std::u32string_view one, std::u32string_view other, int limit) {
    const auto n = one.size(), m = other.size();
    if ((n > m ? n - m : m - n) > static_cast<std::size_t>(limit)) return limit + 1;
    list<int> cells(3 * (m + 1), 0);
    int* before = cells.data();
    int* last = before + m + 1;
    int* row = last + m + 1;
    for (std::size_t j = 0; j <= m; ++j) last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= n; ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= m; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[m], limit + 1);
}

namespace {

/// What one letter, with those after it that belong to it, sounds like.
struct sound {
    char32_t letter;           ///< 0 = silent
    std::size_t letters = 1;   ///< how many of the word it takes
};

sound sound_at(std::u32string_view word, std::size_t at) {
    const auto letter = word[at];
    const auto follows = [&](std::u32string_view ending) { return word.substr(at + 1).starts_with(ending); };
    switch (letter) {
    case U'p': return follows(U"h") ? sound{U'f', 2} : sound{letter};
    case U't': return {letter, follows(U"h") || follows(U"z") ? 2u : 1u};
    case U's': return {letter, follows(U"ch") ? 3u : follows(U"h") ? 2u : 1u};
    case U'c': return {U'k', follows(U"k") ? 2u : 1u};
    case U'q': return {U'k'};
    case U'z': return {U's'};
    case U'y':
    case U'j': return {U'i'};
    case U'w': return {U'v'};
    case U'a': return follows(U"i") || follows(U"y") ? sound{U'e'} : sound{letter, follows(U"e") ? 2u : 1u};
    case U'o':
    case U'u': return {letter, follows(U"e") ? 2u : 1u};
    case U'd': return {follows(U"t") ? U'\0' : letter};
    case U'h': return {at > 0 ? U'\0' : letter};
    default: return {letter};
    }
}

}

std::u32string sound_of(std::u32string_view word) {
    std::u32string result;
    for (std::size_t i = 0; i < word.size();) {
        const auto [letter, letters] = sound_at(word, i);
        if (letter != 0 && (result.empty() || result.back() != letter)) result.push_back(letter);
        i += letters;
    }
    return result;
}

}
