#include "scoring/season.hpp"
#include "book/date.hpp"

#include <algorithm>

namespace referralbook::scoring {

namespace {

constexpr std::int32_t a_year = 365, fewest_years = 2;
constexpr std::size_t fewest_referrals = 60;
constexpr double prior = 12;   // so many referrals at the usual pace are added to each month

std::chrono::year_month_day date_of(std::int32_t value) { return book::day{book::days{value}}; }

std::size_t month_of(std::int32_t value) { return static_cast<unsigned>(date_of(value).month()) - 1; }

/// The last day of the month that a day is in.
std::int32_t end_of_month(std::int32_t value) {
    const auto date = date_of(value);
    const std::chrono::sys_days last{date.year() / date.month() / std::chrono::last};
    return static_cast<std::int32_t>(last.time_since_epoch().count());
}

}

season::season(std::span<std::int32_t const> days, std::int32_t as_of) {
    if (days.empty()) return;
    const auto years = (as_of - *std::ranges::min_element(days)) / a_year;
    if (years < fewest_years) return;
    const auto begin = as_of - years * a_year;   // this day is no part of the span
    std::array<double, 12> came{}, length{};
    double all = 0;
    for (const auto day : days) {
        if (day <= begin || day > as_of) continue;
        ++came[month_of(day)];
        ++all;
    }
    if (all < static_cast<double>(fewest_referrals)) return;
    for (auto from = begin + 1; from <= as_of;) {
        const auto to = std::min(end_of_month(from), as_of);
        length[month_of(from)] += to - from + 1;
        from = to + 1;
    }
    for (std::size_t month = 0; month < 12; ++month) {
        const double usual = all * length[month] / (as_of - begin);
        factors_[month] = (came[month] + prior) / (usual + prior);
    }
    flat_ = false;
}

double season::between(std::int32_t from, std::int32_t to) const {
    if (flat_) return to - from;
    double sum = 0;
    for (auto begin = from + 1; begin <= to;) {
        const auto end = std::min(end_of_month(begin), to);
        sum += factors_[month_of(begin)] * (end - begin + 1);
        begin = end + 1;
    }
    return sum;
}

}
