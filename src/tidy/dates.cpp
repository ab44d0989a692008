#include "tidy/dates.hpp"
#include "tidy/fold.hpp"
#include "tidy/month_names.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::tidy {

using namespace std::chrono;

namespace {

constexpr std::size_t longest_date = 60;   // "Wednesday, the 23rd of September 2025 at 11:59:59 p.m."
constexpr int first_year = 1900, last_year = 2199;

struct number {
    int value = 0, digits = 0;
    char before = ' ';   ///< what divides it from the part before: . / - or blank
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The part before a time of day. A time that is none (a second colon group of nonsense) makes the text no date.
std::optional<std::string_view> without_time(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    auto start = colon;
    while (start > 0 && colon - start < 2 && is_digit(text[start - 1])) --start;
    if (start == colon || (start > 0 && is_digit(text[start - 1]))) return std::nullopt;
    for (const char c : text.substr(start))
        if (!is_digit(c) && std::string_view{":., +-apmzutcghr"}.find(c) == std::string_view::npos) return std::nullopt;
    auto date = text.substr(0, start);
    if (date.size() > 1 && date.back() == 't' && is_digit(date[date.size() - 2])) date.remove_suffix(1);
    return date;
}

std::optional<book::day> day_of(int y, int m, int d) {
    if (y < first_year || y > last_year || m < 1 || d < 1) return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

// A year is written with four digits, or two: 1970 to 2069. Three digits, or one, are none.
std::optional<int> year_of(number part) {
    if (part.digits == 4) return part.value;
    if (part.digits == 2) return part.value + (part.value < 70 ? 2000 : 1900);
    return std::nullopt;
}

date_reading certain(std::optional<book::day> value) { return {value, value}; }

date_reading from_numbers(number a, number b, number c) {
    if (b.digits > 2 || b.before != c.before) return {};
    if (a.digits == 4 && c.digits <= 2) return certain(day_of(a.value, b.value, c.value));
    if (a.digits > 2) return {};
    const auto last = year_of(c);
    if (!last) return {};
    const auto day_first = day_of(*last, b.value, a.value), month_first = day_of(*last, a.value, b.value);
    if (b.before == '.' && day_first) return {day_first, std::nullopt};
    if (day_first && month_first && day_first == month_first) return certain(day_first);
    // 99-12-31: a year first is taken only where nothing else can be meant.
    if (!day_first && !month_first && a.value > 31 && c.digits == 2)
        return certain(day_of(*year_of(a), b.value, c.value));
    return {day_first, month_first};
}

date_reading from_compact(int value) { return certain(day_of(value / 10000, value / 100 % 100, value % 100)); }

}

date_reading read_date(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\'' || text.front() == '\t')) text.remove_prefix(1);
    if (text.size() > longest_date || std::ranges::none_of(text, is_digit)) return {};
    const std::string plain = folded(text);
    const auto date = without_time(plain);
    if (!date) return {};

    std::vector<number> numbers;
    std::vector<std::string_view> words;
    std::size_t numbers_before_word = 0;
    char divider = ' ';
    for (std::size_t i = 0; i < date->size();) {
        const char c = (*date)[i];
        auto end = i;
        if (is_digit(c)) {
            while (end < date->size() && is_digit((*date)[end])) ++end;
            if (end - i > 8 || numbers.size() == 3) return {};
            int value = 0;
            for (const char digit : date->substr(i, end - i)) value = value * 10 + (digit - '0');
            numbers.push_back({value, static_cast<int>(end - i), divider});
            divider = ' ';
        } else if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) {
            while (end < date->size()
                   && (((*date)[end] >= 'a' && (*date)[end] <= 'z') || static_cast<unsigned char>((*date)[end]) >= 0x80))
                ++end;
            words.push_back(date->substr(i, end - i));
            divider = ' ';
            if (month_of(words.back()) != 0) numbers_before_word = numbers.size();
        } else {
            if (c == '.' || c == '/' || c == '-') {
                if (divider != ' ') return {};   // "3//4", "1.-2"
                divider = c;
            } else if (c != ' ' && c != ',' && c != '\'' && c != '\t') {
                return {};
            }
            end = i + 1;
        }
        i = end;
    }

    int month = 0;
    // "mar" is a month, and Tuesday in three languages: with another month beside it, it is the weekday.
    std::string_view month_word;
    for (const auto word : words) {
        const int named = month_of(word);
        if (named == 0) {
            if (!is_date_filler(word)) return {};
            continue;
        }
        if (month != 0 && !is_date_filler(month_word)) return {};
        month = named;
        month_word = word;
    }
    if (month == 0) {
        if (numbers.size() == 1 && numbers[0].digits == 8 && words.empty()) return from_compact(numbers[0].value);
        if (numbers.size() == 3) return from_numbers(numbers[0], numbers[1], numbers[2]);
        return {};
    }
    if (numbers.size() != 2) return {};
    if (numbers[0].digits == 4)
        return numbers[1].digits > 2 ? date_reading{} : certain(day_of(numbers[0].value, month, numbers[1].value));
    if (numbers[0].digits > 2 || numbers_before_word == 2) return {};
    const auto year = year_of(numbers[1]);
    return year ? certain(day_of(*year, month, numbers[0].value)) : date_reading{};
}

date_column read_dates(std::span<sample_cell const> cells, book::null_date origin, std::optional<date_order> order) {
    date_column column;
    column.states.assign(cells.size(), date_state::unreadable);
    column.days.resize(cells.size());
    std::vector<date_reading> readings(cells.size());
    bool day_first = false, month_first = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& [value, is_date] = cells[i];
        auto& reading = readings[i];
        if (auto const* serial = std::get_if<double>(&value)) {
            if (is_date) reading = certain(book::day_of_serial(*serial, origin));
            else if (*serial >= 1e7 && *serial < 1e8 && *serial == std::floor(*serial))
                reading = from_compact(static_cast<int>(*serial));
        } else if (auto const* text = std::get_if<std::string>(&value)) {
            reading = read_date(*text);
            day_first = day_first || (reading.day_first && !reading.month_first);
            month_first = month_first || (reading.month_first && !reading.day_first);
        }
    }
    column.contradictory = day_first && month_first;
    if (day_first != month_first) column.order = day_first ? date_order::day_first : date_order::month_first;
    else if (order) column.order = order;

    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& reading = readings[i];
        if (book::text_of(cells[i].value).empty() && !std::holds_alternative<book::cell_error>(cells[i].value)) {
            column.states[i] = date_state::blank;
            ++column.blank;
        } else if (!reading.readable()) {
            ++column.unreadable;
        } else if (reading.ambiguous() && !column.order) {
            column.states[i] = date_state::ambiguous;
            ++column.ambiguous;
        } else {
            const bool by_day = reading.ambiguous() ? column.order == date_order::day_first : reading.day_first.has_value();
            column.states[i] = date_state::date;
            column.days[i] = by_day ? reading.day_first : reading.month_first;
            ++column.dates;
        }
    }
    return column;
}

}
