#include "recognition/dates/date_column.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
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

/// What one cell says by itself, before the column's order is known.
struct cell_reading {
    date_reading reading{};
    std::optional<double> number{};   ///< the number that it holds, or that its text is; it may be a serial
};

cell_reading reading_of_number(double serial, bool is_date, book::null_date origin) {
    cell_reading found;
    found.reading.trouble = date_trouble::not_a_date;
    if (is_date) {
        const auto day = book::day_of_serial(serial, origin);
        found.reading.day_first = found.reading.month_first = day;
        if (day) found.reading.trouble = date_trouble::none;
        return found;
    }
    found.number = serial;
    constexpr double first_year = 1900, last_year = 2199;
    if (serial >= first_year && serial <= last_year && serial == std::floor(serial))
        found.reading.trouble = date_trouble::day_missing;               // where it is no serial
    if (serial >= 1e7 && serial < 1e8 && serial == std::floor(serial))   // eight digits: 20251103
        found.reading = without_dividers(std::to_string(static_cast<int>(serial)));
    return found;
}

cell_reading reading_of_text(std::string const& text, std::string const& plain) {
    const auto number = whole_text_as_number(plain);
    return {number ? without_dividers(plain) : read_date(text), number};
}

/// What the cells of a column say together about the order of day, month and year.
class order_evidence {
public:
    void take_text(std::string const& text, date_reading const& reading) { years_.take(text, reading); }
    void take(date_reading const& reading) {
        day_first_ = day_first_ || (reading.day_first && !reading.month_first);
        month_first_ = month_first_ || (reading.month_first && !reading.day_first);
    }
    /// Sets order, maybe_year_first and contradictory; `preferred` counts where the cells leave it open.
    void settle(date_column& column, std::optional<date_order> preferred) const {
        if (years_.certain())
            column.order = date_order::year_first;
        else if (years_.likely() && preferred)
            column.order = preferred;
        else if (years_.likely())
            column.maybe_year_first = true;
        else if (day_first_ != month_first_)
            column.order = day_first_ ? date_order::day_first : date_order::month_first;
        else if (preferred && *preferred != date_order::year_first)
            column.order = preferred;
        column.contradictory = day_first_ && month_first_ && column.order != date_order::year_first &&
            !column.maybe_year_first;
    }

private:
    bool day_first_ = false, month_first_ = false;
    year_first_evidence years_;
};

/// Reads every cell by itself into readings and serials; what they say of the order is the answer.
order_evidence read_cells(
    date_column& column, std::span<sample_cell const> cells, book::null_date origin, bare_numbers numbers) {
    order_evidence orders;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& [value, is_date] = cells[i];
        cell_reading found;
        if (auto const* serial = std::get_if<double>(&value)) {
            found = reading_of_number(*serial, is_date, origin);
        } else if (auto const* text = std::get_if<std::string>(&value)) {
            const auto plain = book::text_of(value);
            found = reading_of_text(*text, plain);
            orders.take_text(plain, found.reading);
        } else {
            found.reading.trouble = date_trouble::not_a_date;
        }
        auto& reading = column.readings[i] = found.reading;
        if (!reading.readable() && found.number)
            if (const auto counted = from_serial(*found.number, origin)) {
                column.serials[i] = true;
                ++column.serial_cells;
                if (numbers == bare_numbers::days) reading = *counted;
            }
        orders.take(reading);
    }
    return orders;
}

/// What a cell is under the column's order: sets its state and day, and counts it.
void classify(date_column& column, std::size_t i, book::cell const& value) {
    auto const& reading = column.readings[i];
    if (book::text_of(value).empty() && !std::holds_alternative<book::cell_error>(value)) {
        column.states[i] = date_state::blank;
        ++column.blank;
        return;
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

}

date_column read_dates(
    std::span<sample_cell const> cells, book::null_date origin, std::optional<date_order> order, bare_numbers numbers) {
    date_column column;
    column.states.assign(cells.size(), date_state::unreadable);
    column.days.resize(cells.size());
    column.readings.resize(cells.size());
    column.serials.resize(cells.size());
    read_cells(column, cells, origin, numbers).settle(column, order);
    for (std::size_t i = 0; i < cells.size(); ++i) classify(column, i, cells[i].value);
    return column;
}

}
