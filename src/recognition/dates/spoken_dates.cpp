#include "recognition/dates/spoken_dates.hpp"
#include "recognition/dates/date_words.hpp"
#include "recognition/dates/month_names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <string>

namespace referralbook::recognition {

namespace {

using book::day;
using book::days;

constexpr std::size_t most_digits = 3;   // of "-1": a year back or ahead is typed as a date

date_reading certain(day value) { return {value, value}; }

std::optional<day> day_by_word(std::string_view word, day today) {
    if (text::in(date_words::today, word)) return today;
    if (text::in(date_words::yesterday, word)) return today - days{1};
    if (text::in(date_words::tomorrow, word)) return today + days{1};
    if (text::in(date_words::before_yesterday, word)) return today - days{2};
    if (text::in(date_words::after_tomorrow, word)) return today + days{2};
    return std::nullopt;
}

/// "-1", "+7".
std::optional<day> day_by_distance(std::string_view text, day today) {
    if (text.size() < 2 || text.size() > most_digits + 1 || (text[0] != '-' && text[0] != '+')) return std::nullopt;
    const auto digits = text.substr(1);
    if (!std::ranges::all_of(digits, text::is_digit)) return std::nullopt;
    int count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return today + days{text[0] == '-' ? -count : count};
}

/// "3 days ago", "vor einer Woche", "il y a 3 jours", "in 2 weeks": a number, days or weeks, and words before or behind
/// that say in which direction.
std::optional<day> day_by_words(std::string_view text, day today) {
    const auto words = text::words_in(text);
    const auto unit = std::ranges::find_if(words,
        [](std::string_view word) { return text::in(date_words::days, word) || text::in(date_words::weeks, word); });
    if (unit == words.end() || unit == words.begin()) return std::nullopt;
    int count = 1;
    const auto number = *std::prev(unit);
    if (std::ranges::all_of(number, text::is_digit) && number.size() <= most_digits)
        std::from_chars(number.data(), number.data() + number.size(), count);
    else if (!text::in(date_words::one, number))
        return std::nullopt;
    std::string direction;   // of all other words
    for (auto word = words.begin(); word != words.end(); ++word)
        if (word != unit && word != std::prev(unit)) text::append_part(direction, " ", *word);
    const bool ago = text::in(date_words::ago, direction);
    if (!ago && !text::in(date_words::from_now, direction)) return std::nullopt;
    // "vor 8 Tagen", "il y a 15 jours" are one and two weeks for many.
    if ((count == 8 || count == 15) && text::in(date_words::days, *unit) && !unit->starts_with("day"))
        return std::nullopt;
    const days span{text::in(date_words::weeks, *unit) ? 7 * count : count};
    return ago ? today - span : today + span;
}

std::optional<day> day_by_weekday(std::string_view word, date_context const& on) {
    if (word.ends_with('.')) word.remove_suffix(1);
    const unsigned may_be = weekdays_of(word);
    if (std::popcount(may_be) != 1) return std::nullopt;
    const std::chrono::weekday wanted{static_cast<unsigned>(std::countr_zero(may_be))}, now{on.today};
    if (on.side == day_side::past) return on.today - (now - wanted);
    const auto ahead = wanted - now;
    return on.today + (ahead == days{0} ? days{7} : ahead);
}

/// In the order of the document's language, where that is one of the days it may be.
date_reading in_order(date_reading reading, std::optional<date_order> order) {
    if (order == date_order::year_first && reading.year_first) return certain(*reading.year_first);
    if (!reading.ambiguous() || !order || order == date_order::year_first) return reading;
    return certain(order == date_order::day_first ? *reading.day_first : *reading.month_first);
}

/// Where "3/11" ends in a text: behind the second number, and the full stop of "3.11."; nothing where there is none.
std::optional<std::size_t> end_of_day_and_month(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    for (auto at = text.find_first_of(digits); at != std::string_view::npos; at = text.find_first_of(digits, at)) {
        at = std::min(text.find_first_not_of(digits, at), text.size());
        const bool divided = at + 1 < text.size() && std::string_view{"./-"}.contains(text[at]) &&
            text::is_digit(text[at + 1]);
        if (divided) return std::min(text.find_first_not_of(digits, at + 1), text.size());
    }
    return std::nullopt;
}

/// "3/11" with a year behind it: "3/11/2026", "le 3/11/2026 a 14h".
std::string with_year(std::string_view text, int year) {
    std::string whole{text};
    if (auto end = end_of_day_and_month(text)) {
        const auto divider = text[text.find_last_not_of("0123456789", *end - 1)];
        if (*end < text.size() && text[*end] == divider)
            ++*end;
        else
            whole.insert((*end)++, 1, divider);
        return whole.insert(*end, std::to_string(year));
    }
    if (text.find_first_of("./-") == std::string_view::npos || text::is_letter(text.back())) whole += ' ';
    return whole + std::to_string(year);
}

/// Of three years the one that lies on the side asked for.
date_reading nearest(std::string_view text, date_context const& on) {
    const int now{int{std::chrono::year_month_day{on.today}.year()}};
    const bool past = on.side == day_side::past;
    for (const int year : {now, past ? now - 1 : now + 1}) {
        const auto reading = in_order(read_date(with_year(text, year)), on.order);
        if (!reading.readable()) continue;
        const auto first = reading.day_first.value_or(reading.month_first.value_or(day{}));
        if (past ? first <= on.today : first >= on.today) return reading;
    }
    date_reading none;
    none.trouble = date_trouble::year_missing;
    return none;
}

}

date_reading read_spoken_date(std::string_view text, date_context const& on) {
    const auto folded = text::folded(text);
    const auto plain = text::trimmed(folded);
    if (const auto said = day_by_word(plain, on.today)) return certain(*said);
    if (const auto said = day_by_distance(plain, on.today)) return certain(*said);
    if (const auto said = day_by_words(plain, on.today)) return certain(*said);
    if (const auto said = day_by_weekday(plain, on)) return certain(*said);
    const auto reading = in_order(read_date(text), on.order);
    return reading.trouble == date_trouble::year_missing ? nearest(plain, on) : reading;
}

}
