#include "recognition/dates/date_column.hpp"

#include <algorithm>
#include <cmath>
#include <charconv>
#include <string>

namespace referralbook::recognition {

using namespace std::chrono;

namespace {

constexpr book::day first_serial_day = sys_days{year{1970} / January / 1},
                    last_serial_day = sys_days{year{2099} / December / 31};

std::optional<double> whole_text_as_number(std::string_view text) {
    if (text.find_first_not_of("0123456789.,") != std::string_view::npos) return std::nullopt;
    std::string plain{text};
    std::ranges::replace(plain, ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc{} || end != plain.data() + plain.size()) return std::nullopt;
    return value;
}

// 45964, 45964.58: a day counted from the null date.
std::optional<date_reading> from_serial(double serial, book::null_date origin) {
    const auto day = book::day_of_serial(serial, origin);
    if (!day || *day < first_serial_day || *day > last_serial_day) return std::nullopt;
    date_reading reading{day, day};
    const auto seconds = std::llround((serial - std::floor(serial)) * 86400);
    if (seconds > 0 && seconds < 86400) reading.time = std::chrono::seconds{seconds};
    return reading;
}

// 03112025, beside 20251103 that read_date knows: never both, for the year is 1900 to 2199 in each.
std::optional<date_reading> day_month_year(std::string const& digits) {
    if (digits.size() != 8 || std::ranges::any_of(digits, [](char c) { return c < '0' || c > '9'; }))
        return std::nullopt;
    auto reading = read_date(digits.substr(0, 2) + '/' + digits.substr(2, 2) + '/' + digits.substr(4));
    if (!reading.readable()) return std::nullopt;
    return reading;
}

date_reading without_dividers(std::string const& digits) {
    auto reading = read_date(digits);
    if (!reading.readable())
        if (const auto other = day_month_year(digits)) reading = *other;
    return reading;
}

/// What the first and the last number of 23-05-17 are over a column, where each cell can be read year first.
class year_first_evidence {
public:
    void take(std::string const& text, date_reading const& reading) {
        if (!reading.year_first) {
            possible_ = possible_ && !(reading.readable() && reading.day_first != reading.month_first);
            return;
        }
        const year_month_day date{*reading.year_first};
        const int first = static_cast<int>(date.year()), last = static_cast<int>(static_cast<unsigned>(date.day()));
        forced_ = forced_ || first % 100 > 31;
        dashed_ = dashed_ && text.find('-') != std::string::npos;
        ++cells_;
        first_low_ = std::min(first_low_, first), first_high_ = std::max(first_high_, first);
        last_low_ = std::min(last_low_, last), last_high_ = std::max(last_high_, last);
    }
    /// A cell can only be so, and all others can.
    bool certain() const { return forced_ && possible_; }
    bool likely() const {
        return !forced_ && possible_ && dashed_ && cells_ > 1 && first_high_ - first_low_ < last_high_ - last_low_;
    }

private:
    bool possible_ = true, dashed_ = true, forced_ = false;
    int cells_ = 0, first_low_ = 9999, first_high_ = 0, last_low_ = 9999, last_high_ = 0;
};

std::optional<book::day> day_under(date_reading const& reading, std::optional<date_order> order) {
    if (order == date_order::year_first && reading.year_first) return reading.year_first;
    if (reading.ambiguous())
        return order == date_order::day_first  ? reading.day_first
            : order == date_order::month_first ? reading.month_first
                                               : std::nullopt;
    return reading.day_first ? reading.day_first : reading.month_first;
}

}

date_column read_dates(
    std::span<sample_cell const> cells, book::null_date origin, std::optional<date_order> order, bool serials) {
    date_column column;
    column.states.assign(cells.size(), date_state::unreadable);
    column.days.resize(cells.size());
    column.readings.resize(cells.size());
    column.serials.resize(cells.size());
    bool day_first = false, month_first = false;
    year_first_evidence years;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& [value, is_date] = cells[i];
        auto& reading = column.readings[i];
        std::optional<double> number;
        if (auto const* serial = std::get_if<double>(&value)) {
            number = *serial;
            reading.trouble = date_trouble::not_a_date;
            if (is_date) {
                if (const auto day = book::day_of_serial(*serial, origin)) reading = {day, day};
                continue;
            }
            if (*serial >= 1e7 && *serial < 1e8 && *serial == std::floor(*serial))
                reading = without_dividers(std::to_string(static_cast<int>(*serial)));
        } else if (auto const* text = std::get_if<std::string>(&value)) {
            const auto plain = book::text_of(value);
            number = whole_text_as_number(plain);
            reading = number ? without_dividers(plain) : read_date(*text);
            years.take(plain, reading);
        } else {
            reading.trouble = date_trouble::not_a_date;
        }
        if (!reading.readable() && number)
            if (const auto counted = from_serial(*number, origin)) {
                column.serials[i] = true;
                ++column.serial_cells;
                if (serials) reading = *counted;
            }
        day_first = day_first || (reading.day_first && !reading.month_first);
        month_first = month_first || (reading.month_first && !reading.day_first);
    }
    if (years.certain())
        column.order = date_order::year_first;
    else if (years.likely() && order)
        column.order = order;
    else if (years.likely())
        column.maybe_year_first = true;
    else if (day_first != month_first)
        column.order = day_first ? date_order::day_first : date_order::month_first;
    else if (order && *order != date_order::year_first)
        column.order = order;
    column.contradictory = day_first && month_first && column.order != date_order::year_first &&
        !column.maybe_year_first;

    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& reading = column.readings[i];
        if (book::text_of(cells[i].value).empty() && !std::holds_alternative<book::cell_error>(cells[i].value)) {
            column.states[i] = date_state::blank;
            ++column.blank;
            continue;
        }
        const bool open = column.maybe_year_first && reading.year_first &&
            reading.year_first != day_under(reading, date_order::day_first);
        if (const auto day = open ? std::nullopt : day_under(reading, column.order)) {
            column.states[i] = date_state::date;
            column.days[i] = day;
            ++column.dates;
        } else if (!reading.readable()) {
            ++column.unreadable;
        } else {
            column.states[i] = date_state::ambiguous;
            ++column.ambiguous;
        }
    }
    return column;
}

}
