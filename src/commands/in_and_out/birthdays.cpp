#include "commands/in_and_out/birthdays.hpp"

#include "text/letters.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace referralbook::commands {

namespace {

using std::chrono::year_month_day;
using std::chrono::years;

constexpr std::string_view no_year = "1604";

/// True for a date whose year has two digits: no number of it has more.
bool has_short_year(std::string const& text) {
    std::size_t digits = 0, longest = 0;
    for (const char letter : text) longest = std::max(longest, digits = text::is_digit(letter) ? digits + 1 : 0);
    return longest > 0 && longest <= 2;
}

/// The day and month of a date of 1604, which the reader of dates does not know; read as one of another leap year.
std::optional<book::day> without_year(std::string text, std::optional<recognition::date_order> order) {
    const auto at = text.find(no_year);
    if (at == std::string::npos) return {};
    text.replace(at, no_year.size(), "2004");
    const auto read = recognition::read_date(text);
    if (!read.ambiguous()) return read.day_first ? read.day_first : read.month_first;
    if (!order) return {};
    return *order == recognition::date_order::month_first ? read.month_first : read.day_first;
}

std::string day_and_month(book::day day) {
    const year_month_day date{day};
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return "--" + two(static_cast<unsigned>(date.month())) + '-' + two(static_cast<unsigned>(date.day()));
}

/// "--05-03", as address books write a birthday without its year.
bool is_day_and_month(std::string_view text) {
    constexpr std::string_view form = "--00-00";
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '-' ? text[i] != '-' : !text::is_digit(text[i])) return false;
    const auto number = [&](std::size_t at) {
        return static_cast<unsigned>((text[at] - '0') * 10 + (text[at + 1] - '0'));
    };
    return std::chrono::month_day{std::chrono::month{number(2)}, std::chrono::day{number(5)}}.ok();
}

}

std::map<std::size_t, std::string> settle_birthdays(
    recognition::date_column& dates, std::span<recognition::sample_cell const> cells, std::optional<book::day> today) {
    constexpr int child = 10;
    std::map<std::size_t, std::string> yearless;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto text = book::text_of(cells[i].value);
        auto& day = dates.days[i];
        if (dates.states[i] == recognition::date_state::unreadable && is_day_and_month(text)) {
            yearless.emplace(i, text);
            dates.states[i] = recognition::date_state::date;
            --dates.unreadable, ++dates.dates;
            continue;
        }
        if (day && year_month_day{*day}.year() == std::chrono::year{1604})
            yearless.emplace(i, day_and_month(*day));
        else if (dates.states[i] != recognition::date_state::date) {
            const auto read = without_year(text, dates.order);
            if (!read) continue;
            yearless.emplace(i, day_and_month(*read));
            --(dates.states[i] == recognition::date_state::ambiguous ? dates.ambiguous : dates.unreadable);
            dates.states[i] = recognition::date_state::date;
            ++dates.dates;
        } else if (day && today && !cells[i].is_date && has_short_year(text)) {
            const year_month_day born{*day};
            if (*day > *today) {
                const year_month_day before{born.year() - years{100}, born.month(), born.day()};
                if (before.ok()) day = book::day{before};
            } else if (year_month_day{*today}.year() - born.year() < years{child}) {
                dates.states[i] = recognition::date_state::ambiguous;
                day.reset();
                --dates.dates, ++dates.ambiguous;
            }
        }
    }
    return yearless;
}

}
