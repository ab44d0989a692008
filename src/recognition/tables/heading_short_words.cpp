#include "recognition/tables/heading_short_words.hpp"
#include "recognition/tables/known_headings.hpp"

#include <algorithm>

namespace referralbook::recognition {

std::string_view written_out(std::string_view word) {
    const auto found = std::ranges::lower_bound(short_heading_words, word, {}, &short_heading_word::form);
    return found != short_heading_words.end() && found->form == word ? found->whole : std::string_view{};
}

std::vector<std::string> without_links(std::vector<std::string> words) {
    if (words.size() < 3) return words;
    const auto last = words.end() - 1;
    words.erase(
        std::remove_if(words.begin() + 1, last, [](auto const& word) { return text::in(heading_links, word); }), last);
    return words;
}

}
