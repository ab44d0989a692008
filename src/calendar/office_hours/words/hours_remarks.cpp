#include "calendar/office_hours/words/hours_remarks.hpp"

#include "calendar/office_hours/words/hours_words.hpp"
#include "calendar/office_hours/words/remark_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calendar {

namespace {

std::vector<std::string_view> letter_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && text::is_letter(text[end])) ++end;
        if (end > at) words.push_back(text.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return words;
}

bool is_day(std::string_view word) {
    return std::ranges::find(hours_day_spellings, word, &day_spelling::name) != hours_day_spellings.end();
}

/// "Dr A", "Frau Kern", "van Dyk": how many words at `at` are a person.
std::size_t person_at(std::vector<std::string_view> const& words, std::size_t at) {
    auto end = at;
    while (end < words.size() && text::in(remark_words::person, words[end])) ++end;
    const bool particle = end < words.size() && text::in(remark_words::particle, words[end]);
    if ((end == at && !particle) || end + particle >= words.size()) return 0;
    auto const& name = words[end + particle];
    if (is_day(name) || text::in(remark_words::away, name) || text::in(remark_words::there, name)) return 0;
    return end + particle + 1 - at;
}

/// How many words at `at` are a phrase of a list; the longest.
std::size_t longest_in(text::word_list const& list, std::vector<std::string_view> const& words, std::size_t at) {
    constexpr std::size_t most = 4;
    std::string phrase;
    std::size_t found = 0;
    for (auto end = at; end < std::min(words.size(), at + most); ++end) {
        phrase += (end > at ? " " : "") + std::string{words[end]};
        if (text::in(list, phrase)) found = end + 1 - at;
    }
    return found;
}

/// "ask for Anna", "preguntar por Ana": how many words at `at` they are.
std::size_t asking_at(std::vector<std::string_view> const& words, std::size_t at) {
    const auto name = at + longest_in(remark_words::asks_for, words, at);
    return name > at && name + 1 == words.size() && !is_day(words[name]) ? name + 1 - at : 0;
}

/// "2. OG", "3rd floor", "Room 12" without the number, which is none of hours.
std::string without_numbers_of_floors(std::string_view text) {
    constexpr std::size_t longest = 5;
    std::vector<std::string_view> words;
    text::each_part(text, " ,", [&](std::string_view word) { words.push_back(word); });
    const auto is_floor = [&](std::size_t at) {
        return at < words.size() && text::in(remark_words::floors, text::trimmed(words[at], ".:"));
    };
    std::string result;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool number = text::is_digit(words[at].front()) && words[at].size() <= longest &&
            words[at].find_first_of(":-/h") == std::string_view::npos;
        if (number && (is_floor(at + 1) || (at > 0 && is_floor(at - 1)))) continue;
        result += std::string{words[at]} + ' ';
    }
    return result;
}

/// False for words that surely say nothing of hours: a place, a function, a person, whom to call.
bool may_restrict(std::string_view whole) {
    const auto text = without_numbers_of_floors(whole);
    if (std::ranges::any_of(text, text::is_digit)) return true;
    const auto words = letter_words(text);
    bool says_something = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto count = std::max(
            {person_at(words, at), longest_in(remark_words::harmless, words, at), asking_at(words, at)});
        if (count == 0 && !text::in(remark_words::between, words[at])) return true;
        says_something = says_something || count > 0;
        at += std::max<std::size_t>(count, 1);
    }
    return !says_something;
}

/// Up to and with the sign that ends it; nothing where it is not there.
std::optional<std::string_view> enclosed(std::string_view text, enclosing const& signs) {
    auto const& [open, close] = signs;
    if (!text.starts_with(open)) return std::nullopt;
    const auto end = text.substr(0, longest_remark).find(close, open.size());
    if (end == std::string_view::npos || text.substr(0, end).find('\n') != std::string_view::npos) return std::nullopt;
    return text.substr(open.size(), end - open.size());
}

/// "Mi nicht da" as "Mi nicht".
void leave_out_there(std::vector<std::string_view>& words) {
    auto end = words.end();
    while (end != words.begin() && text::in(remark_words::there, *std::prev(end))) --end;
    if (end != words.begin() && text::in(remark_words::away, *std::prev(end))) words.erase(end, words.end());
}

/// "mittwochs ohne Dr. Kern", "no Dr Smith on Fridays": a person and days, and no other word.
bool is_without(std::vector<std::string_view> const& words) {
    bool person = false, day = false;
    for (std::size_t at = 0; at < words.size();) {
        const bool without = text::in(remark_words::without, words[at]);
        const auto behind = at + 1 + (at + 1 < words.size() && text::in(remark_words::between, words[at + 1]));
        if (const auto count = without && !person ? person_at(words, behind) : 0; count > 0) {
            person = true;
            at = behind + count;
            continue;
        }
        day = day || is_day(words[at]);
        if (!is_day(words[at]) && !text::in(remark_words::between, words[at])) return false;
        ++at;
    }
    return person && day;
}

/// "Dr A not Wed", up to what ends the statement.
std::size_t away_at(std::string_view text) {
    const auto end = std::min(text.find_first_of(",;\n)|"), text.size());
    auto words = letter_words(text.substr(0, end));
    const bool times = std::ranges::any_of(text.substr(0, end), text::is_digit);
    if (!times && is_without(words)) return end;
    leave_out_there(words);
    // "Wed: Dr X off"
    if (!times && words.size() > 3 && is_day(words.front()) && text::in(remark_words::person, words[1]) &&
        text::in(remark_words::away, words.back()))
        std::ranges::rotate(words, std::next(words.begin()));
    // "a Dra. Silva não está à quarta"
    if (words.size() > 1 && text::in(remark_words::person, words[1]) && text::in(remark_words::article, words.front()))
        words.erase(words.begin());
    if (words.size() < 3 || !text::in(remark_words::person, words.front())) return 0;
    // A name of one to three words, then that they are away, then when.
    constexpr std::size_t longest_name = 3;
    // "doctor not in Wed": a title that may stand for the name
    const bool nameless = text::in(remark_words::nameless, words.front()) &&
        text::in(remark_words::not_there, words[1]);
    for (std::size_t at = nameless ? 1 : 2; at < std::min(words.size(), longest_name + 2); ++at) {
        if (is_day(words[at - 1]) && at > 2) break;
        const bool away = text::in(remark_words::away, words[at]);
        const bool day_before = is_day(words[at]) && words.back() != words[at] &&
            text::in(remark_words::away, words.back());
        if (!away && !day_before) continue;
        const bool names_a_day = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(), is_day);
        if (!names_a_day) return 0;
        // "Dr A not Wed, Fri": whose Friday?
        if (end < text.size() && text[end] == ',') {
            const auto behind = text.substr(end + 1);
            const auto next = letter_words(behind);
            const auto part = behind.substr(0, behind.find_first_of(",;\n"));
            const bool has_hours = std::ranges::any_of(part, text::is_digit);   // "Dr A not Wed, Mon-Fri 8-17"
            if (!next.empty() && (text::in(remark_words::away, next.front()) || (is_day(next.front()) && !has_hours)))
                return 0;
        }
        return end;
    }
    return 0;
}

}

std::size_t label_at(std::string_view folded) {
    const auto line = folded.substr(0, std::min(folded.find_first_of(",;:()\n0123456789"), folded.size()));
    const bool colon = line.size() < folded.size() && folded[line.size()] == ':';
    if (colon && !may_restrict(line)) return line.size();
    const auto words = letter_words(line);
    if (words.empty() || words.front().data() != line.data()) return 0;
    std::size_t length = 0;
    for (std::size_t at = 0; at < words.size();) {
        const auto count = longest_in(remark_words::in_front, words, at);
        if (count == 0) break;
        at += count;
        auto const& last = words[at - 1];
        length = static_cast<std::size_t>(last.data() + last.size() - folded.data());
    }
    return length + (length > 0 && folded.substr(length).starts_with('.') ? 1 : 0);
}

std::size_t remark_at(std::string_view folded, bool begins) {
    constexpr std::array brackets{enclosing{"(", ")"}, enclosing{"[", "]"}};
    for (const std::span<enclosing const> signs : {std::span<enclosing const>{quotation_marks}, {brackets}})
        for (auto const& one : signs)
            if (const auto inside = enclosed(folded, one)) {
                const auto length = one.open.size() + inside->size() + one.close.size();
                if (away_at(*inside) == inside->size() && !inside->empty()) return length;
                return may_restrict(*inside) ? 0 : length;
            }
    return begins ? away_at(folded) : 0;
}

}
