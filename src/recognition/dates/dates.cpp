#include "recognition/dates/dates.hpp"
#include "recognition/dates/month_names.hpp"
#include "recognition/dates/time_of_day.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::recognition {

using namespace std::chrono;

namespace {

constexpr std::size_t longest_date = 80;   // "Mon Nov 03 2025 14:05:09 GMT+0100 (Central European Standard Time)"
constexpr unsigned any_day = 0x7f;
constexpr int first_year = 1900, last_year = 2199;

struct number {
    int value = 0, digits = 0;
    char before = ' ';      ///< what divides it from the part before: . / - _ or blank
    bool is_year = false;   ///< "'25"
};

date_reading trouble(date_trouble what) {
    return {std::nullopt, std::nullopt, std::nullopt, std::nullopt, false, what};
}

std::optional<book::day> day_of(int y, int m, int d) {
    if (y < first_year || y > last_year || m < 1 || d < 1) return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

// A year is written with four digits, or two. Three digits, or one, are none.
std::optional<int> year_of(number part) {
    if (part.digits == 4) return part.value;
    if (part.digits == 2) return part.value + (part.value < century_turn ? 2000 : 1900);
    return std::nullopt;
}

date_reading certain(std::optional<book::day> value) {
    return value ? date_reading{value, value} : trouble(date_trouble::no_such_day);
}

date_reading from_numbers(number a, number b, number c) {
    if (b.digits > 2 || b.before != c.before) return trouble(date_trouble::not_a_date);
    if (a.digits == 4 && c.digits <= 2) return certain(day_of(a.value, b.value, c.value));
    const auto last = year_of(c);
    if (a.digits > 2 || !last) return trouble(date_trouble::not_a_date);
    date_reading reading{day_of(*last, b.value, a.value), day_of(*last, a.value, b.value)};
    if (a.digits == 2 && c.digits == 2) reading.year_first = day_of(*year_of(a), b.value, c.value);
    if (b.before == '.' && reading.day_first) reading.month_first.reset();
    // 99-12-31: a year first is taken only where nothing else can be meant.
    if (!reading.readable() && a.value > 31 && reading.year_first)
        reading.day_first = reading.month_first = reading.year_first;
    if (!reading.readable()) reading.trouble = date_trouble::no_such_day;
    return reading;
}

/// What a written date is made of.
struct parts {
    std::vector<number> numbers{};
    int month = 0;
    std::size_t numbers_before_month = 0;
    unsigned weekdays = 0;   ///< those it may be, by bits; 0 where none is written
    bool other_words = false, several = false, wrong = false;
};

struct word {
    std::string_view text;
    std::size_t numbers_before;
    bool on_a_number;   ///< "4th"
};

// Which word is the month. "mar" is a month, and Tuesday in three languages: with another month beside it, or with
// three numbers, it is the weekday.
void settle_words(std::vector<word> const& words, parts& found) {
    word const* month = nullptr;
    unsigned weekdays = any_day;
    const auto take_weekday = [&](word const& one) {
        if (const unsigned may_be = weekdays_of(one.text); may_be != 0 && !one.on_a_number) weekdays &= may_be;
    };
    // "Di, 26.11.2025"; but "do dia 26/11/2025" and "26 di novembre 2025" have none
    if (!words.empty() && words.front().numbers_before == 0 && (words.size() == 1 || words[1].numbers_before > 0))
        if (const unsigned may_be = doubtful_weekdays_of(words.front().text); may_be != 0) weekdays &= may_be;
    for (auto const& one : words) {
        if (month_of(one.text) == 0 || (found.numbers.size() == 3 && weekdays_of(one.text) != 0)) {
            if (!is_date_filler(one.text)) found.other_words = true;
            take_weekday(one);
            continue;
        }
        if (month && weekdays_of(month->text) == 0) {
            if (weekdays_of(one.text) == 0)
                found.several = true;
            else
                take_weekday(one);
            continue;
        }
        if (month) take_weekday(*month);
        month = &one;
    }
    if (month) {
        found.month = month_of(month->text);
        found.numbers_before_month = month->numbers_before;
    }
    found.weekdays = weekdays == any_day ? 0 : weekdays;
}

parts parts_of(std::string_view text) {
    parts found;
    std::vector<word> words;
    char divider = ' ';
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        auto end = i;
        if (text::is_digit(c)) {
            while (end < text.size() && text::is_digit(text[end])) ++end;
            found.several = found.several || found.numbers.size() == 3;
            int value = 0;
            for (const char digit : text.substr(i, std::min<std::size_t>(end - i, 9)))
                value = value * 10 + (digit - '0');
            const bool is_year = i > 0 && text[i - 1] == '\'' && end - i == 2;
            found.numbers.push_back({value, static_cast<int>(end - i), divider, is_year});
            divider = ' ';
        } else if (text::is_letter(c)) {
            while (end < text.size() && text::is_letter(text[end])) ++end;
            words.push_back({text.substr(i, end - i), found.numbers.size(), i > 0 && text::is_digit(text[i - 1])});
            divider = ' ';
        } else {
            const bool shortened = c == '.' && i > 0 && text::is_letter(text[i - 1]);   // "3/mar./2025"
            if (std::string_view{"./-_\\"}.find(c) != std::string_view::npos && !shortened) {
                found.wrong = found.wrong || divider != ' ';   // "3//4", "1.-2"
                divider = c == '\\' ? '/' : c;
            } else if (!shortened && std::string_view{" ,'()[]@\""}.find(c) == std::string_view::npos) {
                found.other_words = true;   // "3 Nov 2025?"
            }
            end = i + 1;
        }
        i = end;
    }
    settle_words(words, found);
    return found;
}

/// "05/2020", "2020-05": a month and a year, and no more.
bool is_month_of_year(number const& one, number const& other) {
    const auto [month, year] = one.digits == 4 ? std::pair{other, one} : std::pair{one, other};
    return month.digits <= 2 && month.value >= 1 && month.value <= 12 && year.digits == 4 && year.value >= first_year &&
        year.value <= last_year;
}

date_reading day_of(parts const& found) {
    using enum date_trouble;
    auto const& numbers = found.numbers;
    if (found.several) return trouble(several);
    if (found.wrong || numbers.empty()) return trouble(not_a_date);
    if (found.month == 0) {
        if (numbers.size() == 3) return from_numbers(numbers[0], numbers[1], numbers[2]);
        if (numbers.size() == 2)
            return trouble(is_month_of_year(numbers[0], numbers[1])    ? day_missing
                    : numbers[0].digits >= 4 || numbers[1].digits >= 4 ? not_a_date
                                                                       : year_missing);
        const int value = numbers[0].value, digits = numbers[0].digits;
        if (digits == 8) return certain(day_of(value / 10000, value / 100 % 100, value % 100));
        return trouble(digits == 4 && value >= first_year && value <= last_year ? day_missing : not_a_date);
    }
    if (numbers.size() == 3) return trouble(several);
    if (numbers.size() == 1)   // "Nov 2025", "Nov '25"
        return trouble(numbers[0].digits == 4 || numbers[0].is_year ? day_missing : year_missing);
    if (numbers[0].digits == 4)
        return numbers[1].digits > 2 ? trouble(not_a_date)
                                     : certain(day_of(numbers[0].value, found.month, numbers[1].value));
    const auto year = year_of(numbers[1]);
    if (numbers[0].digits > 2 || found.numbers_before_month == 2 || !year) return trouble(not_a_date);
    return certain(day_of(*year, found.month, numbers[0].value));
}

// Takes away what falls on another weekday than is written.
void keep_weekday(date_reading& reading, unsigned weekdays) {
    if (weekdays == 0 || !reading.readable()) return;
    const auto suits = [&](std::optional<book::day> value) {
        return value && (weekdays >> weekday{*value}.c_encoding() & 1u) != 0;
    };
    for (auto* value : {&reading.day_first, &reading.month_first, &reading.year_first})
        if (!suits(*value)) value->reset();
    if (!reading.readable()) reading.trouble = date_trouble::other_weekday;
}

/// "2ª feira, 24/11/2025", "3.ª 25/11/2025": takes the day away, as they count them in Portuguese from Monday, the
/// second. Its bit; 0 where none stands there.
unsigned take_counted_weekday(std::string_view& text) {
    constexpr std::string_view raised = "\u00AA";
    if (text.size() < 2 || text[0] < '2' || text[0] > '6') return 0;
    const auto number = static_cast<unsigned>(text[0] - '1');
    auto rest = text.substr(text[1] == '.' ? 2 : 1);
    if (!rest.starts_with(raised)) return 0;
    text = rest.substr(raised.size());
    return 1U << number;
}

/// "20250303t140509z" as "2025-03-03t14:05:09z".
std::string with_dividers(std::string text) {
    constexpr std::size_t date = 8, length = 15;
    if (text.size() < length || text[date] != 't') return text;
    for (std::size_t i = 0; i < length; ++i)
        if (i != date && !text::is_digit(text[i])) return text;
    if (text.size() > length && text::is_digit(text[length])) return text;
    for (const auto& [at, divider] : {std::pair{13, ':'}, {11, ':'}, {6, '-'}, {4, '-'}})
        text.insert(static_cast<std::size_t>(at), 1, divider);
    return text;
}

}

date_reading read_date(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\'' || text.front() == '\t'))
        text.remove_prefix(1);
    const unsigned counted_weekday = take_counted_weekday(text);
    if (text.size() > longest_date || std::ranges::none_of(text, text::is_digit))
        return trouble(date_trouble::not_a_date);
    std::string plain = with_dividers(text::folded(text));
    const auto [time, wrong_time, time_from] = find_time(plain);
    if (time)
        std::fill(plain.begin() + static_cast<std::ptrdiff_t>(time->from),
            plain.begin() + static_cast<std::ptrdiff_t>(time->to), ' ');
    else if (wrong_time)
        plain.resize(time_from);
    const auto found = parts_of(plain);
    auto reading = day_of(found);
    keep_weekday(reading, found.weekdays);
    keep_weekday(reading, counted_weekday);
    if (reading.readable() && wrong_time) return trouble(date_trouble::no_such_time);
    if (reading.readable() && found.other_words) return trouble(date_trouble::other_words);
    if (found.other_words && reading.trouble != date_trouble::several) reading.trouble = date_trouble::not_a_date;
    if (!reading.readable()) return reading;
    if (time) {
        reading.time = time->since_midnight;
        reading.zone = time->zone;
    }
    return reading;
}

}
