#include "recognition/dates/spoken_dates.hpp"
#include "recognition/dates/date_words.hpp"
#include "recognition/dates/month_names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
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

/// "3/11" with a year behind it: "3/11/2026".
std::string with_year(std::string_view text, int year) {
    const auto divider = text.find_first_of("./-");
    std::string whole{text};
    if (divider != std::string_view::npos && text.back() != text[divider] &&
        std::ranges::none_of(text, text::is_letter))
        whole += text[divider];
    else if (divider == std::string_view::npos || text::is_letter(text.back()))
        whole += ' ';
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
    if (const auto said = day_by_weekday(plain, on)) return certain(*said);
    const auto reading = in_order(read_date(text), on.order);
    return reading.trouble == date_trouble::year_missing ? nearest(plain, on) : reading;
}

}
