#include "commands/set_up/status_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
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

/// "termin" of "termin 30.11. 8:30", "called" of "called 2x!": days, times and how often say nothing of the status.
/// "No 12" is a number, no answer.
std::string without_numbers(std::string_view key) {
    std::string words;
    bool numbers = false;
    for (const auto word : text::words_in(key)) {
        if (std::ranges::any_of(word, text::is_digit))
            numbers = true;
        else
            text::append_part(words, " ", text::trimmed(word, "!?.,;"));
    }
    return numbers && words == "no" ? std::string{} : words;
}

}

std::optional<book::status> status_of_stage(std::string_view word) {
    const auto key = text::folded(word);
    if (key.empty()) return {};
    if (const auto whole = status_of_whole(key)) return whole;
    for (auto const& shorter : {without_numbers(key), std::string{before_the_reason(key)}})
        if (!shorter.empty())
            if (const auto understood = status_of_whole(shorter)) return understood;
    return {};
}

}
