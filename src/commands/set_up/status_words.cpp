#include "commands/set_up/status_words.hpp"
#include "book/rules/rule_specs.hpp"
#include "recognition/dates/month_names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace referralbook::commands {

namespace {

/// "lost" of "lost - too dear", "won" of "won (roof only)". "No, later" says no status: its answer goes on.
std::string_view before_the_reason(std::string_view key) {
    auto end = key.size();
    for (const std::string_view divider : {" - ", " \u2013 ", ": ", ", ", " ("}) end = std::min(end, key.find(divider));
    const auto word = text::trimmed(key.substr(0, end));
    return end == key.size() || word == "no" ? std::string_view{} : word;
}

/// "lundi", but not "di": that may be any word of a language.
bool is_weekday(std::string_view word) {
    constexpr std::size_t shortest = 3;
    return word.size() >= shortest && recognition::weekdays_of(word) != 0;
}

/// "termin" of "termin 30.11. 8:30" and "termin am montag", "rdv" of "rdv le 2 decembre a 14h", "called" of "called
/// 2x!": days, times and how often say nothing of the status. "No 12" is a number, no answer.
std::string without_days(std::string_view key) {
    std::vector<std::string_view> words;
    for (const auto word : text::words_in(key))
        if (const auto plain = text::trimmed(word, "!?.,;"); !plain.empty()) words.push_back(plain);
    std::vector<bool> of_day;
    for (const auto word : words) of_day.push_back(std::ranges::any_of(word, text::is_digit) || is_weekday(word));
    const bool any = std::ranges::find(of_day, true) != of_day.end();
    const auto joins = [&](std::size_t at, std::size_t beside) {
        return !of_day[at] && of_day[beside] &&
            (recognition::is_date_filler(words[at]) || recognition::month_of(words[at]) > 0);
    };
    for (std::size_t at = 1; at < words.size(); ++at)
        if (joins(at, at - 1)) of_day[at] = true;
    for (auto at = words.size(); at-- > 1;)
        if (joins(at - 1, at)) of_day[at - 1] = true;
    std::string left;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (!of_day[at]) text::append_part(left, " ", words[at]);
    return any && left == "no" ? std::string{} : left;
}

}

std::string text_of_statuses(said_statuses const& words, text::language const& writes, std::string_view stands) {
    std::string text;
    for (auto const& [word, means] : words)
        if (word.find_first_of("=;") == std::string::npos)
            text::append_part(text, "; ", word + " = " + writes.trc(text::choice_word, book::name_of(means)));
    text::each_part(stands, ";", [&](std::string_view part) {
        if (statuses_of_text(part).empty()) text::append_part(text, "; ", text::trimmed(part));
    });
    return text;
}

said_statuses statuses_of_text(std::string_view text) {
    said_statuses words;
    text::each_part(text, ";", [&](std::string_view part) {
        const auto sign = part.find('=');
        if (sign == std::string_view::npos) return;
        const auto word = text::folded(part.substr(0, sign));
        const auto means = text::trimmed(part.substr(sign + 1));
        if (const auto status = means.empty() ? std::nullopt : book::status_of(means); status && !word.empty())
            words.insert_or_assign(word, *status);
    });
    return words;
}

std::optional<book::status> status_of_stage(std::string_view word) {
    const auto key = text::folded(word);
    if (const auto whole = book::status_said_by(key)) return whole;
    const auto reasoned = before_the_reason(key);
    for (auto const& shorter : {without_days(key), std::string{reasoned}, without_days(reasoned)})
        if (const auto understood = book::status_said_by(shorter)) return understood;
    return {};
}

std::optional<book::status> status_of_word(std::string_view word, said_statuses const& said) {
    if (const auto understood = status_of_stage(word)) return understood;
    const auto answer = said.find(text::folded(word));
    return answer == said.end() ? std::nullopt : std::optional{answer->second};
}

}
