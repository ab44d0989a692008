#include "recognition/tables/heading_short_words.hpp"
#include "recognition/tables/known_headings.hpp"

#include <algorithm>

namespace referralbook::recognition {

std::string_view written_out(std::string_view word) {
    const auto found = std::ranges::lower_bound(short_heading_words, word, {}, &short_heading_word::form);
    return found != short_heading_words.end() && found->form == word ? found->whole : std::string_view{};
}

}
