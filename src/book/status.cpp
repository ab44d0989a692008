#include "book/status.hpp"

#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::book {

std::optional<status> status_of(std::string_view name) {
    const auto wanted = text::trimmed(name);
    if (wanted.empty()) return status::fresh;
    for (std::size_t i = 0; i < status_names.size(); ++i)
        if (text::same_but_for_case(wanted, status_names[i])) return static_cast<status>(i);
    const auto english = text::english_of(text::choice_word, wanted);
    const auto found = std::ranges::find(status_names, english);
    return found == status_names.end() ? std::nullopt
                                       : std::optional{static_cast<status>(found - status_names.begin())};
}

std::optional<status> status_said_by(std::string_view word) {
    if (word.empty()) return {};
    if (const auto known = status_of(word)) return known;
    const auto found = std::ranges::lower_bound(stage_words, word, {}, &stage_word::word);
    if (found == stage_words.end() || found->word != word) return {};
    return found->means;
}

}
