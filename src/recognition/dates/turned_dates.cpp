#include "recognition/dates/turned_dates.hpp"

namespace referralbook::recognition {

namespace {

constexpr int enough = 3;   // of real dates and texts that tell the order together: fewer show nothing
constexpr int most_months = 12;

}

bool is_real_date(sample_cell const& cell) { return cell.is_date && std::holds_alternative<double>(cell.value); }

int dates_maybe_turned(
    std::span<sample_cell const> cells, date_column const& read, std::vector<bool> const& calculated) {
    int real = 0, plain = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& reading = read.readings[i];
        if (is_real_date(cells[i]) && read.days[i]) {
            if (unsigned{std::chrono::year_month_day{*read.days[i]}.day()} > most_months) return 0;
            ++real;
        } else if (read.states[i] != date_state::blank && (i >= calculated.size() || !calculated[i]) &&
            reading.readable() && reading.day_first != reading.month_first) {
            if (reading.day_first && reading.month_first) return 0;   // it tells no order
            ++plain;
        }
    }
    return plain > 0 && real + plain >= enough && !read.contradictory ? real : 0;
}

book::day turned_round(book::day value) {
    const std::chrono::year_month_day date{value};
    const std::chrono::year_month_day turned{
        date.year(), std::chrono::month{unsigned{date.day()}}, std::chrono::day{unsigned{date.month()}}};
    return turned.ok() ? book::day{turned} : value;
}

}
