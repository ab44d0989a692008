#include "recognition/tables/heading_language.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::recognition {

namespace {

/// As a whole, or one of its words.
bool says_one_of(std::string const& heading, text::word_list const& words) {
    if (text::in(words, heading)) return true;
    auto plain = heading;
    std::ranges::replace_if(plain, [](char c) { return !text::is_letter(c) && !text::is_digit(c); }, ' ');
    return std::ranges::any_of(text::words_in(plain), [&](auto const word) { return text::in(words, word); });
}

}

std::string_view language_of_headings(std::span<std::string const> headings) {
    const std::array<std::pair<std::string_view, text::word_list const*>, 4> languages{
        {{"en", &english_headings}, {"de", &german_headings}, {"fr", &french_headings}, {"es", &spanish_headings}}};
    std::array<std::ptrdiff_t, 4> counts{};
    for (std::size_t i = 0; i < languages.size(); ++i)
        counts[i] = std::ranges::count_if(
            headings, [&](auto const& one) { return says_one_of(text::folded(one), *languages[i].second); });
    const auto most = std::ranges::max_element(counts);
    constexpr std::ptrdiff_t least = 2;   // one word alone may be borrowed
    if (*most < least || std::ranges::count(counts, *most) > 1) return {};
    return languages[static_cast<std::size_t>(most - counts.begin())].first;
}

}
