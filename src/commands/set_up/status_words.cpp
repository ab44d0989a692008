#include "commands/set_up/status_words.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::commands {

std::optional<book::status> status_of_stage(std::string_view word) {
    const auto key = text::folded(word);
    if (key.empty()) return {};
    if (const auto known = book::status_of(key)) return known;
    const auto found = std::ranges::lower_bound(stage_words, std::string_view{key}, {}, &stage_word::word);
    if (found == stage_words.end() || found->word != key) return {};
    return found->means;
}

}
