#include "commands/set_up/status_words.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

std::optional<book::status> status_of_whole(std::string_view key) {
    if (const auto known = book::status_of(key)) return known;
    const auto found = std::ranges::lower_bound(stage_words, key, {}, &stage_word::word);
    if (found == stage_words.end() || found->word != key) return {};
    return found->means;
}

/// "lost" of "lost - too dear", "won" of "won (roof only)". "No, later" says no status: its answer goes on.
std::string_view before_the_reason(std::string_view key) {
    auto end = key.size();
    for (const std::string_view divider : {" - ", " \u2013 ", ": ", ", ", " ("}) end = std::min(end, key.find(divider));
    const auto word = text::trimmed(key.substr(0, end));
    return end == key.size() || word == "no" ? std::string_view{} : word;
}

}

std::optional<book::status> status_of_stage(std::string_view word) {
    const auto key = text::folded(word);
    if (key.empty()) return {};
    if (const auto whole = status_of_whole(key)) return whole;
    const auto first = before_the_reason(key);
    return first.empty() ? std::nullopt : status_of_whole(first);
}

}
