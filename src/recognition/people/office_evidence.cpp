#include "recognition/people/office_evidence.hpp"

#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::recognition {

namespace {

using name_words::opposites;

/// What a word begins with that has an opposite: of "northside" north and "side".
struct opposite_word {
    std::string_view means, rest;
};

std::vector<opposite_word> opposites_in(std::string_view text) {
    std::vector<opposite_word> result;
    for (auto const& [word, means] : opposites)
        if (text.starts_with(word)) result.push_back({means, text.substr(word.size())});
    return result;
}

/// North and south, old and new.
bool are_opposite_meanings(std::string_view one, std::string_view other) {
    constexpr std::array<std::string_view, 6> groups{
        "north south east west", "upper lower", "old new", "large small", "inner outer", "left right"};
    return one != other && std::ranges::any_of(groups, [&](std::string_view group) {
        return group.contains(one) && group.contains(other);
    });
}

/// "Northside" and "southside": the same but for words of opposite meanings.
bool are_opposite(std::vector<opposite_word> const& one, std::vector<opposite_word> const& other) {
    return std::ranges::any_of(one, [&](opposite_word const& left) {
        return std::ranges::any_of(other, [&](opposite_word const& right) {
            return are_opposite_meanings(left.means, right.means) && left.rest == right.rest;
        });
    });
}

bool has_word(name_shape const& of, std::u32string const& text) {
    return std::ranges::find(of.words, text, &name_word::text) != of.words.end();
}

/// "II" and "2" are 2.
std::optional<std::size_t> number_of(name_word const& word) {
    constexpr std::array<std::string_view, 10> roman{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    const auto text = text::in_ascii(word.text);
    for (std::size_t i = 0; i < roman.size(); ++i)
        if (text == roman.at(i)) return i + 1;
    constexpr std::size_t longest = 3;
    if (text.empty() || text.size() > longest || text.find_first_not_of("0123456789") != std::string::npos) return {};
    std::size_t number = 0;
    for (const char digit : text) number = 10 * number + static_cast<std::size_t>(digit - '0');
    return number;
}

/// The number behind a name: 2 of "Praxisklinik II", but none of "Route 66 Garage".
std::optional<std::size_t> number_behind(name_shape const& of) {
    auto at = of.words.rbegin();
    while (at != of.words.rend() && at->kind == word_kind::form) ++at;
    return at == of.words.rend() || at + 1 == of.words.rend() ? std::nullopt : number_of(*at);
}

}

bool are_opposite_sites(name_shape const& one, name_shape const& other) {
    const auto mine = number_behind(one), its = number_behind(other);
    const auto apart = static_cast<std::ptrdiff_t>(one.words.size()) - static_cast<std::ptrdiff_t>(other.words.size());
    // "Fitness 24" and "Fitness24" have as many words as they like; "Praxisklinik" and "Praxisklinik II" differ by one.
    const bool same_words = !one.words.empty() && !other.words.empty() && std::abs(apart) <= 1 &&
        one.words.front().text == other.words.front().text;
    if (mine.value_or(1) != its.value_or(1) && (mine.has_value() == its.has_value() || same_words)) return true;
    for (auto const& left : one.words) {
        if (has_word(other, left.text)) continue;
        const auto text = text::in_ascii(left.text);
        const auto sides = opposites_in(text);
        if (sides.empty()) continue;
        for (auto const& right : other.words) {
            const auto opposite = text::in_ascii(right.text);
            if (!has_word(one, right.text) && are_opposite(sides, opposites_in(opposite))) return true;
        }
    }
    return false;
}

}
